package io.github.mediabias.reporting;

import io.github.mediabias.analysis.table.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Writes the report's tables as CSV files. */
final class CsvFiles {

    private CsvFiles() {}

    static void write(List<SheetTable> sheets, Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        for (SheetTable sheet : sheets) {
            WholeFile.write(folder.resolve(sheet.name() + ".csv"), part -> writeFile(sheet, part));
        }
    }

    static void writeFile(SheetTable sheet, Path file) throws IOException, SQLException {
        List<String> header = sheet.columns().stream().map(Column::header).toList();
        try (CsvTable csv = new CsvTable(file, header)) {
            sheet.rows().forEach(csv::write);
        }
    }
}
