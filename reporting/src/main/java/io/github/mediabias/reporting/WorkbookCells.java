package io.github.mediabias.reporting;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads workbooks that people have filled in. */
final class WorkbookCells {

    /** A sheet that people fill in by hand is smaller; what is packed into more than a hundred times its size POI refuses. */
    private static final long LARGEST = 30_000_000;

    private WorkbookCells() {}

    /**
     * Opens a workbook, read only.
     *
     * @throws IOException if it is none, or too large; the message names it and says what was expected
     */
    static XSSFWorkbook open(Path file) throws IOException {
        long bytes = Files.size(file);
        if (bytes > LARGEST) {
            throw new IOException(file + " has " + bytes + " bytes; expected a workbook of at most " + LARGEST
                    + ", as people fill in");
        }
        try {
            return read(file);
        } catch (IOException
                | InvalidFormatException
                | POIXMLException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException e) {
            throw new IOException(file + " cannot be read; expected an Excel workbook (.xlsx): " + e.getMessage(), e);
        }
    }

    private static XSSFWorkbook read(Path file) throws IOException, InvalidFormatException {
        OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
        try {
            return new XSSFWorkbook(opened);
        } catch (IOException | POIXMLException e) {
            opened.revert();
            throw e;
        }
    }

    /**
     * The text of a cell; empty if there is none. A number without decimals is written without a point, whatever its format.
     *
     * @throws IOException if the cell holds an error
     */
    static String text(Path file, @Nullable Cell cell) throws IOException {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC -> {
                BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue());
                yield number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            }
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR ->
                throw new IOException(place(file, cell) + ": found the error "
                        + FormulaError.forInt(cell.getErrorCellValue()).getString() + "; expected a value or nothing");
            default -> "";
        };
    }

    /** The texts of a row up to its last cell; none where there is no row. */
    static List<String> texts(Path file, @Nullable Row row) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; row != null && i < row.getLastCellNum(); i++) {
            texts.add(text(file, row.getCell(i)));
        }
        return texts;
    }

    /** File, sheet and cell, as messages name them. */
    static String place(Path file, Cell cell) {
        return file + ", sheet " + cell.getSheet().getSheetName() + ", cell "
                + new CellReference(cell.getRowIndex(), cell.getColumnIndex())
                        .formatAsString()
                        .replace("$", "");
    }

    static String place(Path file, Sheet sheet, int row, int column) {
        return file + ", sheet " + sheet.getSheetName() + ", cell "
                + new CellReference(row, column).formatAsString().replace("$", "");
    }
}
