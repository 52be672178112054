package io.github.mediabias.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A house's own workbook to which a report is added: its sheets, logo and colours stay, and cells whose names are in
 * {@link FigureNames} take the report's figures. Its formulas are computed anew when the report is opened.
 */
public final class WorkbookTemplate {

    private final Path file;
    private final byte[] bytes;

    private WorkbookTemplate(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * Reads a template.
     *
     * @throws IOException if it is no workbook, holds macros, or a name that is meant for the report leads to no cell
     */
    public static WorkbookTemplate read(Path file) throws IOException {
        try (XSSFWorkbook workbook = WorkbookCells.open(file)) {
            if (workbook.isMacroEnabled()) {
                throw new IOException(file
                        + " holds macros, which would run unseen in every report; expected a workbook without (.xlsx)");
            }
            for (XSSFName name : workbook.getAllNames()) {
                if (FigureNames.isMeant(lower(name))
                        || lower(name).equals("period")
                        || lower(name).equals("week")) {
                    reference(file, name);
                }
            }
        }
        return new WorkbookTemplate(file, Files.readAllBytes(file));
    }

    private static String lower(XSSFName name) {
        return name.getNameName().toLowerCase(Locale.ROOT);
    }

    /** The first cell of the name: what is written there shows in all of a merged range. */
    private static CellReference reference(Path file, XSSFName name) throws IOException {
        String formula = name.getRefersToFormula();
        try {
            if (!name.isDeleted() && formula != null && !formula.contains("#REF!")) {
                CellReference cell = new AreaReference(formula, SpreadsheetVersion.EXCEL2007).getFirstCell();
                if (name.getSheetName() != null && name.getSheetName().length() > 0) {
                    return new CellReference(name.getSheetName(), cell.getRow(), cell.getCol(), true, true);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(message(file, name), e);
        }
        throw new IOException(message(file, name));
    }

    private static String message(Path file, XSSFName name) {
        return file + ": the name " + name.getNameName() + " leads to " + name.getRefersToFormula()
                + "; expected a cell, such as Sheet1!$B$2";
    }

    /** The names that seem to be meant for the report but are none of its figures. */
    List<String> unknown(Map<String, @Nullable Object> figures) throws IOException {
        TreeSet<String> unknown = new TreeSet<>();
        try (XSSFWorkbook workbook = open()) {
            for (XSSFName name : workbook.getAllNames()) {
                if (FigureNames.isMeant(lower(name)) && !figures.containsKey(lower(name))) {
                    unknown.add(name.getNameName());
                }
            }
        }
        return new ArrayList<>(unknown);
    }

    /**
     * The workbook with the figures in it, to which sheets may be added.
     *
     * @param sheets the names of the sheets that will be
     * @throws IOException if it has a sheet of such a name
     */
    XSSFWorkbook filled(Map<String, @Nullable Object> figures, List<String> sheets) throws IOException {
        XSSFWorkbook workbook = open();
        for (String sheet : sheets) {
            if (workbook.getSheet(sheet) != null) {
                workbook.close();
                throw new IOException(file + " has a sheet '" + sheet + "', as the report has; expected another name");
            }
        }
        for (XSSFName name : workbook.getAllNames()) {
            if (figures.containsKey(lower(name))) {
                set(workbook, reference(file, name), figures.get(lower(name)));
            }
        }
        workbook.setForceFormulaRecalculation(true);
        return workbook;
    }

    private XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static void set(XSSFWorkbook workbook, CellReference place, @Nullable Object value) {
        Sheet sheet = workbook.getSheet(place.getSheetName());
        Row row = sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
        Cell cell = row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value == null) {
            cell.setBlank();
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
