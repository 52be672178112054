package io.github.mediabias.analysis.concordance;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Frame;
import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.codebook.Codebook.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for: one term, or those of a category of the codebook. Terms are found as the codebook's are.
 *
 * @param text what was asked for
 * @param codebook the codebook by which texts are read; for one term, with that term alone
 * @param frame the category whose hits count, and those of categories within it; {@code null} for one term, all of whose hits count
 */
public record ConcordanceQuery(
        String text, Codebook codebook, @Nullable String frame) {

    private static final String CATEGORY = "frame:";

    /**
     * Understands what the user asks for:
     *
     * <ul>
     *   <li>{@code protest}: a word or phrase in all its inflections, in any case; inside names only if it has a capital here;
     *   <li>{@code protest*}, {@code *phobia}, {@code war of * words}: a star stands for any letters, alone for one word;
     *   <li>{@code "Protest Group"}, in quotation marks of its own: as it is written, capitals included;
     *   <li>{@code frame:conflict}: the terms of that category and of those within it ({@code conflict/war}), where the codebook as
     *       a whole finds them.
     * </ul>
     *
     * @throws IllegalArgumentException if it is none of these; the message says what was expected
     */
    public static ConcordanceQuery parse(String text, Codebook codebook) {
        String stripped = text.strip();
        if (stripped.startsWith(CATEGORY)) {
            String frame = stripped.substring(CATEGORY.length()).strip();
            List<String> frames =
                    codebook.frames().stream().map(Frame::frame).sorted().toList();
            ConcordanceQuery query = new ConcordanceQuery(stripped, codebook, frame);
            if (frames.stream().noneMatch(query::isOf)) {
                throw new IllegalArgumentException("no category of the codebook is called '" + frame
                        + "'; expected one of " + String.join(", ", frames));
            }
            return query;
        }
        boolean quoted =
                stripped.length() > 1 && isMark(stripped.charAt(0)) && isMark(stripped.charAt(stripped.length() - 1));
        String term = quoted ? stripped.substring(1, stripped.length() - 1).strip() : stripped;
        if (term.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("the term is '" + text
                    + "'; expected a word or phrase such as protest, protest*, '\"Border Patrol\"' or frame:conflict");
        }
        Match match = quoted ? Match.CASE : Match.LEMMA;
        return new ConcordanceQuery(
                stripped, codebook.withTerms(List.of(new Term("", term, match, null, 1, ""))), null);
    }

    /** Whether hits of that category count. */
    boolean isOf(String category) {
        return frame == null || category.equals(frame) || category.startsWith(frame + "/");
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„';
    }
}
