package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.codebook.Codebook.SourcePosition;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.source.SourceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is a source in which of the articles. A last name stands for the one full name that ends in it, where there is one only;
 * unnamed sources of the same side count as one.
 */
final class Cast {

    /**
     * One source in all articles.
     *
     * @param name as notes call it
     * @param member what it is in the first place where it is heard
     * @param type of its first attribution
     * @param heard its attributions by the number of the article; articles in which it has none are missing
     */
    record Role(String name, SourceMember member, SourceType type, Map<Integer, List<Attribution>> heard) {

        /** Whether it goes by a name, and so is the same wherever it speaks. */
        boolean isNamed() {
            return Speakers.isName(name);
        }

        /** The words that an article gives it. */
        int words(int article) {
            return heard.getOrDefault(article, List.of()).stream()
                    .mapToInt(Attribution::words)
                    .sum();
        }
    }

    private final Map<String, String> fullNames = new HashMap<>();
    private final Map<String, Role> roles = new TreeMap<>();

    Cast(List<ComparedArticle> articles) {
        TreeSet<String> names = new TreeSet<>();
        for (ComparedArticle article : articles) {
            article.analysis()
                    .attributions()
                    .forEach(attribution ->
                            attribution.profile().members().forEach(member -> names.add(member.actor())));
            article.analysis()
                    .mentions()
                    .forEach(mention -> names.add(mention.actor().actor()));
        }
        Map<String, List<String>> byLast = new HashMap<>();
        for (String name : names) {
            if (!Speakers.isPersonName(name)) {
                continue;
            }
            byLast.computeIfAbsent(last(name), key -> new ArrayList<>()).add(name);
        }
        for (String name : names) {
            List<String> longer = byLast.getOrDefault(last(name), List.of()).stream()
                    .filter(other -> other.length() > name.length() && Speakers.isSame(name, other))
                    .toList();
            fullNames.put(name, longer.size() == 1 ? longer.get(0) : name);
        }
        for (ComparedArticle article : articles) {
            for (Attribution attribution : article.analysis().attributions()) {
                for (SourceMember member : attribution.profile().members()) {
                    add(article.number(), attribution, member);
                }
            }
        }
    }

    private void add(int article, Attribution attribution, SourceMember member) {
        String name = fullName(member.actor());
        SourceType type = attribution.profile().type();
        String key = name.toLowerCase(Locale.ROOT);
        if (type == SourceType.UNNAMED || type == SourceType.GROUP && member.country() != null) {
            key = type.label() + " " + member.code();
        }
        roles.computeIfAbsent(key, fresh -> new Role(name, member, type, new TreeMap<>()))
                .heard()
                .computeIfAbsent(article, fresh -> new ArrayList<>())
                .add(attribution);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** The full name of somebody whom an article calls by a shorter one. */
    String fullName(String name) {
        return fullNames.getOrDefault(name, name);
    }

    /** All sources, in a fixed order. */
    List<Role> roles() {
        return List.copyOf(roles.values());
    }

    /** Whether somebody's words or claims are given, not only what it agrees to or plans. */
    static boolean isHeard(Attribution attribution) {
        return attribution.form() != QuotationForm.INDIRECT || attribution.position() != SourcePosition.COMMITS;
    }

    /** The attribution that gives the most words; the first of those. */
    static Attribution longest(List<Attribution> attributions) {
        return attributions.stream()
                .max(Comparator.comparingInt(Attribution::words)
                        .thenComparing(attribution -> attribution.content().get(0), Comparator.reverseOrder()))
                .orElseThrow();
    }
}
