package io.github.mediabias.analysis.keyness;

import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Some articles by what is known of them, such as {@code outlet=The Lantern,from=2025-03-01}. Conditions are divided by commas;
 * an article must meet those of every key, and one of those of the same key. Names are matched whatever their case.
 */
public final class ArticleSelector {

    private static final String KEYS = "outlet, genre, from, to, file";

    private final String text;
    private final Map<String, List<Predicate<Article>>> conditions = new TreeMap<>();

    private ArticleSelector(String text) {
        this.text = text;
    }

    /**
     * The selector that a text describes.
     *
     * @param outletNames each outlet's one name by its names in lower case, from the codebook
     * @param zone the time zone in which an article's day is told
     * @throws IllegalArgumentException if a condition has no key or an unknown one, or a value that is no genre or no day
     */
    public static ArticleSelector parse(String text, Map<String, String> outletNames, ZoneId zone) {
        ArticleSelector selector = new ArticleSelector(text);
        for (String condition : text.split(",", -1)) {
            int equals = condition.indexOf('=');
            if (equals < 1 || condition.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException(
                        "'" + condition + "' is no condition; expected key=value, where the keys are: " + KEYS);
            }
            String key = condition.substring(0, equals).strip();
            String value = condition.substring(equals + 1).strip();
            selector.conditions
                    .computeIfAbsent(key, unused -> new ArrayList<>())
                    .add(condition(key, value, outletNames, zone));
        }
        return selector;
    }

    private static Predicate<Article> condition(
            String key, String value, Map<String, String> outletNames, ZoneId zone) {
        return switch (key) {
            case "outlet" -> {
                String outlet = name(value, outletNames);
                yield article -> name(article.outlet(), outletNames).equals(outlet);
            }
            case "genre" -> {
                Genre genre = Genre.ofLabel(value);
                yield article -> article.genre() == genre;
            }
            case "from" -> {
                LocalDate from = day(key, value);
                yield article ->
                        article.date() != null && !article.date().day(zone).isBefore(from);
            }
            case "to" -> {
                LocalDate to = day(key, value);
                yield article ->
                        article.date() != null && !article.date().day(zone).isAfter(to);
            }
            case "file" -> {
                String path = value.replace('\\', '/').replaceAll("/+$", "");
                yield article -> article.origin().file().equals(path)
                        || article.origin().file().startsWith(path + "/");
            }
            default -> throw new IllegalArgumentException("no key is called '" + key + "'; the keys are: " + KEYS);
        };
    }

    private static String name(String outlet, Map<String, String> outletNames) {
        String lower = outlet.toLowerCase(Locale.ROOT);
        return outletNames.getOrDefault(lower, outlet).toLowerCase(Locale.ROOT);
    }

    private static LocalDate day(String key, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(key + " is '" + value + "'; expected a day such as 2025-03-17", e);
        }
    }

    /** Whether the article is one of them. One without a date is within no days. */
    public boolean selects(Article article) {
        return conditions.values().stream()
                .allMatch(same -> same.stream().anyMatch(condition -> condition.test(article)));
    }

    /** The text that it was read from. */
    @Override
    public String toString() {
        return text;
    }
}
