package io.github.mediabias.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
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
 * Reads the sheets of a workbook row by row, as a spreadsheet shows them: of a formula, its result. Rows are never held together,
 * and a file that unpacks to more than it may is refused, by POI's limits and those of this class.
 */
final class SheetStream {

    private static final int LAST_COLUMN = 999;

    /** Texts that several cells share are held in memory together. */
    private static final long MOST_SHARED_BYTES = 400_000_000;

    private SheetStream() {}

    /** Takes the sheets of a workbook in their order. */
    @FunctionalInterface
    interface SheetConsumer {

        /** What takes the rows of that sheet; {@code null} to pass it by. */
        @Nullable
        RowConsumer sheet(String name);
    }

    /** Takes the rows of a sheet that hold something. */
    @FunctionalInterface
    interface RowConsumer {

        /**
         * Takes a row.
         *
         * @param number from 1
         * @param cells stripped; empty where there is nothing
         */
        void row(int number, List<String> cells);
    }

    /**
     * Reads a workbook.
     *
     * @param file a workbook as {@code .xlsx}
     * @param largest how many bytes it may have
     * @param kind what such a file is, as a message names it
     * @throws IOException if it cannot be read as such; the message names the file and says what was expected
     */
    static void read(Path file, long largest, String kind, SheetConsumer consumer) throws IOException {
        long bytes = Files.size(file);
        if (bytes > largest) {
            throw new IOException(file + " has " + bytes + " bytes; expected " + kind + " of at most " + largest);
        }
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable shared = shared(reader);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            boolean any = false;
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    any = true;
                    RowConsumer rows = consumer.sheet(sheets.getSheetName());
                    if (rows != null) {
                        XMLReader xml = XMLHelper.newXMLReader();
                        xml.setContentHandler(new XSSFSheetXMLHandler(
                                reader.getStylesTable(),
                                null,
                                shared,
                                new Rows(rows),
                                new DataFormatter(Locale.ROOT),
                                false));
                        xml.parse(new InputSource(sheet));
                    }
                }
            }
            if (!any) {
                throw new NoSuchElementException("there is no sheet");
            }
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | SAXException
                | ParserConfigurationException
                | NoSuchElementException e) {
            throw new IOException(
                    file + " cannot be read as a workbook; expected .xlsx with a sheet: " + e.getMessage(), e);
        }
    }

    private static ReadOnlySharedStringsTable shared(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException {
        InputStream data = reader.getSharedStringsData();
        try (InputStream bounded = new BoundedStream(
                data == null ? InputStream.nullInputStream() : data,
                MOST_SHARED_BYTES,
                "it unpacks to more than " + MOST_SHARED_BYTES + " bytes of text")) {
            return new ReadOnlySharedStringsTable(bounded);
        }
    }

    private static final class Rows implements SheetContentsHandler {

        private final RowConsumer consumer;
        private List<String> cells = new ArrayList<>();

        Rows(RowConsumer consumer) {
            this.consumer = consumer;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column > LAST_COLUMN) {
                throw new OpenXML4JRuntimeException("the cell " + reference + " lies beyond column "
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
                consumer.row(row + 1, cells);
            }
        }
    }
}
