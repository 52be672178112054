package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.framing.Voices;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An article of a comparison, with its body cut into what can be aligned. */
final class ComparedArticle {

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "no", "never", "without", "neither", "nor", "cannot", "nobody", "none");

    private final int number;
    private final String name;
    private final ArticleAnalysis analysis;
    private final AnnotatedText text;
    private final Voices voices;
    private final @Nullable String[] concepts;
    private final List<Statement> sentences = new ArrayList<>();
    private final List<Statement> contents = new ArrayList<>();
    private final List<Statement> outlet = new ArrayList<>();
    private final List<Statement> deeds = new ArrayList<>();
    private final List<QuotedPassage> quotations;

    ComparedArticle(
            int number, String name, ArticleAnalysis analysis, AnnotatedText text, Voices voices, Concepts concepts) {
        this.number = number;
        this.name = name;
        this.analysis = analysis;
        this.text = text;
        this.voices = voices;
        this.concepts = new String[text.tokens().size()];
        for (int i = 0; i < this.concepts.length; i++) {
            this.concepts[i] = concepts.of(text.token(i));
        }
        cut();
        this.quotations = QuotedPassage.of(this);
    }

    private void cut() {
        for (int s = 0; s < text.sentences().size(); s++) {
            Range range = text.sentences().get(s);
            List<Integer> all = new ArrayList<>();
            List<Integer> own = new ArrayList<>();
            for (int i = range.first(); i < range.end(); i++) {
                all.add(i);
                if (voices.voice(i) == Voice.OUTLET) {
                    own.add(i);
                }
            }
            sentences.add(statement(Statement.Kind.SENTENCE, -1, all));
            if (!own.isEmpty()) {
                outlet.add(statement(Statement.Kind.OUTLET, -1, own));
            }
        }
        for (int a = 0; a < analysis.attributions().size(); a++) {
            List<Integer> tokens = tokens(analysis.attributions().get(a).content());
            if (!tokens.isEmpty()) {
                contents.add(statement(Statement.Kind.CONTENT, a, tokens));
                deeds.add(statement(Statement.Kind.DEED, a, whole(attribution(a))));
            }
        }
    }

    private Statement statement(Statement.Kind kind, int attribution, List<Integer> tokens) {
        Map<String, List<Integer>> about = new LinkedHashMap<>();
        boolean negated = false;
        for (int i : tokens) {
            String concept = concepts[i];
            if (concept != null) {
                about.computeIfAbsent(concept, key -> new ArrayList<>()).add(i);
            }
            negated |= NEGATIONS.contains(text.token(i).norm());
        }
        int sentence = text.token(tokens.get(0)).sentence();
        return new Statement(number, kind, attribution, sentence, tokens, about, negated);
    }

    /** The tokens of source, cue and content, in order. */
    List<Integer> whole(Attribution attribution) {
        Set<Integer> tokens = new TreeSet<>(tokens(attribution.source()));
        tokens.addAll(tokens(attribution.cue()));
        tokens.addAll(tokens(attribution.content()));
        return List.copyOf(tokens);
    }

    /** What of a content stands in quotation marks. */
    Statement quoted(Statement content) {
        List<Integer> quoted =
                content.tokens().stream().filter(i -> token(i).isQuoted()).toList();
        return statement(Statement.Kind.CONTENT, content.attribution(), quoted.isEmpty() ? content.tokens() : quoted);
    }

    /** The sentence in which a passage of the body begins. */
    Statement sentenceAt(Span passage) {
        return sentences.get(token(text.tokensIn(passage).first()).sentence());
    }

    /** Whether the statement has a word about {@code concept} as that part of speech. */
    boolean isTagged(Statement statement, String concept, Tag tag) {
        return statement.concepts().getOrDefault(concept, List.of()).stream().anyMatch(i -> token(i).tag() == tag);
    }

    /** Where in the body a statement begins, from 0 to 1. */
    double position(Statement statement) {
        return token(statement.tokens().get(0)).span().begin()
                / (double) text.text().length();
    }

    /** The tokens of the passages, in order. */
    List<Integer> tokens(List<Span> passages) {
        List<Integer> tokens = new ArrayList<>();
        for (Span passage : passages) {
            Range range = text.tokensIn(passage);
            for (int i = range.first(); i < range.end(); i++) {
                tokens.add(i);
            }
        }
        return tokens;
    }

    /** The passages that some tokens, in order, make up. */
    List<Span> spans(List<Integer> tokens) {
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || !isRun(tokens.get(i - 1), tokens.get(i))) {
                spans.add(text.span(tokens.get(begin), tokens.get(i - 1) + 1));
                begin = i;
            }
        }
        return spans;
    }

    /** Whether nothing but marks stands between two tokens of a paragraph. */
    private boolean isRun(int token, int next) {
        if (text.token(token).paragraph() != text.token(next).paragraph()) {
            return false;
        }
        for (int i = token + 1; i < next; i++) {
            if (text.token(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    int number() {
        return number;
    }

    /** What notes call the article: its outlet, or its letter where the outlet does not tell it from the others. */
    String name() {
        return name;
    }

    ArticleAnalysis analysis() {
        return analysis;
    }

    AnnotatedText text() {
        return text;
    }

    Token token(int index) {
        return text.token(index);
    }

    Voices voices() {
        return voices;
    }

    /** What the token is about; {@code null} if nothing. */
    @Nullable
    String concept(int token) {
        return concepts[token];
    }

    Attribution attribution(int index) {
        return analysis.attributions().get(index);
    }

    /** One for each sentence, in order. */
    List<Statement> sentences() {
        return sentences;
    }

    /** The contents of attributions. */
    List<Statement> contents() {
        return contents;
    }

    /** What of the sentences is in the outlet's own voice. */
    List<Statement> outlet() {
        return outlet;
    }

    /** The attributions with source and cue, as something that the outlet tells of the source. */
    List<Statement> deeds() {
        return deeds;
    }

    List<QuotedPassage> quotations() {
        return quotations;
    }
}
