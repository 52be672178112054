package io.github.mediabias.analysis.attribution.network;

import io.github.mediabias.analysis.attribution.network.TextWindow.Section;
import io.github.mediabias.analysis.evaluation.CodedArticle;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A window with what people, or a slower program, found in it.
 *
 * @param marks the first head's label of each column; {@link #UNSURE} where nothing shall be learned
 * @param cues the cues with their own labels
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers for inner loops, compared by nobody.
record LabelledWindow(TextWindow window, byte[] marks, List<LabelledCue> cues) {

    /** Stands for a label that is not known. */
    static final byte UNSURE = -1;

    private static final int SOURCE = 1;
    private static final int CUE = 3;
    private static final int CONTENT = 5;

    LabelledWindow {
        cues = List.copyOf(cues);
    }

    /**
     * A cue with what is its own.
     *
     * @param first its first column
     * @param end the one behind its last
     * @param labels the second head's label of each column of the region
     */
    @SuppressWarnings("ArrayRecordComponent") // Numbers for inner loops, compared by nobody.
    record LabelledCue(int first, int end, byte[] labels) {}

    /**
     * The windows of an article.
     *
     * @param sure attributions of a lower confidence teach neither that they are there nor that they are not
     */
    static List<LabelledWindow> of(AnnotatedText text, CodedArticle article, double sure) {
        List<LabelledWindow> labelled = new ArrayList<>();
        for (TextWindow window : TokenFeatures.windows(text)) {
            labelled.add(label(text, window, article, sure));
        }
        return labelled;
    }

    private static LabelledWindow label(AnnotatedText text, TextWindow window, CodedArticle article, double sure) {
        byte[] marks = new byte[window.length()];
        for (int t = 0; t < marks.length; t++) {
            marks[t] = window.tokens()[t] < 0 ? UNSURE : 0;
        }
        List<LabelledCue> cues = new ArrayList<>();
        int firstToken = window.tokens()[0];
        int lastToken = window.tokens()[window.length() - 1];
        for (CodedAttribution attribution : article.attributions()) {
            boolean isSure = attribution.confidence() >= sure;
            mark(text, window, attribution.source(), isSure ? SOURCE : UNSURE, marks);
            mark(text, window, attribution.cue(), isSure ? CUE : UNSURE, marks);
            mark(text, window, attribution.content(), isSure ? CONTENT : UNSURE, marks);
        }
        for (CodedAttribution attribution : article.attributions()) {
            if (attribution.cue().isEmpty() || attribution.content().isEmpty() || attribution.confidence() < sure) {
                continue;
            }
            Range cue = text.tokensIn(attribution.cue().get(0));
            if (cue.size() == 0 || cue.first() < firstToken || cue.end() - 1 > lastToken) {
                continue;
            }
            int first = column(window, cue.first());
            int end = column(window, cue.end() - 1) + 1;
            if (first >= 0 && end > first) {
                cues.add(new LabelledCue(first, end, own(text, window, attribution, first)));
            }
        }
        return new LabelledWindow(window, marks, cues);
    }

    private static byte[] own(AnnotatedText text, TextWindow window, CodedAttribution attribution, int cue) {
        Section region = window.region(cue);
        byte[] all = new byte[window.length()];
        mark(text, window, attribution.source(), 1, all);
        mark(text, window, attribution.content(), 3, all);
        byte[] own = Arrays.copyOfRange(all, region.first(), region.end());
        for (int t = 0; t < own.length; t++) {
            boolean orphan =
                    (own[t] == 2 || own[t] == 4) && (t == 0 || own[t - 1] != own[t] && own[t - 1] != own[t] - 1);
            if (orphan) {
                own[t]--;
            }
        }
        return own;
    }

    private static void mark(AnnotatedText text, TextWindow window, List<Span> spans, int label, byte[] marks) {
        for (Span span : spans) {
            Range range = text.tokensIn(span);
            boolean inside = false;
            for (int i = range.first(); i < range.end(); i++) {
                int t = column(window, i);
                if (t >= 0) {
                    marks[t] = (byte) (label == UNSURE ? UNSURE : inside ? label + 1 : label);
                    inside = true;
                }
            }
        }
    }

    /** The column of a token; -1 if it is in another window. */
    private static int column(TextWindow window, int token) {
        int low = 0;
        int high = window.length() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = window.tokens()[middle];
            // Between sections stands -1: look at the neighbour before, which is a token.
            int probe = at < 0 ? window.tokens()[middle - 1] : at;
            if (at == token) {
                return middle;
            }
            if (probe < token) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
