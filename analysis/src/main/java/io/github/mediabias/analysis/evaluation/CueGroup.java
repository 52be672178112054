package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.text.Inflections;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Kinds of reporting words: those that tell of speech and writing plainly, and those that tell of an attitude. */
enum CueGroup {
    /** A form of one of {@link #REPORTING_VERBS} is among the words, or "according to" is. */
    REPORTING("reporting"),
    /** Other words: want, criticise, is expected, refuse. */
    OTHER("other"),
    /** No word: a colon, or nothing. */
    NONE("no word");

    /** The verbs that take most of the reported speech of news and say no more than that somebody spoke or wrote. */
    static final List<String> REPORTING_VERBS = List.of(
            "add",
            "announce",
            "answer",
            "argue",
            "ask",
            "claim",
            "comment",
            "continue",
            "declare",
            "explain",
            "insist",
            "note",
            "recall",
            "remark",
            "repeat",
            "reply",
            "report",
            "respond",
            "say",
            "state",
            "tell",
            "tweet",
            "write");

    private static final Set<String> FORMS = forms();

    private final String label;

    CueGroup(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The group of the reporting words at {@code cue}. */
    static CueGroup of(String text, List<Span> cue) {
        List<String> words = new ArrayList<>();
        for (Span span : cue) {
            String part = Words.normalise(span.in(text));
            Words.of(part).forEach(word -> words.add(word.in(part)));
        }
        if (words.isEmpty()) {
            return NONE;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean accordingTo =
                    words.get(i).equals("to") && i > 0 && words.get(i - 1).equals("according");
            if (accordingTo || FORMS.contains(words.get(i))) {
                return REPORTING;
            }
        }
        return OTHER;
    }

    private static Set<String> forms() {
        Set<String> forms = new HashSet<>();
        REPORTING_VERBS.forEach(verb -> forms.addAll(Inflections.ofVerb(verb)));
        return forms;
    }
}
