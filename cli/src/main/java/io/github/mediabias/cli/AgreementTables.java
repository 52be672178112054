package io.github.mediabias.cli;

import io.github.mediabias.analysis.coding.CodedSample;
import io.github.mediabias.analysis.coding.CodedSample.Human;
import io.github.mediabias.analysis.coding.CodedSample.SameAnswer;
import io.github.mediabias.analysis.coding.CodedSample.Score;
import io.github.mediabias.analysis.coding.CoderTable;
import io.github.mediabias.analysis.coding.PassageSample.Size;
import io.github.mediabias.analysis.coding.Reliability;
import io.github.mediabias.analysis.evaluation.TextTable;
import io.github.mediabias.analysis.statistics.Codings;
import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.Measured;
import io.github.mediabias.analysis.statistics.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts agreement into tables of plain text. */
final class AgreementTables {

    private static final List<String> RELIABILITY =
            List.of("", "units", "missing", "agreement", "kappa", "alpha", "alpha, 95 %");

    private static final String NONE = "-";

    private AgreementTables() {}

    /** All coders together, and each pair of them. */
    static TextTable ofCoders(CoderTable table, Scale scale) {
        Codings codings = table.codings();
        List<Reliability> rows = new ArrayList<>();
        int coders = codings.coders().size();
        if (coders > 2) {
            rows.add(Reliability.of("all " + coders + " coders", codings, scale));
        }
        for (int i = 0; i < coders; i++) {
            for (int j = i + 1; j < coders; j++) {
                rows.add(Reliability.of(
                        codings.coders().get(i) + ", " + codings.coders().get(j), codings.ofTwo(i, j), scale));
            }
        }
        return reliability(
                String.format(
                        Locale.ROOT,
                        "Agreement of %d coders on %,d units of %s, %s",
                        coders,
                        codings.units().size(),
                        table.file(),
                        scale.label()),
                rows);
    }

    /** The coders against each other, and the machine against them. */
    static List<TextTable> ofSample(CodedSample sample) {
        List<TextTable> tables = new ArrayList<>();
        tables.add(reliability(
                String.format(
                        Locale.ROOT,
                        "Agreement of %s and %s on %,d sentences",
                        sample.coders().get(0),
                        sample.coders().get(1),
                        sample.units().size()),
                sample.reliabilities()));
        tables.add(machine("The machine against " + sample.coders().get(0), sample, Human.FIRST));
        tables.add(machine("The machine against " + sample.coders().get(1), sample, Human.SECOND));
        tables.add(machine(
                "The machine against both where they agree (harder sentences are left out)", sample, Human.AGREED));
        tables.add(answers(sample));
        return tables;
    }

    private static TextTable reliability(String heading, List<Reliability> reliabilities) {
        List<List<String>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<String> alike = new ArrayList<>();
        for (Reliability one : reliabilities) {
            rows.add(List.of(
                    DisplayText.harmless(one.question()),
                    Long.toString(one.units()),
                    Long.toString(one.missing()),
                    number(one.agreement()),
                    number(one.kappa()),
                    number(one.alpha()),
                    interval(one.interval())));
            String name = DisplayText.harmless(one.question()) + ": ";
            if (one.caution().isPresent()) {
                if (alike.isEmpty()) {
                    notes.add(name + DisplayText.harmless(one.caution().get()));
                }
                alike.add(DisplayText.harmless(one.question()) + " (" + onCodes(one) + ")");
            }
            if (!one.alpha().reason().isEmpty()) {
                notes.add(name + "no alpha: " + DisplayText.harmless(one.alpha().reason()));
            }
        }
        if (!alike.isEmpty()) {
            notes.add("One code prevails, with the agreement on each code: " + String.join("; ", alike) + ".");
        }
        notes.add(
                "Percent agreement holds what chance alone would give; kappa (Cohen) and alpha (Krippendorff) do not. From 0.8"
                        + " on, alpha is customarily called reliable, from 0.667 on good for tentative conclusions.");
        return new TextTable(heading, 1, RELIABILITY, rows, notes);
    }

    private static String onCodes(Reliability reliability) {
        return reliability.onCodes().entrySet().stream()
                .map(code -> "'" + DisplayText.harmless(code.getKey()) + "' " + number(code.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static TextTable machine(String heading, CodedSample sample, Human human) {
        List<List<String>> rows = new ArrayList<>();
        for (Score score : sample.scores(human)) {
            rows.add(List.of(
                    score.code(),
                    Long.toString(score.machine()),
                    Long.toString(score.human()),
                    number(score.precision()),
                    interval(score.precisionInterval()),
                    number(score.recall()),
                    interval(score.recallInterval())));
        }
        return new TextTable(
                heading,
                1,
                List.of("", "machine", "human", "precision", "95 %", "recall", "95 %"),
                rows,
                // The same holds for all three tables; it stands below the first.
                human == Human.FIRST ? howEstimated(sample) : List.of());
    }

    private static List<String> howEstimated(CodedSample sample) {
        return List.of(
                "machine, human: sentences of the sample with the code. Precision and recall are estimates for all sentences:"
                        + " each one of the sample counts N/n, as it was drawn and coded as one of n from N ("
                        + drawn(sample) + ").",
                "precision = sum of N/n over sentences with the code by both / the same over those with the code by the machine;"
                        + " recall: / by the human. Intervals from Wilson's, joined by the method of variance estimates recovery"
                        + " (Zou and Donner 2008).");
    }

    private static String drawn(CodedSample sample) {
        List<String> parts = new ArrayList<>();
        for (boolean finding : new boolean[] {true, false}) {
            long population = 0;
            long drawn = 0;
            for (Size size : sample.strata()) {
                population += size.stratum().finding() == finding ? size.population() : 0;
                drawn += size.stratum().finding() == finding ? size.drawn() : 0;
            }
            parts.add(String.format(
                    Locale.ROOT, "%,d of %,d %s a finding", drawn, population, finding ? "with" : "without"));
        }
        return String.join(", ", parts);
    }

    private static TextTable answers(CodedSample sample) {
        List<List<String>> rows = new ArrayList<>();
        for (Human human : Human.values()) {
            String name =
                    switch (human) {
                        case FIRST -> sample.coders().get(0);
                        case SECOND -> sample.coders().get(1);
                        case AGREED -> "both, where they agree";
                    };
            for (SameAnswer answer : sample.sameAnswers(human)) {
                rows.add(List.of(
                        name,
                        answer.question(),
                        answer.same() + " of " + answer.sentences(),
                        number(answer.share()),
                        interval(answer.interval())));
            }
        }
        return new TextTable(
                "The machine's answer is the human's, of sentences in which both see an attribution",
                2,
                List.of("human", "question", "sentences", "share", "95 %"),
                rows,
                List.of("Intervals: Wilson."));
    }

    private static String number(Measured<Double> measured) {
        return measured.find()
                .map(value -> String.format(Locale.ROOT, "%.3f", value))
                .orElse(NONE);
    }

    private static String interval(Measured<Interval> measured) {
        return measured.find()
                .map(value -> String.format(Locale.ROOT, "%.2f to %.2f", value.low(), value.high()))
                .orElse(NONE);
    }
}
