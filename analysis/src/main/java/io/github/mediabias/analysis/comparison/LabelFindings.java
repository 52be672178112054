package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.Label;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.source.ActorLabel;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
            Map.entry("gov", "governor"),
            Map.entry("gop", "republican"));

    /** What says the same of a person. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "congressman", "representative",
            "congresswoman", "representative",
            "lawmaker", "representative",
            "eldest", "oldest",
            "lawyer", "attorney",
            "chairwoman", "chairman",
            "chair", "chairman",
            "spokeswoman", "spokesman",
            "spokesperson", "spokesman");

    private static final Pattern SHORT = Pattern.compile("\\b[a-z]{2,4}\\b");

    /** Whose it is, where that is told by a noun that stands for a name: "the site's founder". */
    private static final Pattern ANAPHORIC = Pattern.compile(
            "\\b(?:site|company|group|party|country|state|city|organi[sz]ation|agency|department|campaign|firm|network)'s ");

    private static final Set<String> SMALL = Set.of("of", "the", "a", "an", "to", "for", "in", "at", "on", "and");

    @Override
    public List<Finding> find(Versions versions) {
        Cast cast = new Cast(versions.articles());
        List<Map<String, List<Label>>> called = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (ComparedArticle article : versions.articles()) {
            Map<String, List<Label>> byActor = new TreeMap<>();
            for (Label label : article.analysis().labels()) {
                if (label.part() == Part.BODY && label.voice() != Voice.QUOTED && !isSupposed(article, label)) {
                    byActor.computeIfAbsent(cast.fullName(label.words().actor()), key -> new ArrayList<>())
                            .add(label);
                }
            }
            byActor.forEach((actor, labels) -> inconsistent(article, actor, labels, findings));
            called.add(byActor);
        }
        for (int i = 0; i < called.size(); i++) {
            for (int j = i + 1; j < called.size(); j++) {
                differing(versions, called, i, j, findings);
            }
        }
        return findings;
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
            Versions versions, List<Map<String, List<Label>>> called, int i, int j, List<Finding> findings) {
        ComparedArticle left = versions.articles().get(i);
        ComparedArticle right = versions.articles().get(j);
        called.get(i).forEach((actor, labels) -> {
            List<Label> others = called.get(j).get(actor);
            if (others == null || share(labels, others)) {
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
    private static boolean share(List<Label> labels, List<Label> others) {
        return labels.stream().anyMatch(label -> others.stream().anyMatch(other -> isSame(words(label), words(other))));
    }

    /** Whether one says no more than the other, writes its words short, or has the same noun and some more words of it. */
    private static boolean isSame(List<String> words, List<String> others) {
        if (words.containsAll(others) || others.containsAll(words)) {
            return true;
        }
        boolean head = words.get(words.size() - 1).equals(others.get(others.size() - 1));
        boolean more = head && words.stream().filter(others::contains).count() >= 2;
        return more || hasInitials(words, others) || hasInitials(others, words);
    }

    /** Whether a short word is made of the first letters of words in a row: "RNC", "Republican National Committee". */
    private static boolean hasInitials(List<String> words, List<String> others) {
        String initials = others.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return words.stream()
                .anyMatch(word ->
                        word.length() >= 2 && word.length() <= 5 && !others.contains(word) && initials.contains(word));
    }

    /** The words of a label as they are compared, the noun last: "minister of trade" as "trade minister". */
    private static List<String> words(Label label) {
        String text = ANAPHORIC
                .matcher(Words.normalise(label.words().label()))
                .replaceAll("")
                .replace(".", "")
                .replace("'s", "")
                .replace("now-", "");
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
