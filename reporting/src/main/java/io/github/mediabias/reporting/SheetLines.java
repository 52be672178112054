package io.github.mediabias.reporting;

import io.github.mediabias.analysis.codebook.Dictionary.Line;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The lines of the first sheet of a workbook, as a spreadsheet shows them: of a formula, its result. The sheet is read as a stream,
 * within POI's limits against files that unpack to very much.
 */
public final class SheetLines {

    private static final long LARGEST_FILE = 50_000_000;
    private static final int LAST_COLUMN = 999;

    private SheetLines() {}

    /**
     * Reads the first sheet; its empty lines are left out.
     *
     * @param file a workbook as {@code .xlsx}
     * @throws IOException if it cannot be read as such
     */
    public static List<Line> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException(
                    file + " has " + Files.size(file) + " bytes; expected a list of at most " + LARGEST_FILE);
        }
        Lines lines = new Lines(file);
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(workbook), lines, false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | SAXException
                | ParserConfigurationException
                | NoSuchElementException e) {
            throw new IOException(
                    file + " cannot be read as a workbook; expected .xlsx with a sheet: " + e.getMessage(), e);
        }
        return lines.lines;
    }

    private static final class Lines implements SheetContentsHandler {

        private final Path file;
        private final List<Line> lines = new ArrayList<>();
        private List<String> cells = new ArrayList<>();

        Lines(Path file) {
            this.file = file;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column > LAST_COLUMN) {
                throw new OpenXML4JRuntimeException(file + ": the cell " + reference + " lies beyond column "
                        + CellReference.convertNumToColString(LAST_COLUMN));
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value == null ? "" : value.strip());
        }

        @Override
        public void endRow(int row) {
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(new Line(row + 1L, cells));
            }
        }
    }
}
