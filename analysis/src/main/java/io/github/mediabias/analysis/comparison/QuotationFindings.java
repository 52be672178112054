package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.source.SourceProfile;
import io.github.mediabias.analysis.source.SourceType;
import io.github.mediabias.analysis.text.Tag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Aligns the quotations of articles: the same utterance cut, joined, in other words, or given to somebody else. */
final class QuotationFindings implements Finder {

    /** Fewer words that tell something, and two passages are not taken for the same utterance. */
    private static final int FEWEST_TELLING = 3;

    private static final int FEWEST_WORDS = 5;

    /** Fewer are a phrase that two people may both use. */
    private static final int FEWEST_OF_TWO = 5;

    /** So much of the longer aligned part matches at least. */
    private static final double LEAST_MATCHED = 0.6;

    /** Fewer words left out are not worth telling. */
    private static final int FEWEST_LEFT_OUT = 5;

    /** A fragment of so many words is a choice of words more than a quotation. */
    private static final int FRAGMENT = 3;

    /** How two passages run along each other. */
    private record Pair(QuotedPassage left, QuotedPassage right, Overlap overlap) {}

    @Override
    public List<Finding> find(Versions versions) {
        List<Finding> findings = new ArrayList<>();
        Map<List<Integer>, List<Pair>> byPassage =
                new TreeMap<>(java.util.Comparator.<List<Integer>>comparingInt(key -> key.get(0))
                        .thenComparingInt(key -> key.get(1))
                        .thenComparingInt(key -> key.get(2)));
        List<Pair> fragments = new ArrayList<>();
        List<Pair> pairs = pairs(versions, fragments);
        fragments.stream()
                .filter(fragment -> isAlone(versions, fragment))
                .forEach(fragment -> findings.add(fragment(versions, fragment)));
        for (Pair pair : pairs) {
            byPassage
                    .computeIfAbsent(
                            List.of(
                                    pair.left().article(),
                                    pair.left().tokens().get(0),
                                    pair.right().article()),
                            key -> new ArrayList<>())
                    .add(pair);
        }
        byPassage.values().forEach(of -> findings.addAll(findings(versions, of)));
        return findings;
    }

    private static List<Pair> pairs(Versions versions, List<Pair> fragments) {
        Map<String, List<QuotedPassage>> postings = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (ComparedArticle article : versions.articles()) {
            for (QuotedPassage passage : article.quotations()) {
                Map<QuotedPassage, Integer> shared = new HashMap<>();
                for (String concept : concepts(article, passage)) {
                    postings.getOrDefault(concept, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
                }
                shared.keySet().stream()
                        .sorted(java.util.Comparator.comparingInt(QuotedPassage::article)
                                .thenComparing(other -> other.tokens().get(0)))
                        .forEach(other -> {
                            Overlap overlap = Overlap.of(versions, other, passage);
                            if (isSameUtterance(versions, other, passage, overlap)) {
                                pairs.add(new Pair(other, passage, overlap));
                            } else if (isFragment(versions, other, passage, overlap)) {
                                fragments.add(new Pair(other, passage, overlap));
                            }
                        });
            }
            for (QuotedPassage passage : article.quotations()) {
                concepts(article, passage)
                        .forEach(concept -> postings.computeIfAbsent(concept, key -> new ArrayList<>())
                                .add(passage));
            }
        }
        return pairs;
    }

    private static Set<String> concepts(ComparedArticle article, QuotedPassage passage) {
        Set<String> concepts = new TreeSet<>();
        for (int token : passage.tokens()) {
            String concept = article.concept(token);
            if (concept != null) {
                concepts.add(concept);
            }
        }
        return concepts;
    }

    private static boolean isSameUtterance(
            Versions versions, QuotedPassage left, QuotedPassage right, Overlap overlap) {
        boolean same = isSameSpeaker(versions, left, right);
        int shorter = Math.min(left.words().size(), right.words().size());
        if (overlap.telling() >= FEWEST_TELLING && overlap.matched() >= FEWEST_WORDS) {
            double least = same ? overlap.telling() >= 5 ? LEAST_MATCHED : 0.7 : 0.8;
            return overlap.ratio() >= least;
        }
        if (overlap.matched() == shorter && overlap.ratio() == 1 && overlap.telling() >= 2) {
            // A few words in marks: whose they are, or what they are said of, must be the same too.
            return same || isSameMatter(versions, left, right, 3);
        }
        return false;
    }

    /** Whether one is a few words of the same person, of which the other has some but not all. */
    private static boolean isFragment(Versions versions, QuotedPassage left, QuotedPassage right, Overlap overlap) {
        SourceProfile profile = profile(versions, left);
        int shorter = Math.min(left.words().size(), right.words().size());
        return shorter >= 2
                && shorter <= FRAGMENT
                && overlap.telling() >= 1
                && overlap.matched() < shorter
                && profile != null
                && profile.type() == SourceType.PERSON
                && profile.members().size() == 1
                && isSameSpeaker(versions, left, right);
    }

    /** Whether a fragment shares two words, or one that values, which no other quotation has. */
    private static boolean isAlone(Versions versions, Pair fragment) {
        QuotedPassage few = fewer(fragment);
        ComparedArticle article = versions.article(few);
        List<Integer> shared = matched(fragment, few).stream()
                .map(position -> few.tokens().get(position))
                .filter(token ->
                        article.concept(token) != null && article.token(token).tag() != Tag.PROPN)
                .toList();
        boolean values = shared.size() >= 2
                || shared.stream().anyMatch(token -> article.token(token).tag() == Tag.ADJ);
        return values
                && shared.stream()
                        .anyMatch(token -> quotationsWith(versions, String.valueOf(article.concept(token))) == 2);
    }

    private static long quotationsWith(Versions versions, String concept) {
        return versions.articles().stream()
                .flatMap(article -> article.quotations().stream())
                .filter(passage -> concepts(versions.article(passage), passage).contains(concept))
                .count();
    }

    private static QuotedPassage fewer(Pair pair) {
        return pair.left().words().size() <= pair.right().words().size() ? pair.left() : pair.right();
    }

    private static List<Integer> matched(Pair pair, QuotedPassage passage) {
        return passage.equals(pair.left())
                ? pair.overlap().leftMatched()
                : pair.overlap().rightMatched();
    }

    private static Finding fragment(Versions versions, Pair pair) {
        ComparedArticle left = versions.article(pair.left());
        ComparedArticle right = versions.article(pair.right());
        return new Finding(
                FindingKind.QUOTED_WORDS_DIFFER,
                0.4,
                around(left, pair, pair.left()),
                around(right, pair, pair.right()),
                differ(left, pair));
    }

    /** The sentence of the first word that matches, and the one behind it. */
    private static FindingSide around(ComparedArticle article, Pair pair, QuotedPassage passage) {
        List<Integer> positions = matched(pair, passage);
        int sentence = article.token(passage.tokens().get(positions.get(0))).sentence();
        List<Integer> shown = new ArrayList<>();
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < passage.tokens().size(); i++) {
            int token = passage.tokens().get(i);
            int behind = article.token(token).sentence() - sentence;
            if (behind == 0 || behind == 1) {
                shown.add(token);
                if (!positions.contains(i)) {
                    differing.add(token);
                }
            }
        }
        return Versions.side(article, shown, differing);
    }

    private static String differ(ComparedArticle left, Pair pair) {
        return "The quoted words" + of(left, pair.left())
                + " differ: translation, editing or another utterance are possible.";
    }

    private static boolean isSameMatter(Versions versions, QuotedPassage left, QuotedPassage right, int least) {
        Statement one = sentence(versions, left);
        Statement other = sentence(versions, right);
        return Match.of(one, other, versions.concepts(), versions.rarity())
                        .shared()
                        .size()
                >= least + 2;
    }

    private static Statement sentence(Versions versions, QuotedPassage passage) {
        ComparedArticle article = versions.article(passage);
        return article.sentences().get(article.token(passage.tokens().get(0)).sentence());
    }

    private static boolean isSameSpeaker(Versions versions, QuotedPassage left, QuotedPassage right) {
        SourceProfile one = profile(versions, left);
        SourceProfile other = profile(versions, right);
        return one != null && other != null && Speakers.isSame(one, other);
    }

    private static @Nullable SourceProfile profile(Versions versions, QuotedPassage passage) {
        return passage.attribution() < 0
                ? null
                : versions.article(passage).attribution(passage.attribution()).profile();
    }

    /** What the passages of one article say of one passage of another. */
    private static List<Finding> findings(Versions versions, List<Pair> pairs) {
        List<Finding> findings = new ArrayList<>();
        for (Pair pair : pairs) {
            findings.addAll(sources(versions, pair));
            if (pair.overlap().differs()) {
                findings.add(differ(versions, pair));
            }
        }
        Finding shortened = shortened(versions, pairs);
        if (shortened != null) {
            findings.add(shortened);
        }
        return findings;
    }

    private static Finding differ(Versions versions, Pair pair) {
        ComparedArticle left = versions.article(pair.left());
        ComparedArticle right = versions.article(pair.right());
        Overlap overlap = pair.overlap();
        double strength = Math.min(1, 0.4 + 0.3 * overlap.ratio() + 0.05 * Math.min(6, overlap.telling()));
        return new Finding(
                FindingKind.QUOTED_WORDS_DIFFER,
                overlap.differsInWeight() ? strength : strength - 0.3,
                Versions.side(left, overlap.leftWindow(), overlap.leftDiffering()),
                Versions.side(right, overlap.rightWindow(), overlap.rightDiffering()),
                differ(left, pair));
    }

    private static String of(ComparedArticle article, QuotedPassage passage) {
        return passage.attribution() < 0
                        || !Speakers.isKnown(
                                article.attribution(passage.attribution()).profile())
                ? ""
                : " of " + Speakers.name(article.attribution(passage.attribution()));
    }

    private static List<Finding> sources(Versions versions, Pair pair) {
        ComparedArticle left = versions.article(pair.left());
        ComparedArticle right = versions.article(pair.right());
        SourceProfile one = profile(versions, pair.left());
        SourceProfile other = profile(versions, pair.right());
        if (one == null
                || other == null
                || !Speakers.isNamedThere(left, left.attribution(pair.left().attribution()))
                || !Speakers.isNamedThere(right, right.attribution(pair.right().attribution()))
                || Speakers.isSame(one, other)
                || pair.overlap().telling() < FEWEST_OF_TWO
                || Speakers.isNamedNear(left, pair.left().tokens().get(0), other)
                || Speakers.isNamedNear(right, pair.right().tokens().get(0), one)) {
            return List.of();
        }
        return List.of(new Finding(
                FindingKind.SOURCE_CHANGED,
                Speakers.isSameSide(one, other) ? 0.6 : 0.7,
                Versions.side(left, pair.overlap().leftWindow()),
                Versions.side(right, pair.overlap().rightWindow()),
                "The same quoted words: " + left.name() + " gives them to "
                        + Speakers.name(left.attribution(pair.left().attribution())) + ", " + right.name() + " to "
                        + Speakers.name(right.attribution(pair.right().attribution())) + "."));
    }

    private static @Nullable Finding shortened(Versions versions, List<Pair> pairs) {
        Pair best = pairs.stream()
                .max(java.util.Comparator.comparingInt(
                        (Pair pair) -> pair.overlap().matched()))
                .orElseThrow();
        QuotedPassage passage = best.left();
        BitSet kept = new BitSet();
        pairs.forEach(pair -> pair.overlap().leftMatched().forEach(kept::set));
        List<Integer> leftOut = new ArrayList<>();
        for (int i = 0; i < passage.words().size(); i++) {
            if (!kept.get(i)) {
                leftOut.add(passage.tokens().get(i));
            }
        }
        BitSet keptRight = new BitSet();
        best.overlap().rightMatched().forEach(keptRight::set);
        List<Integer> added = new ArrayList<>();
        for (int i = 0; i < best.right().words().size(); i++) {
            if (!keptRight.get(i)) {
                added.add(best.right().tokens().get(i));
            }
        }
        int lack = Math.max(leftOut.size(), added.size());
        int shorter = Math.min(passage.words().size(), best.right().words().size());
        boolean cut = lack >= FEWEST_LEFT_OUT || shorter <= 4 && lack >= shorter && lack >= 3;
        boolean sure = isSameSpeaker(versions, passage, best.right()) && shorter > 2
                || best.overlap().telling() >= FEWEST_OF_TWO
                || shorter <= FRAGMENT + 1 && isSameMatter(versions, passage, best.right(), 3);
        if (!cut || !sure || best.overlap().telling() < 2) {
            return null;
        }
        ComparedArticle left = versions.article(passage);
        ComparedArticle right = versions.article(best.right());
        return new Finding(
                FindingKind.QUOTATION_SHORTENED,
                Math.min(
                        1,
                        0.6
                                + 0.4
                                        * best.overlap().ratio()
                                        * Math.min(1, best.overlap().telling() / 5.0)),
                Versions.side(left, passage.tokens(), leftOut),
                Versions.side(right, best.right().tokens(), added),
                note(left, right, leftOut.size(), added.size(), pairs.size()));
    }

    private static String note(ComparedArticle left, ComparedArticle right, int leftOut, int added, int pieces) {
        String both = pieces > 1 ? " in " + pieces + " pieces" : "";
        if (leftOut >= FEWEST_LEFT_OUT && added >= FEWEST_LEFT_OUT) {
            return "Each quotes a part of what was said: " + left.name() + " has " + leftOut + " words that "
                    + right.name() + " leaves out, and " + added + " are missing the other way round.";
        }
        return leftOut >= added
                ? right.name() + " quotes less of it" + both + ", without " + leftOut + " words."
                : left.name() + " quotes less of it" + both + ", without " + added + " words.";
    }
}
