/**
 * The weekly report: figures from the tables, and the workbook, charts and CSV files that show them. Start from
 * {@link io.github.mediabias.reporting.WeeklyReport}.
 */
@NullMarked
package io.github.mediabias.reporting;

import org.jspecify.annotations.NullMarked;
