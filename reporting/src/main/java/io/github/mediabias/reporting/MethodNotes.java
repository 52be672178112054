package io.github.mediabias.reporting;

import java.util.LinkedHashMap;
import java.util.Map;

/** The standing text of the Method sheet. */
final class MethodNotes {

    static final Map<String, String> NOTES = notes();

    private MethodNotes() {}

    private static Map<String, String> notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put(
                "Attribution",
                "A relation of source, cue and content (PARC; PolNeAR, Newell, Margolin and Ruths 2018): who, the reporting"
                        + " words, what is attributed. Direct: all of the content is in quotation marks; mixed: a part;"
                        + " indirect: none.");
        notes.put(
                "Error of who the source is",
                "Of 118 sources in other news of 2013 to 2020, the country is right for 0.94, country and role together for 0.72,"
                        + " and whether the source is named for 0.96.");
        notes.put(
                "Share of attributed speech",
                "A group's attributions divided by all attributions; in words, the words of their contents divided by the"
                        + " words of all contents. The unknown stays in the denominator. A joint source counts once for each"
                        + " member.");
        notes.put(
                "Officials",
                "Sources whose role the codebook calls official (roles.csv), not former ones. Named as Western: the text itself"
                        + " says \"Western\". Other officials of NATO, EU, G7: by membership on the article's day (blocs.csv),"
                        + " without the United States. These are separate facts and are never added up.");
        notes.put(
                "Stance of the cue",
                "What the reporting words do to the claim: neutral (said), factive (revealed, admitted), distancing (claimed,"
                        + " insisted), by cues.csv. What is negated, planned or only supposed (did not confirm, will reveal) is"
                        + " not factive; what a source failed to mention is.");
        notes.put(
                "Voice",
                "Whose words a passage is, word by word. Outlet: outside every content, source and cue. Quoted: in quotation"
                        + " marks and attributed. Paraphrased: attributed, without marks. Unclear: the words that name the"
                        + " source or report, marks without a source, a participle that trails behind a content (\", signaling"
                        + " goodwill\"), unless the cue follows it. In headlines only what a colon, a verb of saying or quotation"
                        + " marks with a cue give to a speaker is not the outlet's.");
        notes.put(
                "Quoted fragments",
                "Up to five words in quotation marks without a source: candidates for scare quotes. Titles and names (in"
                        + " capitals), and terms that a word before them introduces (called, titled, the word), are none.");
        notes.put(
                "Labels",
                "What an outlet calls an actor: a title before the name, any other description before or instead of it"
                        + " (epithet), a noun phrase beside it (apposition). Found by the article's own words, not by a list.");
        notes.put(
                "Mentioned but unheard",
                "Articles that mention an actor or country, and those of them in which it is a source. Who is mentioned by a"
                        + " pronoun only, or by a state or city only, is not counted as mentioned.");
        notes.put(
                "Profile",
                "Each component is a quotient of two counts; an outlet's counts are the sums of its articles'. An index over"
                        + " components is the analyst's own (score.csv in the codebook); the program has none.");
        notes.put(
                "Framing rate",
                "1,000 times the hits in a voice divided by the words in that voice. Categories and terms: frames.csv, terms.csv."
                        + " A term inside a name does not count; negated hits are counted and flagged. A hit is an occurrence of a"
                        + " term, not a proof of framing: read the passages.");
        notes.put(
                "95 % interval",
                "By a bootstrap over articles: as many articles as there are, drawn with replacement, 2,000 times, with a fixed"
                        + " seed; from the 2.5th to the 97.5th percentile (Efron and Tibshirani 1993). It tells how far the figure"
                        + " would vary with other articles of the same kind, not the error of the extraction. None below 10"
                        + " articles.");
        notes.put(
                "Interval of a share of articles",
                "Wilson's score interval at 95 % (1927): articles are independent of each other, which attributions and words of"
                        + " one article are not.");
        notes.put(
                "Own voice beside the others",
                "A category or term in an outlet's own voice against all other outlets together. Log ratio: the binary logarithm"
                        + " of the ratio of the rates, 1 is twice as often; a count of 0 is taken for 0.5 (Hardie 2014). G²: the"
                        + " log-likelihood ratio over four cells (Dunning 1993); its p is adjusted for all categories, or all"
                        + " terms, of the sheet (Benjamini and Hochberg 1995), and takes words for independent, which those of"
                        + " one article are not: beside a high DP or few articles it is too small. DP: how unevenly the hits are"
                        + " spread over the outlet's articles, from 0, evenly, to 1 (Gries 2008). Difference: the outlet's rate"
                        + " less that of the others, at 95 % by the bootstrap; an interval that holds 0 shows no difference."
                        + " Nothing of it below 10 articles on a side, or where fewer than 3 articles of the side that has more"
                        + " of it hold the term.");
        notes.put(
                "Effective number of sources",
                "How many equally often quoted sources would be as diverse: the exponential of Shannon's entropy of the named"
                        + " sources' mentions (Hill 1973). At equal mentions: what as many mentions drawn from each outlet would"
                        + " have (Chao and others 2014), since more mentions find more sources; the number is that of the outlet"
                        + " with the fewest, of those that have 50. Blank below 50.");
        notes.put(
                "Repeats",
                "Articles with the same words, marks left out, as an earlier one of another outlet or id, mostly agency copy."
                        + " They are counted; the figures without them stand beside.");
        notes.put(
                "The week",
                "The newest ISO week (Monday to Sunday) that holds a dated article, in the run's time zone; never today's date.");
        notes.put(
                "What this is not",
                "No verdict on any outlet. Experts agree on what is biased only at an alpha of about 0.4; what they can check is"
                        + " the passage behind each figure.");
        return notes;
    }
}
