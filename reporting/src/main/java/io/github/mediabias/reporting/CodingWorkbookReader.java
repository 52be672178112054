package io.github.mediabias.reporting;

import io.github.mediabias.analysis.coding.CodedSample;
import io.github.mediabias.analysis.coding.CodedSample.CodedUnit;
import io.github.mediabias.analysis.coding.CoderTable;
import io.github.mediabias.analysis.coding.PassageSample.Size;
import io.github.mediabias.analysis.coding.Stratum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads workbooks with codes back: those that {@link CodingWorkbook} wrote, and plain tables of units and coders. */
public final class CodingWorkbookReader {

    /** A unit as the machine's sheet has it. */
    private record MachineUnit(Stratum stratum, Map<String, String> codes) {}

    private final Path file;
    private final XSSFWorkbook workbook;

    private CodingWorkbookReader(Path file, XSSFWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    /** What a workbook holds: one of the two. */
    public record Contents(
            @Nullable CodedSample sample, @Nullable CoderTable table) {}

    /**
     * Reads a workbook.
     *
     * @throws IOException if it is none, or a cell holds what it must not; the message names sheet and cell, what was found and
     *     what was expected
     */
    public static Contents read(Path file) throws IOException {
        try (XSSFWorkbook workbook = WorkbookCells.open(file)) {
            CodingWorkbookReader reader = new CodingWorkbookReader(file, workbook);
            return workbook.getSheet(CodingWorkbook.MACHINE) == null
                    ? new Contents(null, reader.table())
                    : new Contents(reader.sample(), null);
        }
    }

    /**
     * Reads two copies of one sample, each filled in by one coder.
     *
     * @throws IOException if a file is no coding workbook, the two are not of one sample, or both hold codes of one coder
     */
    public static CodedSample readCopies(Path first, Path second) throws IOException {
        CodedSample one = coding(first);
        CodedSample other = coding(second);
        Map<String, CodedUnit> others = new HashMap<>();
        other.units().forEach(unit -> others.put(unit.label(), unit));
        if (!one.strata().equals(other.strata()) || !others.keySet().equals(labels(one))) {
            throw new IOException(
                    first + " and " + second + " are not of one sample; expected two copies of one coding workbook");
        }
        List<CodedUnit> units = new ArrayList<>();
        for (CodedUnit unit : one.units()) {
            CodedUnit copy = others.get(unit.label());
            List<Map<String, String>> people = new ArrayList<>();
            for (int coder = 0; coder < CodingWorkbook.CODERS.size(); coder++) {
                boolean inFirst = hasCodes(one, coder);
                if (inFirst && hasCodes(other, coder)) {
                    throw new IOException("both " + first + " and " + second + " hold codes on the sheet "
                            + CodingWorkbook.CODERS.get(coder) + "; expected them in one of the two");
                }
                people.add((inFirst || copy == null ? unit : copy).people().get(coder));
            }
            units.add(new CodedUnit(unit.label(), unit.stratum(), unit.machine(), people));
        }
        return new CodedSample(one.coders(), units, one.strata());
    }

    private static CodedSample coding(Path file) throws IOException {
        CodedSample sample = read(file).sample();
        if (sample == null) {
            throw new IOException(file + " is no coding workbook; expected one written by mediabias sample");
        }
        return sample;
    }

    private static java.util.Set<String> labels(CodedSample sample) {
        return sample.units().stream().map(CodedUnit::label).collect(java.util.stream.Collectors.toSet());
    }

    private static boolean hasCodes(CodedSample sample, int coder) {
        return sample.units().stream()
                .anyMatch(unit -> !unit.people().get(coder).isEmpty());
    }

    private CoderTable table() throws IOException {
        Sheet sheet = workbook.getSheetAt(0);
        List<CoderTable.Row> rows = new ArrayList<>();
        for (int i = sheet.getFirstRowNum(); i >= 0 && i <= sheet.getLastRowNum(); i++) {
            List<String> cells = WorkbookCells.texts(file, sheet.getRow(i));
            if (!rows.isEmpty() || cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new CoderTable.Row("sheet " + sheet.getSheetName() + ", row " + (i + 1), cells));
            }
        }
        return CoderTable.of(file.toString().replace('\\', '/'), rows);
    }

    private CodedSample sample() throws IOException {
        Map<String, MachineUnit> machine = machine();
        Map<String, List<String>> answers = answers();
        List<Map<String, Map<String, String>>> people = new ArrayList<>();
        for (String coder : CodingWorkbook.CODERS) {
            people.add(coder(sheet(coder), machine, answers));
        }
        List<CodedUnit> units = new ArrayList<>();
        machine.forEach((label, unit) -> units.add(new CodedUnit(
                label,
                unit.stratum(),
                unit.codes(),
                people.stream()
                        .map(codes -> codes.getOrDefault(label, Map.of()))
                        .toList())));
        return new CodedSample(CodingWorkbook.CODERS, units, strata());
    }

    private Sheet sheet(String name) throws IOException {
        Sheet sheet = workbook.getSheet(name);
        if (sheet == null) {
            throw new IOException(
                    file + " has no sheet '" + name + "'; expected the sheets as mediabias sample wrote them");
        }
        return sheet;
    }

    /** The number of each column by its name. */
    private Map<String, Integer> columns(Sheet sheet, int header, List<String> wanted) throws IOException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> names = WorkbookCells.texts(file, sheet.getRow(header));
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i), i);
        }
        for (String name : wanted) {
            if (!columns.containsKey(name)) {
                throw new IOException(WorkbookCells.place(file, sheet, header, 0) + " and behind it: found the columns "
                        + names + "; expected one called '" + name + "'");
            }
        }
        return columns;
    }

    private Map<String, MachineUnit> machine() throws IOException {
        Sheet sheet = sheet(CodingWorkbook.MACHINE);
        Map<String, Integer> columns = columns(sheet, 0, CodingWorkbook.WHENCE);
        Map<String, MachineUnit> units = new LinkedHashMap<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            List<String> cells = WorkbookCells.texts(file, sheet.getRow(i));
            Map<String, String> codes = new TreeMap<>();
            for (Map.Entry<String, Integer> column : columns.entrySet()) {
                String code = cell(cells, column.getValue());
                if (!CodingWorkbook.WHENCE.contains(column.getKey()) && !code.isEmpty()) {
                    codes.put(column.getKey(), code);
                }
            }
            units.put(cell(cells, 0), new MachineUnit(stratum(cells, 1), codes));
        }
        return units;
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    private static Stratum stratum(List<String> cells, int column) {
        return new Stratum(cell(cells, column), cell(cells, column + 1).equals(CodingWorkbook.finding(true)));
    }

    private List<Size> strata() throws IOException {
        Sheet sheet = sheet(CodingWorkbook.DESIGN);
        columns(sheet, 0, CodingWorkbook.STRATA);
        List<Size> strata = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum() && sheet.getRow(i) != null; i++) {
            List<String> cells = WorkbookCells.texts(file, sheet.getRow(i));
            strata.add(new Size(stratum(cells, 0), count(sheet, i, 2), count(sheet, i, 3)));
        }
        return strata;
    }

    private long count(Sheet sheet, int row, int column) throws IOException {
        String text = WorkbookCells.text(file, sheet.getRow(row).getCell(column));
        if (!text.matches("\\d{1,15}")) {
            throw new IOException(WorkbookCells.place(file, sheet, row, column) + ": found '" + text
                    + "'; expected a number of sentences");
        }
        return Long.parseLong(text);
    }

    /** The answers to each question, as the lists give them. */
    private Map<String, List<String>> answers() throws IOException {
        // Sheets of earlier versions have a shorter name.
        Sheet sheet = workbook.getSheet(CodingWorkbook.LISTS) == null ? sheet("Lists") : sheet(CodingWorkbook.LISTS);
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> column : columns(sheet, 0, List.of()).entrySet()) {
            List<String> list = new ArrayList<>();
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                String answer = row == null ? "" : WorkbookCells.text(file, row.getCell(column.getValue()));
                if (!answer.isEmpty()) {
                    list.add(answer);
                }
            }
            answers.put(column.getKey(), list);
        }
        return answers;
    }

    private Map<String, Map<String, String>> coder(
            Sheet sheet, Map<String, MachineUnit> units, Map<String, List<String>> answers) throws IOException {
        List<String> wanted = new ArrayList<>(answers.keySet());
        wanted.add(CodingWorkbook.UNIT);
        Map<String, Integer> columns = columns(sheet, CodingWorkbook.HEADER, wanted);
        Map<String, Map<String, String>> coded = new LinkedHashMap<>();
        for (int i = CodingWorkbook.HEADER + 1; i <= sheet.getLastRowNum(); i++) {
            List<String> cells = WorkbookCells.texts(file, sheet.getRow(i));
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            int unitColumn = columns.getOrDefault(CodingWorkbook.UNIT, 0);
            String unit = cell(cells, unitColumn);
            if (!units.containsKey(unit) || coded.containsKey(unit)) {
                throw new IOException(WorkbookCells.place(file, sheet, i, unitColumn) + ": found the unit '" + unit
                        + "'; expected each unit of the sample once");
            }
            Map<String, String> codes = new TreeMap<>();
            for (Map.Entry<String, List<String>> question : answers.entrySet()) {
                int column = columns.getOrDefault(question.getKey(), 0);
                String answer = answer(cell(cells, column), question.getValue());
                if (answer == null) {
                    throw new IOException(
                            WorkbookCells.place(file, sheet, i, column) + ": found '" + cell(cells, column)
                                    + "'; expected one of " + String.join(", ", question.getValue()) + ", or nothing");
                }
                if (!answer.isEmpty()) {
                    codes.put(question.getKey(), answer);
                }
            }
            coded.put(unit, codes);
        }
        return coded;
    }

    /** The answer in that cell, in any case; {@code null} if it is none of the list. */
    private static @Nullable String answer(String cell, List<String> list) {
        if (cell.isEmpty()) {
            return "";
        }
        for (String answer : list) {
            if (answer.equalsIgnoreCase(cell)) {
                return answer;
            }
        }
        return null;
    }
}
