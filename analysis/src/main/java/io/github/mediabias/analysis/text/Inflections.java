package io.github.mediabias.analysis.text;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The inflected forms of English words: regular ones by rule, irregular ones from a list. */
public final class Inflections {

    /** Past and participle where they are not regular; a participle that equals the past is left out. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("say", "said"),
            Map.entry("tell", "told"),
            Map.entry("write", "wrote written"),
            Map.entry("begin", "began begun"),
            Map.entry("go", "went gone"),
            Map.entry("read", "read"),
            Map.entry("know", "knew known"),
            Map.entry("think", "thought"),
            Map.entry("feel", "felt"),
            Map.entry("see", "saw seen"),
            Map.entry("understand", "understood"),
            Map.entry("find", "found"),
            Map.entry("show", "showed shown"),
            Map.entry("swear", "swore sworn"),
            Map.entry("seek", "sought"),
            Map.entry("make", "made"),
            Map.entry("let", "let"),
            Map.entry("bring", "brought"),
            Map.entry("hit", "hit"),
            Map.entry("rip", "ripped"),
            Map.entry("tear", "tore torn"),
            Map.entry("lay", "laid"),
            Map.entry("fight", "fought"),
            Map.entry("shoot", "shot"),
            Map.entry("plead", "pleaded pled"),
            Map.entry("learn", "learned learnt"),
            Map.entry("prove", "proved proven"),
            Map.entry("mean", "meant"),
            Map.entry("speak", "spoke spoken"),
            Map.entry("give", "gave given"),
            Map.entry("take", "took taken"),
            Map.entry("get", "got gotten"),
            Map.entry("hold", "held"),
            Map.entry("keep", "kept"),
            Map.entry("leave", "left"),
            Map.entry("lose", "lost"),
            Map.entry("lead", "led"),
            Map.entry("lie", "lied"),
            Map.entry("break", "broke broken"),
            Map.entry("choose", "chose chosen"),
            Map.entry("come", "came come"),
            Map.entry("become", "became become"),
            Map.entry("cut", "cut"),
            Map.entry("do", "did done"),
            Map.entry("draw", "drew drawn"),
            Map.entry("drive", "drove driven"),
            Map.entry("fall", "fell fallen"),
            Map.entry("forget", "forgot forgotten"),
            Map.entry("forbid", "forbade forbidden"),
            Map.entry("grow", "grew grown"),
            Map.entry("have", "had"),
            Map.entry("put", "put"),
            Map.entry("rise", "rose risen"),
            Map.entry("run", "ran run"),
            Map.entry("send", "sent"),
            Map.entry("set", "set"),
            Map.entry("shake", "shook shaken"),
            Map.entry("spend", "spent"),
            Map.entry("stand", "stood"),
            Map.entry("steal", "stole stolen"),
            Map.entry("strike", "struck stricken"),
            Map.entry("throw", "threw thrown"),
            Map.entry("win", "won"),
            Map.entry("withdraw", "withdrew withdrawn"),
            Map.entry("be", "is are was were been being am"));

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

    private static final Map<String, String> PLURALS = Map.ofEntries(
            Map.entry("man", "men"),
            Map.entry("woman", "women"),
            Map.entry("child", "children"),
            Map.entry("person", "people"),
            Map.entry("life", "lives"),
            Map.entry("crisis", "crises"),
            Map.entry("analysis", "analyses"),
            Map.entry("thief", "thieves"),
            Map.entry("half", "halves"),
            Map.entry("leaf", "leaves"),
            Map.entry("foot", "feet"));

    private Inflections() {}

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
            forms.addAll(Set.copyOf(java.util.List.of(irregular.split(" ", -1))));
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

    private static String withS(String word) {
        if (endsInConsonantY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean sibilant = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("sh")
                || word.endsWith("ch");
        return word + (sibilant || word.equals("go") || word.equals("veto") || word.equals("echo") ? "es" : "s");
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
