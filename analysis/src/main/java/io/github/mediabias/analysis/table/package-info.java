/**
 * The results as tables, one row a fact. The records here are the contract between the engines that fill them and the
 * reports that query them: a table is named for its record, its columns for the components, in lower case with underscores.
 * Offsets count code points of the body or headline exactly as read; ends are exclusive.
 * {@link io.github.mediabias.analysis.table.ArticleTables} makes rows of an analysis;
 * {@link io.github.mediabias.analysis.table.TableSchema} lists the tables.
 */
@NullMarked
package io.github.mediabias.analysis.table;

import org.jspecify.annotations.NullMarked;
