package io.github.mediabias.analysis.text;

/**
 * A passage of a text, in UTF-16 units of the Java string. What leaves the program counts code points: see {@link CodePoints}.
 *
 * @param begin where it begins, from 0
 * @param end where it ends, exclusive
 */
public record Span(int begin, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the span is empty or begins before 0 */
    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("no span from " + begin + " to " + end);
        }
    }

    /** The passage itself. */
    public String in(String text) {
        return text.substring(begin, end);
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether {@code other} lies within this one. */
    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
