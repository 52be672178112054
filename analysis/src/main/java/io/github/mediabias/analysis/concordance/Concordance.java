package io.github.mediabias.analysis.concordance;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.framing.FramingHit;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.analysis.text.CodePoints;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.PublicationDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds a term's occurrences in articles, each with its voice, who is quoted, and the words around it. Only English articles
 * have occurrences, as only they have framing hits. Immutable and thread-safe.
 */
public final class Concordance {

    /** So long is a word at most; a context without spaces must end too. */
    private static final int LONGEST_WORD = 40;

    private final ConcordanceQuery query;
    private final ConcordanceFilter filter;
    private final ArticleAnalyzer analyzer;
    private final ArticleTables tables;
    private final ZoneId zone;
    private final int context;

    /**
     * A concordance of what {@code query} asks for.
     *
     * @param analyzer an analyzer by the query's codebook
     * @param zone the time zone in which an article's day is told
     * @param context how many words are shown on each side, at least 1
     */
    public Concordance(
            ConcordanceQuery query, ConcordanceFilter filter, ArticleAnalyzer analyzer, ZoneId zone, int context) {
        if (context < 1) {
            throw new IllegalArgumentException("the context is " + context + " words; expected at least 1");
        }
        this.query = query;
        this.filter = filter;
        this.analyzer = analyzer;
        this.tables = new ArticleTables(query.codebook(), zone);
        this.zone = zone;
        this.context = context;
    }

    /** The occurrences in an article, in the order of the text, the headline's first. */
    public List<ConcordanceLine> lines(Article article) {
        PublicationDate date = article.date();
        LocalDate day = date == null ? null : date.day(zone);
        String outlet = tables.outlet(article.outlet());
        if (!filter.takes(outlet, article.outlet(), day) || !analyzer.mentions(article, this::isAskedFor)) {
            return List.of();
        }
        ArticleAnalysis analysis = analyzer.analyze(article);
        List<ConcordanceLine> lines = new ArrayList<>();
        for (FramingHit hit : analysis.framing()) {
            if (isAskedFor(hit) && filter.takes(hit.voice())) {
                lines.add(line(hit, analysis, outlet, day));
            }
        }
        return lines;
    }

    private boolean isAskedFor(FramingHit hit) {
        return query.isOf(hit.frame());
    }

    private ConcordanceLine line(FramingHit hit, ArticleAnalysis analysis, String outlet, @Nullable LocalDate day) {
        Article article = analysis.article();
        String text = hit.part() == Part.BODY ? article.body() : String.valueOf(article.headline());
        CodePoints codePoints = CodePoints.of(text);
        Span span = hit.span();
        return new ConcordanceLine(
                outlet,
                day,
                article.id(),
                article.headline(),
                hit.part(),
                hit.voice(),
                hit.attribution() < 0 ? null : source(analysis.attributions().get(hit.attribution()), article.body()),
                onOneLine(text.substring(before(text, span.begin()), span.begin()))
                        .stripLeading(),
                onOneLine(span.in(text)),
                onOneLine(text.substring(span.end(), behind(text, span.end()))).stripTrailing(),
                hit.term(),
                hit.negated(),
                codePoints.ofUtf16(span.begin()),
                codePoints.ofUtf16(span.end()),
                article.url(),
                article.origin().file(),
                article.origin().place());
    }

    /** The names of those for whom the source stands; the words that name it where it stands for nobody known. */
    private static @Nullable String source(Attribution attribution, String body) {
        String names = attribution.profile().members().stream()
                .map(SourceMember::actor)
                .collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            return onOneLine(names);
        }
        return attribution.source().isEmpty()
                ? null
                : onOneLine(attribution.source().get(0).in(body));
    }

    /** Where the words before {@code begin} begin. */
    private int before(String text, int begin) {
        int i = begin;
        for (int word = 0; word < context && i > 0; word++) {
            while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
                i--;
            }
            int stop = Math.max(0, i - LONGEST_WORD);
            while (i > stop && !Character.isWhitespace(text.charAt(i - 1))) {
                i--;
            }
        }
        return i > 0 && Character.isLowSurrogate(text.charAt(i)) ? i + 1 : i;
    }

    /** Where the words behind {@code end} end. */
    private int behind(String text, int end) {
        int i = end;
        for (int word = 0; word < context && i < text.length(); word++) {
            while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            int stop = Math.min(text.length(), i + LONGEST_WORD);
            while (i < stop && !Character.isWhitespace(text.charAt(i))) {
                i++;
            }
        }
        return i < text.length() && Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n]\\s*", " ¶ ");
    }
}
