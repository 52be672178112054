package io.github.mediabias.analysis;

import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.source.ActorMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An actor or country that an article names.
 *
 * @param part where it is named first; the headline stands before the body
 * @param actor who or what it is, and where in that part
 * @param count how often it is named in all parts
 */
public record Mention(Part part, ActorMention actor, int count) {

    /** The mentions of an article from those of its parts. */
    static List<Mention> of(List<ActorMention> headline, List<ActorMention> body) {
        Map<String, Mention> all = new LinkedHashMap<>();
        headline.forEach(actor -> all.put(key(actor), new Mention(Part.HEADLINE, actor, actor.count())));
        body.forEach(actor -> all.merge(
                key(actor),
                new Mention(Part.BODY, actor, actor.count()),
                // What the body tells of somebody is more than a headline does.
                (first, again) -> new Mention(
                        Part.HEADLINE, again.actor().at(first.actor().first()), first.count() + again.count())));
        return new ArrayList<>(all.values());
    }

    private static String key(ActorMention actor) {
        return actor.kind() + " " + actor.actor();
    }
}
