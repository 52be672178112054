package io.github.mediabias.cli;

import io.github.mediabias.analysis.profile.Explanation;
import io.github.mediabias.analysis.profile.ProfilePassage;
import java.io.PrintWriter;
import java.util.List;

/** Prints an explanation as a tree: a line for each figure, what it was made of below it, further in. */
final class ExplanationTree {

    private static final String INDENT = "  ";

    private final PrintWriter out;
    private final int most;

    /** @param most how many passages, and how many articles of an outlet, are shown below a figure */
    ExplanationTree(PrintWriter out, int most) {
        this.out = out;
        this.most = most;
    }

    void print(Explanation explanation) {
        print(explanation, 0);
    }

    private void print(Explanation explanation, int depth) {
        print(depth, explanation.name() + ": " + explanation.sentence());
        // The components of a profile are all shown.
        List<Explanation> parts = explanation.parts();
        int shown = depth == 0 ? parts.size() : Math.min(most, parts.size());
        parts.subList(0, shown).forEach(part -> print(part, depth + 1));
        printRest(parts.size() - shown, "part", depth + 1);
        List<ProfilePassage> passages = explanation.passages();
        shown = Math.min(most, passages.size());
        for (ProfilePassage passage : passages.subList(0, shown)) {
            print(
                    depth + 1,
                    passage.part() + " " + passage.begin() + "-" + passage.end() + "  " + passage.text() + "  ("
                            + passage.rule() + ")");
        }
        printRest(passages.size() - shown, "passage", depth + 1);
    }

    private void printRest(int rest, String what, int depth) {
        if (rest > 0) {
            print(depth, "… " + rest + " more " + what + (rest == 1 ? "" : "s"));
        }
    }

    private void print(int depth, String line) {
        out.println(INDENT.repeat(depth) + DisplayText.harmless(line));
    }
}
