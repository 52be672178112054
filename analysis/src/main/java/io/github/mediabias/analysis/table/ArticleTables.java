package io.github.mediabias.analysis.table;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.Label;
import io.github.mediabias.analysis.Mention;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.framing.FramingHit;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.source.ActorLabel;
import io.github.mediabias.analysis.source.ActorMention;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.story.StoryArticle;
import io.github.mediabias.analysis.story.StorySignature;
import io.github.mediabias.analysis.table.Rows.ArticleRow;
import io.github.mediabias.analysis.table.Rows.AttributionRow;
import io.github.mediabias.analysis.table.Rows.AttributionSourceRow;
import io.github.mediabias.analysis.table.Rows.AttributionSpanRow;
import io.github.mediabias.analysis.table.Rows.FramingHitRow;
import io.github.mediabias.analysis.table.Rows.LabelRow;
import io.github.mediabias.analysis.table.Rows.MentionRow;
import io.github.mediabias.analysis.table.Rows.StorySignatureRow;
import io.github.mediabias.analysis.text.CodePoints;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Words;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.PublicationDate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes table rows of an article's analysis. Immutable and thread-safe. */
public final class ArticleTables {

    /** How many characters a hit's context shows on each side. */
    private static final int CONTEXT = 80;

    /** The same for a label or a mention. */
    private static final int NEAR = 50;

    private final Map<String, String> outletNames;
    private final Set<String> officialRoles;
    private final String codebookHash;
    private final String codebookVersion;
    private final ZoneId zone;

    /**
     * For results by one codebook.
     *
     * @param zone the time zone in which an article's day is told
     */
    public ArticleTables(Codebook codebook, ZoneId zone) {
        this.outletNames = codebook.outletNames();
        this.officialRoles = codebook.officialRoles();
        this.codebookHash = codebook.hash();
        this.codebookVersion = codebook.version();
        this.zone = zone;
    }

    /** The hash of the codebook that the results are by. */
    String codebookHash() {
        return codebookHash;
    }

    String codebookVersion() {
        return codebookVersion;
    }

    /** The outlet's one name; the name as read where the codebook does not know it. */
    public String outlet(String asRead) {
        return outletNames.getOrDefault(asRead.toLowerCase(Locale.ROOT), asRead);
    }

    /**
     * The key of an article's version: 32 hexadecimal digits of a SHA-256 over outlet, id, headline and body. Equal on every
     * machine.
     */
    public String key(Article article) {
        return hash(outlet(article.outlet()), article.id(), String.valueOf(article.headline()), article.body());
    }

    /** The rows of the article: its own first. */
    public List<Rows.Row> rows(ArticleAnalysis analysis, long record, int run) {
        Article article = analysis.article();
        String key = key(article);
        List<Rows.Row> rows = new ArrayList<>();
        rows.add(articleRow(analysis, key, record, run));
        rows.add(new StorySignatureRow(
                key, analysis.signature().termText(), analysis.signature().sketchText()));
        CodePoints codePoints = CodePoints.of(article.body());
        for (int i = 0; i < analysis.attributions().size(); i++) {
            addAttribution(key, i, analysis.attributions().get(i), article.body(), codePoints, rows);
        }
        for (int i = 0; i < analysis.framing().size(); i++) {
            rows.add(framingRow(key, i, analysis.framing().get(i), article, codePoints));
        }
        for (int i = 0; i < analysis.labels().size(); i++) {
            rows.add(labelRow(key, i, analysis.labels().get(i), article, codePoints));
        }
        for (int i = 0; i < analysis.mentions().size(); i++) {
            rows.add(mentionRow(key, i, analysis.mentions().get(i), article, codePoints));
        }
        return rows;
    }

    private ArticleRow articleRow(ArticleAnalysis analysis, String key, long record, int run) {
        Article article = analysis.article();
        PublicationDate date = article.date();
        Map<Voice, Integer> words = analysis.voiceWords();
        return new ArticleRow(
                key,
                outlet(article.outlet()),
                article.outlet(),
                article.id(),
                article.headline(),
                date == null ? null : date.day(zone),
                date == null || date.instant() == null ? null : date.instant().toString(),
                article.url(),
                article.byline(),
                article.agency(),
                analysis.language(),
                article.genre().label(),
                analysis.words(),
                words.getOrDefault(Voice.OUTLET, 0),
                words.getOrDefault(Voice.QUOTED, 0),
                words.getOrDefault(Voice.PARAPHRASED, 0),
                words.getOrDefault(Voice.UNCLEAR, 0),
                textHash(article.body()),
                analysis.isShort(),
                article.origin().file(),
                article.origin().place(),
                record,
                run,
                run,
                analysis.mentions().size());
    }

    /**
     * What the grouping into stories needs to know of an article.
     *
     * @param words words of the body
     */
    public StoryArticle storyArticle(Article article, int words, StorySignature signature) {
        PublicationDate date = article.date();
        return new StoryArticle(
                key(article),
                outlet(article.outlet()),
                article.id(),
                date == null ? null : date.day(zone),
                article.headline(),
                article.url(),
                textHash(article.body()),
                words,
                signature);
    }

    /** Equal for equal texts: of the words alone, so that marks and line ends of a house style do not matter. */
    public static String textHash(String body) {
        StringBuilder words = new StringBuilder();
        for (Span word : Words.of(body)) {
            words.append(Words.normalise(word.in(body))).append(' ');
        }
        return hash(words.toString());
    }

    private void addAttribution(
            String key, int number, Attribution attribution, String body, CodePoints codePoints, List<Rows.Row> rows) {
        rows.add(new AttributionRow(
                key,
                number,
                join(attribution.source(), body),
                join(attribution.cue(), body),
                join(attribution.content(), body),
                attribution.form().name().toLowerCase(Locale.ROOT),
                attribution.stance().name().toLowerCase(Locale.ROOT),
                attribution.position().name().toLowerCase(Locale.ROOT),
                attribution.profile().type().label(),
                attribution.profile().via(),
                attribution.words(),
                1 - (double) attribution.content().get(0).begin() / body.length(),
                attribution.confidence(),
                attribution.rule()));
        addSpans(key, number, "source", attribution.source(), codePoints, rows);
        addSpans(key, number, "cue", attribution.cue(), codePoints, rows);
        addSpans(key, number, "content", attribution.content(), codePoints, rows);
        int ordinal = 0;
        for (SourceMember member : attribution.profile().members()) {
            rows.add(new AttributionSourceRow(
                    key,
                    number,
                    ordinal++,
                    member.actor(),
                    member.code(),
                    member.country(),
                    member.role(),
                    member.bloc(),
                    member.role() != null && officialRoles.contains(member.role()) && !member.former(),
                    member.former(),
                    member.reason()));
        }
    }

    private static void addSpans(
            String key, int number, String part, List<Span> spans, CodePoints codePoints, List<Rows.Row> rows) {
        int ordinal = 0;
        for (Span span : spans) {
            rows.add(new AttributionSpanRow(
                    key, number, part, ordinal++, codePoints.ofUtf16(span.begin()), codePoints.ofUtf16(span.end())));
        }
    }

    private static FramingHitRow framingRow(
            String key, int number, FramingHit hit, Article article, CodePoints bodyPoints) {
        Passage passage = Passage.of(hit.part(), hit.span(), article, bodyPoints, CONTEXT);
        return new FramingHitRow(
                key,
                number,
                hit.frame(),
                hit.term(),
                hit.part().label(),
                passage.begin(),
                passage.end(),
                hit.voice().label(),
                hit.attribution() < 0 ? null : hit.attribution(),
                hit.negated(),
                passage.text(),
                passage.before(),
                passage.after(),
                hit.speaker(),
                hit.fragment());
    }

    private static LabelRow labelRow(String key, int number, Label label, Article article, CodePoints bodyPoints) {
        ActorLabel words = label.words();
        Passage passage = Passage.of(label.part(), words.span(), article, bodyPoints, NEAR);
        return new LabelRow(
                key,
                number,
                words.actor(),
                words.code(),
                words.label(),
                words.kind().label(),
                words.office(),
                label.part().label(),
                passage.begin(),
                passage.end(),
                label.voice().label(),
                passage.text(),
                passage.before(),
                passage.after());
    }

    private static MentionRow mentionRow(
            String key, int number, Mention mention, Article article, CodePoints bodyPoints) {
        ActorMention actor = mention.actor();
        Passage passage = Passage.of(mention.part(), actor.first(), article, bodyPoints, NEAR);
        return new MentionRow(
                key,
                number,
                actor.kind().label(),
                actor.actor(),
                actor.code(),
                actor.bloc(),
                mention.count(),
                mention.part().label(),
                passage.begin(),
                passage.end(),
                passage.text(),
                passage.before(),
                passage.after());
    }

    private static String join(List<Span> spans, String text) {
        StringBuilder joined = new StringBuilder();
        for (Span span : spans) {
            joined.append(joined.isEmpty() ? "" : " … ").append(span.in(text));
        }
        return Passage.onOneLine(joined.toString());
    }

    private static String hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
