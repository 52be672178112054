/**
 * The framing profile of an article or an outlet: named components, each of which explains itself down to its passages.
 * {@link io.github.mediabias.analysis.profile.ProfileCounter} counts in an article's rows,
 * {@link io.github.mediabias.analysis.profile.FramingProfile} explains what it counted, in one article or in all of an outlet.
 * There is no overall score, unless the analyst defines one in {@code score.csv}.
 */
@NullMarked
package io.github.mediabias.analysis.profile;

import org.jspecify.annotations.NullMarked;
