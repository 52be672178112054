package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Outlet;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sources of one article, in the order of the text, since short forms stand for what was named before. */
final class ArticleSources {

    private final AnnotatedText text;
    private final Matches matches;
    private final People people;
    private final Describer describer;
    private final References references;
    private final SourcePhrases phrases;
    private final JointSources joint;
    private final Antecedents antecedents;
    private final Via via;
    private final Set<String> officialRoles;
    private final @Nullable String outletAsRead;
    private final @Nullable Outlet outlet;

    ArticleSources(
            AnnotatedText text,
            Gazetteer gazetteer,
            Codebook codebook,
            @Nullable LocalDate day,
            @Nullable String outletAsRead,
            @Nullable Outlet outlet) {
        this.text = text;
        this.outletAsRead = outletAsRead;
        this.outlet = outlet;
        this.matches = new Matches(text, gazetteer);
        this.people = new People(text, matches, gazetteer, day);
        Homeland home = Homeland.of(text, matches, outlet == null ? null : outlet.country(), day);
        Composer composer = new Composer(text, matches, people, home, day);
        this.describer = new Describer(text, matches, people, composer, day);
        describer.describePeople();
        this.phrases = new SourcePhrases(text, matches, people, composer, home, codebook, day);
        this.joint = new JointSources(text, matches, people);
        this.references = new References(text, matches, people);
        this.antecedents = new Antecedents(
                text, matches, people, references, day, gazetteer, home, this::independent, phrases::person);
        this.via = new Via(text, matches, day);
        this.officialRoles = codebook.officialRoles();
    }

    /** Who speaks in the given attributions, and whom the text names by which words. */
    ArticleActors actors(List<Extraction> extractions) {
        List<SourceProfile> profiles = profiles(extractions);
        // Behind the profiles: a short form may stand for whoever spoke.
        List<ActorLabel> labels =
                new Labels(text, matches, people, describer, phrases, antecedents, officialRoles).all();
        return new ArticleActors(profiles, labels, Mentions.of(text, matches, people, phrases));
    }

    /** One profile for each extraction, in their order. */
    List<SourceProfile> profiles(List<Extraction> extractions) {
        SourceProfile[] profiles = new SourceProfile[extractions.size()];
        List<Integer> order = IntStream.range(0, extractions.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> place(extractions.get(i))))
                .toList();
        for (int i : order) {
            Extraction extraction = extractions.get(i);
            SourceProfile profile = extraction.source().isEmpty()
                    ? elided(extraction, extractions, profiles)
                    : profile(extraction, extractions, profiles);
            profiles[i] = profile.toldTo(via.of(extraction));
        }
        return Arrays.asList(profiles);
    }

    private static int place(Extraction extraction) {
        Span first = extraction.source().isEmpty()
                ? extraction.content().get(0)
                : extraction.source().get(0);
        return extraction.source().isEmpty() && !extraction.cue().isEmpty()
                ? extraction.cue().get(0).begin()
                : first.begin();
    }

    private SourceProfile profile(Extraction extraction, List<Extraction> all, @Nullable SourceProfile[] known) {
        Range range = Phrase.trim(text, text.tokensIn(extraction.source().get(0)));
        if (range.size() == 0) {
            return SourceProfile.NOBODY;
        }
        Token first = text.token(range.first());
        SourceProfile profile;
        if (range.size() == 1
                && first.isOneOf("i", "we", "my", "our", "me", "us")
                && !first.text().equals("US")) {
            return speaker(extraction, range, all, known);
        } else if (range.size() == 1 && first.isOneOf("you")) {
            return SourceProfile.NOBODY;
        }
        profile = of(range);
        references.spoke(range, profile, personOf(profile));
        return profile;
    }

    private @Nullable Person personOf(SourceProfile profile) {
        if (profile.members().size() == 1) {
            for (People.Mention mention : people.mentions()) {
                if (mention.person().name().equals(profile.members().get(0).actor())) {
                    return mention.person();
                }
            }
        }
        return null;
    }

    /** Who a source is, be it joint, a short form or a name. */
    private SourceProfile of(Range range) {
        SourceProfile referred = antecedents.of(range);
        return referred == null ? independent(range) : referred;
    }

    /** Who is named by a phrase that stands for itself. */
    private SourceProfile independent(Range phrase) {
        Range range = Phrase.trim(text, phrase);
        if (range.size() == 0) {
            return SourceProfile.NOBODY;
        }
        List<Range> parts = joint.split(range);
        if (parts.size() == 1) {
            return shared(range);
        }
        List<SourceMember> members = new ArrayList<>();
        SourceType type = null;
        for (Range part : parts) {
            Range trimmed = Phrase.trim(text, part);
            if (trimmed.size() == 0) {
                continue;
            }
            SourceProfile profile = trimmed.size() == 1 && parts.size() > 1 ? of(trimmed) : shared(trimmed);
            members.addAll(profile.members());
            type = type == null || profile.type() == SourceType.PERSON ? profile.type() : type;
        }
        return SourceProfile.of(type == null ? SourceType.GROUP : type, members);
    }

    /** "Russian and Ukrainian negotiators" are two members; "the presidents of Russia and of the United States, X and Y" those. */
    private SourceProfile shared(Range range) {
        SourceProfile one = phrases.single(range);
        List<Match> countries = joint.countriesOfOneNoun(range);
        if (countries.isEmpty()
                || one.type() == SourceType.PERSON
                || one.members().size() != 1) {
            return one;
        }
        SourceMember all = one.members().get(0);
        List<SourceMember> members = new ArrayList<>();
        for (Match match : countries) {
            members.add(phrases.of(match, all));
        }
        return SourceProfile.of(one.type(), members);
    }

    /** "I" in a quotation is its speaker; outside all quotations the author, "we" the outlet. */
    private SourceProfile speaker(
            Extraction own, Range pronoun, List<Extraction> all, @Nullable SourceProfile[] known) {
        Span at = text.token(pronoun.first()).span();
        for (int i = 0; i < all.size(); i++) {
            Extraction other = all.get(i);
            SourceProfile profile = known[i];
            boolean covers = !other.equals(own)
                    && other.content().stream().anyMatch(content -> content.covers(at))
                    && !other.source().isEmpty();
            if (covers) {
                if (profile == null) {
                    Range range = Phrase.trim(text, text.tokensIn(other.source().get(0)));
                    profile = range.size() == 0 ? SourceProfile.NOBODY : of(range);
                }
                return profile.calledBy(text.token(pronoun.first()).text());
            }
        }
        if (text.token(pronoun.first()).isQuoted()) {
            Range paragraph = text.paragraphOf(pronoun.first());
            for (int i = 0; i < all.size(); i++) {
                SourceProfile profile = known[i];
                if (profile != null
                        && !all.get(i).source().isEmpty()
                        && text.tokensIn(all.get(i).source().get(0)).first() >= paragraph.first()) {
                    return profile.calledBy(text.token(pronoun.first()).text());
                }
            }
            return SourceProfile.NOBODY;
        }
        if (outletAsRead == null) {
            return SourceProfile.NOBODY;
        }
        boolean author = text.token(pronoun.first()).isOneOf("i", "my", "me");
        return SourceProfile.of(
                author ? SourceType.PERSON : SourceType.ORGANISATION, phrases.outlet(outletAsRead, outlet));
    }

    /** "…, adding that": whose the attribution before it in the sentence is. */
    private SourceProfile elided(Extraction extraction, List<Extraction> all, @Nullable SourceProfile[] known) {
        if (extraction.cue().isEmpty()) {
            return SourceProfile.NOBODY;
        }
        Range cue = text.tokensIn(extraction.cue().get(0));
        Token verb = text.token(cue.first());
        Token before = cue.first() == 0 ? verb : text.token(cue.first() - 1);
        boolean joined = verb.norm().endsWith("ing") || before.isOneOf("and", "but", "or", "then", "also", ",");
        if (!joined) {
            return SourceProfile.NOBODY;
        }
        int best = -1;
        for (int i = 0; i < all.size(); i++) {
            Extraction other = all.get(i);
            if (other.equals(extraction) || other.source().isEmpty() || known[i] == null) {
                continue;
            }
            Range source = text.tokensIn(other.source().get(0));
            boolean same = text.token(source.first()).sentence() == verb.sentence() && source.first() < cue.first();
            if (same && (best < 0 || place(other) > place(all.get(best)))) {
                best = i;
            }
        }
        SourceProfile found = best < 0 ? null : known[best];
        return found == null ? SourceProfile.NOBODY : found.calledBy("subject of the verb before");
    }
}
