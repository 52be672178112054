package io.github.mediabias.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** How many columns a command's lines may take. */
final class TerminalWidth {

    /** Where nothing tells how wide the output may be. */
    private static final int WIDTH = 160;

    private static final int NARROWEST = 40;

    private TerminalWidth() {}

    /**
     * What the user says, else what the shell says, else the terminal.
     *
     * @param width the value of {@code --width}; {@code null} if it is not given
     * @throws IllegalArgumentException if that is too little to show anything
     */
    static int of(@Nullable Integer width, CommandSpec spec) {
        if (width != null) {
            if (width < NARROWEST) {
                throw new IllegalArgumentException("--width is " + width + "; expected at least " + NARROWEST);
            }
            return width;
        }
        String shell = System.getenv("COLUMNS");
        if (shell != null && shell.matches("\\d{1,4}") && Integer.parseInt(shell) >= NARROWEST) {
            return Integer.parseInt(shell);
        }
        // The launcher knows whether there is a terminal; the usage's width is that of the terminal.
        return Boolean.getBoolean("mediabias.terminal")
                ? Math.max(NARROWEST, spec.usageMessage().autoWidth(true).width())
                : WIDTH;
    }
}
