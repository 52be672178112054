package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.Mention;
import io.github.mediabias.analysis.codebook.Codebook.Frame;
import io.github.mediabias.analysis.codebook.Codebook.FrameType;
import io.github.mediabias.analysis.framing.FramingHit;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.source.ActorMention;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose words frame the event in which article, and what the headlines put first. */
final class FramingFindings implements Finder {

    /** Fewer own words of a frame are no habit. */
    private static final int FEWEST_OWN = 2;

    private static final int MOST_PASSAGES = 6;

    /** So many sentences of an article that another tells without the frame. */
    private static final int MOST_TOLD = 2;

    private static final int FEWEST_SAME = 4;

    /** So much of a sentence, but for the words that frame it, another tells as well. */
    private static final double LEAST_TOLD = 0.85;

    @Override
    public List<Finding> find(Versions versions) {
        Map<String, String> frames = versions.codebook().frames().stream()
                .filter(frame -> frame.type() == FrameType.FRAME)
                .collect(Collectors.toMap(Frame::frame, Frame::label, (one, other) -> one, TreeMap::new));
        Cast cast = new Cast(versions.articles());
        List<Finding> findings = new ArrayList<>();
        for (ComparedArticle left : versions.articles()) {
            for (ComparedArticle right : versions.articles()
                    .subList(left.number() + 1, versions.articles().size())) {
                frames.forEach((frame, label) -> {
                    voices(versions, frame, label, left, right, findings);
                });
                Finding headlines = headlines(versions, cast, frames, left, right);
                if (headlines != null) {
                    findings.add(headlines);
                }
            }
        }
        told(versions, frames, findings);
        return findings;
    }

    // ---- in the same sentence

    private static void told(Versions versions, Map<String, String> frames, List<Finding> findings) {
        StatementIndex index = new StatementIndex(versions.concepts(), versions.rarity());
        versions.articles().forEach(article -> article.sentences().forEach(index::add));
        for (ComparedArticle article : versions.articles()) {
            Map<Integer, Integer> told = new TreeMap<>();
            ownHits(article, frames).forEach((sentence, hits) -> {
                for (Match match : index.matches(article.sentences().get(sentence), 1)) {
                    int other = match.right().article();
                    if (isSameEvent(versions, match, hits)
                            && hits.stream()
                                    .noneMatch(hit ->
                                            hasFrame(versions.article(match.right()), match.right(), hit.frame()))
                            && told.merge(other, 1, Integer::sum) <= MOST_TOLD) {
                        findings.add(told(versions, frames, hits, match));
                    }
                }
            });
        }
    }

    /** The hits in the outlet's own voice by the number of their sentence. */
    private static Map<Integer, List<FramingHit>> ownHits(ComparedArticle article, Map<String, String> frames) {
        return article.analysis().framing().stream()
                .filter(hit -> hit.part() == Part.BODY
                        && hit.voice() == Voice.OUTLET
                        && !hit.negated()
                        && frames.containsKey(hit.frame()))
                .collect(Collectors.groupingBy(
                        hit -> article.sentenceAt(hit.span()).sentence(), TreeMap::new, Collectors.toList()));
    }

    /** Whether the other sentence tells all but the words that frame it. */
    private static boolean isSameEvent(Versions versions, Match match, List<FramingHit> hits) {
        ComparedArticle article = versions.article(match.left());
        List<Integer> framing =
                article.tokens(hits.stream().map(FramingHit::span).toList());
        double told = 0;
        double all = 0;
        for (Map.Entry<String, List<Integer>> concept : match.left().concepts().entrySet()) {
            if (!framing.containsAll(concept.getValue())) {
                double weight = versions.rarity().of(concept.getKey());
                all += weight;
                told += match.shared().containsKey(concept.getKey()) ? weight : 0;
            }
        }
        return match.same() >= FEWEST_SAME && told >= LEAST_TOLD * all && versions.sharesDeed(match);
    }

    private static boolean hasFrame(ComparedArticle article, Statement sentence, String frame) {
        return article.analysis().framing().stream()
                .anyMatch(hit -> hit.part() == Part.BODY
                        && hit.frame().equals(frame)
                        && article.sentenceAt(hit.span()).sentence() == sentence.sentence());
    }

    private static Finding told(Versions versions, Map<String, String> frames, List<FramingHit> hits, Match match) {
        ComparedArticle framing = versions.article(match.left());
        ComparedArticle other = versions.article(match.right());
        FindingSide one = Versions.side(
                framing,
                match.left().tokens(),
                framing.tokens(hits.stream().map(FramingHit::span).toList()));
        FindingSide plain = Versions.side(other, match.right().tokens());
        boolean turned = plain.article() < one.article();
        return new Finding(
                FindingKind.FRAMING_DIFFERS,
                Math.min(0.9, 0.2 + 0.5 * match.most() + 0.3 * match.least()),
                turned ? plain : one,
                turned ? one : plain,
                "The same told otherwise: " + framing.name() + " writes “"
                        + hits.stream()
                                .map(hit -> hit.span().in(framing.text().text()))
                                .distinct()
                                .collect(Collectors.joining("”, “"))
                        + "” in its own voice ("
                        + hits.stream()
                                .map(hit -> frames.get(hit.frame()))
                                .distinct()
                                .collect(Collectors.joining(", "))
                                .toLowerCase(Locale.ROOT)
                        + "), "
                        + other.name() + " has nothing of that kind.");
    }

    // ---- whose words

    private static void voices(
            Versions versions,
            String frame,
            String label,
            ComparedArticle left,
            ComparedArticle right,
            List<Finding> findings) {
        List<FramingHit> leftOwn = own(versions, left, frame);
        List<FramingHit> rightOwn = own(versions, right, frame);
        List<FramingHit> leftSaid = said(left, frame);
        List<FramingHit> rightSaid = said(right, frame);
        // What is paraphrased is in whose words it is told: nobody knows.
        if (leftOwn.isEmpty() == rightOwn.isEmpty() || hasUnquoted(leftOwn.isEmpty() ? left : right, frame)) {
            return;
        }
        boolean leftSpeaks = rightOwn.isEmpty();
        ComparedArticle own = leftSpeaks ? left : right;
        ComparedArticle said = leftSpeaks ? right : left;
        List<FramingHit> words = leftSpeaks ? leftOwn : rightOwn;
        List<FramingHit> sources = leftSpeaks ? rightSaid : leftSaid;
        Set<String> terms = words.stream().map(FramingHit::term).collect(Collectors.toCollection(TreeSet::new));
        Set<String> shared = sources.stream().map(FramingHit::term).collect(Collectors.toCollection(TreeSet::new));
        shared.retainAll(terms);
        words = of(words, shared);
        if (words.size() < FEWEST_OWN) {
            return;
        }
        sources = of(sources, shared);
        findings.add(new Finding(
                FindingKind.FRAMING_DIFFERS,
                Math.min(0.9, 0.5 + 0.1 * words.size()),
                side(left, leftSpeaks ? words : sources),
                side(right, leftSpeaks ? sources : words),
                label + ": in " + own.name() + "'s own voice (" + terms(words) + "), in " + said.name()
                        + " only in quoted words (" + terms(sources) + ")."));
    }

    private static List<FramingHit> of(List<FramingHit> hits, Set<String> terms) {
        return hits.stream().filter(hit -> terms.contains(hit.term())).toList();
    }

    private static Stream<FramingHit> hits(ComparedArticle article, String frame) {
        return article.analysis().framing().stream()
                .filter(hit -> hit.part() == Part.BODY && hit.frame().equals(frame) && !hit.negated());
    }

    /** The hits in the outlet's own voice where no other can be heard in the sentence. */
    private static List<FramingHit> own(Versions versions, ComparedArticle article, String frame) {
        return hits(article, frame)
                .filter(hit -> hit.voice() == Voice.OUTLET)
                .filter(hit -> !versions.reporting()
                        .mayBeSomebodys(article, article.sentenceAt(hit.span()).sentence()))
                .toList();
    }

    private static boolean hasUnquoted(ComparedArticle article, String frame) {
        return hits(article, frame).anyMatch(hit -> hit.voice() != Voice.QUOTED);
    }

    private static List<FramingHit> said(ComparedArticle article, String frame) {
        return hits(article, frame).filter(hit -> hit.voice() == Voice.QUOTED).toList();
    }

    private static FindingSide side(ComparedArticle article, List<FramingHit> hits) {
        List<Span> spans = hits.stream()
                .map(FramingHit::span)
                .distinct()
                .limit(MOST_PASSAGES)
                .toList();
        return Versions.side(article, Part.BODY, spans);
    }

    private static String terms(List<FramingHit> hits) {
        Set<String> terms = hits.stream().map(FramingHit::term).collect(Collectors.toCollection(TreeSet::new));
        return terms.stream().limit(4).collect(Collectors.joining(", ")) + (terms.size() > 4 ? ", …" : "");
    }

    // ---- headlines

    private static @Nullable Finding headlines(
            Versions versions, Cast cast, Map<String, String> frames, ComparedArticle left, ComparedArticle right) {
        String one = left.analysis().article().headline();
        String other = right.analysis().article().headline();
        if (one == null || other == null) {
            return null;
        }
        Set<String> oneFrames = headlineFrames(left, frames);
        Set<String> otherFrames = headlineFrames(right, frames);
        Set<String> oneNames = headlineNames(versions, cast, left);
        Set<String> otherNames = headlineNames(versions, cast, right);
        if (oneFrames.equals(otherFrames) && oneNames.equals(otherNames)) {
            return null;
        }
        return new Finding(
                FindingKind.HEADLINE_DIFFERS,
                oneFrames.equals(otherFrames) ? 0.5 : 0.7,
                Versions.side(left, Part.HEADLINE, List.of(new Span(0, one.length()))),
                Versions.side(right, Part.HEADLINE, List.of(new Span(0, other.length()))),
                "In the headlines, " + told(left, oneNames, oneFrames) + ", " + told(right, otherNames, otherFrames)
                        + ".");
    }

    private static Set<String> headlineFrames(ComparedArticle article, Map<String, String> frames) {
        return article.analysis().framing().stream()
                .filter(hit -> hit.part() == Part.HEADLINE && frames.containsKey(hit.frame()))
                .map(hit -> frames.get(hit.frame()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> headlineNames(Versions versions, Cast cast, ComparedArticle article) {
        return article.analysis().mentions().stream()
                .filter(mention -> mention.part() == Part.HEADLINE)
                .map(Mention::actor)
                .filter(FramingFindings::isPublic)
                .map(actor -> bodyName(versions, cast, actor))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whom a headline names, by the name that a body has for it: headlines write many words with capitals, and what no body names
     * may be no name. Empty if there is none.
     */
    private static String bodyName(Versions versions, Cast cast, ActorMention actor) {
        if (actor.kind() != ActorMention.Kind.PERSON) {
            return versions.name(actor);
        }
        String full = cast.fullName(actor.actor());
        return versions.articles().stream()
                .flatMap(article -> article.analysis().mentions().stream())
                .filter(mention -> mention.actor().kind() == ActorMention.Kind.PERSON
                        && (mention.part() == Part.BODY || mention.count() >= 2))
                .map(mention -> cast.fullName(mention.actor().actor()))
                .filter(name -> name.equals(full) || full.endsWith(" " + name))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** Countries, and persons with a public role; headlines write other words with capitals too. */
    private static boolean isPublic(ActorMention actor) {
        return actor.kind() == ActorMention.Kind.COUNTRY
                || actor.kind() == ActorMention.Kind.PERSON && actor.code().length() > SourceMember.UNKNOWN.length();
    }

    private static String told(ComparedArticle article, Set<String> names, Set<String> frames) {
        return article.name() + " names " + (names.isEmpty() ? "nobody" : String.join(", ", names))
                + (frames.isEmpty() ? "" : " (" + String.join(", ", frames).toLowerCase(Locale.ROOT) + ")");
    }
}
