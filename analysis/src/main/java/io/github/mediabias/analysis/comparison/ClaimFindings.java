package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.codebook.Codebook.SourcePosition;
import io.github.mediabias.analysis.source.SourceType;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What one gives to a source, and another to nobody, to another source, in its own words, or with other reporting words. */
final class ClaimFindings implements Finder {

    private static final int CANDIDATES = 3;

    /** With so much of a claim in it, a sentence tells the claim, and may name its source as one that it is about. */
    private static final double ALL_OF_IT = 0.7;

    /** Two statements of sources on two sides must be as near as this to be one claim. */
    private static final double SURE_OF_BOTH = 1.3;

    /** "Would" is missing: it is what "will" becomes where a claim is told. */
    private static final Set<String> UNCERTAIN = Set.of(
            "may", "might", "could", "should", "must", "if", "whether", "unless", "want", "wants", "wanted", "hope",
            "hopes", "hoped", "maybe", "perhaps");

    @Override
    public List<Finding> find(Versions versions) {
        StatementIndex contents = new StatementIndex(versions.concepts(), versions.rarity());
        StatementIndex outlet = new StatementIndex(versions.concepts(), versions.rarity());
        StatementIndex deeds = new StatementIndex(versions.concepts(), versions.rarity());
        for (ComparedArticle article : versions.articles()) {
            article.contents().forEach(contents::add);
            article.outlet().stream()
                    .filter(statement -> hasVerb(article, statement))
                    .forEach(outlet::add);
            article.deeds().forEach(deeds::add);
        }
        List<Finding> findings = new ArrayList<>();
        for (ComparedArticle article : versions.articles()) {
            for (Statement content : article.contents()) {
                List<Match> claims = contents.matches(content, CANDIDATES);
                for (Match match : claims) {
                    if (match.right().article() > article.number()) {
                        claim(versions, match, findings);
                    }
                }
                Set<Integer> attributed = claims.stream()
                        .filter(match -> match.shared().size() >= 3 && match.most() >= 0.5 && match.least() >= 0.25)
                        .map(match -> match.right().article())
                        .collect(Collectors.toSet());
                for (Match match : outlet.matches(content, CANDIDATES)) {
                    if (!attributed.contains(match.right().article()) && isDropped(versions, match)) {
                        findings.add(dropped(versions, match));
                    }
                }
                for (Match match : deeds.matches(content, CANDIDATES)) {
                    if (isTold(versions, match)) {
                        findings.add(dropped(versions, match));
                    }
                }
            }
        }
        return best(findings);
    }

    private static boolean hasVerb(ComparedArticle article, Statement statement) {
        return statement.tokens().stream()
                .anyMatch(token -> article.token(token).tag() == Tag.VERB
                        || article.token(token).tag() == Tag.AUX);
    }

    // ---- what is stated as a fact

    private static boolean isDropped(Versions versions, Match match) {
        if (match.isOpposed() || !tellsTheSame(match)) {
            return false;
        }
        ComparedArticle left = versions.article(match.left());
        ComparedArticle right = versions.article(match.right());
        Attribution attribution = left.attribution(match.left().attribution());
        return isClaim(attribution)
                && hasVerb(left, match.left())
                && isWhole(right, match.right())
                && !versions.reporting().mayBeSomebodys(right, match.right().sentence())
                && !isQuoted(left, match)
                && sharesVerb(versions, match)
                && isUncertain(left, left.whole(attribution))
                        == isUncertain(right, match.right().tokens())
                && (match.ofLeft() >= ALL_OF_IT || !namesSource(right, match.right(), left, attribution));
    }

    /** Whether most of both statements is the same, or nearly all of the claim stands in a sentence that tells more. */
    private static boolean tellsTheSame(Match match) {
        return match.same() >= 3 && match.most() >= 0.6 && match.least() >= 0.4 && match.ofLeft() >= 0.5
                || match.same() >= 4 && match.ofLeft() >= ALL_OF_IT && match.ofRight() >= 0.25;
    }

    /** Whether both tell the deed by a verb; a verb of the one that is a noun in the other tells it by the way. */
    private static boolean sharesVerb(Versions versions, Match match) {
        return match.shared().entrySet().stream()
                .anyMatch(pair -> versions.article(match.left()).isTagged(match.left(), pair.getKey(), Tag.VERB)
                        && versions.article(match.right()).isTagged(match.right(), pair.getValue(), Tag.VERB));
    }

    /** Whether a statement tells what may be, or is wished, rather than what is. */
    private static boolean isUncertain(ComparedArticle article, List<Integer> tokens) {
        return tokens.stream()
                .anyMatch(token -> UNCERTAIN.contains(article.token(token).norm()));
    }

    /** Whether what is shared stands in quotation marks: without them, the other shows the words rather than tells them. */
    private static boolean isQuoted(ComparedArticle article, Match match) {
        long quoted = match.shared().keySet().stream()
                .filter(concept -> match.left().concepts().getOrDefault(concept, List.of()).stream()
                        .allMatch(token -> article.token(token).isQuoted()))
                .count();
        return 2 * quoted >= match.shared().size();
    }

    /** Whether nothing in the sentence is given to anybody, and it ends as one: headings and links do not. */
    private static boolean isWhole(ComparedArticle article, Statement statement) {
        List<Integer> sentence = article.sentences().get(statement.sentence()).tokens();
        return statement.tokens().size() == sentence.size()
                && !article.token(sentence.get(sentence.size() - 1)).isWord();
    }

    /** Whether somebody known says that something is so; not what one asks for, agrees to or plans. */
    private static boolean isClaim(Attribution attribution) {
        return Speakers.isKnown(attribution.profile()) && attribution.position() == SourcePosition.ASSERTS;
    }

    /** Whether the sentence or the one before names the source after all. */
    private static boolean namesSource(
            ComparedArticle article, Statement statement, ComparedArticle from, Attribution attribution) {
        Set<String> names = new HashSet<>();
        for (int token : from.tokens(attribution.source())) {
            if (from.concept(token) != null) {
                names.add(from.concept(token));
            }
        }
        attribution.profile().members().forEach(member -> {
            for (String word : member.actor().toLowerCase(Locale.ROOT).split(" ", -1)) {
                names.add(word);
            }
        });
        Statement sentence = article.sentences().get(statement.sentence());
        Set<String> here = new HashSet<>(sentence.concepts().keySet());
        return names.stream().anyMatch(here::contains);
    }

    /** Whether the other tells as a deed of somebody what a source says of that deed. */
    private static boolean isTold(Versions versions, Match match) {
        if (match.same() < 4 || match.isOpposed() || match.ofRight() < 0.6 || match.ofLeft() < 0.3) {
            return false;
        }
        ComparedArticle left = versions.article(match.left());
        ComparedArticle right = versions.article(match.right());
        Attribution outer = left.attribution(match.left().attribution());
        Attribution deed = right.attribution(match.right().attribution());
        if (!isClaim(outer)
                || !Speakers.isNamed(deed.profile())
                || deed.form() == QuotationForm.DIRECT
                || !isDeed(deed)
                || Speakers.isSame(outer.profile(), deed.profile())) {
            return false;
        }
        return right.tokens(deed.source()).stream()
                .map(right::concept)
                .anyMatch(concept -> concept != null && match.left().concepts().containsKey(concept));
    }

    /** Whether the outlet vouches that somebody did it; who only says so is a source again. */
    private static boolean isDeed(Attribution attribution) {
        return attribution.position() == SourcePosition.COMMITS || attribution.stance() == ReporterStance.FACTIVE;
    }

    private static Finding dropped(Versions versions, Match match) {
        ComparedArticle left = versions.article(match.left());
        ComparedArticle right = versions.article(match.right());
        Attribution attribution = left.attribution(match.left().attribution());
        FindingSide attributed = Versions.side(left, left.whole(attribution), left.tokens(attribution.source()));
        FindingSide stated = Versions.side(right, match.right().tokens());
        return oriented(
                FindingKind.ATTRIBUTION_DROPPED,
                0.3 + 0.4 * match.most() + 0.3 * match.least(),
                attributed,
                stated,
                left.name() + " gives it to " + Speakers.name(attribution) + ", " + right.name()
                        + " states it without a source.");
    }

    // ---- what both give to a source

    private static void claim(Versions versions, Match match, List<Finding> findings) {
        if (match.shared().size() < 2 || match.isOpposed()) {
            return;
        }
        ComparedArticle left = versions.article(match.left());
        ComparedArticle right = versions.article(match.right());
        Attribution one = left.attribution(match.left().attribution());
        Attribution other = right.attribution(match.right().attribution());
        if (!Speakers.isKnown(one.profile()) || !Speakers.isKnown(other.profile())) {
            return;
        }
        if (Speakers.isSame(one.profile(), other.profile())) {
            if (one.form() == QuotationForm.INDIRECT != (other.form() == QuotationForm.INDIRECT)) {
                paraphrased(versions, match, findings);
            }
            if (match.shared().size() >= 4
                    && match.most() >= 0.6
                    && match.least() >= 0.35
                    && one.stance() != other.stance()
                    && isShort(left, one)
                    && isShort(right, other)) {
                findings.add(stance(versions, match, one, other));
            }
        } else if (isOtherSource(versions, match, one, other)) {
            findings.add(oriented(
                    FindingKind.SOURCE_CHANGED,
                    0.2 + 0.3 * match.most() + 0.3 * match.least(),
                    Versions.side(left, left.whole(one), left.tokens(one.source())),
                    Versions.side(right, right.whole(other), right.tokens(other.source())),
                    left.name() + " gives it to " + Speakers.name(one) + ", " + right.name() + " to "
                            + Speakers.name(other) + "."));
        }
    }

    /**
     * Whether a claim is given to another source. Two persons who say the like are two who agree; the same quoted words of two
     * are found elsewhere.
     */
    private static boolean isOtherSource(Versions versions, Match match, Attribution one, Attribution other) {
        // Quoted words are aligned word by word elsewhere.
        boolean quoted = one.form() != QuotationForm.INDIRECT && other.form() != QuotationForm.INDIRECT;
        return !quoted
                && match.shared().size() >= 4
                && match.most() >= 0.6
                && match.least() >= 0.35
                && isClaim(one)
                && isClaim(other)
                && !(one.profile().type() == SourceType.PERSON
                        && other.profile().type() == SourceType.PERSON)
                && Speakers.isNamedThere(versions.article(match.left()), one)
                && Speakers.isNamedThere(versions.article(match.right()), other)
                && sharesVerb(versions, match)
                && (match.most() + match.least() >= SURE_OF_BOTH || Speakers.isSameSide(one.profile(), other.profile()))
                && !Speakers.isNamedNear(
                        versions.article(match.left()), match.left().tokens().get(0), other.profile())
                && !Speakers.isNamedNear(
                        versions.article(match.right()), match.right().tokens().get(0), one.profile());
    }

    private static void paraphrased(Versions versions, Match match, List<Finding> findings) {
        ComparedArticle left = versions.article(match.left());
        ComparedArticle right = versions.article(match.right());
        boolean leftQuotes = left.attribution(match.left().attribution()).form() != QuotationForm.INDIRECT;
        ComparedArticle quoting = leftQuotes ? left : right;
        ComparedArticle telling = leftQuotes ? right : left;
        Statement told = leftQuotes ? match.right() : match.left();
        Statement quoted = quoting.quoted(leftQuotes ? match.left() : match.right());
        Match words = Match.of(quoted, told, versions.concepts(), versions.rarity());
        if (!hasVerb(telling, told)
                || words.isOpposed()
                || versions.reporting().isFirstPerson(telling, told)
                || !tellsQuoted(quoting, words)) {
            return;
        }
        FindingSide one = Versions.side(
                quoting, quoted.tokens(), unshared(quoted, words.shared().keySet()));
        FindingSide other = Versions.side(
                telling, told.tokens(), unshared(told, words.shared().values()));
        findings.add(oriented(
                FindingKind.QUOTATION_PARAPHRASED,
                0.3 + 0.4 * words.most() + 0.3 * words.least(),
                one,
                other,
                quoting.name() + " quotes " + Speakers.name(quoting.attribution(quoted.attribution())) + ", "
                        + telling.name() + " tells it in its own words."));
    }

    /** Whether a rendering has most of the quoted words, or a phrase of theirs. */
    private static boolean tellsQuoted(ComparedArticle quoting, Match words) {
        int shared = words.shared().size();
        if (shared >= 3 && words.most() >= 0.6 && words.least() >= 0.3) {
            return true;
        }
        long common = words.shared().keySet().stream()
                .filter(concept -> !quoting.isTagged(words.left(), concept, Tag.PROPN))
                .count();
        boolean deed =
                words.shared().keySet().stream().anyMatch(concept -> quoting.isTagged(words.left(), concept, Tag.VERB));
        boolean all = words.ofRight() > 0.99 && common == shared;
        return common >= 2 && (all || words.left().concepts().size() <= 3 && deed && words.ofLeft() >= 0.5);
    }

    private static List<Integer> unshared(Statement statement, java.util.Collection<String> shared) {
        return statement.concepts().entrySet().stream()
                .filter(entry -> !shared.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .sorted()
                .toList();
    }

    /** Whether the reporting words are a few; many tell more than how the claim is reported. */
    private static boolean isShort(ComparedArticle article, Attribution attribution) {
        return article.tokens(attribution.cue()).size() <= 4;
    }

    private static Finding stance(Versions versions, Match match, Attribution one, Attribution other) {
        ComparedArticle left = versions.article(match.left());
        ComparedArticle right = versions.article(match.right());
        return oriented(
                FindingKind.STANCE_DIFFERS,
                0.3 + 0.4 * match.most() + 0.3 * match.least(),
                Versions.side(left, left.whole(one), left.tokens(one.cue())),
                Versions.side(right, right.whole(other), right.tokens(other.cue())),
                "What " + Speakers.name(one) + " says: " + told(left, one) + ", " + told(right, other) + ".");
    }

    private static String told(ComparedArticle article, Attribution attribution) {
        String cue = attribution.cue().stream()
                .map(span -> span.in(article.text().text()))
                .collect(Collectors.joining(" "));
        ReporterStance stance = attribution.stance();
        return article.name() + " writes “" + cue + "” (" + stance.name().toLowerCase(Locale.ROOT) + ")";
    }

    private static Finding oriented(
            FindingKind kind, double strength, FindingSide one, FindingSide other, String note) {
        boolean turned = other.article() < one.article();
        return new Finding(kind, Math.min(1, strength), turned ? other : one, turned ? one : other, note);
    }

    /** Of the findings of one kind on the same passage and article only the strongest. */
    private static List<Finding> best(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingDouble(Finding::strength).reversed());
        Set<List<Object>> taken = new HashSet<>();
        List<Finding> best = new ArrayList<>();
        for (Finding finding : sorted) {
            FindingSide right = finding.right();
            if (right == null) {
                continue;
            }
            Span leftSpan = finding.left().spans().get(0);
            Span rightSpan = right.spans().get(0);
            boolean leftNew = taken.add(List.of(finding.kind(), finding.left().article(), leftSpan, right.article()));
            boolean rightNew = taken.add(List.of(
                    finding.kind(), right.article(), rightSpan, finding.left().article()));
            if (leftNew && rightNew) {
                best.add(finding);
            }
        }
        return best;
    }
}
