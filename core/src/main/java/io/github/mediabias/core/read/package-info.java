/**
 * Reads articles out of files and folders. Start from {@link io.github.mediabias.core.read.ArticleFiles}; to read another
 * kind of file, implement {@link io.github.mediabias.core.read.ArticleReader} and name it in {@code META-INF/services}.
 */
@NullMarked
package io.github.mediabias.core.read;

import org.jspecify.annotations.NullMarked;
