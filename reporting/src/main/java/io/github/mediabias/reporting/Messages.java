package io.github.mediabias.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * The texts of the reports in one language, from {@code messages_en.properties} and its translations: patterns of
 * {@link MessageFormat}, in which a number takes the language's separators and a {@code choice} tells one from several.
 * Immutable. Nothing is taken from the machine's own locale.
 */
public final class Messages {

    private final ReportLanguage language;
    private final ResourceBundle texts;
    private final Map<String, String> categories;

    private Messages(ReportLanguage language, ResourceBundle texts, Map<String, String> categories) {
        this.language = language;
        this.texts = texts;
        this.categories = categories;
    }

    /** The texts in that language, without names of an analyst's own categories. */
    public static Messages in(ReportLanguage language) {
        return new Messages(language, bundle(language), Map.of());
    }

    static ResourceBundle bundle(ReportLanguage language) {
        String resource = "messages_" + language.code() + ".properties";
        try (InputStream bytes = Messages.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("the class path lacks " + resource);
            }
            return new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /**
     * These texts, and these names of categories. A category that has its English name of the shipped codebook is called in
     * this language; one that the analyst has added or renamed keeps the analyst's name.
     *
     * @param labels the names by the categories' ids
     */
    public Messages withCategories(Map<String, String> labels) {
        ResourceBundle english = bundle(ReportLanguage.ENGLISH);
        Map<String, String> own = new TreeMap<>();
        labels.forEach((category, label) -> {
            String key = key("category", category);
            boolean shipped = english.containsKey(key) && english.getString(key).equals(label);
            if (!shipped && !label.isBlank()) {
                own.put(category, label);
            }
        });
        return new Messages(language, texts, own);
    }

    /** The language. */
    public ReportLanguage language() {
        return language;
    }

    /**
     * The text of that key, its places filled.
     *
     * @param arguments as {@link Text#arguments} has them
     * @throws MissingResourceException if there is no text of that key
     */
    public String text(String key, Object... arguments) {
        Object[] said = new Object[arguments.length];
        for (int i = 0; i < said.length; i++) {
            said[i] = said(arguments[i]);
        }
        return new MessageFormat(texts.getString(key), locale()).format(said);
    }

    /** The text in this language. */
    public String text(Text text) {
        return text(text.key(), text.arguments().toArray());
    }

    private Object said(Object argument) {
        if (argument instanceof Text text) {
            return text(text);
        }
        if (argument instanceof CodedValue coded) {
            return label(coded.vocabulary(), coded.value());
        }
        return argument instanceof LocalDate day ? date(day) : argument;
    }

    /** What a value of a vocabulary is called; the value itself where it has no other name. */
    public String label(String vocabulary, String value) {
        if (vocabulary.equals("category") && categories.containsKey(value)) {
            return categories.get(value);
        }
        String key = key(vocabulary, value);
        return texts.containsKey(key) ? texts.getString(key) : value;
    }

    private static String key(String vocabulary, String value) {
        return vocabulary + "."
                + value.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
    }

    /** A day as a sentence names it. */
    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.getString("date-pattern"), locale())
                .format(day);
    }

    Locale locale() {
        return language.locale();
    }
}
