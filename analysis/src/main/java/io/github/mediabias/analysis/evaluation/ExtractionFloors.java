package io.github.mediabias.analysis.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the extraction must reach on some gold, from a CSV file with the columns {@code gold}, {@code row} and {@code least}:
 * the name of the gold, a key of {@link AttributionScores#measures()}, and a number from 0 to 1.
 */
public final class ExtractionFloors {

    private static final String HEADER = "gold,row,least";

    private final Map<String, Double> leastByRow;

    private ExtractionFloors(Map<String, Double> leastByRow) {
        this.leastByRow = leastByRow;
    }

    /**
     * A measure beside its floor.
     *
     * @param row what was measured
     * @param measured F1 or share, from 0 to 1
     * @param least the floor
     */
    public record Check(String row, double measured, double least) {

        /** Whether the floor is reached. */
        public boolean holds() {
            return measured >= least;
        }

        /** One line: the row, what was measured with four digits, the floor. */
        public String line() {
            return row + " is " + Score.rounded(measured, 4) + ", " + (holds() ? "at least " : "below the floor of ")
                    + least;
        }
    }

    /**
     * The floors of one gold.
     *
     * @param name the gold's name in the file
     * @throws IOException if the file cannot be read, a line is wrong, or it has no floor for the gold; the message names file
     *     and line
     */
    public static ExtractionFloors read(Path file, String name) throws IOException {
        Set<String> rows = AttributionScores.of(List.of()).measures().keySet();
        Map<String, Double> leastByRow = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
            throw new IOException(file + ", line 1: found " + (lines.isEmpty() ? "nothing" : "'" + lines.get(0) + "'")
                    + "; expected " + HEADER);
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            String place = file + ", line " + (i + 1) + ": ";
            String[] cells = lines.get(i).strip().split(",", -1);
            if (cells.length != 3) {
                throw new IOException(place + "found '" + lines.get(i) + "'; expected " + HEADER);
            }
            if (!rows.contains(cells[1])) {
                throw new IOException(place + "row is '" + cells[1] + "'; expected one of " + String.join(", ", rows));
            }
            double least = least(cells[2], place);
            names.add(cells[0]);
            if (cells[0].equals(name) && leastByRow.put(cells[1], least) != null) {
                throw new IOException(place + "a second floor for " + cells[1] + " of " + name + "; expected one");
            }
        }
        if (leastByRow.isEmpty()) {
            throw new IOException(file + ": no floor for '" + name + "'; expected one of " + String.join(", ", names));
        }
        return new ExtractionFloors(leastByRow);
    }

    private static double least(String text, String place) throws IOException {
        String expected = place + "least is '" + text + "'; expected a number from 0 to 1";
        try {
            double least = Double.parseDouble(text);
            if (least >= 0 && least <= 1) {
                return least;
            }
        } catch (NumberFormatException e) {
            throw new IOException(expected, e);
        }
        throw new IOException(expected);
    }

    /** Each floor beside what was measured, in the order of the file. */
    public List<Check> check(AttributionScores scores) {
        Map<String, Double> measures = scores.measures();
        List<Check> checks = new ArrayList<>();
        leastByRow.forEach((row, least) -> checks.add(new Check(row, measures.getOrDefault(row, 0.0), least)));
        return checks;
    }
}
