package io.github.mediabias.reporting;

import io.github.mediabias.analysis.table.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report's tables as CSV files. They are read by programs: names, headers and values are the same in every language
 * of the report, and its sentences stand in English.
 */
final class CsvFiles {

    private CsvFiles() {}

    static void write(List<SheetTable> sheets, Path folder) throws IOException, SQLException {
        Messages english = Messages.in(ReportLanguage.ENGLISH);
        Files.createDirectories(folder);
        for (SheetTable sheet : sheets) {
            WholeFile.write(folder.resolve(english.text(sheet.title()) + ".csv"), part -> writeFile(sheet, part));
        }
    }

    static void writeFile(SheetTable table, Path file) throws IOException, SQLException {
        SheetTable sheet = table.withoutAnswers();
        Messages english = Messages.in(ReportLanguage.ENGLISH);
        List<String> header = sheet.columns().stream()
                .map(column -> english.text(column.header()))
                .toList();
        try (CsvTable csv = new CsvTable(file, header)) {
            sheet.rows().forEach(values -> csv.write(said(values, english)));
        }
    }

    private static List<@Nullable Object> said(List<@Nullable Object> values, Messages english) {
        List<@Nullable Object> said = new ArrayList<>(values.size());
        for (Object value : values) {
            said.add(
                    value instanceof Text text
                            ? english.text(text)
                            : value instanceof CodedValue coded ? coded.value() : value);
        }
        return said;
    }
}
