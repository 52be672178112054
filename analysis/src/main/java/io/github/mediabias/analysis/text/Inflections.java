package io.github.mediabias.analysis.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The inflected forms of English words: regular ones by rule, irregular ones from a list. */
public final class Inflections {

    /** Past and participle where they are not regular, a verb a line; a participle that equals the past is left out. */
    private static final Map<String, String> IRREGULAR = byFirstWord("""
            abide abode abided
            arise arose arisen
            awake awoke awoken
            be is are was were been being am
            bear bore borne born
            beat beat beaten
            become became become
            befall befell befallen
            begin began begun
            behold beheld
            bend bent
            beset beset
            bet bet
            bid bid bade bidden
            bind bound
            bite bit bitten
            bleed bled
            blow blew blown
            break broke broken
            breed bred
            bring brought
            broadcast broadcast
            build built
            burn burned burnt
            burst burst
            buy bought
            cast cast
            catch caught
            choose chose chosen
            cling clung
            come came come
            cost cost
            creep crept
            cut cut
            deal dealt
            dig dug
            dive dived dove
            do did done
            draw drew drawn
            dream dreamed dreamt
            drink drank drunk
            drive drove driven
            dwell dwelt dwelled
            eat ate eaten
            fall fell fallen
            feed fed
            feel felt
            fight fought
            find found
            flee fled
            fling flung
            fly flew flown
            forbid forbade forbidden
            forecast forecast
            foresee foresaw foreseen
            foretell foretold
            forget forgot forgotten
            forgive forgave forgiven
            forgo forwent forgone
            forsake forsook forsaken
            freeze froze frozen
            get got gotten
            give gave given
            go went gone
            grind ground
            grow grew grown
            hang hung hanged
            have had
            hear heard
            hide hid hidden
            hit hit
            hold held
            hurt hurt
            keep kept
            kneel knelt
            know knew known
            lay laid
            lead led
            leap leapt leaped
            learn learned learnt
            leave left
            lend lent
            let let
            lie lied
            light lit lighted
            lose lost
            make made
            mean meant
            meet met
            mislead misled
            misread misread
            mistake mistook mistaken
            misunderstand misunderstood
            offset offset
            outdo outdid outdone
            outrun outran outrun
            overcome overcame overcome
            overdo overdid overdone
            override overrode overridden
            overrun overran overrun
            oversee oversaw overseen
            overtake overtook overtaken
            overthrow overthrew overthrown
            partake partook partaken
            pay paid
            plead pleaded pled
            prove proved proven
            put put
            quit quit
            read read
            rebuild rebuilt
            redo redid redone
            remake remade
            repay repaid
            retake retook retaken
            rethink rethought
            rewrite rewrote rewritten
            rid rid
            ride rode ridden
            ring rang rung
            rip ripped
            rise rose risen
            run ran run
            saw sawed sawn
            say said
            see saw seen
            seek sought
            sell sold
            send sent
            set set
            shake shook shaken
            shed shed
            shine shone shined
            shoot shot
            show showed shown
            shrink shrank shrunk
            shut shut
            sing sang sung
            sink sank sunk
            sit sat
            slay slew slain
            sleep slept
            slide slid
            sling slung
            slit slit
            sow sowed sown
            speak spoke spoken
            speed sped speeded
            spend spent
            spin spun
            spit spat
            split split
            spread spread
            spring sprang sprung
            stand stood
            steal stole stolen
            stick stuck
            sting stung
            stink stank stunk
            strike struck stricken
            strive strove striven
            swear swore sworn
            sweep swept
            swell swelled swollen
            swim swam swum
            swing swung
            take took taken
            teach taught
            tear tore torn
            tell told
            think thought
            throw threw thrown
            thrust thrust
            tread trod trodden
            undercut undercut
            undergo underwent undergone
            understand understood
            undertake undertook undertaken
            undo undid undone
            uphold upheld
            upset upset
            wake woke woken
            wear wore worn
            weave wove woven
            weep wept
            win won
            wind wound
            withdraw withdrew withdrawn
            withhold withheld
            withstand withstood
            wring wrung
            write wrote written
            """);

    /** Verbs of more than one syllable that double their last letter all the same. */
    private static final Set<String> DOUBLING = Set.of(
            "admit",
            "commit",
            "refer",
            "rebut",
            "rebuff",
            "defer",
            "infer",
            "prefer",
            "concur",
            "quip",
            "submit",
            "compel",
            "rebel",
            "permit",
            "regret",
            "acquit",
            "omit",
            "transmit",
            "abet",
            "deter",
            "outwit");

    private static final Map<String, String> PLURALS = byFirstWord("""
            analysis analyses
            axis axes
            basis bases
            child children
            crisis crises
            criterion criteria
            diagnosis diagnoses
            elf elves
            foot feet
            goose geese
            half halves
            hypothesis hypotheses
            knife knives
            leaf leaves
            life lives
            loaf loaves
            louse lice
            man men
            mouse mice
            oasis oases
            ox oxen
            parenthesis parentheses
            person people
            phenomenon phenomena
            self selves
            shelf shelves
            synthesis syntheses
            thesis theses
            thief thieves
            tooth teeth
            wife wives
            wolf wolves
            woman women
            """);

    /** Comparative and superlative where they are not regular. */
    private static final Map<String, String> COMPARISONS = byFirstWord("""
            bad worse worst
            far farther farthest further furthest
            good better best
            ill worse worst
            little less least
            many more most
            much more most
            """);

    private static final Set<String> PLURALS_IN_OES =
            Set.of("go", "veto", "echo", "hero", "potato", "tomato", "torpedo", "embargo", "mosquito", "cargo");

    private static final Map<String, String> BASES = bases();

    private Inflections() {}

    private static Map<String, String> byFirstWord(String lines) {
        return lines.lines()
                .collect(Collectors.toUnmodifiableMap(
                        line -> line.substring(0, line.indexOf(' ')), line -> line.substring(line.indexOf(' ') + 1)));
    }

    private static Map<String, String> bases() {
        Map<String, String> bases = new TreeMap<>();
        for (Map<String, String> irregular : List.of(PLURALS, IRREGULAR)) {
            new TreeMap<>(irregular).forEach((base, forms) -> {
                for (String form : forms.split(" ", -1)) {
                    bases.putIfAbsent(form, base);
                }
            });
        }
        return bases;
    }

    /** The base of an irregular plural, past or participle ("met": meet); {@code form} itself if it is none. */
    public static String baseOf(String form) {
        return BASES.getOrDefault(form, form);
    }

    /** The forms of a verb, {@code verb} itself first: base, third person, past, participles. */
    public static Set<String> ofVerb(String verb) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(verb);
        forms.add(withS(verb));
        String stem = doublesLastLetter(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
        boolean silentE = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && !verb.endsWith("ye");
        String bare = silentE ? verb.substring(0, verb.length() - 1) : stem;
        forms.add(verb.endsWith("ie") ? verb.substring(0, verb.length() - 2) + "ying" : bare + "ing");
        String irregular = IRREGULAR.get(verb);
        if (irregular != null) {
            forms.addAll(List.of(irregular.split(" ", -1)));
        } else if (verb.endsWith("e")) {
            forms.add(verb + "d");
        } else if (endsInConsonantY(verb)) {
            forms.add(verb.substring(0, verb.length() - 1) + "ied");
        } else {
            forms.add(stem + "ed");
        }
        return forms;
    }

    /** The forms of a noun: singular and plural. */
    public static Set<String> ofNoun(String noun) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(noun);
        int space = noun.lastIndexOf(' ');
        String head = noun.substring(space + 1);
        String irregular = PLURALS.get(head);
        if (irregular == null && head.endsWith("man")) {
            irregular = head.substring(0, head.length() - 2) + "en";
        }
        forms.add(irregular == null ? withS(noun) : noun.substring(0, space + 1) + irregular);
        return forms;
    }

    /** The forms of an adjective: positive, comparative, superlative; those of more than two syllables have only the first. */
    public static Set<String> ofAdjective(String adjective) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(adjective);
        String irregular = COMPARISONS.get(adjective);
        if (irregular != null) {
            forms.addAll(List.of(irregular.split(" ", -1)));
        } else if (endsInConsonantY(adjective) && syllables(adjective) <= 2) {
            String stem = adjective.substring(0, adjective.length() - 1) + "i";
            forms.add(stem + "er");
            forms.add(stem + "est");
        } else if (syllables(adjective) == 1 || adjective.endsWith("le") && syllables(adjective) == 2) {
            String stem = adjective.endsWith("e")
                    ? adjective.substring(0, adjective.length() - 1)
                    : doublesLastLetter(adjective) ? adjective + adjective.charAt(adjective.length() - 1) : adjective;
            forms.add(stem + "er");
            forms.add(stem + "est");
        }
        return forms;
    }

    /** Runs of vowels, a silent e at the end left out. */
    private static int syllables(String word) {
        int syllables = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowel(word.charAt(i)) || i > 0 && word.charAt(i) == 'y';
            boolean silent = i == word.length() - 1 && word.charAt(i) == 'e' && !word.endsWith("le");
            boolean after = i > 0 && (isVowel(word.charAt(i - 1)) || word.charAt(i - 1) == 'y');
            syllables += vowel && !silent && !after ? 1 : 0;
        }
        return syllables;
    }

    private static String withS(String word) {
        if (endsInConsonantY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean sibilant = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("sh")
                || word.endsWith("ch");
        return word + (sibilant || PLURALS_IN_OES.contains(word) ? "es" : "s");
    }

    private static boolean endsInConsonantY(String word) {
        int n = word.length();
        return n > 1 && word.endsWith("y") && !isVowel(word.charAt(n - 2));
    }

    /** One short syllable, or one of the listed verbs: quip, quipped. */
    private static boolean doublesLastLetter(String verb) {
        int n = verb.length();
        if (DOUBLING.contains(verb) && !verb.endsWith("ff")) {
            return true;
        }
        if (n < 3 || isVowel(verb.charAt(n - 1)) || "wxyh".indexOf(verb.charAt(n - 1)) >= 0) {
            return false;
        }
        int vowels = 0;
        for (int i = 0; i < n; i++) {
            vowels += isVowel(verb.charAt(i)) ? 1 : 0;
        }
        return vowels == 1 && isVowel(verb.charAt(n - 2)) && !isVowel(verb.charAt(n - 1));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
