package io.github.mediabias.analysis.text;

/** Converts between offsets in UTF-16 units, as Java counts, and in code points, as tables and files count. */
public final class CodePoints {

    /** Where the second halves of surrogate pairs stand; most texts have none. */
    private final int[] lowSurrogates;

    private CodePoints(int[] lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    public static CodePoints of(String text) {
        int count = text.length() - text.codePointCount(0, text.length());
        int[] low = new int[count];
        int found = 0;
        for (int i = 1; i < text.length() && found < count; i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                low[found++] = i;
            }
        }
        return new CodePoints(low);
    }

    /** The code points before the UTF-16 offset {@code offset}. */
    public int ofUtf16(int offset) {
        int before = 0;
        while (before < lowSurrogates.length && lowSurrogates[before] < offset) {
            before++;
        }
        return offset - before;
    }

    /** The UTF-16 offset of the code point {@code index}. */
    public int toUtf16(int index) {
        int offset = index;
        for (int low : lowSurrogates) {
            if (low > offset) {
                break;
            }
            offset++;
        }
        return offset;
    }
}
