package io.github.mediabias.analysis.codebook;

import io.github.mediabias.analysis.codebook.Codebook.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Categories and terms as other programs keep them, to be made the {@code frames.csv} and {@code terms.csv} of a codebook. Terms
 * match as they are written, without regard to case, as in those programs. A category within another is a path,
 * {@code affect/negemo}.
 *
 * @param categories in the order of the file
 * @param terms in the order of the file
 * @param problems what could not be taken, by line
 */
public record Dictionary(List<Category> categories, List<Term> terms, List<CodebookProblem> problems) {

    /** The endings of files that {@link #read} reads. */
    public static final List<String> ENDINGS = List.of(".dic", ".dicx", ".yml", ".yaml", ".csv", ".tsv");

    /**
     * A category.
     *
     * @param path its name, behind the names of those that it is within
     * @param label its name for people
     */
    public record Category(String path, String label) {}

    /**
     * A line of a list.
     *
     * @param number its number in the file, from 1
     */
    public record Line(long number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    public Dictionary {
        categories = List.copyOf(categories);
        terms = List.copyOf(terms);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a dictionary: of LIWC ({@code .dic}, {@code .dicx}), of quanteda ({@code .yml}, {@code .yaml}), or a list
     * ({@code .csv}, {@code .tsv}).
     *
     * @throws IOException if the file cannot be read or is none of these; the message tells file, place and what was expected
     */
    public static Dictionary read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        byte[] bytes = Files.readAllBytes(file);
        if (lower.endsWith(".dic")) {
            return LiwcReader.read(name, bytes);
        }
        if (lower.endsWith(".yml") || lower.endsWith(".yaml")) {
            return QuantedaReader.read(name, bytes);
        }
        if (lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".dicx")) {
            return ofLines(
                    name,
                    CsvLine.read(name, bytes).stream()
                            .map(line -> new Line(line.number(), line.cells()))
                            .toList());
        }
        throw new IOException(name + " is no dictionary that can be read; expected a file that ends in "
                + String.join(", ", ENDINGS) + " or .xlsx");
    }

    /**
     * Reads a list of terms, its header first, in one of three forms: a column of terms and one of categories; a column of terms and
     * one for each category, with a mark or a weight where the term belongs to it; a column for each category with its terms.
     *
     * @param file the name by which problems tell it
     */
    public static Dictionary ofLines(String file, List<Line> lines) throws IOException {
        return ListReader.read(file, lines);
    }
}
