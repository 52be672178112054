package io.github.mediabias.analysis.source;

import java.util.List;

/**
 * Who speaks in a text, whom it names, and what it calls them.
 *
 * @param profiles who the sources are: one profile for each extraction, in their order
 * @param labels what actors are called, in the order of the text
 * @param mentions the actors and countries that are named, each once, in the order in which they are named first
 */
public record ArticleActors(List<SourceProfile> profiles, List<ActorLabel> labels, List<ActorMention> mentions) {

    public ArticleActors {
        profiles = List.copyOf(profiles);
        labels = List.copyOf(labels);
        mentions = List.copyOf(mentions);
    }
}
