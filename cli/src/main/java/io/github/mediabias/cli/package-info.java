/** The command {@code mediabias}. Each command parses, calls the modules below, and prints. */
@NullMarked
package io.github.mediabias.cli;

import org.jspecify.annotations.NullMarked;
