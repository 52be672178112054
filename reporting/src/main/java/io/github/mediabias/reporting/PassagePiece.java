package io.github.mediabias.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an attribution as a reader meets it in the article.
 *
 * @param text what stands there; {@code …} at its beginning where something is left out before it
 */
record PassagePiece(Part part, String text) {

    /** What a piece is of the attribution. */
    enum Part {
        SOURCE(0),
        CUE(1),
        CONTENT(2);

        private final int number;

        Part(int number) {
            this.number = number;
        }

        /** How the page's data call it. */
        int number() {
            return number;
        }
    }

    /** Between two pieces so near to each other stand blanks and marks only. */
    private static final int NEAR = 3;

    private static final String CUT = "…";

    /** What the tables put between the spans of a part. */
    private static final String BETWEEN_SPANS = " … ";

    /** A piece and where it stands in the body, in code points. */
    private record Placed(Part part, String text, int begin, int end) {}

    /**
     * The pieces in the order of the article.
     *
     * @param texts of the source, the cue and the content, each with {@code …} between its spans; the content may be cut
     * @param spans such as {@code source 0 7,cue 8 12,content 13 40}; {@code null} where nobody knows
     */
    static List<PassagePiece> inOrder(List<String> texts, @Nullable String spans) {
        List<Placed> placed = new ArrayList<>();
        for (Part part : Part.values()) {
            placed.addAll(placed(part, texts.get(part.number()), spans == null ? "" : spans));
        }
        placed.sort(Comparator.comparingInt(Placed::begin));
        List<PassagePiece> pieces = new ArrayList<>();
        Placed before = null;
        for (Placed piece : placed) {
            boolean gap = before != null
                    && piece.begin() - before.end() > NEAR
                    && !before.text().endsWith(CUT);
            pieces.add(new PassagePiece(piece.part(), gap ? CUT + " " + piece.text() : piece.text()));
            before = piece;
        }
        return pieces;
    }

    private static List<Placed> placed(Part part, String text, String spans) {
        List<Placed> placed = new ArrayList<>();
        if (text.isBlank()) {
            return placed;
        }
        for (String span : spans.split(",", -1)) {
            String[] fields = span.split(" ", -1);
            if (fields.length == 3 && fields[0].equalsIgnoreCase(part.name())) {
                placed.add(new Placed(part, "", Integer.parseInt(fields[1]), Integer.parseInt(fields[2])));
            }
        }
        if (placed.isEmpty()) {
            return List.of(new Placed(part, text, 0, 0));
        }
        String[] texts = text.split(BETWEEN_SPANS, -1);
        // A quotation that holds such a mark itself cannot be told from two: it stays whole, where it begins.
        if (texts.length > placed.size()) {
            return List.of(
                    new Placed(part, text, placed.get(0).begin(), placed.get(0).end()));
        }
        for (int i = 0; i < texts.length; i++) {
            placed.set(
                    i,
                    new Placed(
                            part, texts[i], placed.get(i).begin(), placed.get(i).end()));
        }
        return placed.subList(0, texts.length);
    }
}
