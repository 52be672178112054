package io.github.mediabias.analysis.codebook;

import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.codebook.Codebook.PartOfSpeech;
import io.github.mediabias.analysis.codebook.Codebook.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Looks for terms that are valid but hardly do what was intended. */
final class TermChecks {

    private final BiConsumer<Term, String> warnings;

    /** By words: the terms met so far. */
    private final Map<String, List<Term>> met = new HashMap<>();

    /** @param warnings takes each doubtful term and why it is doubtful */
    TermChecks(BiConsumer<Term, String> warnings) {
        this.warnings = warnings;
    }

    void check(List<Term> terms) {
        Map<String, Term> open = new HashMap<>();
        for (Term term : terms) {
            if (isOpenWord(term)) {
                open.putIfAbsent(term.frame() + ' ' + term.words().get(0).toLowerCase(Locale.ROOT), term);
            }
        }
        for (Term term : terms) {
            checkRepetition(term);
            checkForm(term);
            checkCovered(term, open);
        }
    }

    private void checkRepetition(Term term) {
        String key = String.join(" ", term.words());
        List<Term> others = met.computeIfAbsent(
                term.match() == Match.CASE ? key : key.toLowerCase(Locale.ROOT), words -> new ArrayList<>());
        for (Term other : others) {
            if (meet(term.partOfSpeech(), other.partOfSpeech())) {
                boolean same = other.frame().equals(term.frame());
                warnings.accept(
                        term,
                        "the term '" + term.term() + "' stands in frame '" + other.frame() + "' already"
                                + (same ? "; it counts there once" : "; each hit counts in both"));
                break;
            }
        }
        others.add(term);
    }

    private static boolean meet(@Nullable PartOfSpeech one, @Nullable PartOfSpeech other) {
        return one == null || other == null || one == other;
    }

    private void checkForm(Term term) {
        String text = term.term();
        for (int i = 0; i < text.length(); i++) {
            int type = Character.getType(text.charAt(i));
            if (type == Character.FORMAT || type == Character.CONTROL) {
                warnings.accept(
                        term,
                        String.format(
                                Locale.ROOT,
                                "the term '%s' can never match: it holds an invisible character, U+%04X",
                                text,
                                (int) text.charAt(i)));
                return;
            }
        }
        List<String> words = term.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean ends = words.get(i).equals(".")
                    || words.get(i).equals("!")
                    || words.get(i).equals("?");
            if (ends && Character.isUpperCase(words.get(i + 1).codePointAt(0))) {
                warnings.accept(term, "the term '" + text + "' can never match: a sentence ends within it");
                return;
            }
        }
    }

    /** Whether the term is one word with a star at its end only, which counts in any part of speech. */
    private static boolean isOpenWord(Term term) {
        List<String> words = term.words();
        String word = words.get(0);
        return words.size() == 1
                && term.partOfSpeech() == null
                && term.match() != Match.CASE
                && word.indexOf('*') == word.length() - 1;
    }

    private void checkCovered(Term term, Map<String, Term> open) {
        if (term.words().size() != 1) {
            return;
        }
        String word = term.words().get(0).toLowerCase(Locale.ROOT);
        for (int end = 1; end <= word.length(); end++) {
            Term cover = open.get(term.frame() + ' ' + word.substring(0, end) + '*');
            if (cover != null && !cover.equals(term)) {
                warnings.accept(term, "the term '" + term.term() + "' adds nothing to '" + cover.term() + "'");
                return;
            }
        }
    }
}
