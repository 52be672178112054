package io.github.mediabias.cli;

import io.github.mediabias.analysis.concordance.ConcordanceLine;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Prints a concordance in aligned columns, the term in the middle of its context. */
final class ConcordancePrinter {

    /** The context needs so many columns at least; facts about the line give way to it, the last of the list first. */
    private static final int NARROWEST_CONTEXT = 44;

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private record Fact(String name, int width, int rank, Function<ConcordanceLine, String> value) {}

    private static final List<Fact> FACTS = List.of(
            new Fact("outlet", 12, 1, ConcordanceLine::outlet),
            new Fact(
                    "date",
                    10,
                    2,
                    line -> line.date() == null ? "" : line.date().toString()),
            new Fact("article", 14, 5, ConcordanceLine::article),
            new Fact("part", 8, 3, line -> line.part().label()),
            new Fact("voice", 11, 0, line -> line.voice().label()),
            new Fact("source", 16, 4, line -> line.source() == null ? "" : line.source()));

    private final PrintWriter out;
    private final int width;
    private final boolean bold;
    private final List<Fact> facts;
    private final int left;
    private boolean begun;

    /**
     * A printer of lines that are {@code width} columns wide.
     *
     * @param bold whether the terminal is asked to show the term in bold
     */
    ConcordancePrinter(PrintWriter out, int width, boolean bold) {
        this.out = out;
        this.bold = bold;
        List<Fact> shown = new ArrayList<>(FACTS);
        for (int rank = FACTS.size() - 1; rank > 0 && width - taken(shown) < NARROWEST_CONTEXT; rank--) {
            int last = rank;
            shown.removeIf(fact -> fact.rank() == last);
        }
        this.facts = List.copyOf(shown);
        this.width = Math.max(NARROWEST_CONTEXT, width - taken(facts));
        this.left = (this.width - 8) / 2;
    }

    private static int taken(List<Fact> facts) {
        return facts.stream().mapToInt(fact -> fact.width() + 1).sum();
    }

    /** The names of columns for which there is no room. */
    List<String> leftOut() {
        return FACTS.stream()
                .filter(fact -> !facts.contains(fact))
                .map(Fact::name)
                .toList();
    }

    void print(ConcordanceLine line) {
        if (!begun) {
            begun = true;
            StringBuilder header = new StringBuilder();
            facts.forEach(fact ->
                    header.append(DisplayText.cell(fact.name(), fact.width())).append(' '));
            out.println(header.append(DisplayText.spaces(left)).append("term"));
        }
        StringBuilder text = new StringBuilder();
        for (Fact fact : facts) {
            text.append(DisplayText.cell(DisplayText.harmless(fact.value().apply(line)), fact.width()))
                    .append(' ');
        }
        String before = DisplayText.tail(DisplayText.harmless(line.left()), left);
        String hit = DisplayText.head(DisplayText.harmless(line.hit()), width - left);
        String behind = DisplayText.head(DisplayText.harmless(line.right()), width - left - DisplayText.width(hit));
        text.append(DisplayText.spaces(left - DisplayText.width(before))).append(before);
        text.append(bold ? BOLD + hit + PLAIN : hit).append(behind.stripTrailing());
        out.println(text);
    }
}
