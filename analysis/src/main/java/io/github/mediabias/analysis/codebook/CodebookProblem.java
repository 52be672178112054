package io.github.mediabias.analysis.codebook;

/**
 * Something wrong with a codebook.
 *
 * @param severity whether the codebook can be used all the same
 * @param file the table
 * @param line the line in it, from 1; the header is line 1
 * @param message what was found and what was expected
 */
public record CodebookProblem(Severity severity, String file, long line, String message) {

    /** Whether the codebook can be used. */
    public enum Severity {
        /** It cannot. */
        ERROR,
        /** It can, but hardly as intended. */
        WARNING
    }

    @Override
    public String toString() {
        return file + ", line " + line + ": " + message;
    }
}
