/**
 * From an article to its facts. Start from {@link io.github.mediabias.analysis.ArticleAnalyzer}; the facts as table rows are
 * in {@link io.github.mediabias.analysis.table}.
 */
@NullMarked
package io.github.mediabias.analysis;

import org.jspecify.annotations.NullMarked;
