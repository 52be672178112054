package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.codebook.Codebook.Cue;
import io.github.mediabias.analysis.codebook.Codebook.CueKind;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Inflections;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the codebook's cues in a text: verbs and nouns in all their forms, longer phrases before shorter ones. */
final class CueLexicon {

    /** How many words may stand between two words of a phrase: "is widely believed to", "called the mayor out". */
    private static final int GAP = 3;

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
            for (String form : forms(cue)) {
                List<String> words = Arrays.asList(form.split(" ", -1));
                Entry entry = new Entry(List.copyOf(words.subList(1, words.size())), cue);
                byFirstWord
                        .computeIfAbsent(words.get(0), key -> new ArrayList<>())
                        .add(entry);
            }
        }
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> -entry.rest().size())
                                .thenComparing(entry -> entry.cue().cue())));
    }

    private static Set<String> forms(Cue cue) {
        if (cue.kind() == CueKind.NOUN) {
            return Inflections.ofNoun(cue.cue());
        }
        if (cue.kind() != CueKind.VERB) {
            return Set.of(cue.cue());
        }
        int space = cue.cue().indexOf(' ');
        String verb = space < 0 ? cue.cue() : cue.cue().substring(0, space);
        String rest = space < 0 ? "" : cue.cue().substring(space);
        return Inflections.ofVerb(verb).stream().map(form -> form + rest).collect(Collectors.toUnmodifiableSet());
    }

    /** The longest cue that begins at the token {@code i}; {@code null} if none does. */
    @Nullable
    Hit find(AnnotatedText text, int i) {
        int sentenceEnd = text.sentenceOf(i).end();
        for (Entry entry : byFirstWord.getOrDefault(text.token(i).norm(), List.of())) {
            int end = i + 1 + entry.rest().size();
            if (end <= sentenceEnd && matches(text, i + 1, entry.rest())) {
                return new Hit(i, end, entry.cue());
            }
        }
        return null;
    }

    /**
     * The longest cue that begins at the token {@code tokens[k]}, also one whose other words are scattered over the tokens
     * behind it; {@code null} if none does.
     *
     * @param tokens some tokens of one cue, ascending
     */
    @Nullable
    Hit findWithin(AnnotatedText text, int[] tokens, int k) {
        int i = tokens[k];
        int sentenceEnd = text.sentenceOf(i).end();
        for (Entry entry : byFirstWord.getOrDefault(text.token(i).norm(), List.of())) {
            int end = i + 1 + entry.rest().size();
            if (end <= sentenceEnd && matches(text, i + 1, entry.rest())) {
                return new Hit(i, end, entry.cue());
            }
            int last = matchScattered(text, tokens, k, entry.rest());
            if (last >= 0) {
                return new Hit(i, last + 1, entry.cue());
            }
        }
        return null;
    }

    private static boolean matches(AnnotatedText text, int first, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (!text.token(first + k).norm().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** The token of the last word; -1 if they are not all there. */
    private static int matchScattered(AnnotatedText text, int[] tokens, int k, List<String> words) {
        int at = k;
        for (String word : words) {
            int next = at + 1;
            while (next < tokens.length && !text.token(tokens[next]).norm().equals(word)) {
                next++;
            }
            if (next >= tokens.length || next - at > GAP + 1) {
                return -1;
            }
            at = next;
        }
        return words.isEmpty() ? -1 : tokens[at];
    }
}
