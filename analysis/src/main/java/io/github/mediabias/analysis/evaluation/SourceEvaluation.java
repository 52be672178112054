package io.github.mediabias.analysis.evaluation;

import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.source.SourceProfile;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.PublicationDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the program who the coded mentions of an article are. The article's coded attributions are given to it, so that what a
 * pronoun stands for can be one of their sources; who the sources are is not.
 */
public final class SourceEvaluation {

    private SourceEvaluation() {}

    /**
     * Who the program says that each mention is.
     *
     * @return one profile for each mention, in their order
     */
    public static List<SourceProfile> profiles(
            ArticleAnalyzer analyzer, CodedArticle article, List<CodedMention> mentions) {
        List<Extraction> extractions = new ArrayList<>();
        for (CodedAttribution coded : article.attributions()) {
            if (!coded.content().isEmpty()) {
                extractions.add(extraction(coded.source(), coded.cue(), coded.content()));
            }
        }
        List<Integer> places = new ArrayList<>();
        for (CodedMention mention : mentions) {
            int place = place(mention.span(), extractions);
            if (place < 0) {
                place = extractions.size();
                extractions.add(extraction(List.of(mention.span()), List.of(), List.of(mention.span())));
            }
            places.add(place);
        }
        List<SourceProfile> all = analyzer.profile(article(article), extractions);
        return places.stream().map(all::get).toList();
    }

    /** Scores the mentions of an article. */
    public static void score(
            ArticleAnalyzer analyzer, CodedArticle article, List<CodedMention> mentions, SourceScores scores) {
        List<SourceProfile> profiles = profiles(analyzer, article, mentions);
        for (int i = 0; i < mentions.size(); i++) {
            scores.add(mentions.get(i).who(), CodedSource.of(profiles.get(i)));
        }
    }

    private static Extraction extraction(List<Span> source, List<Span> cue, List<Span> content) {
        return new Extraction(source, cue, content, 1, "coded");
    }

    private static int place(Span mention, List<Extraction> extractions) {
        for (int i = 0; i < extractions.size(); i++) {
            List<Span> source = extractions.get(i).source();
            if (!source.isEmpty() && source.get(0).equals(mention)) {
                return i;
            }
        }
        return -1;
    }

    private static Article article(CodedArticle coded) {
        return new Article(
                coded.id(),
                coded.outlet(),
                null,
                coded.text(),
                coded.date() == null ? null : PublicationDate.of(coded.date()),
                null,
                null,
                null,
                null,
                Genre.UNKNOWN,
                new Origin(coded.id(), ""));
    }
}
