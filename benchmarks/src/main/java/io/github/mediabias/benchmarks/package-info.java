/**
 * How fast the analysis is, measured by JMH. Start at {@link io.github.mediabias.benchmarks.ExtractionBenchmark}, whose
 * comment says how to run it.
 */
@NullMarked
package io.github.mediabias.benchmarks;

import org.jspecify.annotations.NullMarked;
