package io.github.mediabias.analysis.coding;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.BlocMembership;
import io.github.mediabias.analysis.framing.FramingHit;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.framing.Voices;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.CodePoints;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.TextAnnotator;
import io.github.mediabias.core.Article;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Answers the questions of {@link CodingScheme} about every sentence of an article, as the machine sees it: of several
 * attributions in a sentence by the first. Immutable and thread-safe.
 */
public final class SentenceCoder {

    private final ArticleAnalyzer analyzer;
    private final TextAnnotator annotator;
    private final ArticleTables tables;
    private final Map<String, String> blocs = new HashMap<>();

    /**
     * A coder by the facts that {@code analyzer} finds.
     *
     * @param annotator tells sentences as the analyzer's own does
     */
    public SentenceCoder(Codebook codebook, ArticleAnalyzer analyzer, TextAnnotator annotator, ArticleTables tables) {
        this.analyzer = analyzer;
        this.annotator = annotator;
        this.tables = tables;
        for (BlocMembership membership : codebook.blocs()) {
            blocs.putIfAbsent(membership.code(), membership.bloc());
        }
    }

    /** The sentences of the article's body that hold a word, in their order; none of an article in another language. */
    public List<SampleUnit> sentences(Article article) {
        if (!analyzer.isRead(article)) {
            return List.of();
        }
        ArticleAnalysis analysis = analyzer.analyze(article);
        AnnotatedText body = annotator.annotate(article.body());
        Voices voices = new Voices(
                body,
                analysis.attributions().stream()
                        .map(found -> new Extraction(
                                found.source(), found.cue(), found.content(), found.confidence(), found.rule()))
                        .toList());
        CodePoints codePoints = CodePoints.of(article.body());
        List<Span> spans = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        for (Range range : body.sentences()) {
            if (holdsWord(body, range)) {
                ranges.add(range);
                spans.add(body.span(range.first(), range.end()));
            }
        }
        List<SampleUnit> units = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            units.add(new SampleUnit(
                    tables.outlet(article.outlet()),
                    article.id(),
                    article.origin().file(),
                    article.origin().place(),
                    codePoints.ofUtf16(span.begin()),
                    codePoints.ofUtf16(span.end()),
                    i == 0 ? "" : onOneLine(spans.get(i - 1).in(article.body())),
                    onOneLine(span.in(article.body())),
                    i + 1 == spans.size() ? "" : onOneLine(spans.get(i + 1).in(article.body())),
                    answers(span, analysis, voice(voices, ranges.get(i)))));
        }
        return units;
    }

    private static boolean holdsWord(AnnotatedText text, Range range) {
        for (int i = range.first(); i < range.end(); i++) {
            if (text.token(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    private SortedMap<String, String> answers(Span sentence, ArticleAnalysis analysis, Voice voice) {
        SortedMap<String, String> answers = new TreeMap<>();
        answers.put(CodingScheme.ATTRIBUTION, CodingScheme.NO);
        for (Attribution attribution : analysis.attributions()) {
            if (touches(sentence, attribution.content()) || touches(sentence, attribution.cue())) {
                answers.put(CodingScheme.ATTRIBUTION, CodingScheme.YES);
                answers.put(
                        CodingScheme.SOURCE_TYPE, attribution.profile().type().label());
                answers.put(CodingScheme.SIDE, side(attribution));
                answers.put(CodingScheme.STANCE, attribution.stance().name().toLowerCase(Locale.ROOT));
                break;
            }
        }
        TreeSet<String> frames = new TreeSet<>();
        for (FramingHit hit : analysis.framing()) {
            if (hit.part() == Part.BODY && sentence.covers(hit.span())) {
                frames.add(hit.frame());
            }
        }
        int number = 0;
        for (String frame : frames) {
            answers.put(CodingScheme.CATEGORY + " " + ++number, frame);
        }
        answers.put(CodingScheme.VOICE, voice.label());
        return answers;
    }

    private static boolean touches(Span sentence, List<Span> spans) {
        return spans.stream().anyMatch(sentence::overlaps);
    }

    private String side(Attribution attribution) {
        if (attribution.profile().members().isEmpty()) {
            return CodingScheme.UNKNOWN_SIDE;
        }
        SourceMember first = attribution.profile().members().get(0);
        if (first.bloc() != null) {
            return blocs.getOrDefault(first.bloc(), CodingScheme.OTHER_SIDE);
        }
        return first.country() == null ? CodingScheme.UNKNOWN_SIDE : CodingScheme.OTHER_SIDE;
    }

    /** The voice of most words and marks; of voices with equally many the first of {@link Voice}. */
    private static Voice voice(Voices voices, Range range) {
        Map<Voice, Integer> words = new EnumMap<>(Voice.class);
        for (int i = range.first(); i < range.end(); i++) {
            words.merge(voices.voice(i), 1, Integer::sum);
        }
        Voice most = Voice.OUTLET;
        for (Voice voice : Voice.values()) {
            most = words.getOrDefault(voice, 0) > words.getOrDefault(most, 0) ? voice : most;
        }
        return most;
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
