package io.github.mediabias.analysis.evaluation;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import io.github.mediabias.analysis.source.SourceType;
import io.github.mediabias.analysis.text.CodePoints;
import io.github.mediabias.analysis.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads coded mentions of sources from a CSV file with the columns {@code article, begin, end} (code points of the article's
 * text, end exclusive), {@code codes} (one a member, {@code ;} between them) and {@code type}; others are not looked at.
 */
public final class MentionFile {

    private static final List<String> COLUMNS = List.of("article", "begin", "end", "codes", "type");

    private MentionFile() {}

    /**
     * The mentions by article, of those articles alone; each article's in the order of the file.
     *
     * @throws IOException if it cannot be read, a column is missing or a value is wrong; the message names file and line
     */
    public static Map<String, List<CodedMention>> read(Path file, List<CodedArticle> articles) throws IOException {
        Map<String, CodedArticle> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        Map<String, List<CodedMention>> mentions = new HashMap<>();
        try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file, StandardCharsets.UTF_8))
                .withCSVParser(new RFC4180Parser())
                .build()) {
            String[] first = reader.readNext();
            List<String> header = first == null
                    ? List.of()
                    : Arrays.stream(first)
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
            for (String column : COLUMNS) {
                if (!header.contains(column)) {
                    throw new IOException(file + ", line 1: no column is called '" + column + "'; found " + header);
                }
            }
            long line = reader.getLinesRead() + 1;
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                try {
                    add(cells, header, byId, mentions);
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ", line " + line + ": " + e.getMessage(), e);
                }
                line = reader.getLinesRead() + 1;
            }
        } catch (CsvException e) {
            throw new IOException(file + ", line " + e.getLineNumber() + ": " + e.getMessage(), e);
        }
        return mentions;
    }

    private static void add(
            String[] cells,
            List<String> header,
            Map<String, CodedArticle> articles,
            Map<String, List<CodedMention>> mentions) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException("the line has " + cells.length + " cells; expected " + header.size());
        }
        String id = cells[header.indexOf("article")].strip();
        CodedSource who = new CodedSource(
                Arrays.stream(cells[header.indexOf("codes")].split(";", -1))
                        .map(String::strip)
                        .toList(),
                SourceType.parse(cells[header.indexOf("type")].strip()));
        int begin = number("begin", cells[header.indexOf("begin")]);
        int end = number("end", cells[header.indexOf("end")]);
        CodedArticle article = articles.get(id);
        if (article != null) {
            mentions.computeIfAbsent(id, key -> new ArrayList<>())
                    .add(new CodedMention(span(article, begin, end), who));
        }
    }

    private static Span span(CodedArticle article, int begin, int end) {
        CodePoints codePoints = CodePoints.of(article.text());
        int length = article.text().codePointCount(0, article.text().length());
        if (begin < 0 || end <= begin || end > length) {
            throw new IllegalArgumentException("begin and end are " + begin + " and " + end
                    + "; expected a place within the " + length + " characters of " + article.id());
        }
        return new Span(codePoints.toUtf16(begin), codePoints.toUtf16(end));
    }

    private static int number(String column, String cell) {
        try {
            return Integer.parseInt(cell.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(column + " is '" + cell + "'; expected a whole number", e);
        }
    }

    /** The mentions that an article's coded attributions hold. */
    public static List<CodedMention> of(CodedArticle article) {
        List<CodedMention> mentions = new ArrayList<>();
        for (CodedArticle.CodedAttribution attribution : article.attributions()) {
            @Nullable SourceType type = attribution.sourceType();
            if (type != null && !attribution.source().isEmpty()) {
                mentions.add(new CodedMention(attribution.source().get(0), new CodedSource(attribution.codes(), type)));
            }
        }
        return mentions;
    }
}
