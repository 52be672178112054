package io.github.mediabias.reporting;

import io.github.mediabias.analysis.codebook.Dictionary.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of the first sheet of a workbook, as a spreadsheet shows them: of a formula, its result. */
public final class SheetLines {

    private static final long LARGEST_FILE = 50_000_000;

    private SheetLines() {}

    /**
     * Reads the first sheet; its empty lines are left out.
     *
     * @param file a workbook as {@code .xlsx}
     * @throws IOException if it cannot be read as such
     */
    public static List<Line> read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        List<String> sheets = new ArrayList<>();
        SheetStream.read(file, LARGEST_FILE, "a list", sheet -> {
            sheets.add(sheet);
            return sheets.size() > 1 ? null : (number, cells) -> lines.add(new Line(number, cells));
        });
        return lines;
    }
}
