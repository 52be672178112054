package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.source.Entry.ActorEntry;
import io.github.mediabias.analysis.source.Entry.GovernmentEntry;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whose aides, letters and offices are: they have the role of their owner. */
final class Owners {

    private final AnnotatedText text;
    private final Matches matches;
    private final People people;
    private final @Nullable LocalDate day;

    Owners(AnnotatedText text, Matches matches, People people, @Nullable LocalDate day) {
        this.text = text;
        this.matches = matches;
        this.people = people;
        this.day = day;
    }

    /** The person to whom a spokesman or an office belongs: "Cameron's spokesman", "a Trump adviser". */
    Description of(Range phrase, int head) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            People.Mention mention = people.at(i);
            if (mention != null && i <= head == mention.end() <= head + 1 && mention.end() - 1 != head) {
                Description person = mention.person().description();
                String role = person.role();
                boolean document =
                        head >= 0 && Nouns.isDocument(text.token(head).norm());
                boolean attached = head < 0 || have(head) || isCampaign(head) || isOfCampaign(mention);
                boolean candidate = role != null && role.equals("OPP") && !document;
                if (candidate || isCampaign(head) || isOfCampaign(mention)) {
                    role = "PTY";
                }
                return new Description(
                        person.country(),
                        attached ? role : null,
                        false,
                        false,
                        "of " + mention.person().name());
            }
        }
        return Description.NOTHING;
    }

    private boolean isCampaign(int head) {
        return head >= 0 && text.token(head).isOneOf("campaign");
    }

    /** "surrogates for Obama's 2008 campaign". */
    private boolean isOfCampaign(People.Mention mention) {
        int end = Math.min(mention.end() + 4, text.tokens().size());
        for (int i = mention.end(); i < end && !Phrase.isBreak(text.token(i)); i++) {
            if (text.token(i).isOneOf("campaign")) {
                return true;
            }
        }
        return false;
    }

    /** Whose "aides" or "a spokesman" are: the person or body that was named last, at most two sentences before. */
    Description before(int token) {
        String word = text.token(token).norm();
        Gender gender = Gender.of(word.equals("his"), word.equals("her"));
        boolean thing = word.equals("its") || word.equals("their");
        int sentence = Math.max(0, text.token(token).sentence() - 2);
        int limit = text.sentences().get(sentence).first();
        for (int i = token - 1; i >= limit; i--) {
            People.Mention mention = people.at(i);
            boolean fits =
                    mention != null && !thing && mention.person().gender().fits(gender);
            if (mention != null && fits && mention.person().description().role() != null) {
                Description person = mention.person().description();
                String role = "OPP".equals(person.role()) ? "PTY" : person.role();
                return new Description(
                        person.country(),
                        role,
                        false,
                        false,
                        "of " + mention.person().name());
            }
            Match match = matches.at(i);
            if (gender != Gender.UNKNOWN || match == null) {
                continue;
            }
            if (match.entry() instanceof GovernmentEntry named) {
                return new Description(named.code(), "GOV", false, false, "of " + named.name());
            }
            if (match.entry() instanceof ActorEntry actor
                    && actor.isOrganisation()
                    && !actor.on(day).role().equals("MED")) {
                Actor office = actor.on(day);
                return new Description(office.country(), office.role(), false, false, "of " + office.name());
            }
        }
        return Description.NOTHING;
    }

    /** Whether a noun has the role of its owner: aides, an office, a letter; not a brother, and supporters only share the country. */
    boolean have(int head) {
        String noun = text.token(head).norm();
        return Nouns.isAttached(noun) || Nouns.isDocument(noun) || Nouns.isInstitution(noun) && !isCampaign(head);
    }
}
