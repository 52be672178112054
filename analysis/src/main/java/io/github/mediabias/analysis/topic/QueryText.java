package io.github.mediabias.analysis.topic;

import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Words;
import io.github.mediabias.core.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An article's words as queries see them: in lower case, without possessive endings, apart at hyphens. */
final class QueryText {

    /** Where in the article a query looks. */
    enum Part {
        ANY,
        HEADLINE,
        BODY
    }

    /** The words of one part, and where each stands. */
    static final class Line {

        private final List<String> words;
        private final Map<String, List<Integer>> places = new LinkedHashMap<>();

        Line(String text) {
            this.words = words(text);
            for (int i = 0; i < words.size(); i++) {
                places.computeIfAbsent(words.get(i), word -> new ArrayList<>()).add(i);
            }
        }

        int size() {
            return words.size();
        }

        String word(int place) {
            return words.get(place);
        }

        /** Each different word with its places in ascending order. */
        Map<String, List<Integer>> places() {
            return places;
        }
    }

    private final Line headline;
    private final Line body;

    QueryText(Article article) {
        this.headline = new Line(article.headline() == null ? "" : article.headline());
        this.body = new Line(article.body());
    }

    List<Line> lines(Part part) {
        return switch (part) {
            case ANY -> List.of(headline, body);
            case HEADLINE -> List.of(headline);
            case BODY -> List.of(body);
        };
    }

    /** The words of a text, of an article as of a query. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Span span : Words.of(text)) {
            for (String word : Words.normalise(span.in(text)).split("-", -1)) {
                words.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
            }
        }
        return words;
    }
}
