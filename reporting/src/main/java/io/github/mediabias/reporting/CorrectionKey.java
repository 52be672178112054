package io.github.mediabias.reporting;

import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet Attributions carries in a hidden column, so that a row that comes back is known again.
 *
 * @param article the key of the article's version
 * @param begin where the content begins in the body, in code points
 * @param end where it ends, exclusive
 * @param check of the words of the row: a row whose words have changed, or that holds another's key, is told by it
 */
record CorrectionKey(String article, int begin, int end, String check) {

    private static final Pattern FORM = Pattern.compile("(\\S{1,64}) (\\d{1,9})-(\\d{1,9}) ([0-9a-f]{8})");

    /** How a spreadsheet file may write a character that XML does not know. */
    private static final Pattern ESCAPED = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    /** The key of a row with these words, as the sheet shows them. */
    static CorrectionKey of(String article, int begin, int end, String outlet, String source, String content) {
        return new CorrectionKey(article, begin, end, check(article, begin, end, outlet, source, content));
    }

    /** The key that a cell holds; {@code null} if it holds none. */
    static @Nullable CorrectionKey parse(String cell) {
        Matcher matcher = FORM.matcher(cell.strip());
        return matcher.matches()
                ? new CorrectionKey(
                        matcher.group(1),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        matcher.group(4))
                : null;
    }

    /** Whether a row with these words is the one that this key was given to. */
    boolean fits(String outlet, String source, String content) {
        return check.equals(check(article, begin, end, outlet, source, content));
    }

    /** As the cell holds it. */
    String cell() {
        return article + " " + begin + "-" + end + " " + check;
    }

    /** Of the words alone: spreadsheet programs change blanks and marks of lines. */
    private static String check(String article, int begin, int end, String outlet, String source, String content) {
        StringBuilder text = new StringBuilder(article + '\n' + begin + '\n' + end);
        for (String part : new String[] {outlet, source, content}) {
            text.append('\n');
            String plain = ESCAPED.matcher(part).replaceAll(" ");
            for (Span word : Words.of(plain)) {
                text.append(word.in(plain)).append(' ');
            }
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
