package io.github.mediabias.analysis.coding;

import io.github.mediabias.analysis.coding.PassageSample.Size;
import io.github.mediabias.analysis.coding.WeightedScore.Estimate;
import io.github.mediabias.analysis.coding.WeightedScore.Group;
import io.github.mediabias.analysis.statistics.Codings;
import io.github.mediabias.analysis.statistics.Interval;
import io.github.mediabias.analysis.statistics.Measured;
import io.github.mediabias.analysis.statistics.Scale;
import io.github.mediabias.analysis.statistics.Wilson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sample of passages as two people and the machine have coded it. All answers are by the names of the questions; a question
 * without an answer has no entry.
 *
 * @param coders the names of the two
 * @param strata where the sample is from
 */
public record CodedSample(List<String> coders, List<CodedUnit> units, List<Size> strata) {

    private static final List<String> CONDITIONAL =
            List.of(CodingScheme.SOURCE_TYPE, CodingScheme.SIDE, CodingScheme.STANCE);

    /**
     * A sentence.
     *
     * @param people the answers of each coder, in their order; empty where one has not coded it
     */
    public record CodedUnit(
            String label, Stratum stratum, Map<String, String> machine, List<Map<String, String>> people) {

        public CodedUnit {
            machine = java.util.Collections.unmodifiableMap(new TreeMap<>(machine));
            people = people.stream()
                    .map(answers -> java.util.Collections.unmodifiableMap(new TreeMap<>(answers)))
                    .toList();
        }
    }

    /** Who stands for the human. */
    public enum Human {
        FIRST,
        SECOND,
        /** Where both gave the same answer; the other sentences, which are harder, are left out. */
        AGREED
    }

    /**
     * The machine against the human on one code.
     *
     * @param code such as {@code attribution: yes}
     * @param machine in how many sentences of the sample the machine found it
     * @param human in how many the human did
     * @param precision estimated for all sentences, with its interval at 95 %
     * @param recall likewise
     */
    public record Score(
            String code,
            long machine,
            long human,
            Measured<Double> precision,
            Measured<Interval> precisionInterval,
            Measured<Double> recall,
            Measured<Interval> recallInterval) {}

    /**
     * How often the machine gives the human's answer, of sentences in which both see an attribution.
     *
     * @param share with a Wilson interval at 95 %
     */
    public record SameAnswer(
            String question, long same, long sentences, Measured<Double> share, Measured<Interval> interval) {}

    public CodedSample {
        coders = List.copyOf(coders);
        units = List.copyOf(units);
        strata = List.copyOf(strata);
    }

    /** Whether no coder has answered anything. */
    public boolean isUncoded() {
        return units.stream().flatMap(unit -> unit.people().stream()).allMatch(Map::isEmpty);
    }

    /** How far the two coders agree: on each question, and on each category that one of them used. */
    public List<Reliability> reliabilities() {
        List<Reliability> reliabilities = new ArrayList<>();
        for (String question : List.of(
                CodingScheme.ATTRIBUTION,
                CodingScheme.VOICE,
                CodingScheme.SOURCE_TYPE,
                CodingScheme.SIDE,
                CodingScheme.STANCE)) {
            reliabilities.add(reliability(question, answers -> answers.get(question)));
        }
        for (String category : categories(false)) {
            reliabilities.add(reliability("category " + category, answers -> holds(answers, category)));
        }
        return reliabilities;
    }

    private Reliability reliability(String question, Function<Map<String, String>, @Nullable String> answer) {
        List<List<@Nullable String>> values = new ArrayList<>();
        for (CodedUnit unit : units) {
            @Nullable String first = answer.apply(unit.people().get(0));
            @Nullable String second = answer.apply(unit.people().get(1));
            // Who sees no attribution is not asked who its source is: nothing is missing there.
            if (!CONDITIONAL.contains(question) || first != null || second != null) {
                values.add(Arrays.asList(first, second));
            }
        }
        return Reliability.of(question, new Codings(coders, values), Scale.nominal());
    }

    /** The machine against the human: attributions, each voice, and each category that anybody used. */
    public List<Score> scores(Human human) {
        List<Score> scores = new ArrayList<>();
        scores.add(score("attribution", human, answers -> answers.get(CodingScheme.ATTRIBUTION), CodingScheme.YES));
        TreeSet<String> voices = new TreeSet<>();
        units.forEach(unit -> {
            addAnswer(unit.machine(), voices);
            unit.people().forEach(answers -> addAnswer(answers, voices));
        });
        for (String voice : voices) {
            scores.add(score("voice " + voice, human, answers -> answers.get(CodingScheme.VOICE), voice));
        }
        for (String category : categories(true)) {
            scores.add(score("category " + category, human, answers -> holds(answers, category), CodingScheme.YES));
        }
        return scores;
    }

    private static void addAnswer(Map<String, String> answers, TreeSet<String> voices) {
        String voice = answers.get(CodingScheme.VOICE);
        if (voice != null) {
            voices.add(voice);
        }
    }

    private Score score(String name, Human human, Function<Map<String, String>, @Nullable String> answer, String code) {
        Map<Stratum, List<CodedUnit>> coded = new TreeMap<>();
        for (CodedUnit unit : units) {
            if (human(unit, human, answer) != null) {
                coded.computeIfAbsent(unit.stratum(), stratum -> new ArrayList<>())
                        .add(unit);
            }
        }
        List<Group> groups = new ArrayList<>();
        for (Size size : strata) {
            List<CodedUnit> inStratum = coded.getOrDefault(size.stratum(), List.of());
            for (boolean found : new boolean[] {true, false}) {
                List<CodedUnit> group = inStratum.stream()
                        .filter(unit -> code.equals(answer.apply(unit.machine())) == found)
                        .toList();
                long agreed = group.stream()
                        .filter(unit -> code.equals(human(unit, human, answer)))
                        .count();
                if (!group.isEmpty()) {
                    groups.add(new Group(
                            found, (double) size.population() * group.size() / inStratum.size(), group.size(), agreed));
                }
            }
        }
        WeightedScore score = WeightedScore.of(groups);
        return new Score(
                name,
                score.machine(),
                score.human(),
                score.precision().map(Estimate::value),
                score.precision().map(Estimate::interval),
                score.recall().map(Estimate::value),
                score.recall().map(Estimate::interval));
    }

    /** The machine's answers to what is asked of attributions only, against the human's. */
    public List<SameAnswer> sameAnswers(Human human) {
        List<SameAnswer> all = new ArrayList<>();
        for (String question : CONDITIONAL) {
            long same = 0;
            long sentences = 0;
            for (CodedUnit unit : units) {
                String machine = unit.machine().get(question);
                String person = human(unit, human, answers -> answers.get(question));
                sentences += machine != null && person != null ? 1 : 0;
                same += machine != null && machine.equals(person) ? 1 : 0;
            }
            all.add(sameAnswer(question, same, sentences));
        }
        return all;
    }

    private static SameAnswer sameAnswer(String question, long same, long sentences) {
        if (sentences == 0) {
            String reason = "in no sentence do both see an attribution";
            return new SameAnswer(question, 0, 0, Measured.undefined(reason), Measured.undefined(reason));
        }
        return new SameAnswer(
                question, same, sentences, Measured.of((double) same / sentences), Wilson.interval(same, sentences));
    }

    private static @Nullable String human(
            CodedUnit unit, Human human, Function<Map<String, String>, @Nullable String> answer) {
        @Nullable String first = answer.apply(unit.people().get(0));
        @Nullable String second = answer.apply(unit.people().get(1));
        return switch (human) {
            case FIRST -> first;
            case SECOND -> second;
            case AGREED -> first != null && first.equals(second) ? first : null;
        };
    }

    /** Whether a sentence is in a category; {@code null} where the coder has not coded the sentence. */
    private static @Nullable String holds(Map<String, String> answers, String category) {
        if (!answers.containsKey(CodingScheme.ATTRIBUTION)) {
            return null;
        }
        return SampleUnit.categories(answers).contains(category) ? CodingScheme.YES : CodingScheme.NO;
    }

    private List<String> categories(boolean machineToo) {
        Map<String, Boolean> used = new LinkedHashMap<>();
        for (CodedUnit unit : units) {
            unit.people().forEach(answers -> SampleUnit.categories(answers).forEach(code -> used.put(code, true)));
            if (machineToo) {
                SampleUnit.categories(unit.machine()).forEach(code -> used.put(code, true));
            }
        }
        return used.keySet().stream().sorted().toList();
    }
}
