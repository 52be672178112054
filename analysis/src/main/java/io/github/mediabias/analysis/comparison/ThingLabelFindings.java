package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What each article calls the same thing: nouns of a group whose choice says something ("truce", "pause"), beside the same words
 * ("30-day", "Black Sea").
 */
final class ThingLabelFindings implements Finder {

    /** So many words may stand between the noun and the word that tells what it is of. */
    private static final int REACH = 4;

    /** So many of the words beside two nouns are the same. */
    private static final int FEWEST_SHARED = 2;

    /** A noun of a loaded group, and what stands beside it. */
    private record Noun(int token, String stem, Set<String> beside) {}

    @Override
    public List<Finding> find(Versions versions) {
        List<Map<String, List<Noun>>> nouns = new ArrayList<>();
        for (ComparedArticle article : versions.articles()) {
            nouns.add(nouns(versions, article));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < nouns.size(); i++) {
            for (int j = i + 1; j < nouns.size(); j++) {
                ComparedArticle left = versions.articles().get(i);
                ComparedArticle right = versions.articles().get(j);
                Map<String, List<Noun>> others = nouns.get(j);
                nouns.get(i).forEach((group, of) -> {
                    Finding finding = differing(left, of, right, others.getOrDefault(group, List.of()));
                    if (finding != null) {
                        findings.add(finding);
                    }
                });
            }
        }
        return findings;
    }

    /** The loaded nouns by their group, in the order of the text. */
    private static Map<String, List<Noun>> nouns(Versions versions, ComparedArticle article) {
        Map<String, List<Noun>> nouns = new TreeMap<>();
        for (int i = 0; i < article.text().tokens().size(); i++) {
            String stem = article.concept(i);
            if (stem != null
                    && article.token(i).tag() == Tag.NOUN
                    && !article.token(i).isQuoted()) {
                for (String group : versions.concepts().loaded(stem)) {
                    nouns.computeIfAbsent(group, key -> new ArrayList<>())
                            .add(new Noun(i, stem, beside(versions, article, i, group)));
                }
            }
        }
        return nouns;
    }

    private static Set<String> beside(Versions versions, ComparedArticle article, int noun, String group) {
        Set<String> beside = new TreeSet<>();
        Range sentence = article.text().sentenceOf(noun);
        int begin = Math.max(sentence.first(), noun - REACH);
        int end = Math.min(sentence.end(), noun + REACH + 1);
        for (int i = begin; i < end; i++) {
            Token token = article.token(i);
            String concept = article.concept(i);
            boolean telling = token.tag() == Tag.NOUN
                    || token.tag() == Tag.PROPN
                    || token.tag() == Tag.NUM
                    || token.tag() == Tag.ADJ;
            if (concept != null
                    && i != noun
                    && telling
                    && !versions.concepts().groups(concept).contains(group)) {
                beside.add(concept);
            }
        }
        return beside;
    }

    /** The two nouns with the most words beside them in common, if neither article has the other's noun beside these. */
    private static @Nullable Finding differing(
            ComparedArticle left, List<Noun> nouns, ComparedArticle right, List<Noun> others) {
        Noun one = null;
        Noun other = null;
        int most = FEWEST_SHARED - 1;
        for (Noun noun : nouns) {
            for (Noun candidate : others) {
                Set<String> shared = shared(noun, candidate);
                if (shared.size() > most
                        && (shared.size() > FEWEST_SHARED || isTelling(left, noun, shared))
                        && !noun.stem().equals(candidate.stem())
                        && !uses(nouns, candidate.stem(), shared)
                        && !uses(others, noun.stem(), shared)) {
                    one = noun;
                    other = candidate;
                    most = shared.size();
                }
            }
        }
        if (one == null || other == null) {
            return null;
        }
        return new Finding(
                FindingKind.LABEL_DIFFERS,
                Math.min(0.8, 0.4 + 0.1 * most),
                Versions.side(left, around(left, one.token()), List.of(one.token())),
                Versions.side(right, around(right, other.token()), List.of(other.token())),
                "The same thing: “" + left.token(one.token()).text() + "” in " + left.name() + ", “"
                        + right.token(other.token()).text() + "” in " + right.name() + ".");
    }

    /** Whether a name or a number is among the words: "30-day", "Black Sea". */
    private static boolean isTelling(ComparedArticle article, Noun noun, Set<String> shared) {
        Range sentence = article.text().sentenceOf(noun.token());
        for (int i = sentence.first(); i < sentence.end(); i++) {
            String concept = article.concept(i);
            if (concept != null
                    && shared.contains(concept)
                    && (article.token(i).tag() == Tag.PROPN
                            || article.token(i).tag() == Tag.NUM
                            || Character.isDigit(concept.charAt(0)))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> shared(Noun one, Noun other) {
        Set<String> shared = new TreeSet<>(one.beside());
        shared.retainAll(other.beside());
        return shared;
    }

    /** Whether a noun stands beside one of the words as well. */
    private static boolean uses(List<Noun> nouns, String stem, Set<String> beside) {
        return nouns.stream()
                .anyMatch(noun ->
                        noun.stem().equals(stem) && noun.beside().stream().anyMatch(beside::contains));
    }

    /** The words around a noun, within its sentence. */
    private static List<Integer> around(ComparedArticle article, int noun) {
        Range sentence = article.text().sentenceOf(noun);
        List<Integer> tokens = new ArrayList<>();
        for (int i = Math.max(sentence.first(), noun - 2 * REACH);
                i < Math.min(sentence.end(), noun + 2 * REACH + 1);
                i++) {
            tokens.add(i);
        }
        return tokens;
    }
}
