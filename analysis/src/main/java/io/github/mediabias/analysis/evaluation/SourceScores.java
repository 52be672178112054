package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.source.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often the program says rightly who a source is, given the words that name it: the mentions are the coders', so that
 * errors of the extraction do not count here. Each figure is the share of mentions, the unknown ones included:
 *
 * <ul>
 *   <li><b>source-country</b>: the set of the members' countries is the coded set. A mention with two members is right only if
 *       both are; {@code ---} is right only where the coder wrote {@code ---}.
 *   <li><b>source-code</b>: the set of the members' whole codes, country and role, is the coded set.
 *   <li><b>source-unnamed</b>: both take the source for unnamed, or neither does.
 *   <li><b>source-type</b>: the type is the coded one of six.
 * </ul>
 */
public final class SourceScores {

    private int mentions;
    private int countries;
    private int codes;
    private int unnamed;
    private int types;

    /** Counts one mention. */
    public void add(CodedSource gold, CodedSource predicted) {
        mentions++;
        countries += gold.countries().equals(predicted.countries()) ? 1 : 0;
        codes += gold.distinctCodes().equals(predicted.distinctCodes()) ? 1 : 0;
        unnamed += (gold.type() == SourceType.UNNAMED) == (predicted.type() == SourceType.UNNAMED) ? 1 : 0;
        types += gold.type() == predicted.type() ? 1 : 0;
    }

    /** The number of mentions. */
    public int mentions() {
        return mentions;
    }

    /** How many mentions have the right countries. */
    public int countries() {
        return countries;
    }

    /** How many mentions have the right codes. */
    public int codes() {
        return codes;
    }

    /** How many mentions are rightly taken for unnamed, or rightly not. */
    public int unnamed() {
        return unnamed;
    }

    /** How many mentions have the right type. */
    public int types() {
        return types;
    }

    /** One line a figure; none where there is no mention. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (mentions > 0) {
            lines.add(line("source-country", countries));
            lines.add(line("source-code", codes));
            lines.add(line("source-unnamed", unnamed));
            lines.add(line("source-type", types));
        }
        return lines;
    }

    private String line(String name, int right) {
        return String.format(
                Locale.ROOT,
                "%-14s %s   (%d of %d mentions right)",
                name,
                Score.threeDigits((double) right / mentions),
                right,
                mentions);
    }
}
