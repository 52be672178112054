/**
 * How well extraction does against attributions that people have coded. Start from
 * {@link io.github.mediabias.analysis.evaluation.Evaluation}.
 */
@NullMarked
package io.github.mediabias.analysis.evaluation;

import org.jspecify.annotations.NullMarked;
