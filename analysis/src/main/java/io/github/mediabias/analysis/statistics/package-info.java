/**
 * Statistics of shares, rates, terms and codings. What has no value is {@link
 * io.github.mediabias.analysis.statistics.Measured.Undefined}, which says why; never 0, and never not-a-number.
 *
 * <p>Start at {@link io.github.mediabias.analysis.statistics.RatioBootstrap} for a share or rate over articles, {@link
 * io.github.mediabias.analysis.statistics.FrequencyComparison} for a term in two sets of articles, {@link
 * io.github.mediabias.analysis.statistics.KrippendorffAlpha} for the agreement of coders, {@link
 * io.github.mediabias.analysis.statistics.UnitizingAlpha} for that of spans.
 */
@NullMarked
package io.github.mediabias.analysis.statistics;

import org.jspecify.annotations.NullMarked;
