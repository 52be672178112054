package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.source.Entry.ActorEntry;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Token;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** To which medium something was said: "told CNN", "in an interview with the BBC", "wrote in The Guardian". */
final class Via {

    private static final int REACH = 8;

    private final AnnotatedText text;
    private final Matches matches;
    private final @Nullable LocalDate day;

    Via(AnnotatedText text, Matches matches, @Nullable LocalDate day) {
        this.text = text;
        this.matches = matches;
        this.day = day;
    }

    /** The medium that the sentence of the cue names as the hearer; {@code null} if it names none. */
    @Nullable
    String of(Extraction extraction) {
        for (Span cue : extraction.cue()) {
            Range range = text.tokensIn(cue);
            Range sentence = text.sentenceOf(range.first());
            if (text.token(range.first()).isOneOf("told", "tells", "tell", "telling")) {
                String told = medium(range.first() + 1, sentence.end());
                if (told != null) {
                    return told;
                }
            }
            for (int i = sentence.first(); i + 1 < sentence.end(); i++) {
                if (!isContent(extraction, i) && opensVia(i, range)) {
                    String medium = medium(i + 1, sentence.end());
                    if (medium != null) {
                        return medium;
                    }
                }
            }
        }
        return null;
    }

    /** "interview with", "appearance on", "statement to", "wrote in", "speaking to", "CNN interview". */
    private boolean opensVia(int i, Range cue) {
        Token link = text.token(i);
        if (!link.isOneOf("with", "on", "to", "in", "for", "by") || i == 0) {
            return false;
        }
        Token before = text.token(i - 1);
        boolean spoken = before.isOneOf(
                "interview",
                "interviews",
                "interviewed",
                "appearance",
                "appearing",
                "appeared",
                "statement",
                "speaking",
                "spoke",
                "email",
                "e-mail",
                "comments",
                "remarks",
                "op-ed",
                "column",
                "article",
                "writing",
                "talking",
                "questions");
        boolean said = i == cue.end() && link.isOneOf("on", "in", "to");
        boolean aired = link.isOneOf("on") && Math.abs(i - cue.end()) <= REACH;
        return spoken || said || aired;
    }

    private boolean isContent(Extraction extraction, int token) {
        Span span = text.token(token).span();
        return extraction.content().stream().anyMatch(content -> content.overlaps(span));
    }

    /** The outlet named next, at once or in the possessive: "NPR's Peter Kenyon". */
    private @Nullable String medium(int first, int end) {
        for (int i = first; i < Math.min(end, first + 3); i++) {
            Match match = matches.at(i);
            if (match != null && match.entry() instanceof ActorEntry actor && actor.isOrganisation()) {
                return actor.on(day).role().equals("MED") ? actor.on(day).name() : null;
            }
            Token token = text.token(i);
            if (token.isOneOf("state") && i + 1 < end && text.token(i + 1).isOneOf("media", "television", "tv")) {
                return "state media";
            }
            if (!token.isOneOf("the", "a", "an") && !token.isCapitalised()) {
                return null;
            }
        }
        return null;
    }
}
