/**
 * The web page that lays articles on one event side by side. Start from
 * {@link io.github.mediabias.reporting.comparison.ComparisonPage}.
 */
@NullMarked
package io.github.mediabias.reporting.comparison;

import org.jspecify.annotations.NullMarked;
