package io.github.mediabias.reporting.comparison;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.Label;
import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.codebook.Codebook.SourcePosition;
import io.github.mediabias.analysis.comparison.Comparison;
import io.github.mediabias.analysis.comparison.Finding;
import io.github.mediabias.analysis.comparison.FindingKind;
import io.github.mediabias.analysis.comparison.FindingSide;
import io.github.mediabias.analysis.framing.FramingHit;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.source.ActorLabel;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.source.SourceProfile;
import io.github.mediabias.analysis.source.SourceType;
import io.github.mediabias.analysis.story.StorySignature;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.PublicationDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A comparison written out by hand: passages are given by their words, which the text holds once. */
final class ComparisonFixture {

    /** Paragraphs enough that what stands behind them is out of sight. */
    static final String FILLER = "A paragraph that nobody compares, of some words, to take up room.\n\n".repeat(40);

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean hasOriginal;
    private final Map<FindingKind, Integer> cut = new EnumMap<>(FindingKind.class);

    private static final class Draft {

        private final Article article;
        private final List<Attribution> attributions = new ArrayList<>();
        private final List<FramingHit> framing = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();

        Draft(Article article) {
            this.article = article;
        }

        Span of(String words) {
            return span(article.body(), words);
        }
    }

    /** Two articles, with a finding on both sides and one on the right only. */
    static ComparisonFixture two() {
        return new ComparisonFixture()
                .article(
                        "The Lantern",
                        "Harrow defends the strike",
                        FILLER + "“This strike is a \ud83d\ude00 historic step,” Jon Harrow said in Port Vell.\n"
                                + FILLER)
                .attribution("Jon Harrow", "said", "“This strike is a \ud83d\ude00 historic step,”", "USA", "WST")
                .framing("historic", Voice.QUOTED)
                .article(
                        "The Courier",
                        "A day of talks",
                        "A first paragraph.\n\n" + FILLER
                                + "Jon Harrow called it “a historic move,” and left. Envoy Lena Marsh denied that tensions grew.\n"
                                + FILLER)
                .attribution("Jon Harrow", "called it", "“a historic move,”", "USA", "WST")
                .attribution("Lena Marsh", "denied", "that tensions grew", "RUS", "CST")
                .framing("tensions", Voice.PARAPHRASED)
                .label("Lena Marsh", "Envoy")
                .finding(
                        FindingKind.QUOTED_WORDS_DIFFER,
                        "Jon Harrow is quoted with other words.",
                        side(0, "“This strike is a \ud83d\ude00 historic step,”", "step"),
                        side(1, "“a historic move,”", "move"))
                .finding(
                        FindingKind.SOURCE_MISSING,
                        "Lena Marsh is a source here only.",
                        side(1, "Lena Marsh denied that tensions grew"),
                        null);
    }

    ComparisonFixture article(String outlet, @Nullable String headline, String body) {
        return article(outlet, headline, body, null);
    }

    ComparisonFixture article(String outlet, @Nullable String headline, String body, @Nullable String url) {
        drafts.add(new Draft(new Article(
                "article-" + drafts.size(),
                outlet,
                headline,
                body,
                PublicationDate.of(LocalDate.of(2025, 3, 18)),
                url,
                null,
                null,
                null,
                Genre.UNKNOWN,
                new Origin("by hand", ""))));
        return this;
    }

    /** An attribution in the last article, to a person of that country and bloc. */
    ComparisonFixture attribution(
            @Nullable String source, String cue, String content, @Nullable String country, @Nullable String bloc) {
        Draft draft = drafts.get(drafts.size() - 1);
        SourceProfile profile = source == null
                ? SourceProfile.NOBODY
                : new SourceProfile(
                        SourceType.PERSON,
                        List.of(new SourceMember(source, country, "GOV", bloc, false, "by hand")),
                        null);
        draft.attributions.add(new Attribution(
                source == null ? List.of() : List.of(draft.of(source)),
                List.of(draft.of(cue)),
                List.of(draft.of(content)),
                content.startsWith("“") ? QuotationForm.DIRECT : QuotationForm.INDIRECT,
                ReporterStance.NEUTRAL,
                SourcePosition.ASSERTS,
                profile,
                content.split(" ", -1).length,
                1,
                "by hand"));
        return this;
    }

    /** A framing term in the body of the last article. */
    ComparisonFixture framing(String term, Voice voice) {
        Draft draft = drafts.get(drafts.size() - 1);
        draft.framing.add(new FramingHit("conflict", term, Part.BODY, draft.of(term), voice, -1, null, false, false));
        return this;
    }

    /** What the last article calls somebody. */
    ComparisonFixture label(String actor, String words) {
        Draft draft = drafts.get(drafts.size() - 1);
        draft.labels.add(new Label(
                Part.BODY,
                new ActorLabel(actor, "---", ActorLabel.Kind.TITLE, words, null, draft.of(words)),
                Voice.OUTLET));
        return this;
    }

    /** A passage by an article's number and its words; the words that differ stand in it. */
    record Passage(int article, String words, List<String> differing) {}

    static Passage side(int article, String words, String... differing) {
        return new Passage(article, words, List.of(differing));
    }

    ComparisonFixture finding(FindingKind kind, String note, Passage left, @Nullable Passage right) {
        findings.add(new Finding(kind, 0.75, resolved(left), right == null ? null : resolved(right), note));
        return this;
    }

    private FindingSide resolved(Passage passage) {
        Draft draft = drafts.get(passage.article());
        Span whole = draft.of(passage.words());
        List<Span> differing = new ArrayList<>();
        for (String words : passage.differing()) {
            Span inside = span(passage.words(), words);
            differing.add(new Span(whole.begin() + inside.begin(), whole.begin() + inside.end()));
        }
        return new FindingSide(passage.article(), Part.BODY, List.of(whole), differing);
    }

    /** The last article is the original. */
    ComparisonFixture cut(FindingKind kind, int number) {
        cut.put(kind, number);
        return this;
    }

    ComparisonFixture original() {
        hasOriginal = true;
        return this;
    }

    Comparison comparison() {
        List<ArticleAnalysis> articles = new ArrayList<>();
        for (Draft draft : drafts) {
            articles.add(new ArticleAnalysis(
                    draft.article,
                    "eng",
                    draft.article.body().split("\\s+", -1).length,
                    Map.of(),
                    draft.attributions,
                    draft.framing,
                    draft.labels,
                    List.of(),
                    StorySignature.EMPTY));
        }
        return new Comparison(articles, hasOriginal, findings, cut);
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0 || text.indexOf(words, at + 1) >= 0) {
            throw new IllegalArgumentException("expected '" + words + "' once in the text");
        }
        return new Span(at, at + words.length());
    }
}
