/**
 * Statistics of shares, rates, terms and codings. What has no value is {@link
 * io.github.mediabias.analysis.statistics.Measured.Undefined}, which says why; never 0, and never not-a-number.
 */
@NullMarked
package io.github.mediabias.analysis.statistics;

import org.jspecify.annotations.NullMarked;
