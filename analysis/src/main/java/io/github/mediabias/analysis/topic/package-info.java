/**
 * Queries that select articles. Start at {@link io.github.mediabias.analysis.topic.TopicSelection}; the language is described at
 * {@link io.github.mediabias.analysis.topic.TopicQuery}.
 */
@NullMarked
package io.github.mediabias.analysis.topic;

import org.jspecify.annotations.NullMarked;
