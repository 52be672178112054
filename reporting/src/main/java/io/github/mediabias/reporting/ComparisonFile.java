package io.github.mediabias.reporting;

import io.github.mediabias.analysis.comparison.Comparison;
import io.github.mediabias.analysis.comparison.ComparisonJson;
import io.github.mediabias.reporting.comparison.ComparisonPage;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a comparison of articles to a file, in the form that the file's name asks for. */
public final class ComparisonFile {

    /** The forms, by what the name ends in. */
    private enum Form {
        JSON {
            @Override
            void write(Path file, Comparison comparison, ComparisonPage page) throws IOException {
                try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    ComparisonJson.write(comparison, out);
                }
            }
        },
        XLSX {
            @Override
            void write(Path file, Comparison comparison, ComparisonPage page) throws IOException, SQLException {
                ComparisonWorkbook.write(file, comparison);
            }
        },
        HTML {
            @Override
            void write(Path file, Comparison comparison, ComparisonPage page) throws IOException {
                page.write(comparison, file);
            }
        };

        abstract void write(Path file, Comparison comparison, ComparisonPage page) throws IOException, SQLException;

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    private ComparisonFile() {}

    /** The endings of names to which a comparison can be written: {@code .json, .xlsx, .html}. */
    public static String endings() {
        return Arrays.stream(Form.values()).map(Form::ending).collect(Collectors.joining(", "));
    }

    /** Whether a comparison can be written to a file of that name. */
    public static boolean isKnown(Path file) {
        return form(file) != null;
    }

    /**
     * Writes the comparison.
     *
     * @param file a name that ends in one of {@link #endings}
     * @param page writes it as a page, where the name asks for one
     * @throws IOException if it cannot be written; the file then is as before
     */
    public static void write(Path file, Comparison comparison, ComparisonPage page) throws IOException, SQLException {
        Form form = form(file);
        if (form == null) {
            throw new IllegalArgumentException(
                    "the file is '" + file + "'; expected a name ending in one of " + endings());
        }
        WholeFile.write(file, part -> form.write(part, comparison, page));
    }

    private static @Nullable Form form(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(Form.values())
                .filter(form -> name.endsWith(form.ending()))
                .findFirst()
                .orElse(null);
    }
}
