package io.github.mediabias.core.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a record of an input can say of an article, with the column names and keys by which it usually says so. */
public enum Field {
    ID("id", "article_id", "articleid", "doc_id", "docid", "stories_id", "guid", "uuid"),
    OUTLET("outlet", "publisher", "media_name", "source_name", "publication", "newspaper", "source", "site", "domain"),
    HEADLINE("headline", "title", "heading"),
    DATE(
            "date",
            "published",
            "publish_date",
            "published_at",
            "publishedat",
            "publication_date",
            "pub_date",
            "pubdate",
            "date_published",
            "datepublished",
            "datetime",
            "timestamp"),
    BODY("body", "text", "content", "article_text", "full_text", "fulltext", "maintext", "article"),
    URL("url", "link", "web_url", "permalink"),
    BYLINE("byline", "author", "authors", "creator"),
    AGENCY("agency", "wire", "credit"),
    LANGUAGE("language", "lang"),
    GENRE("genre", "type_of_material", "article_type"),
    SECTION("section", "section_name", "category", "desk");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed, though its type does not say so.
    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** The usual names in lower case, the best first. */
    public List<String> names() {
        return names;
    }

    /**
     * The field of that name, as {@code --map} gives it.
     *
     * @throws IllegalArgumentException if there is none; the message lists the valid ones
     */
    public static Field ofKey(String key) {
        for (Field field : values()) {
            if (field.key().equals(key.toLowerCase(Locale.ROOT))) {
                return field;
            }
        }
        StringBuilder valid = new StringBuilder();
        for (Field field : values()) {
            valid.append(valid.isEmpty() ? "" : ", ").append(field.key());
        }
        throw new IllegalArgumentException("no field is called '" + key + "'; the fields are: " + valid);
    }

    /** The name on the command line, in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names to look under, in lower case and in order: the mapped one alone, or the usual ones. */
    List<String> namesIn(Map<Field, String> mapped) {
        String own = mapped.get(this);
        return own == null ? names : List.of(own.toLowerCase(Locale.ROOT));
    }

    /** Whether one of {@code columns} (in lower case) holds this field. */
    boolean isIn(Set<String> columns, Map<Field, String> mapped) {
        return namesIn(mapped).stream().anyMatch(columns::contains);
    }
}
