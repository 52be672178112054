package io.github.mediabias.analysis.codebook;

import java.util.List;
import java.util.stream.Collectors;

/** A codebook that cannot be used. The message lists every error, a line each. */
public final class InvalidCodebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Of the errors that were found, at least one. */
    public InvalidCodebookException(List<CodebookProblem> errors) {
        super("the codebook cannot be used:\n"
                + errors.stream().map(error -> "  " + error).collect(Collectors.joining("\n")));
    }
}
