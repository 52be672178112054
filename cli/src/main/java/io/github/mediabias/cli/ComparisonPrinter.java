package io.github.mediabias.cli;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.comparison.Comparison;
import io.github.mediabias.analysis.comparison.Finding;
import io.github.mediabias.analysis.comparison.FindingKind;
import io.github.mediabias.analysis.comparison.FindingSide;
import io.github.mediabias.analysis.text.Span;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints a comparison for a terminal: the findings by kind, the strongest first, with both passages. Words that the other side
 * does not have stand between asterisks, so that they are seen without colours too.
 */
final class ComparisonPrinter {

    private static final String MARK = "*";
    private static final String UNDERLINED = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    /** So many lines of a passage are shown. */
    private static final int MOST_LINES = 4;

    private static final String INDENT = "     ";

    private final PrintWriter out;
    private final int columns;
    private final int most;
    private final boolean styled;

    ComparisonPrinter(PrintWriter out, int columns, int most, boolean styled) {
        this.out = out;
        this.columns = columns;
        this.most = most;
        this.styled = styled;
    }

    void print(Comparison comparison) {
        List<ArticleAnalysis> articles = comparison.articles();
        for (int i = 0; i < articles.size(); i++) {
            ArticleAnalysis analysis = articles.get(i);
            String headline = analysis.article().headline();
            boolean original = comparison.hasOriginal() && i == articles.size() - 1;
            out.println(DisplayText.head(
                    String.format(
                            Locale.ROOT,
                            "[%s] %s%s%s  (%,d words, %,d attributions)",
                            Comparison.letter(i),
                            original ? "original: " : "",
                            DisplayText.harmless(comparison.title(i)),
                            headline == null ? "" : ": " + DisplayText.harmless(headline),
                            analysis.words(),
                            analysis.attributions().size()),
                    columns));
        }
        if (comparison.findings().isEmpty()) {
            out.println();
            out.println("No differences were found.");
        }
        for (FindingKind kind : FindingKind.values()) {
            List<Finding> findings = comparison.findings().stream()
                    .filter(finding -> finding.kind() == kind)
                    .toList();
            if (!findings.isEmpty()) {
                print(comparison, kind, findings);
            }
        }
    }

    private void print(Comparison comparison, FindingKind kind, List<Finding> findings) {
        out.println();
        int all = findings.size() + comparison.cut(kind);
        String title = kind.label().replace('_', ' ').toUpperCase(Locale.ROOT) + " (" + all + ")";
        out.println(styled ? UNDERLINED + title + PLAIN : title);
        for (Finding finding : findings.subList(0, Math.min(most, findings.size()))) {
            wrap(String.format(Locale.ROOT, "%.2f ", finding.strength()), words(DisplayText.harmless(finding.note())));
            print(comparison, finding.left());
            if (finding.right() != null) {
                print(comparison, finding.right());
            }
        }
        int shown = Math.min(most, findings.size());
        if (all > shown) {
            int cut = comparison.cut(kind);
            String more = String.format(Locale.ROOT, "%,d more", all - shown);
            out.println(INDENT
                    + more
                    + (cut == 0
                            ? " (--most, or -o FILE.json)"
                            : String.format(Locale.ROOT, ", of which %,d weaker ones are not kept", cut)));
        }
    }

    private void print(Comparison comparison, FindingSide side) {
        List<String> words = new ArrayList<>();
        String text = comparison.text(side);
        for (Span span : side.spans()) {
            if (!words.isEmpty()) {
                words.add("…");
            }
            words.addAll(words(marked(text, span, side.differing())));
        }
        wrap(INDENT + "[" + Comparison.letter(side.article()) + "] ", words);
    }

    private static String marked(String text, Span span, List<Span> differing) {
        StringBuilder marked = new StringBuilder();
        int at = span.begin();
        for (Span words : differing) {
            if (span.covers(words)) {
                marked.append(DisplayText.harmless(text.substring(at, words.begin())))
                        .append(MARK)
                        .append(DisplayText.harmless(words.in(text)))
                        .append(MARK);
                at = words.end();
            }
        }
        return marked.append(DisplayText.harmless(text.substring(at, span.end())))
                .toString();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split(" +")).toList();
    }

    /** Prints words behind a head, in lines that begin below the first word. */
    private void wrap(String head, List<String> words) {
        StringBuilder line = new StringBuilder(head);
        String blank = DisplayText.spaces(head.length());
        int lines = 1;
        boolean empty = true;
        for (String word : words) {
            if (!empty && DisplayText.width(line.toString()) + 1 + DisplayText.width(word) > columns) {
                if (lines == MOST_LINES) {
                    out.println(line + " …");
                    return;
                }
                out.println(line);
                line = new StringBuilder(blank);
                lines++;
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.println(line);
    }
}
