package io.github.mediabias.analysis.topic;

import io.github.mediabias.core.Article;

/**
 * A query that an article matches or not, by the words of its headline and body. Immutable and thread-safe.
 *
 * <ul>
 *   <li>{@code ceasefire}: the word, in any case; its possessive counts, its inflections do not
 *   <li>{@code protest*}, {@code wom?n}: {@code *} stands for any letters or none, {@code ?} for one
 *   <li>{@code "Border Patrol"}, {@code cease-fire}: words in a row; a hyphen is as good as a space
 *   <li>{@code a AND b}, {@code a OR b}, {@code a AND NOT b}, {@code (a OR b) AND c}: {@code NOT} binds before {@code AND}, and
 *       {@code AND} before {@code OR}. Between two words there must be an operator
 *   <li>{@code a NEAR/5 b} or {@code a w/5 b}: one at most five words from the other, in any order (words side by side are one
 *       word from each other); {@code a PRE/5 b}: {@code a} first. Between words, phrases, and alternatives of these such as
 *       {@code (deal OR talks)}; never from the headline into the body. Binds first of all
 *   <li>{@code headline:talks}, {@code headline:(a OR b)}, {@code body:talks}: in that part only
 * </ul>
 *
 * <p>Operators and parts are known in any case; {@code "and"} in quotation marks is a word.
 */
public final class TopicQuery {

    private final String text;
    private final QueryNode root;

    private TopicQuery(String text, QueryNode root) {
        this.text = text;
        this.root = root;
    }

    /**
     * Reads a query.
     *
     * @throws IllegalArgumentException if it is none; the message gives the column, from 1, what was found there and what was
     *     expected
     */
    public static TopicQuery parse(String text) {
        return new TopicQuery(text, new QueryParser(text).parse());
    }

    /** Whether the article matches. */
    public boolean matches(Article article) {
        return matches(new QueryText(article));
    }

    boolean matches(QueryText article) {
        return root.matches(article, QueryText.Part.ANY);
    }

    /** The query as it was read. */
    @Override
    public String toString() {
        return text;
    }
}
