/** What a news article is: {@link io.github.mediabias.core.Article} and the values it is made of. */
@NullMarked
package io.github.mediabias.core;

import org.jspecify.annotations.NullMarked;
