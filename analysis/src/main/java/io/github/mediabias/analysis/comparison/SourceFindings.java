package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.Mention;
import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.source.ActorMention;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.source.SourceType;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is heard in which article, and who is named everywhere and heard nowhere. */
final class SourceFindings implements Finder {

    /** So many sources that one article alone has are told of it. */
    private static final int MOST_OF_ARTICLE = 5;

    /** So many of those whom nobody hears are told. */
    private static final int MOST_UNHEARD = 4;

    /** Somebody named less often in an article is not what it is about. */
    private static final int FEWEST_MENTIONS = 2;

    /** Whoever says less is hardly heard. */
    private static final int FEWEST_WORDS = 3;

    /** A named source whose longest attribution is told less surely may be none. */
    private static final double LEAST_SURE = 0.75;

    /** A subject stands no farther from its verb, mostly. */
    private static final int NEAR = 3;

    @Override
    public List<Finding> find(Versions versions) {
        Cast cast = new Cast(versions.articles());
        List<Finding> findings = new ArrayList<>(missing(versions, cast));
        findings.addAll(unheard(versions));
        return findings;
    }

    // ---- heard in some

    private static List<Finding> missing(Versions versions, Cast cast) {
        List<Finding> findings = new ArrayList<>();
        Map<Integer, List<Finding>> alone = new LinkedHashMap<>();
        int all = versions.articles().size();
        List<Cast.Role> roles = cast.roles().stream()
                .filter(role -> isTold(versions, role) && !hasDouble(role, cast, all))
                .filter(SourceFindings::isSure)
                .sorted(Comparator.comparingInt((Cast.Role role) -> -role.heard().values().stream()
                                .flatMap(List::stream)
                                .mapToInt(Attribution::words)
                                .sum())
                        .thenComparing(Cast.Role::name))
                .toList();
        for (Cast.Role role : roles) {
            int heard = role.heard().size();
            if (heard == 1) {
                int article = role.heard().keySet().iterator().next();
                alone.computeIfAbsent(article, key -> new ArrayList<>()).add(finding(versions, cast, role));
            } else if (heard < all && 2 * heard >= all) {
                findings.add(finding(versions, cast, role));
            }
        }
        alone.values().forEach(of -> findings.addAll(of.subList(0, Math.min(MOST_OF_ARTICLE, of.size()))));
        return findings;
    }

    /** Whether one who goes by a name is heard beyond doubt: what few words are told of him may be no words of his. */
    private static boolean isSure(Cast.Role role) {
        return !role.isNamed()
                || role.heard().keySet().stream()
                        .anyMatch(article ->
                                strength(role, Cast.longest(role.heard().getOrDefault(article, List.of())))
                                        >= LEAST_SURE);
    }

    /** Whether it is one whom a reader would miss: somebody with a name, or of a known side, who says more than a word. */
    private static boolean isTold(Versions versions, Cast.Role role) {
        SourceMember member = role.member();
        boolean side = member.country() != null || member.role() != null;
        boolean known =
                switch (role.type()) {
                    case PERSON -> role.isNamed() && isMentioned(versions, role);
                    case ORGANISATION, DOCUMENT -> role.isNamed() && side;
                    case GROUP ->
                        Character.isUpperCase(role.name().codePointAt(0))
                                && member.country() != null
                                && versions.codebook().officialRoles().contains(String.valueOf(member.role()));
                    case UNNAMED -> true;
                    case NONE -> false;
                };
        return known
                && !isOutlet(versions, role)
                && role.heard().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(attribution -> Cast.isHeard(attribution) && attribution.words() >= FEWEST_WORDS);
    }

    /** Whether an article that hears somebody names him as a person. */
    private static boolean isMentioned(Versions versions, Cast.Role role) {
        return role.heard().keySet().stream()
                .flatMap(article -> versions.articles().get(article).analysis().mentions().stream())
                .anyMatch(mention -> mention.actor().kind() == ActorMention.Kind.PERSON
                        && Speakers.isSame(mention.actor().actor(), role.name()));
    }

    /** An outlet is no source of its own. */
    private static boolean isOutlet(Versions versions, Cast.Role role) {
        return role.heard().keySet().stream()
                .anyMatch(article -> Speakers.isSame(
                        role.name(),
                        versions.articles().get(article).analysis().article().outlet()));
    }

    /** Whether a body of the same government, or another unnamed source, is heard wherever this one is not. */
    private static boolean hasDouble(Cast.Role role, Cast cast, int all) {
        if (role.type() == SourceType.PERSON) {
            return false;
        }
        Set<Integer> heard = new TreeSet<>(role.heard().keySet());
        for (Cast.Role other : cast.roles()) {
            boolean person = other.type() == SourceType.PERSON;
            boolean unnamed = role.type() == SourceType.UNNAMED && other.type() == SourceType.UNNAMED;
            if (unnamed || !person && other.member().code().equals(role.member().code())) {
                heard.addAll(other.heard().keySet());
            }
        }
        return heard.size() == all;
    }

    private static Finding finding(Versions versions, Cast cast, Cast.Role role) {
        int article = role.heard().entrySet().stream()
                .max(Comparator.comparingInt(entry -> role.words(entry.getKey())))
                .orElseThrow()
                .getKey();
        ComparedArticle hearing = versions.articles().get(article);
        Attribution longest = Cast.longest(role.heard().getOrDefault(article, List.of()));
        List<ComparedArticle> others = versions.articles().stream()
                .filter(other -> !role.heard().containsKey(other.number()))
                .toList();
        FindingSide named = null;
        for (ComparedArticle other : others) {
            Mention mention = mention(other, role, cast);
            if (mention != null && named == null) {
                named = Versions.side(
                        other, mention.part(), List.of(mention.actor().first()));
            }
        }
        FindingSide heard = Versions.side(hearing, hearing.whole(longest), hearing.tokens(longest.source()));
        double strength = strength(role, longest);
        String note = note(versions, role, others, named);
        return named != null && named.article() < heard.article()
                ? new Finding(FindingKind.SOURCE_MISSING, strength, named, heard, note)
                : new Finding(FindingKind.SOURCE_MISSING, strength, heard, named, note);
    }

    private static double strength(Cast.Role role, Attribution longest) {
        double sure = 0.35 + 0.3 * Math.min(1, longest.confidence());
        double quoted = longest.form() == QuotationForm.INDIRECT ? 0 : 0.15;
        double named = role.isNamed() ? 0.1 : 0;
        int words = role.heard().keySet().stream().mapToInt(role::words).sum();
        return Math.min(1, sure + quoted + named + Math.min(0.1, words / 500.0));
    }

    private static @Nullable Mention mention(ComparedArticle article, Cast.Role role, Cast cast) {
        return article.analysis().mentions().stream()
                .filter(mention -> cast.fullName(mention.actor().actor()).equals(role.name()))
                .findFirst()
                .orElse(null);
    }

    private static String note(
            Versions versions, Cast.Role role, List<ComparedArticle> others, @Nullable FindingSide named) {
        String heard = role.heard().entrySet().stream()
                .limit(3)
                .map(entry -> versions.articles().get(entry.getKey()).name() + " ("
                        + counted(entry.getValue().size(), "attribution") + ", "
                        + counted(role.words(entry.getKey()), "word") + ")")
                .collect(Collectors.joining(", "));
        String more = role.heard().size() > 3 ? " and " + (role.heard().size() - 3) + " more" : "";
        String missing = others.stream().limit(3).map(ComparedArticle::name).collect(Collectors.joining(", "))
                + (others.size() > 3 ? " and " + (others.size() - 3) + " more" : "");
        return described(role) + " is a source in " + heard + more + ", not in " + missing
                + (named == null ? "." : ", where the name stands all the same.");
    }

    private static String described(Cast.Role role) {
        boolean kind = role.isNamed() || role.type() == SourceType.PERSON;
        return kind ? role.name() : "“" + role.name() + "” (" + role.type().label() + " source)";
    }

    private static String counted(int count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    // ---- heard by nobody

    private static List<Finding> unheard(Versions versions) {
        Map<String, List<Mention>> named = new LinkedHashMap<>();
        for (ComparedArticle article : versions.articles()) {
            for (Mention mention : article.analysis().mentions()) {
                if (mention.count() >= FEWEST_MENTIONS && isPublic(mention.actor())) {
                    named.computeIfAbsent(
                                    mention.actor().kind() + " "
                                            + mention.actor().actor(),
                                    key -> new ArrayList<>())
                            .add(mention);
                }
            }
        }
        List<List<Mention>> unheard = named.values().stream()
                .filter(mentions -> mentions.size() == versions.articles().size()
                        && !isHeard(versions, mentions.get(0).actor())
                        && !mayBeHeard(versions, mentions.get(0).actor())
                        && hasPeople(versions, mentions.get(0).actor()))
                .sorted(Comparator.comparingInt((List<Mention> mentions) -> -count(mentions)))
                .toList();
        Set<String> countries = new TreeSet<>();
        List<Finding> findings = new ArrayList<>();
        for (List<Mention> mentions : unheard) {
            ActorMention actor = mentions.get(0).actor();
            if (findings.size() < MOST_UNHEARD && countries.add(country(actor))) {
                findings.add(unheard(versions, mentions));
            }
        }
        return findings;
    }

    /** Countries, and whoever has a public role. */
    private static boolean isPublic(ActorMention actor) {
        return actor.kind() == ActorMention.Kind.COUNTRY
                || actor.code().length() > 3
                        && !isOfMembers(actor)
                        && !actor.code().endsWith("CVL")
                        && !actor.code().endsWith("MED");
    }

    /**
     * Whether somebody of a country's government is named: else it may be a place, or the name of a war; so may a government that
     * is named by its capital.
     */
    private static boolean hasPeople(Versions versions, ActorMention actor) {
        boolean capital = versions.codebook().countries().stream()
                .anyMatch(country -> country.capitals().contains(actor.actor()));
        return actor.kind() != ActorMention.Kind.COUNTRY
                ? !capital
                : versions.articles().stream()
                        .flatMap(article -> article.analysis().mentions().stream())
                        .anyMatch(mention -> mention.actor().kind() == ActorMention.Kind.PERSON
                                && mention.actor().code().equals(actor.actor() + "GOV"));
    }

    /** Whether it is a party or a house, for which each of its members may speak. */
    private static boolean isOfMembers(ActorMention actor) {
        return actor.kind() == ActorMention.Kind.ORGANISATION
                && (actor.code().endsWith("PTY") || actor.code().endsWith("LEG"));
    }

    private static String country(ActorMention actor) {
        String country = actor.code().substring(0, Math.min(3, actor.code().length()));
        return country.equals(SourceMember.UNKNOWN) ? actor.actor() : country;
    }

    private static int count(List<Mention> mentions) {
        return mentions.stream().mapToInt(Mention::count).sum();
    }

    private static boolean isHeard(Versions versions, ActorMention actor) {
        boolean country = actor.kind() == ActorMention.Kind.COUNTRY;
        return versions.articles().stream()
                .flatMap(article -> article.analysis().attributions().stream())
                .filter(Cast::isHeard)
                .flatMap(attribution -> attribution.profile().members().stream())
                .anyMatch(member -> country
                        ? actor.actor().equals(member.country())
                        : Speakers.isSame(actor.actor(), member.actor())
                                || actor.kind() == ActorMention.Kind.ORGANISATION
                                        && actor.code().equals(member.code()));
    }

    /** Whether the name stands so near a reporting verb that it may be heard although no attribution was found. */
    private static boolean mayBeHeard(Versions versions, ActorMention actor) {
        if (actor.kind() == ActorMention.Kind.COUNTRY) {
            return false;
        }
        String[] words = Words.normalise(versions.name(actor)).split(" ", -1);
        String last = words[words.length - 1];
        return versions.articles().stream().anyMatch(article -> {
            for (int i = 0; i < article.text().tokens().size(); i++) {
                if (article.token(i).norm().equals(last) && versions.reporting().mayReport(article, i, NEAR)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static Finding unheard(Versions versions, List<Mention> mentions) {
        ActorMention actor = mentions.get(0).actor();
        List<String> committing = versions.articles().stream()
                .filter(article -> article.analysis().attributions().stream()
                        .flatMap(attribution -> attribution.profile().members().stream())
                        .anyMatch(member -> actor.actor().equals(member.country())))
                .map(ComparedArticle::name)
                .toList();
        String counts = mentions.stream()
                .limit(5)
                .map(mention -> String.valueOf(mention.count()))
                .collect(Collectors.joining(", "));
        String deeds = committing.isEmpty()
                ? ""
                : " Only what they agree or plan to do is told (" + String.join(", ", committing) + ").";
        return new Finding(
                FindingKind.MENTIONED_UNHEARD,
                Math.min(1, 0.5 + count(mentions) / (20.0 * mentions.size())),
                side(versions.articles().get(0), mentions.get(0)),
                side(versions.articles().get(1), mentions.get(1)),
                versions.name(actor) + " is named in all (" + counts + " times) and "
                        + (actor.kind() == ActorMention.Kind.COUNTRY
                                ? "nobody speaks for it in any."
                                : "is a source in none.")
                        + deeds);
    }

    private static FindingSide side(ComparedArticle article, Mention mention) {
        Span first = mention.actor().first();
        return Versions.side(article, mention.part(), List.of(first));
    }
}
