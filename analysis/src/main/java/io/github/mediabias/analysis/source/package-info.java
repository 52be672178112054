/** Who a source is: actor, country, role, bloc, kind. Start from {@link io.github.mediabias.analysis.source.SourceProfiler}. */
@NullMarked
package io.github.mediabias.analysis.source;

import org.jspecify.annotations.NullMarked;
