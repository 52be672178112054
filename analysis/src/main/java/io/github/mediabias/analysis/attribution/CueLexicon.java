package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.codebook.Codebook.Cue;
import io.github.mediabias.analysis.codebook.Codebook.CueKind;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Inflections;
import io.github.mediabias.analysis.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the codebook's cues in a text: verbs in all their forms, longer phrases before shorter ones. */
final class CueLexicon {

    /**
     * A cue in a text.
     *
     * @param first its first token
     * @param end the token behind its last
     * @param cue the codebook's entry
     */
    record Hit(int first, int end, Cue cue) {}

    /** An entry's words behind the first. */
    private record Entry(List<String> rest, Cue cue) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    CueLexicon(List<Cue> cues) {
        for (Cue cue : cues) {
            List<String> words = List.of(cue.cue().split(" ", -1));
            Set<String> forms = cue.kind() == CueKind.VERB ? Inflections.ofVerb(words.get(0)) : Set.of(words.get(0));
            Entry entry = new Entry(List.copyOf(words.subList(1, words.size())), cue);
            for (String form : forms) {
                byFirstWord.computeIfAbsent(form, key -> new ArrayList<>()).add(entry);
            }
        }
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> -entry.rest().size())
                                .thenComparing(entry -> entry.cue().cue())));
    }

    /** The longest cue that begins at the token {@code i}; {@code null} if none does. */
    @Nullable
    Hit find(AnnotatedText text, int i) {
        List<Entry> entries = byFirstWord.get(text.token(i).norm());
        if (entries == null) {
            return null;
        }
        int sentenceEnd = text.sentenceOf(i).end();
        for (Entry entry : entries) {
            int end = i + 1 + entry.rest().size();
            if (end <= sentenceEnd && matches(text, i + 1, entry.rest())) {
                return new Hit(i, end, entry.cue());
            }
        }
        return null;
    }

    private static boolean matches(AnnotatedText text, int first, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            Token token = text.token(first + k);
            if (!token.norm().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
