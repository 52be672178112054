package io.github.mediabias.analysis.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rows of all tables. {@code article} is an article's key, see {@link ArticleTables#key}. */
public final class Rows {

    private Rows() {}

    /** A row of some table. */
    public sealed interface Row {}

    /**
     * Table {@code article}: one version of one article.
     *
     * @param article its key
     * @param outlet the outlet's one name, by the codebook
     * @param outletAsRead the outlet as the input names it
     * @param date the day of publication, in the run's time zone; empty if unknown
     * @param published the moment of publication in ISO 8601, where the input gives a zone
     * @param agency the news agency whose copy it is
     * @param language ISO 639-3
     * @param genre staff news, agency, opinion, interview, letter, live blog, unknown
     * @param words words of the body
     * @param wordsOutlet words in the outlet's own voice
     * @param wordsQuoted words of sources in quotation marks
     * @param wordsParaphrased words that render what sources say
     * @param wordsUnclear words that are nobody's for sure
     * @param textHash tells equal texts apart from others, whatever outlet runs them
     * @param isShort whether it has fewer words than an article should
     * @param file where it was read
     * @param place the place in that file
     * @param record its number in the run's input, from 1
     * @param run the run that analysed it
     * @param lastSeen the last run whose input held it
     * @param mentions how many actors and countries it names; empty in archives made before these were told
     */
    public record ArticleRow(
            String article,
            String outlet,
            String outletAsRead,
            String id,
            @Nullable String headline,
            @Nullable LocalDate date,
            @Nullable String published,
            @Nullable String url,
            @Nullable String byline,
            @Nullable String agency,
            String language,
            String genre,
            int words,
            int wordsOutlet,
            int wordsQuoted,
            int wordsParaphrased,
            int wordsUnclear,
            String textHash,
            boolean isShort,
            String file,
            String place,
            long record,
            int run,
            int lastSeen,
            @Nullable Integer mentions)
            implements Row {}

    /**
     * Table {@code attribution}.
     *
     * @param attribution its number in the article, from 0
     * @param sourceText the words that name the source
     * @param cueText the reporting words
     * @param contentText what is attributed
     * @param form direct, mixed, indirect
     * @param reporterStance neutral, factive, distancing
     * @param sourcePosition asserts, rejects, asks, commits, evaluates
     * @param sourceType person, organisation, group, unnamed, document, none
     * @param via the medium to which it was said, as in "told CNN"
     * @param words words of the content
     * @param prominence where its content begins in the body, from 1 (at once) to 0 (at the end)
     * @param confidence from 0 to 1
     * @param rule what found it
     */
    public record AttributionRow(
            String article,
            int attribution,
            String sourceText,
            String cueText,
            String contentText,
            String form,
            String reporterStance,
            String sourcePosition,
            String sourceType,
            @Nullable String via,
            int words,
            double prominence,
            double confidence,
            String rule)
            implements Row {}

    /**
     * Table {@code attribution_span}.
     *
     * @param part source, cue, content
     * @param ordinal the number of the span in its part, from 0
     */
    public record AttributionSpanRow(String article, int attribution, String part, int ordinal, int begin, int end)
            implements Row {}

    /**
     * Table {@code attribution_source}: one member of a source; a joint source has several.
     *
     * @param actor full name, or what the text calls it
     * @param code country and role; {@code ---} for an unknown country
     * @param bloc the code of the bloc on the article's day
     * @param official whether it speaks for a state or a body of states
     * @param former whether it held the role in the past only
     * @param reason what the decision rests on: the words, the codebook's row, the name that a pronoun stands for
     */
    public record AttributionSourceRow(
            String article,
            int attribution,
            int ordinal,
            String actor,
            String code,
            @Nullable String country,
            @Nullable String role,
            @Nullable String bloc,
            boolean official,
            boolean former,
            String reason)
            implements Row {}

    /**
     * Table {@code framing_hit}.
     *
     * @param ordinal its number in the article, from 0
     * @param part headline, body
     * @param voice outlet, quoted, paraphrased, unclear
     * @param attribution the attribution whose content it is in, in the body
     * @param speaker the source whose content it is in, joint ones between semicolons; in the headline too
     * @param fragment whether it is in an unattributed quoted fragment, a candidate for scare quotes; empty in archives made
     *     before this was told
     * @param text the words
     * @param before some words before it
     * @param after some words behind it
     */
    public record FramingHitRow(
            String article,
            int ordinal,
            String frame,
            String term,
            String part,
            int begin,
            int end,
            String voice,
            @Nullable Integer attribution,
            boolean negated,
            String text,
            String before,
            String after,
            @Nullable String speaker,
            @Nullable Boolean fragment)
            implements Row {}

    /**
     * Table {@code label}: what an article calls an actor in one place.
     *
     * @param ordinal its number in the article, from 0
     * @param actor full name, as in {@code attribution_source}
     * @param code country and role of the actor; {@code ---} for an unknown country
     * @param label the words in lower case, without an article, abbreviated titles in full
     * @param kind title (before the name), epithet (any other description before or instead of it), apposition (beside it)
     * @param office the office or rank that a title names; empty for others, and for what is past or to come
     * @param part headline, body
     * @param voice outlet, quoted, paraphrased, unclear; words that name a source are the outlet's
     * @param text the words as written
     * @param before some words before it
     * @param after some words behind it
     */
    public record LabelRow(
            String article,
            int ordinal,
            String actor,
            String code,
            String label,
            String kind,
            @Nullable String office,
            String part,
            int begin,
            int end,
            String voice,
            String text,
            String before,
            String after)
            implements Row {}

    /**
     * Table {@code mention}: an actor or country that an article names, be it a source or not; each once. An article in
     * an archive made before this was told has none, see {@code article.mentions}.
     *
     * @param ordinal its number in the article, from 0
     * @param kind person, organisation (bodies of the codebook, governments by their seat), country (also by its people,
     *     capital or another name of its government)
     * @param actor full name, as in {@code attribution_source}; of a country its code
     * @param code country and role; {@code ---} for an unknown country
     * @param bloc the code of the bloc on the article's day
     * @param times how often it is named, in headline and body
     * @param part where it is named first: headline, body
     * @param text the words by which it is named first
     * @param before some words before them
     * @param after some words behind them
     */
    public record MentionRow(
            String article,
            int ordinal,
            String kind,
            String actor,
            String code,
            @Nullable String bloc,
            int times,
            String part,
            int begin,
            int end,
            String text,
            String before,
            String after)
            implements Row {}

    /**
     * Table {@code story_signature}: by what other articles on the same event, or with the same text, are found. An article in
     * an archive made before stories were told has none.
     *
     * @param terms its most telling words and what each counts, {@code word:weight}, the weightiest first; empty in other
     *     languages than English
     * @param sketch a sample of the hashes of its runs of five words, eight hexadecimal digits each
     */
    public record StorySignatureRow(String article, String terms, String sketch) implements Row {}

    /**
     * Table {@code story}: the articles on one event. An article that is alone on its event is a story of its own.
     *
     * @param story the key of its earliest article by date, outlet and id, undated ones last
     * @param label the headline of the article that has most in common with the others
     * @param firstDate the day of its earliest dated article
     * @param lastDate the day of its latest
     */
    public record StoryRow(
            String story,
            String label,
            @Nullable LocalDate firstDate,
            @Nullable LocalDate lastDate) implements Row {}

    /**
     * Table {@code story_article}: the one story of each article; of an article with several versions, of the newest.
     *
     * @param duplicateOf the earliest article whose text this one repeats, wholly or nearly so, in any outlet; it is itself no
     *     repeat. Empty for a version of an article: the same outlet's, with the same id, address or headline, in other words
     */
    public record StoryArticleRow(
            String story, String article, @Nullable String duplicateOf) implements Row {}

    /**
     * Table {@code quotation_variant}: a quotation of six words or more, and the first one of the same utterance in another article,
     * be it of the same story or weeks older. The view {@code quotation_age} adds outlet and date of the first, and the days
     * between.
     *
     * @param otherArticle the earliest article that quotes the utterance, by date, outlet and id
     * @param kind what this quotation is to the first: identical, shortened, extended, words_differ, source_changed
     */
    public record QuotationVariantRow(
            String article, int attribution, String otherArticle, int otherAttribution, String kind) implements Row {}

    /**
     * Table {@code correction}: one thing that an analyst set right in an attribution. It is found again by outlet, article id
     * and the words, so that it outlives another extraction.
     *
     * @param sourceText the words that name the source, as they were when it was corrected
     * @param contentText what is attributed, as it was then
     * @param field code, source_type, reporter_stance; attribution for one that is none
     * @param value the right value; of the field attribution always wrong
     * @param run the archive's newest run at that time
     * @param contentBegin where the content began in the body
     * @param ordinal of the field code: the number of the member of the source, from 0
     * @param bloc of the field code: the code of the bloc on the article's day
     * @param official of the field code: whether the role speaks for a state or a body of states
     * @param was what the extraction had said; empty for nothing
     * @param workbook the file that brought it
     */
    public record CorrectionRow(
            String outlet,
            String id,
            String sourceText,
            String contentText,
            String field,
            String value,
            int run,
            @Nullable Integer contentBegin,
            @Nullable Integer ordinal,
            @Nullable String bloc,
            @Nullable Boolean official,
            @Nullable String was,
            @Nullable String workbook)
            implements Row {}

    /**
     * Table {@code problem}: what was wrong with an input or a record.
     *
     * @param articleKept whether the article was analysed all the same
     */
    public record ProblemRow(int run, String file, String place, String kind, String message, boolean articleKept)
            implements Row {}

    /**
     * Table {@code topic}: one topic by which a run selected its articles; a run without topics has none.
     *
     * @param articles how many of the articles read matched it, whatever other topics they matched
     * @param articlesSelected how many matched at least one topic of the run, and were analysed
     * @param articlesRead how many were read
     */
    public record TopicRow(int run, String topic, String query, long articles, long articlesSelected, long articlesRead)
            implements Row {}

    /**
     * Table {@code article_topic}: an article matches a topic of the run that analysed it last with topics.
     *
     * @param topic as in table {@code topic}
     */
    public record ArticleTopicRow(String article, String topic) implements Row {}

    /**
     * Table {@code run}: one analysis.
     *
     * @param run its number in the database, from 1
     * @param engine the extraction's name and version
     * @param codebookVersion what the analyst calls that state of the codebook; may be empty
     * @param started when it began, in ISO 8601, UTC
     */
    public record RunRow(
            int run,
            String toolVersion,
            String engine,
            String codebookHash,
            String codebookVersion,
            String timeZone,
            String inputs,
            String started)
            implements Row {}

    /**
     * Table {@code extraction_quality}: how well a run's extraction does, where that was measured.
     *
     * @param corpus on which articles
     * @param measure such as attribution-f1, attribution-recall, quotations-found, recall-distancing
     * @param value from 0 to 1
     */
    public record ExtractionQualityRow(int run, String corpus, String measure, double value) implements Row {}
}
