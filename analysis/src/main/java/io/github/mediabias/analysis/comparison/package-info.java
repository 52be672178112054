/**
 * Several articles on one event, side by side: what each changed, left out, or put in other words. A
 * {@link io.github.mediabias.analysis.comparison.Comparison} holds the articles and the findings.
 */
@NullMarked
package io.github.mediabias.analysis.comparison;

import org.jspecify.annotations.NullMarked;
