package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Country;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.source.ActorMention;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Tag;
import java.util.List;

/**
 * The articles of a comparison and what tells how near their words are.
 *
 * @param articles numbered in this order
 * @param rarity over all of them
 * @param reporting the words that tell of a source, be it found or missed
 */
record Versions(
        List<ComparedArticle> articles, Concepts concepts, Rarity rarity, Codebook codebook, ReportingWords reporting) {

    Versions {
        articles = List.copyOf(articles);
    }

    ComparedArticle article(Statement statement) {
        return articles.get(statement.article());
    }

    ComparedArticle article(QuotedPassage passage) {
        return articles.get(passage.article());
    }

    /** Whether a verb of the one, be it a noun in the other, is shared: names alone tell no event. */
    boolean sharesDeed(Match match) {
        ComparedArticle left = article(match.left());
        ComparedArticle right = article(match.right());
        return match.shared().entrySet().stream()
                .anyMatch(pair -> left.isTagged(match.left(), pair.getKey(), Tag.VERB)
                        || right.isTagged(match.right(), pair.getValue(), Tag.VERB));
    }

    /** What notes call somebody: a country by its name, not its code. */
    String name(ActorMention actor) {
        Country country = actor.kind() == ActorMention.Kind.COUNTRY ? codebook.findCountry(actor.actor()) : null;
        return country == null ? actor.actor() : country.name();
    }

    /** A side of a finding from tokens of the body. */
    static FindingSide side(ComparedArticle article, List<Integer> tokens, List<Integer> differing) {
        return new FindingSide(article.number(), Part.BODY, article.spans(tokens), article.spans(differing));
    }

    static FindingSide side(ComparedArticle article, List<Integer> tokens) {
        return side(article, tokens, List.of());
    }

    static FindingSide side(ComparedArticle article, Part part, List<Span> spans) {
        return new FindingSide(article.number(), part, spans, List.of());
    }
}
