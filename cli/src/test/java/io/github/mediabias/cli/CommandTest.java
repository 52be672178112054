package io.github.mediabias.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A test that runs commands as a user does, with a folder of its own. */
abstract class CommandTest {

    @TempDir
    Path folder;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    /** Runs a command line; returns its exit code. What it writes is added to {@link #out} and {@link #err}. */
    int run(Object... arguments) {
        String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        return Main.run(texts, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    /** Writes a file of the folder. */
    Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines), StandardCharsets.UTF_8);
    }
}
