package io.github.mediabias.core.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mediabias.core.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article from a saved web page: the main text by readability, a paragraph a block; the metadata from JSON-LD,
 * meta tags and the canonical link.
 */
public final class HtmlReader implements ArticleReader {

    private static final long LARGEST = 32L << 20;
    /** As deep as browsers nest elements; readability takes time that grows with the square of it. */
    private static final int DEEPEST = 512;

    private static final String BLOCKS = "p, h2, h3, h4, li, blockquote, pre";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public boolean reads(String fileName) {
        return fileName.matches(".*\\.x?html?");
    }

    @Override
    public void read(Path file, String name, ReadOptions options, ArticleSink sink) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("the page has more than " + LARGEST + " bytes");
        }
        Document page;
        try (InputStream bytes = Files.newInputStream(file)) {
            page = Jsoup.parse(bytes, null, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        }
        Map<String, String> values = new LinkedHashMap<>();
        addJsonLd(page, values);
        addMetaTags(page, values);
        put(values, Field.BODY, mainText(page));
        Path last = file.getFileName();
        String id = last == null ? name : last.toString().replaceFirst("(?i)\\.x?html?$", "");
        new ArticleAssembler(options, sink)
                .assemble(new RecordFields(values, Map.of()), new Origin(name, ""), id.isBlank() ? null : id);
    }

    private static String mainText(Document page) {
        Document shown = page.clone();
        shown.select("script, style, noscript, template").remove();
        var readable = new Readability4J("", shown).parse();
        Element content = readable.getArticleContent();
        if (content == null) {
            content = page.body();
        }
        StringBuilder text = new StringBuilder();
        for (Element block : content.select(BLOCKS)) {
            // A block inside another is part of it already.
            boolean inner = block.parents().stream().anyMatch(parent -> parent.is(BLOCKS));
            String paragraph = block.text().strip();
            if (!inner && !paragraph.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
            }
        }
        if (text.isEmpty()) {
            // Of a page without text, readability returns the head as well.
            content.select("title").remove();
            return content.wholeText().strip();
        }
        return text.toString();
    }

    private static void addMetaTags(Document page, Map<String, String> values) {
        put(values, Field.HEADLINE, first(meta(page, "og:title"), page.title()));
        put(values, Field.OUTLET, meta(page, "og:site_name"));
        put(
                values,
                Field.DATE,
                first(
                        meta(page, "article:published_time"),
                        first(meta(page, "date"), first(meta(page, "pubdate"), timeElement(page)))));
        put(values, Field.BYLINE, first(meta(page, "author"), meta(page, "article:author")));
        put(values, Field.SECTION, meta(page, "article:section"));
        Element canonical = page.selectFirst("link[rel=canonical]");
        put(values, Field.URL, first(canonical == null ? null : canonical.attr("href"), meta(page, "og:url")));
        Element root = page.selectFirst("html");
        put(values, Field.LANGUAGE, root == null ? null : root.attr("lang"));
    }

    private static @Nullable String timeElement(Document page) {
        Element time = page.selectFirst("article time[datetime], time[datetime][pubdate], header time[datetime]");
        return time == null ? null : time.attr("datetime");
    }

    private static @Nullable String meta(Document page, String key) {
        for (Element tag : page.select("meta[content]")) {
            if (tag.attr("property").equalsIgnoreCase(key) || tag.attr("name").equalsIgnoreCase(key)) {
                return tag.attr("content");
            }
        }
        return null;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }

    private static void put(Map<String, String> values, Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.putIfAbsent(field.names().get(0), value);
        }
    }

    private static void addJsonLd(Document page, Map<String, String> values) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                addArticle(JSON.readTree(script.data()), values);
            } catch (JsonProcessingException e) {
                // A page's broken script describes nothing; its meta tags may.
            }
        }
    }

    private static void addArticle(JsonNode node, Map<String, String> values) {
        if (node.isArray()) {
            node.forEach(part -> addArticle(part, values));
            return;
        }
        node.path("@graph").forEach(part -> addArticle(part, values));
        if (!node.path("@type").toString().matches(".*(Article|Posting)\"?.*")) {
            return;
        }
        put(values, Field.HEADLINE, node.path("headline").asText(""));
        put(values, Field.DATE, node.path("datePublished").asText(""));
        put(values, Field.OUTLET, node.path("publisher").path("name").asText(""));
        put(values, Field.SECTION, name(node.path("articleSection")));
        put(values, Field.BYLINE, name(node.path("author")));
        put(values, Field.URL, node.path("url").asText(""));
    }

    private static String name(JsonNode node) {
        JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return one.isTextual() ? one.asText() : one.path("name").asText("");
    }
}
