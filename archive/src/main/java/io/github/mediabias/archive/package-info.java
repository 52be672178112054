/**
 * The tables in an embedded database. {@link io.github.mediabias.archive.Database} opens one,
 * {@link io.github.mediabias.archive.RunWriter} fills one with a run's rows, and
 * {@link io.github.mediabias.archive.Archive} adds a run to the weeks before it.
 */
@NullMarked
package io.github.mediabias.archive;

import org.jspecify.annotations.NullMarked;
