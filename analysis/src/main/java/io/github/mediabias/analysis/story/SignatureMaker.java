package io.github.mediabias.analysis.story;

import io.github.mediabias.analysis.story.StorySignature.Term;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Words;
import io.github.mediabias.core.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Condenses an article to its {@link StorySignature}. A word weighs
 * {@code (1 + ln f) · r · p}: f how often the article has it, r its rarity in news ({@link WordRarity}; names are the rarest
 * words and need no rule of their own), p for its place, more in the headline and the lead, which tell the event where the
 * rest tells the background. Immutable and thread-safe.
 */
public final class SignatureMaker {

    /** The length of an article's vector of weights. */
    public static final int UNIT = 1000;

    private static final String ENGLISH = "eng";

    /** How many words are kept. */
    static final int TERMS = 100;

    /** An article without a headline opens with what would stand in one. */
    private static final int HEADLINE_WORDS = 12;

    private static final int LEAD_WORDS = 60;

    private static final double HEADLINE_FACTOR = 2;

    private static final double LEAD_FACTOR = 1.5;

    /** What is longer is no word: an address, or letters without end. */
    private static final int LONGEST = 40;

    private final WordRarity rarity;

    /** A maker that weighs by the table that ships. */
    public SignatureMaker() {
        this.rarity = WordRarity.load();
    }

    /**
     * The signature of an article.
     *
     * @param language its ISO 639-3 code; in any other language than English, that of the table of rarities, only repeated
     *     texts can be told
     */
    public StorySignature make(Article article, String language) {
        return new StorySignature(language.equals(ENGLISH) ? terms(words(article)) : List.of(), sketch(article));
    }

    private static List<Integer> sketch(Article article) {
        return Sketch.of(Words.of(article.body()).stream()
                .map(word -> Words.normalise(word.in(article.body())))
                .toList());
    }

    /** The words of the headline and the body: in lower case, without {@code 's} and {@code n't}, single letters left out. */
    static List<String> words(Article article) {
        List<String> words = new ArrayList<>();
        String headline = article.headline();
        // Many files repeat the headline as the first line of the body.
        if (headline != null && !article.body().startsWith(headline)) {
            addWords(headline, words);
        }
        addWords(article.body(), words);
        return words;
    }

    private static void addWords(String text, List<String> words) {
        for (Span span : Words.of(text)) {
            String word = Words.normalise(span.in(text));
            if (word.endsWith("'s")) {
                word = word.substring(0, word.length() - 2);
            } else if (word.endsWith("n't")) {
                word = word.substring(0, word.length() - 3);
            }
            if (word.length() > 1 && word.length() <= LONGEST) {
                words.add(word);
            }
        }
    }

    private List<Term> terms(List<String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Double> places = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            counts.merge(words.get(i), 1, Integer::sum);
            places.putIfAbsent(words.get(i), place(i));
        }
        List<Weighed> weighed = new ArrayList<>();
        counts.forEach((word, count) -> {
            double weight = (1 + StrictMath.log(count)) * rarity.of(word) * places.getOrDefault(word, 1.0);
            if (weight > 0) {
                weighed.add(new Weighed(word, weight));
            }
        });
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::word));
        List<Weighed> kept = weighed.subList(0, Math.min(TERMS, weighed.size()));
        double squares = 0;
        for (Weighed word : kept) {
            squares += word.weight() * word.weight();
        }
        List<Term> terms = new ArrayList<>();
        for (Weighed word : kept) {
            terms.add(new Term(word.word(), (int) Math.max(1, Math.round(UNIT * word.weight() / Math.sqrt(squares)))));
        }
        return terms;
    }

    private record Weighed(String word, double weight) {}

    private static double place(int word) {
        double place = word < LEAD_WORDS ? LEAD_FACTOR : 1;
        return word < HEADLINE_WORDS ? place * HEADLINE_FACTOR : place;
    }
}
