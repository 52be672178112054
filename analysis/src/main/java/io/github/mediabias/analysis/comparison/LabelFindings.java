package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.Label;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Country;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.source.ActorLabel;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each article calls the same person; several offices for one person in one article. */
final class LabelFindings implements Finder {

    /** Offices of which nobody holds two at a time; chairs, leaders and candidates hold another as well. */
    private static final Set<String> EXCLUSIVE = Set.of(
            "president",
            "secretary",
            "senator",
            "representative",
            "congressman",
            "congresswoman",
            "governor",
            "mayor",
            "judge",
            "justice",
            "ambassador",
            "minister",
            "chancellor",
            "general",
            "commissioner");

    private static final Set<String> SAME =
            Set.of("representative", "congressman", "congresswoman", "judge", "justice");

    /** What labels write short. */
    private static final Map<String, String> LONG = Map.ofEntries(
            Map.entry("un", "united nations"),
            Map.entry("us", "united states"),
            Map.entry("uk", "united kingdom"),
            Map.entry("eu", "european union"),
            Map.entry("ceo", "chief executive"),
            Map.entry("reps", "representative"),
            Map.entry("sens", "senator"),
            Map.entry("rep", "representative"),
            Map.entry("sen", "senator"),
            Map.entry("lt", "lieutenant"),
            Map.entry("gen", "general"),
            Map.entry("gov", "governor"),
            Map.entry("gop", "republican"));

    /** What says the same of a person. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "congressman", "representative",
            "congresswoman", "representative",
            "lawmaker", "representative",
            "eldest", "oldest",
            "lawyer", "attorney",
            "advisor", "adviser",
            "chairwoman", "chairman",
            "chair", "chairman",
            "spokeswoman", "spokesman",
            "spokesperson", "spokesman");

    private static final Set<String> RELATIONS = Set.of(
            "counterpart", "colleague", "son", "daughter", "brother", "sister", "father", "mother", "wife", "husband");

    /** Whose it is: "the President's lawyer" is "Trump's lawyer", and "the site's founder" the founder. */
    private static final Pattern POSSESSOR = Pattern.compile("\\b[\\p{L}.-]+'s ");

    private static final Pattern SHORT = Pattern.compile("\\b[a-z]{2,4}\\b");

    private static final Set<String> SMALL = Set.of("of", "the", "a", "an", "to", "for", "in", "at", "on", "and");

    @Override
    public List<Finding> find(Versions versions) {
        Cast cast = new Cast(versions.articles());
        Map<String, String> countries = countries(versions.codebook());
        // Two articles may have equal labels at the same place of different texts.
        IdentityHashMap<Label, List<String>> words = new IdentityHashMap<>();
        List<Map<String, List<Label>>> called = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (ComparedArticle article : versions.articles()) {
            Map<String, List<Label>> byActor = new TreeMap<>();
            for (Label label : article.analysis().labels()) {
                if (label.part() == Part.BODY
                        && label.voice() != Voice.QUOTED
                        && !isSupposed(article, label)
                        && !isRelation(label)
                        && isNoun(article, label)
                        && Speakers.isPerson(article, label.words().actor())) {
                    byActor.computeIfAbsent(cast.fullName(label.words().actor()), key -> new ArrayList<>())
                            .add(label);
                    words.put(label, words(label, article, countries));
                }
            }
            byActor.forEach((actor, labels) -> inconsistent(article, actor, labels, findings));
            called.add(byActor);
        }
        for (int i = 0; i < called.size(); i++) {
            for (int j = i + 1; j < called.size(); j++) {
                differing(versions, called, words, i, j, findings);
            }
        }
        return findings;
    }

    /** The words by which countries and what is of them are called, longer ones first, with one name for each country. */
    private static Map<String, String> countries(Codebook codebook) {
        Map<String, String> names = new TreeMap<>(
                Comparator.comparingInt((String name) -> -name.length()).thenComparing(Comparator.naturalOrder()));
        for (Country country : codebook.countries()) {
            String code = country.code().toLowerCase(Locale.ROOT);
            Stream.of(List.of(country.name()), country.aliases(), country.demonyms())
                    .flatMap(List::stream)
                    .map(name -> Words.normalise(name).replace(".", ""))
                    .forEach(name -> names.putIfAbsent(name, code));
        }
        return names;
    }

    /** Whether the label calls somebody something: "a blind President" and "someone" do not. */
    private static boolean isNoun(ComparedArticle article, Label label) {
        Tag tag = article.token(article.text().tokensIn(label.words().span()).end() - 1)
                .tag();
        return label.words().office() != null || tag == Tag.NOUN || tag == Tag.PROPN;
    }

    /**
     * A label without the small words before a title in capitals, which may be the end of what stands before it: "last month
     * Judge".
     */
    private static String withoutRunIn(String label, String written) {
        String[] parts = written.strip().split("\\s+", -1);
        String[] words = label.split(" ", -1);
        if (parts.length != words.length || !Character.isUpperCase(parts[parts.length - 1].codePointAt(0))) {
            return label;
        }
        int first = 0;
        while (!Character.isUpperCase(parts[first].codePointAt(0))) {
            first++;
        }
        return String.join(" ", Arrays.asList(words).subList(first, words.length));
    }

    /** "His counterpart" tells what two are to each other, not what one is. */
    private static boolean isRelation(Label label) {
        String words = label.words().label();
        return RELATIONS.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** "A President Lindqvist" is none. */
    private static boolean isSupposed(ComparedArticle article, Label label) {
        int first = article.text().tokensIn(label.words().span()).first();
        return label.words().kind() == ActorLabel.Kind.TITLE
                && first > 0
                && article.token(first - 1).isOneOf("a", "an");
    }

    // ---- in one article

    private static void inconsistent(
            ComparedArticle article, String actor, List<Label> labels, List<Finding> findings) {
        Map<String, Label> offices = new LinkedHashMap<>();
        for (Label label : labels) {
            String office = label.words().office();
            if (office != null && label.words().kind() != ActorLabel.Kind.APPOSITION) {
                String head = office.substring(office.lastIndexOf(' ') + 1);
                String key = office.contains("secretary")
                        ? "secretary"
                        : office.contains("attorney general") ? "attorney general" : head;
                if (EXCLUSIVE.contains(head) || EXCLUSIVE.contains(key)) {
                    offices.putIfAbsent(SAME.contains(head) ? "representative or judge" : key, label);
                }
            }
        }
        if (offices.size() < 2) {
            return;
        }
        List<Label> distinct = List.copyOf(offices.values());
        findings.add(new Finding(
                FindingKind.TITLE_INCONSISTENT,
                0.8,
                side(article, distinct),
                null,
                article.name() + " calls " + actor + " " + named(article, distinct, " and ") + "."));
    }

    // ---- in two articles

    private static void differing(
            Versions versions,
            List<Map<String, List<Label>>> called,
            IdentityHashMap<Label, List<String>> words,
            int i,
            int j,
            List<Finding> findings) {
        ComparedArticle left = versions.articles().get(i);
        ComparedArticle right = versions.articles().get(j);
        called.get(i).forEach((actor, labels) -> {
            List<Label> others = called.get(j).get(actor);
            if (others == null || share(labels, others, words)) {
                return;
            }
            List<Label> one = distinct(labels);
            List<Label> other = distinct(others);
            findings.add(new Finding(
                    FindingKind.LABEL_DIFFERS,
                    0.7,
                    side(left, one),
                    side(right, other),
                    actor + " is " + named(left, one, ", ") + " in " + left.name() + ", " + named(right, other, ", ")
                            + " in " + right.name() + "."));
        });
    }

    /** Whether some label of the one means what some label of the other does. */
    private static boolean share(List<Label> labels, List<Label> others, IdentityHashMap<Label, List<String>> words) {
        return labels.stream()
                .map(label -> words.getOrDefault(label, List.of("")))
                .anyMatch(label ->
                        others.stream().anyMatch(other -> isSame(label, words.getOrDefault(other, List.of("")))));
    }

    /** Whether one says no more than the other, writes its words short, or has the same noun and some more words of it. */
    private static boolean isSame(List<String> words, List<String> others) {
        if (words.containsAll(others) || others.containsAll(words)) {
            return true;
        }
        boolean head = words.get(words.size() - 1).equals(others.get(others.size() - 1));
        boolean more = head && words.stream().filter(others::contains).count() >= 2;
        boolean initials = head && (hasLetters(words, others) || hasLetters(others, words));
        return more || initials || hasInitials(words, others) || hasInitials(others, words);
    }

    /** Whether a short word has the first letters of all other words but the last: "HHS secretary", "human services secretary". */
    private static boolean hasLetters(List<String> words, List<String> others) {
        String letters = others.subList(0, others.size() - 1).stream()
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return letters.length() >= 2 && words.stream().anyMatch(word -> word.length() <= 5 && word.contains(letters));
    }

    /** Whether a short word is made of the first letters of words in a row: "RNC", "Republican National Committee". */
    private static boolean hasInitials(List<String> words, List<String> others) {
        String initials = others.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return words.stream()
                .anyMatch(word ->
                        word.length() >= 2 && word.length() <= 5 && !others.contains(word) && initials.contains(word));
    }

    /** The words of a label as they are compared, the noun last: "minister of trade" as "trade minister". */
    private static List<String> words(Label label, ComparedArticle article, Map<String, String> countries) {
        String written = label.words().span().in(article.text().text());
        String text = POSSESSOR
                .matcher(withoutRunIn(Words.normalise(label.words().label()), written))
                .replaceAll("")
                .replace(".", "")
                .replace("'s", "")
                .replace("now-", "")
                .replaceAll("\\bex-", "former ");
        for (Map.Entry<String, String> country : countries.entrySet()) {
            text = (" " + text + " ")
                    .replace(" " + country.getKey() + " ", " " + country.getValue() + " ")
                    .strip();
        }
        String full = SHORT.matcher(text).replaceAll(found -> LONG.getOrDefault(found.group(), found.group()));
        List<String> words = new ArrayList<>();
        for (Span word : Words.of(full)) {
            words.add(SYNONYMS.getOrDefault(word.in(full), word.in(full)));
        }
        int of = words.indexOf("of");
        if (of < 0) {
            of = words.indexOf("for");
        }
        if (of > 0) {
            words.add(words.remove(of - 1));
        }
        words.removeIf(SMALL::contains);
        return words.isEmpty() ? List.of(text) : words;
    }

    private static List<Label> distinct(List<Label> labels) {
        Map<String, Label> distinct = new LinkedHashMap<>();
        labels.forEach(label -> distinct.putIfAbsent(label.words().label(), label));
        return distinct.values().stream().limit(3).toList();
    }

    private static FindingSide side(ComparedArticle article, List<Label> labels) {
        return Versions.side(
                article,
                Part.BODY,
                labels.stream().map(label -> label.words().span()).sorted().toList());
    }

    private static String named(ComparedArticle article, List<Label> labels, String between) {
        return labels.stream()
                .map(label -> "“" + label.words().span().in(article.text().text()) + "”")
                .collect(Collectors.joining(between));
    }
}
