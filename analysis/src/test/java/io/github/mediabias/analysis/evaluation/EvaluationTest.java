package io.github.mediabias.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.attribution.CueReader;
import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.source.SourceProfiler;
import io.github.mediabias.analysis.source.SourceType;
import io.github.mediabias.analysis.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two tiny outlets; all figures are counted by hand. */
class EvaluationTest {

    private static final SpanCoder CODER =
            new SpanCoder(Fixtures.ANNOTATOR, new SourceProfiler(Fixtures.SHIPPED), new CueReader(Fixtures.SHIPPED));

    private static final String BETA = "“We go,” Ann said. Bo wants rain. Cy said it is “so late” now.";
    private static final String ALPHA = "Ida said it rains.";

    /** In Beta a direct, an indirect and a mixed attribution; in alpha an indirect one. */
    private static final List<CodedArticle> GOLD = List.of(
            new CodedArticle(
                    "b",
                    "Beta",
                    null,
                    BETA,
                    List.of(
                            coded(BETA, "Ann", "said", "“We go,”", QuotationForm.DIRECT, ReporterStance.NEUTRAL),
                            coded(BETA, "Bo", "wants", "rain", QuotationForm.INDIRECT, ReporterStance.NEUTRAL),
                            coded(
                                    BETA,
                                    "Cy",
                                    "said",
                                    "it is “so late” now",
                                    QuotationForm.MIXED,
                                    ReporterStance.FACTIVE))),
            new CodedArticle(
                    "a",
                    "alpha",
                    null,
                    ALPHA,
                    List.of(coded(
                            ALPHA, "Ida", "said", "it rains", QuotationForm.INDIRECT, ReporterStance.DISTANCING))));

    /** Ann's is right; Cy's has Bo for its source and another stance; one is made up; Ida's is right but called mixed. */
    private static final Map<String, CodedArticle> PREDICTED = Map.of(
            "b",
            new CodedArticle(
                    "b",
                    BETA,
                    List.of(
                            coded(BETA, "Ann", "said", "“We go,”", QuotationForm.DIRECT, ReporterStance.NEUTRAL),
                            coded(
                                    BETA,
                                    "Bo",
                                    "said",
                                    "it is “so late” now",
                                    QuotationForm.MIXED,
                                    ReporterStance.NEUTRAL),
                            coded(BETA, "Ann", "said", "wants", QuotationForm.INDIRECT, ReporterStance.NEUTRAL))),
            "a",
            new CodedArticle(
                    "a",
                    ALPHA,
                    List.of(coded(ALPHA, "Ida", "said", "it rains", QuotationForm.MIXED, ReporterStance.DISTANCING))));

    private static CodedAttribution coded(
            String text, String source, String cue, String content, QuotationForm form, ReporterStance stance) {
        return new CodedAttribution(
                List.of(span(text, source)),
                List.of(span(text, cue)),
                List.of(span(text, content)),
                form,
                SourceType.PERSON,
                List.of(),
                List.of(),
                stance,
                1);
    }

    private static Span span(String text, String part) {
        int begin = text.indexOf(part);
        return new Span(begin, begin + part.length());
    }

    private static List<String> table(int number) {
        return Evaluation.of(GOLD, PREDICTED, CODER).tables().get(number).lines();
    }

    @Test
    void countsRecallByGoldsFormAndPrecisionByThePredictedOne() {
        assertThat(table(0))
                .containsExactly(
                        "Attributions by form (gold's form: as coded)",
                        "form      gold  found  right  recall  predicted  predicted-right  precision",
                        "direct       1      1      1   1.000          1                1      1.000",
                        "mixed        1      1      0   0.000          2                1      0.500",
                        "indirect     2      1      1   0.500          1                0      0.000",
                        "all          4      3      2   0.500          4                2      0.500");
    }

    @Test
    void tellsCommonReportingWordsFromOthers() {
        assertThat(table(1).subList(0, table(1).size() - 1))
                .containsExactly(
                        "Recall by gold's reporting words",
                        "words      form      gold  found  right  recall",
                        "reporting  direct       1      1      1   1.000",
                        "reporting  mixed        1      1      0   0.000",
                        "reporting  indirect     1      1      1   1.000",
                        "reporting  all          3      3      2   0.667",
                        "other      direct       0      0      0       -",
                        "other      mixed        0      0      0       -",
                        "other      indirect     1      0      0   0.000",
                        "other      all          1      0      0   0.000",
                        "no word    direct       0      0      0       -",
                        "no word    mixed        0      0      0       -",
                        "no word    indirect     0      0      0       -",
                        "no word    all          0      0      0       -");
    }

    @Test
    void comparesOutletsInAlphabeticalOrder() {
        assertThat(table(2))
                .containsExactly(
                        "Attributions by outlet",
                        "outlet  articles  gold  predicted  right  precision  recall     F1",
                        "alpha          1     1          1      1      1.000   1.000  1.000",
                        "Beta           1     3          3      1      0.333   0.333  0.333");
    }

    @Test
    void asksOfEachStanceHowMuchIsFoundAndFoundAsSuch() {
        assertThat(table(3))
                .containsExactly(
                        "Reporter stance (gold's stance: as coded)",
                        "stance      gold  found  same  recall  same-of-found",
                        "neutral        2      1     1   0.500          1.000",
                        "factive        1      1     0   0.000          0.000",
                        "distancing     1      1     1   1.000          1.000");
    }

    /** Alpha: one of one is mixed instead of indirect; Beta has one of each form on both sides. */
    @Test
    void givesTheErrorOfEachOutletsSharesAndItsMean() {
        assertThat(table(4))
                .containsExactly(
                        "Share of an outlet's attributions by form, predicted against gold (gold's form: as coded;"
                                + " difference in percentage points)",
                        "form      outlet  gold  predicted  gold-%  predicted-%  difference",
                        "direct    alpha*     0          0     0.0          0.0         0.0",
                        "direct    Beta*      1          1    33.3         33.3         0.0",
                        "mixed     alpha*     0          1     0.0        100.0      +100.0",
                        "mixed     Beta*      1          1    33.3         33.3         0.0",
                        "indirect  alpha*     1          0   100.0          0.0      -100.0",
                        "indirect  Beta*      1          1    33.3         33.3         0.0",
                        "* fewer than 50 gold attributions: 2 of 2 outlets");
        assertThat(table(5))
                .containsExactly(
                        "Mean absolute difference of the shares by form over the outlets, in percentage points",
                        "form      shares  mean",
                        "direct         2   0.0",
                        "mixed          2  50.0",
                        "indirect       2  50.0",
                        "all            6  33.3");
    }

    @Test
    void leavesSharesOfNothingOpenAndOutOfTheMean() {
        List<TextTable> tables =
                Evaluation.of(GOLD, Map.of("b", PREDICTED.get("b")), CODER).tables();

        assertThat(tables.get(2).lines())
                .contains("alpha          1     1          0      0          -   0.000      -");
        assertThat(tables.get(4).lines())
                .contains("indirect  alpha*     1          0   100.0            -           -");
        assertThat(tables.get(5).lines()).contains("indirect       1   0.0");
    }

    /** A share does not depend on which attributions are found: Beta's persons are three of three on both sides. */
    @Test
    void givesTheErrorOfTheSharesBySourceTypeToo() {
        assertThat(table(6))
                .startsWith("Share of an outlet's attributions by source type, predicted against gold (gold's source"
                        + " type: as coded; difference in percentage points)")
                .contains("person        Beta*      3          3   100.0        100.0         0.0");
        assertThat(table(7)).contains("person             2   0.0");
    }

    @Test
    void saysWhereTheProgramToldGoldsClassesItself() {
        CodedArticle bare = new CodedArticle(
                "a",
                ALPHA,
                List.of(new CodedAttribution(
                        List.of(span(ALPHA, "Ida")), List.of(span(ALPHA, "said")), List.of(span(ALPHA, "it rains")))));

        assertThat(Evaluation.of(List.of(bare), Map.of(), CODER).tables())
                .extracting(TextTable::heading)
                .contains(
                        "Attributions by form (gold's form: by its quotation marks)",
                        "Reporter stance (gold's stance: by the codebook's entry of its reporting words)",
                        "Share of an outlet's attributions by source type, predicted against gold (gold's source type:"
                                + " by the program's own profiler; difference in percentage points)");
        assertThat(Evaluation.of(List.of(GOLD.get(0), bare), Map.of(), CODER).tables())
                .extracting(TextTable::heading)
                .contains("Attributions by form (gold's form: as coded for 3 of 4, else by its quotation marks)");
    }
}
