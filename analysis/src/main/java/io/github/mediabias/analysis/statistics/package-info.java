/** Statistics of shares and rates. Every undefined result is absent, never 0. */
@NullMarked
package io.github.mediabias.analysis.statistics;

import org.jspecify.annotations.NullMarked;
