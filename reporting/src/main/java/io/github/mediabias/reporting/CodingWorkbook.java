package io.github.mediabias.reporting;

import io.github.mediabias.analysis.coding.CodingScheme;
import io.github.mediabias.analysis.coding.CodingScheme.Definition;
import io.github.mediabias.analysis.coding.CodingScheme.Question;
import io.github.mediabias.analysis.coding.PassageSample;
import io.github.mediabias.analysis.coding.PassageSample.Drawn;
import io.github.mediabias.analysis.coding.PassageSample.Size;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a sample of passages as a workbook to be coded by two people who see neither the machine's codes nor each other's: a
 * sheet for each, in another random order, with lists to choose from. The machine's codes, the places of the passages and
 * the numbers of the draw lie on sheets that Excel does not offer to show. {@link CodingWorkbookReader} reads it back.
 */
public final class CodingWorkbook {

    static final List<String> CODERS = List.of("Coder 1", "Coder 2");
    static final String MACHINE = "Machine";
    static final String DESIGN = "Design";
    static final String LISTS = "Coding lists";

    /** The sheet of instructions and results. */
    static final String INSTRUCTIONS = "Instructions";

    static final String UNIT = "unit";

    /** The row of the column names; those of the units follow. */
    static final int HEADER = 1;

    /** The columns before the answers on a coder's sheet. */
    static final List<String> PASSAGE = List.of(UNIT, "before", "sentence", "after");

    /** The columns before the answers on the machine's sheet. */
    static final List<String> WHENCE =
            List.of(UNIT, "stratum outlet", "finding", "outlet", "article", "file", "place", "begin", "end");

    static final List<String> STRATA = List.of("stratum outlet", "finding", "population", "drawn");

    private final PassageSample sample;
    private final CodingScheme scheme;
    private final String origin;
    private final XSSFWorkbook workbook;
    private final Styles styles;

    private CodingWorkbook(PassageSample sample, CodingScheme scheme, String origin, XSSFWorkbook workbook) {
        this.sample = sample;
        this.scheme = scheme;
        this.origin = origin;
        this.workbook = workbook;
        this.styles = new Styles(workbook, Messages.in(ReportLanguage.ENGLISH));
    }

    /**
     * Writes the workbook.
     *
     * @param origin the machine and the inputs, in words, for whoever reads the result
     * @throws IOException if it cannot be written; the file then is as before
     */
    public static void write(Path file, PassageSample sample, CodingScheme scheme, String origin)
            throws IOException, SQLException {
        WholeFile.write(file, part -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(part)) {
                workbook.getProperties().getCoreProperties().setTitle("Coding sheet");
                workbook.getProperties().getCoreProperties().setCreator("mediabias");
                new CodingWorkbook(sample, scheme, origin, workbook).fill(INSTRUCTIONS);
                workbook.setActiveSheet(0);
                workbook.write(out);
            }
        });
    }

    /**
     * Adds the sheets to another workbook.
     *
     * @param instructions what the sheet of instructions and results is called there
     * @return the names of the sheets, in their order
     */
    static List<String> addTo(XSSFWorkbook workbook, CheckSample check, String instructions) {
        int first = workbook.getNumberOfSheets();
        new CodingWorkbook(check.sample(), check.scheme(), check.origin(), workbook).fill(instructions);
        List<String> names = new ArrayList<>();
        for (int i = first; i < workbook.getNumberOfSheets(); i++) {
            names.add(workbook.getSheetName(i));
        }
        return names;
    }

    private void fill(String instructions) {
        Sheet first = addInstructions(instructions);
        for (int coder = 0; coder < CODERS.size(); coder++) {
            addCoder(coder);
        }
        addLists();
        addMachine();
        addDesign();
        new CheckResults(workbook, styles, sample).add(first, first.getLastRowNum() + 2);
        workbook.setSheetVisibility(workbook.getSheetIndex(CheckResults.SHEET), SheetVisibility.VERY_HIDDEN);
        workbook.setSheetVisibility(workbook.getSheetIndex(LISTS), SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(workbook.getSheetIndex(MACHINE), SheetVisibility.VERY_HIDDEN);
        workbook.setSheetVisibility(workbook.getSheetIndex(DESIGN), SheetVisibility.VERY_HIDDEN);
    }

    private Sheet addInstructions(String name) {
        Sheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, 22 * 256);
        sheet.setColumnWidth(1, 100 * 256);
        int row = 0;
        WorkbookWriter.text(sheet, row++, 0, "Coding sheet: " + sample.units().size() + " sentences", styles.title());
        row++;
        for (String line : List.of(
                "Each coder works on one of the sheets Coder 1 and Coder 2, in a copy of this file of their own, and looks at"
                        + " nobody else's. The sheets hold the same sentences in different orders.",
                "Code the sentence in the column 'sentence'. The sentences before and behind it are there to understand it, not"
                        + " to be coded.",
                "Choose every answer from its list. Leave a cell empty if the question does not apply. What you cannot decide,"
                        + " decide all the same, and say so in the note.",
                "Do not rename sheets or columns, and do not change the units. Rows may be sorted.",
                "Afterwards: mediabias agreement FILE.xlsx, with both copies or with one file that holds both sheets.")) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 1));
            WorkbookWriter.text(sheet, row, 0, line, styles.of(Column.Format.LONG_TEXT));
            sheet.getRow(row++).setHeightInPoints(28);
        }
        row++;
        WorkbookWriter.text(sheet, row, 0, "Question", styles.header());
        WorkbookWriter.text(sheet, row++, 1, "What is decided, and the answers", styles.header());
        for (Question question : scheme.questions()) {
            WorkbookWriter.text(sheet, row, 0, question.name(), styles.of(Column.Format.BOLD));
            boolean category = question.name().startsWith(CodingScheme.CATEGORY);
            String text = category
                    ? question.asks()
                    : question.asks() + " Answers: " + String.join(", ", question.answers()) + ".";
            definition(sheet, row++, text);
        }
        row++;
        WorkbookWriter.text(sheet, row, 0, "Category", styles.header());
        WorkbookWriter.text(sheet, row++, 1, "Definition", styles.header());
        for (Definition category : scheme.categories()) {
            WorkbookWriter.text(sheet, row, 0, category.category(), styles.of(Column.Format.BOLD));
            definition(sheet, row++, category.meaning());
        }
        print(sheet);
        return sheet;
    }

    private void definition(Sheet sheet, int row, String text) {
        WorkbookWriter.text(sheet, row, 1, text, styles.of(Column.Format.LONG_TEXT));
        sheet.getRow(row).setHeightInPoints(14 * (1 + text.length() / 105));
    }

    private void addCoder(int coder) {
        Sheet sheet = workbook.createSheet(CODERS.get(coder));
        List<Question> questions = scheme.questions();
        int[] widths = {8, 34, 52, 34};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        WorkbookWriter.text(
                sheet,
                0,
                0,
                "Choose the answers from the lists; what they mean stands on the sheet before Coder 1.",
                styles.note());
        header(sheet, HEADER, PASSAGE);
        int note = PASSAGE.size() + questions.size();
        for (int i = 0; i < questions.size(); i++) {
            sheet.setColumnWidth(PASSAGE.size() + i, 15 * 256);
            WorkbookWriter.text(
                    sheet, HEADER, PASSAGE.size() + i, questions.get(i).name(), styles.header());
        }
        sheet.setColumnWidth(note, 30 * 256);
        WorkbookWriter.text(sheet, HEADER, note, "note", styles.header());
        List<Drawn> units = new ArrayList<>(sample.units());
        if (coder > 0) {
            Collections.shuffle(units, new Random(sample.seed()));
        }
        CellStyle sentence = sentenceStyle();
        CellStyle answer = answerStyle();
        int at = HEADER + 1;
        for (Drawn unit : units) {
            Row row = sheet.createRow(at++);
            text(row, 0, unit.label(), Column.Format.TEXT);
            text(row, 1, unit.unit().before(), Column.Format.LONG_TEXT);
            text(row, 2, unit.unit().sentence(), Column.Format.LONG_TEXT);
            row.getCell(2).setCellStyle(sentence);
            text(row, 3, unit.unit().after(), Column.Format.LONG_TEXT);
            for (int i = PASSAGE.size(); i <= note; i++) {
                row.createCell(i).setCellStyle(answer);
            }
            row.setHeightInPoints(height(unit));
        }
        for (int i = 0; i < questions.size(); i++) {
            addList(sheet, i, at - 1);
        }
        sheet.createFreezePane(1, HEADER + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADER, at - 1, 0, note));
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, 0, note));
        print(sheet);
    }

    /** LibreOffice and Excel do not fit the height of rows that a program has written. */
    private static float height(Drawn unit) {
        int lines = Math.max(
                1 + unit.unit().sentence().length() / 52,
                1 + Math.max(unit.unit().before().length(), unit.unit().after().length()) / 34);
        return Math.min(400, 14f * lines);
    }

    private CellStyle sentenceStyle() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(styles.of(Column.Format.BOLD));
        style.setWrapText(true);
        return style;
    }

    private CellStyle answerStyle() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(styles.of(Column.Format.LONG_TEXT));
        style.setFillForegroundColor(new XSSFColor(Styles.ANSWER));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }

    private void addList(Sheet sheet, int question, int lastRow) {
        String column = CellReference.convertNumToColString(question);
        int answers = scheme.questions().get(question).answers().size();
        if (answers == 0) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createFormulaListConstraint(
                        "'" + LISTS + "'!$" + column + "$2:$" + column + "$" + (answers + 1)),
                new CellRangeAddressList(HEADER + 1, lastRow, PASSAGE.size() + question, PASSAGE.size() + question));
        list.setErrorStyle(DataValidation.ErrorStyle.STOP);
        list.createErrorBox("Not an answer", "Choose one of the list, or leave the cell empty.");
        list.setShowErrorBox(true);
        list.setEmptyCellAllowed(true);
        sheet.addValidationData(list);
    }

    private void addLists() {
        Sheet sheet = workbook.createSheet(LISTS);
        for (int i = 0; i < scheme.questions().size(); i++) {
            Question question = scheme.questions().get(i);
            WorkbookWriter.text(sheet, 0, i, question.name(), styles.header());
            for (int row = 0; row < question.answers().size(); row++) {
                WorkbookWriter.text(sheet, row + 1, i, question.answers().get(row), styles.of(Column.Format.TEXT));
            }
        }
    }

    private void addMachine() {
        Sheet sheet = workbook.createSheet(MACHINE);
        List<String> header = new ArrayList<>(WHENCE);
        sample.units().stream()
                .flatMap(unit -> unit.unit().machine().keySet().stream())
                .distinct()
                .sorted()
                .forEach(header::add);
        header(sheet, 0, header);
        int at = 1;
        for (Drawn drawn : sample.units()) {
            Row row = sheet.createRow(at++);
            List<String> whence = List.of(
                    drawn.label(),
                    drawn.stratum().outlet(),
                    finding(drawn.stratum().finding()),
                    drawn.unit().outlet(),
                    drawn.unit().article(),
                    drawn.unit().file(),
                    drawn.unit().place(),
                    Integer.toString(drawn.unit().begin()),
                    Integer.toString(drawn.unit().end()));
            for (int i = 0; i < whence.size(); i++) {
                text(row, i, whence.get(i), Column.Format.TEXT);
            }
            for (Map.Entry<String, String> code : drawn.unit().machine().entrySet()) {
                text(row, header.indexOf(code.getKey()), code.getValue(), Column.Format.TEXT);
            }
        }
    }

    private void addDesign() {
        Sheet sheet = workbook.createSheet(DESIGN);
        header(sheet, 0, STRATA);
        int at = 1;
        for (Size size : sample.strata()) {
            Row row = sheet.createRow(at++);
            text(row, 0, size.stratum().outlet(), Column.Format.TEXT);
            text(row, 1, finding(size.stratum().finding()), Column.Format.TEXT);
            row.createCell(2).setCellValue((double) size.population());
            row.createCell(3).setCellValue((double) size.drawn());
        }
        WorkbookWriter.text(
                sheet,
                at + 1,
                0,
                "Seed " + sample.seed() + "; " + sample.articles() + " articles; " + origin,
                styles.note());
    }

    static String finding(boolean finding) {
        return finding ? "with" : "without";
    }

    private void header(Sheet sheet, int row, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            WorkbookWriter.text(sheet, row, i, names.get(i), styles.header());
        }
    }

    private void text(Row row, int column, String text, Column.Format format) {
        Cell cell = row.createCell(column);
        cell.setCellValue(SheetWriter.shortened(text, Messages.in(ReportLanguage.ENGLISH)));
        cell.setCellStyle(styles.of(format));
    }

    private static void print(Sheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
