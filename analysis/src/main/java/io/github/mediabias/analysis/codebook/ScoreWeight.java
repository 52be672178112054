package io.github.mediabias.analysis.codebook;

import io.github.mediabias.analysis.codebook.CodebookProblem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A line of {@code score.csv}, the table by which an analyst may define indices of his own over the components of the framing
 * profile. None ships with the program.
 *
 * @param index what the analyst calls the index
 * @param component the component's id
 * @param weight what the component's value is multiplied by
 */
public record ScoreWeight(String index, String component, double weight) {

    /** The name of the table. */
    public static final String FILE = "score.csv";

    /**
     * The lines of the table in a codebook's folder, in their order; none if the folder has no such table.
     *
     * @param components the ids that a line may name
     * @throws IOException if the table cannot be read
     * @throws InvalidCodebookException if it is wrong; it lists every error with its line
     */
    public static List<ScoreWeight> read(Path folder, Collection<String> components) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        List<CodebookProblem> problems = new ArrayList<>();
        List<ScoreWeight> weights = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CodebookRow row :
                CodebookRow.read(FILE, Files.readAllBytes(file), List.of("index", "component", "weight"), problems)) {
            try {
                ScoreWeight weight = of(row, components);
                if (!seen.add(weight.index() + "\n" + weight.component())) {
                    throw new IllegalArgumentException(
                            "'" + weight.component() + "' stands in the index '" + weight.index() + "' already");
                }
                weights.add(weight);
            } catch (IllegalArgumentException e) {
                problems.add(new CodebookProblem(Severity.ERROR, FILE, row.line(), String.valueOf(e.getMessage())));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidCodebookException(problems);
        }
        return List.copyOf(weights);
    }

    private static ScoreWeight of(CodebookRow row, Collection<String> components) {
        String component = row.text("component");
        if (!components.contains(component)) {
            throw new IllegalArgumentException(
                    "component is '" + component + "'; expected one of " + String.join(", ", components));
        }
        String weight = row.text("weight");
        double number;
        try {
            number = Double.parseDouble(weight);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("weight is '" + weight + "'; expected a number such as 0.5 or -2", e);
        }
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("weight is '" + weight + "'; expected a finite number");
        }
        return new ScoreWeight(row.text("index"), component, number);
    }
}
