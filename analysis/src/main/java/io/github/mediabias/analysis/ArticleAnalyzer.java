package io.github.mediabias.analysis;

import io.github.mediabias.analysis.attribution.AttributionExtractor;
import io.github.mediabias.analysis.attribution.CueReader;
import io.github.mediabias.analysis.attribution.CueReading;
import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.attribution.ExtractionEngines;
import io.github.mediabias.analysis.attribution.QualityFigure;
import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.framing.FramingHit;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.framing.FramingMatcher;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.framing.VoicedText;
import io.github.mediabias.analysis.framing.Voices;
import io.github.mediabias.analysis.source.ActorLabel;
import io.github.mediabias.analysis.source.ActorMention;
import io.github.mediabias.analysis.source.ArticleActors;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.source.SourceProfile;
import io.github.mediabias.analysis.source.SourceProfiler;
import io.github.mediabias.analysis.story.SignatureMaker;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.LanguageDetector;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Tagger;
import io.github.mediabias.analysis.text.TextAnnotator;
import io.github.mediabias.analysis.text.Words;
import io.github.mediabias.analysis.text.tagging.PerceptronTagger;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.PublicationDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facts of one article: a pure function of the article, the codebook and the models. Immutable and thread-safe, so
 * that it gives the same in a loop, in a parallel stream and on a cluster.
 */
public final class ArticleAnalyzer {

    private static final String ENGLISH = "eng";

    private final TextAnnotator annotator;
    private final LanguageDetector languages;
    private final AttributionExtractor extractor;
    private final CueReader cues;
    private final HeadlineAttributions headlines;
    private final SourceProfiler profiler;
    private final FramingMatcher framing;
    private final SignatureMaker signatures;
    private final ZoneId zone;

    /**
     * An analyzer that finds attributions by the engine {@link ExtractionEngines#DEFAULT}.
     *
     * @param zone the time zone in which an article's day is told
     */
    public ArticleAnalyzer(Codebook codebook, ZoneId zone) {
        this(
                codebook,
                PerceptronTagger.load(),
                ExtractionEngines.named(ExtractionEngines.DEFAULT).load(codebook),
                zone);
    }

    /**
     * An analyzer that tells parts of speech by {@code tagger} and finds attributions by {@code extractor}.
     *
     * @param zone the time zone in which an article's day is told
     */
    public ArticleAnalyzer(Codebook codebook, Tagger tagger, AttributionExtractor extractor, ZoneId zone) {
        this.annotator = new TextAnnotator(tagger);
        this.languages = LanguageDetector.load();
        this.extractor = extractor;
        this.cues = new CueReader(codebook);
        this.headlines = new HeadlineAttributions(extractor, cues);
        this.profiler = new SourceProfiler(codebook);
        this.framing = new FramingMatcher(codebook);
        this.signatures = new SignatureMaker();
        this.zone = zone;
    }

    /** Name and version of the extraction, as results state it. */
    public String engine() {
        return extractor.name();
    }

    /** How well the extraction does, where that was measured; empty for a model that nobody has measured. */
    public List<QualityFigure> quality() {
        return extractor.quality();
    }

    /** Analyses an article. In another language than English, attributions and framing stay empty. */
    public ArticleAnalysis analyze(Article article) {
        String language = languages.detect(article.body());
        int words = Words.count(article.body());
        if (!language.equals(ENGLISH)) {
            return ArticleAnalysis.unread(article, language, words, signatures.make(article, language));
        }
        return analyze(voiced(article), language, words);
    }

    /** The facts of an article that is read already; its language is taken for one that the analysis knows. */
    public ArticleAnalysis analyze(VoicedArticle voiced) {
        return analyze(voiced, ENGLISH, Words.count(voiced.article().body()));
    }

    private ArticleAnalysis analyze(VoicedArticle voiced, String language, int words) {
        Article article = voiced.article();
        List<FramingHit> hits = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        List<ActorMention> headlineMentions = new ArrayList<>();
        List<ActorMention> bodyMentions = new ArrayList<>();
        List<SourceProfile> profiles = List.of();
        for (VoicedText text : voiced.texts()) {
            ArticleActors actors = actors(article, text.text(), text.voices().extractions());
            hits.addAll(hits(text, actors.profiles()));
            actors.labels().forEach(label -> labels.add(new Label(text.part(), label, voice(text, label))));
            (text.part() == Part.HEADLINE ? headlineMentions : bodyMentions).addAll(actors.mentions());
            // The body is the last of the texts.
            profiles = actors.profiles();
        }
        Map<Voice, Integer> voiceWords = new EnumMap<>(Voice.class);
        for (Voice voice : Voice.values()) {
            voiceWords.put(voice, voiced.body().voices().words(voice));
        }
        return new ArticleAnalysis(
                article,
                language,
                words,
                voiceWords,
                attributions(voiced.body().text(), voiced.extractions(), profiles),
                hits,
                labels,
                Mention.of(headlineMentions, bodyMentions),
                signatures.make(article, language));
    }

    /** The hits of a text, each with whom it is said by. */
    private List<FramingHit> hits(VoicedText text, List<SourceProfile> profiles) {
        List<FramingHit> hits = new ArrayList<>();
        for (FramingHit hit : framing.find(text)) {
            if (hit.attribution() < 0) {
                hits.add(hit);
                continue;
            }
            String speaker = profiles.get(hit.attribution()).members().stream()
                    .map(SourceMember::actor)
                    .collect(Collectors.joining("; "));
            int number = text.part() == Part.BODY ? hit.attribution() : -1;
            hits.add(hit.saidBy(number, speaker.isEmpty() ? null : speaker));
        }
        return hits;
    }

    /** The words that name a source are chosen by the outlet. */
    private static Voice voice(VoicedText text, ActorLabel label) {
        int last = text.text().tokensIn(label.span()).end() - 1;
        Voice voice = text.voices().voice(last);
        return voice == Voice.UNCLEAR && text.voices().isNaming(last) ? Voice.OUTLET : voice;
    }

    /** Whether the article is in the language that the analysis knows. */
    public boolean isRead(Article article) {
        return languages.detect(article.body()).equals(ENGLISH);
    }

    /**
     * Whether the article holds a framing hit that is wanted: quicker to ask than {@link #analyze}, since no attribution is
     * looked for. The language is not asked.
     *
     * @param wanted asked for hits without attributions; their voices say nothing
     */
    public boolean mentions(Article article, Predicate<FramingHit> wanted) {
        return mentions(Part.BODY, article.body(), wanted)
                || article.headline() != null && mentions(Part.HEADLINE, article.headline(), wanted);
    }

    private boolean mentions(Part part, String text, Predicate<FramingHit> wanted) {
        AnnotatedText annotated = annotator.annotate(text);
        return framing.find(new VoicedText(part, annotated, new Voices(annotated, List.of()))).stream()
                .anyMatch(wanted);
    }

    /**
     * The article's texts with their tokens and whose words each is, for what counts words instead of facts. The language is
     * not asked.
     */
    public VoicedArticle voiced(Article article) {
        AnnotatedText body = annotator.annotate(article.body());
        List<Extraction> extractions = extractor.extract(body);
        List<VoicedText> texts = new ArrayList<>();
        if (article.headline() != null) {
            AnnotatedText headline = annotator.annotate(article.headline());
            List<Extraction> sure = headlines.find(headline, found -> profile(article, headline, found));
            texts.add(new VoicedText(Part.HEADLINE, headline, new Voices(headline, sure)));
        }
        texts.add(new VoicedText(Part.BODY, body, new Voices(body, extractions)));
        return new VoicedArticle(article, texts, extractions);
    }

    /**
     * Who the sources of given attributions are, as when people have marked them.
     *
     * @param extractions spans of the article's body
     * @return one profile for each extraction, in their order
     */
    public List<SourceProfile> profile(Article article, List<Extraction> extractions) {
        return profile(article, annotator.annotate(article.body()), extractions);
    }

    private List<SourceProfile> profile(Article article, AnnotatedText text, List<Extraction> extractions) {
        return profiler.profile(text, extractions, day(article), outlet(article));
    }

    private ArticleActors actors(Article article, AnnotatedText text, List<Extraction> extractions) {
        return profiler.actors(text, extractions, day(article), outlet(article));
    }

    private @Nullable LocalDate day(Article article) {
        PublicationDate date = article.date();
        return date == null ? null : date.day(zone);
    }

    private static @Nullable String outlet(Article article) {
        return article.outlet().equals(Article.UNKNOWN_OUTLET) ? null : article.outlet();
    }

    private List<Attribution> attributions(
            AnnotatedText body, List<Extraction> extractions, List<SourceProfile> profiles) {
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < extractions.size(); i++) {
            Extraction extraction = extractions.get(i);
            CueReading reading = cues.read(body, extraction.cue());
            attributions.add(new Attribution(
                    extraction.source(),
                    extraction.cue(),
                    extraction.content(),
                    QuotationForm.of(body, extraction.content()),
                    reading.stance(),
                    reading.position(),
                    profiles.get(i),
                    words(body.text(), extraction.content()),
                    extraction.confidence(),
                    extraction.rule()));
        }
        return attributions;
    }

    private static int words(String text, List<Span> spans) {
        int words = 0;
        for (Span span : spans) {
            words += Words.count(span.in(text));
        }
        return words;
    }
}
