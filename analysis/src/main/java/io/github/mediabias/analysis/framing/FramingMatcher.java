package io.github.mediabias.analysis.framing;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.codebook.Codebook.Term;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Inflections;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import io.github.mediabias.analysis.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the codebook's terms in a text, all at once by one automaton; the longest wins where they overlap. Immutable and
 * thread-safe.
 *
 * <p>The automaton reads the tokens' normal forms with a space around each, so that a term begins and ends with a word,
 * whatever stands between words in the article.
 */
public final class FramingMatcher {

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "no", "never", "without", "hardly", "neither", "nor", "cannot", "nothing");

    /** "de-escalation" is no escalation: what stands behind these is not the term. */
    private static final Set<String> REVERSING = Set.of("de", "anti", "non");

    /** What is a token of its own in a text: the ends of "people's", "workers'", "don't". */
    private static final Pattern CLITIC = Pattern.compile("(?<=\\p{L})(n't|'(?:s|re|ve|ll|d|m)?)(?= |$)");

    /** How many words before a term a negation may stand. */
    private static final int NEGATION_REACH = 3;

    private final AhoCorasickDoubleArrayTrie<List<Term>> automaton = new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    /** A matcher of the terms of {@code codebook}. */
    public FramingMatcher(Codebook codebook) {
        Map<String, List<Term>> patterns = new TreeMap<>();
        for (Term term : codebook.terms()) {
            for (String form : forms(term)) {
                patterns.computeIfAbsent(form, key -> new ArrayList<>()).add(term);
            }
        }
        this.empty = patterns.isEmpty();
        if (!empty) {
            automaton.build(patterns);
        }
    }

    /** The forms of a term as the automaton reads them; a final {@code *} leaves the end of the word open. */
    private static Set<String> forms(Term term) {
        String plain = key(term.term());
        boolean open = plain.endsWith("*");
        if (open) {
            return Set.of(" " + plain.substring(0, plain.length() - 1));
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(plain);
        if (term.match() == Match.LEMMA) {
            inflect(plain, term.partOfSpeech(), forms);
        }
        Set<String> padded = new LinkedHashSet<>();
        forms.forEach(form -> padded.add(" " + form + " "));
        return padded;
    }

    private static void inflect(
            String term, @org.jspecify.annotations.Nullable String partOfSpeech, Set<String> forms) {
        String[] words = term.split(" ", -1);
        String last = words[words.length - 1];
        String before = term.substring(0, term.length() - last.length());
        boolean verb = partOfSpeech == null || partOfSpeech.equals("verb");
        boolean noun = partOfSpeech == null || partOfSpeech.equals("noun");
        if (noun) {
            Inflections.ofNoun(last).forEach(form -> forms.add(before + form));
        }
        if (verb && words.length == 1) {
            forms.addAll(Inflections.ofVerb(term));
        } else if (verb) {
            String rest = term.substring(words[0].length());
            Inflections.ofVerb(words[0]).forEach(form -> forms.add(form + rest));
        }
    }

    private static String key(String text) {
        return CLITIC.matcher(Words.normalise(text).replace('-', ' ')).replaceAll(" $1");
    }

    /** The tokens as the automaton reads them, and which token each character belongs to. */
    private static final class Line {

        private final String text;
        private final int[] tokens;

        Line(AnnotatedText text) {
            StringBuilder line = new StringBuilder(" ");
            int[] owners = new int[text.text().length() + 2 * text.tokens().size() + 1];
            for (int i = 0; i < text.tokens().size(); i++) {
                String norm = text.token(i).norm().replace('-', ' ');
                Arrays.fill(owners, line.length(), line.length() + norm.length() + 1, i);
                line.append(norm).append(' ');
            }
            this.text = line.toString();
            this.tokens = owners;
        }

        /** The token that the first character behind the space at {@code begin} belongs to. */
        int tokenBehind(int begin) {
            return tokens[begin + 1];
        }

        /** Whether the match behind the space at {@code begin} is the end of a word that turns it round. */
        boolean isReversed(int begin) {
            int word = text.lastIndexOf(' ', begin - 1) + 1;
            return begin > 0 && tokens[begin] == tokens[begin + 1] && REVERSING.contains(text.substring(word, begin));
        }

        /** The token that the last character before {@code end} belongs to, a final space left out. */
        int tokenBefore(int end) {
            return tokens[end - 1 - (text.charAt(end - 1) == ' ' ? 1 : 0)];
        }
    }

    /** The hits in a part of an article, in the order of the text. */
    public List<FramingHit> find(VoicedText voiced) {
        AnnotatedText text = voiced.text();
        if (empty || text.tokens().isEmpty()) {
            return List.of();
        }
        Line line = new Line(text);
        List<Candidate> candidates = new ArrayList<>();
        automaton.parseText(line.text, (begin, end, terms) -> {
            int first = line.tokenBehind(begin);
            int last = line.tokenBefore(end);
            for (Term term : terms) {
                if (!line.isReversed(begin) && fits(term, text, first, last)) {
                    candidates.add(new Candidate(first, last + 1, term));
                }
            }
        });
        candidates.sort(Comparator.comparingInt((Candidate candidate) -> candidate.first() - candidate.end())
                .thenComparingInt(Candidate::first)
                // Within one compound, "war-torn" is longer than "war".
                .thenComparingInt(candidate -> -candidate.term().term().length())
                .thenComparing(candidate -> candidate.term().frame()));
        boolean[] taken = new boolean[text.tokens().size()];
        List<FramingHit> hits = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!isTaken(taken, candidate)) {
                Arrays.fill(taken, candidate.first(), candidate.end(), true);
                hits.add(hit(candidate, voiced));
            }
        }
        hits.sort(Comparator.comparing(FramingHit::span));
        return hits;
    }

    private record Candidate(int first, int end, Term term) {}

    private static boolean isTaken(boolean[] taken, Candidate candidate) {
        for (int i = candidate.first(); i < candidate.end(); i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Term term, AnnotatedText text, int first, int last) {
        if (text.token(first).sentence() != text.token(last).sentence()) {
            return false;
        }
        if (term.match() == Match.CASE
                && !text.span(first, last + 1).in(text.text()).equals(term.term())) {
            return false;
        }
        String wanted = term.partOfSpeech();
        if (wanted == null) {
            return true;
        }
        Tag tag = text.token(first).tag();
        return switch (wanted.toLowerCase(Locale.ROOT)) {
            case "verb" -> tag == Tag.VERB || tag == Tag.AUX;
            case "noun" ->
                text.token(last).tag() == Tag.NOUN || text.token(last).tag() == Tag.PROPN;
            case "adjective" -> tag == Tag.ADJ || tag == Tag.VERB;
            case "adverb" -> tag == Tag.ADV || tag == Tag.ADJ;
            default -> true;
        };
    }

    private static FramingHit hit(Candidate candidate, VoicedText voiced) {
        AnnotatedText text = voiced.text();
        boolean negated = false;
        int begin = Math.max(text.sentenceOf(candidate.first()).first(), candidate.first() - NEGATION_REACH);
        for (int i = begin; i < candidate.first(); i++) {
            Token token = text.token(i);
            negated |= NEGATIONS.contains(token.norm());
        }
        return new FramingHit(
                candidate.term().frame(),
                candidate.term().term(),
                voiced.part(),
                text.span(candidate.first(), candidate.end()),
                voiced.voices().voice(candidate.first()),
                voiced.voices().attribution(candidate.first()),
                negated);
    }
}
