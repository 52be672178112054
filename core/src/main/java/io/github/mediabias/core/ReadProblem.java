package io.github.mediabias.core;

import static java.util.Objects.requireNonNull;

/**
 * Something wrong with an input, or with a record in it.
 *
 * @param origin the file and the place in it
 * @param kind what is wrong
 * @param message what was found and what was expected, in one sentence
 */
public record ReadProblem(Origin origin, Kind kind, String message) {

    /** What is wrong, and what became of the record. */
    public enum Kind {
        /** The file cannot be read, or no reader reads files of its kind: its articles are left out. */
        UNREADABLE_FILE("unreadable file", false),
        /** The record cannot be parsed: it is left out. */
        BAD_RECORD("bad record", false),
        /** The record has no text: it is left out. */
        NO_TEXT("no text", false),
        /** The date has several readings: the article is kept, undated. */
        AMBIGUOUS_DATE("ambiguous date", true),
        /** The date cannot be read, or no newspaper appeared on it: the article is kept, undated. */
        BAD_DATE("bad date", true),
        /** The genre is not one that is known: the article is kept, its genre unknown. */
        UNKNOWN_GENRE("unknown genre", true),
        /** The metadata in front of the text are broken: the article is kept, without them. */
        BAD_METADATA("bad metadata", true),
        /** The file is not UTF-8: its articles are kept, read as Windows-1252. */
        NOT_UTF_8("not UTF-8", true),
        /** The text is too long for a news article: the record is left out. */
        TOO_LONG("too long", false),
        /** The analysis broke off on the article: it is left out. */
        ANALYSIS_FAILED("analysis failed", false);

        private final String label;
        private final boolean articleKept;

        Kind(String label, boolean articleKept) {
            this.label = label;
            this.articleKept = articleKept;
        }

        /** The name in tables and files. */
        public String label() {
            return label;
        }

        /** Whether the article is analysed all the same. */
        public boolean articleKept() {
            return articleKept;
        }
    }

    public ReadProblem {
        requireNonNull(origin, "origin");
        requireNonNull(kind, "kind");
        requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return origin + ": " + kind.label() + ": " + message;
    }
}
