package io.github.mediabias.reporting;

import io.github.mediabias.analysis.coding.CodingScheme;
import io.github.mediabias.analysis.coding.PassageSample;
import io.github.mediabias.analysis.coding.PassageSample.Drawn;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a coding sheet says once it is filled in, by formulas: on whether a sentence holds an attribution, Krippendorff's alpha of
 * the two coders, and the machine's precision and recall against each. A hidden sheet lays the three answers of each sentence
 * side by side, with how many sentences it stands for: it was drawn as one of n from N.
 */
final class CheckResults {

    static final String SHEET = "Coding results";

    private static final String YES = "\"yes\"";
    private static final String NO = "\"no\"";
    private static final String EMPTY = "\"\"";

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final PassageSample sample;

    CheckResults(XSSFWorkbook workbook, Styles styles, PassageSample sample) {
        this.workbook = workbook;
        this.styles = styles;
        this.sample = sample;
    }

    /** Writes the results from a row of a sheet on. */
    void add(Sheet sheet, int firstRow) {
        addAnswers();
        String alike = count(YES, YES) + "+" + count(NO, NO);
        String unlike = "(" + count(YES, NO) + "+" + count(NO, YES) + ")";
        String pairs = "(" + alike + "+" + unlike + ")";
        String yes = "(2*" + count(YES, YES) + "+" + unlike + ")";
        int row = firstRow;
        WorkbookWriter.text(sheet, row, 0, "Result", styles.header());
        WorkbookWriter.text(
                sheet,
                row++,
                1,
                "Attribution yes or no, once it is coded; mediabias agreement FILE.xlsx tells the other questions and intervals",
                styles.header());
        formula(sheet, row++, "Sentences coded by both", pairs);
        sheet.getRow(row - 1).getCell(1).setCellStyle(styles.of(Column.Format.LONG_TEXT));
        // 1 - Do / De; of n pairs, 2 n answers of which y are yes: De = 2 y (2 n - y) / (2 n (2 n - 1)).
        formula(
                sheet,
                row++,
                "Alpha",
                "IFERROR(1-(" + unlike + "/" + pairs + ")/(2*" + yes + "*(2*" + pairs + "-" + yes + ")/(2*" + pairs
                        + "*(2*" + pairs + "-1)))," + EMPTY + ")");
        for (int coder = 0; coder < CodingWorkbook.CODERS.size(); coder++) {
            String human = coder == 0 ? "D" : "E";
            String name = CodingWorkbook.CODERS.get(coder);
            String weights = coder == 0 ? "F" : "G";
            String both = sum(weights, "C", YES, human, YES);
            formula(
                    sheet,
                    row++,
                    "Precision, " + name,
                    "IFERROR(" + both + "/(" + both + "+" + sum(weights, "C", YES, human, NO) + ")," + EMPTY + ")");
            formula(
                    sheet,
                    row++,
                    "Recall, " + name,
                    "IFERROR(" + both + "/SUMIFS(" + range(weights) + "," + range(human) + "," + YES + ")," + EMPTY
                            + ")");
        }
        workbook.setForceFormulaRecalculation(true);
    }

    /** How many sentences the coders gave these answers. */
    private String count(String one, String other) {
        return "COUNTIFS(" + range("D") + "," + one + "," + range("E") + "," + other + ")";
    }

    /** How many sentences those with these answers stand for. */
    private String sum(String weights, String column, String answer, String otherColumn, String otherAnswer) {
        return "SUMIFS(" + range(weights) + "," + range(column) + "," + answer + "," + range(otherColumn) + ","
                + otherAnswer + ")";
    }

    private String range(String column) {
        return "'" + SHEET + "'!$" + column + "$2:$" + column + "$"
                + (sample.units().size() + 1);
    }

    private void formula(Sheet sheet, int row, String name, String formula) {
        WorkbookWriter.text(sheet, row, 0, name, styles.of(Column.Format.BOLD));
        Cell cell = sheet.getRow(row).createCell(1);
        cell.setCellFormula(formula);
        cell.setCellStyle(styles.result());
    }

    private void addAnswers() {
        Sheet sheet = workbook.createSheet(SHEET);
        List<String> header = List.of(
                "unit", "stratum", "machine", "coder 1", "coder 2", "stands for, coder 1", "stands for, coder 2");
        for (int i = 0; i < header.size(); i++) {
            WorkbookWriter.text(sheet, 0, i, header.get(i), styles.header());
        }
        int at = 1;
        for (Drawn drawn : sample.units()) {
            Row row = sheet.createRow(at++);
            row.createCell(0).setCellValue(drawn.label());
            row.createCell(1).setCellValue(stratum(drawn));
            row.createCell(2).setCellValue(drawn.unit().machine().getOrDefault(CodingScheme.ATTRIBUTION, ""));
            for (int coder = 0; coder < CodingWorkbook.CODERS.size(); coder++) {
                row.createCell(3 + coder).setCellFormula(answer(CodingWorkbook.CODERS.get(coder), at));
                row.createCell(5 + coder).setCellFormula(weight(drawn, coder == 0 ? "D" : "E", at));
            }
        }
    }

    /** The number of its stratum, which no formula can take for a pattern, as it might an outlet's name. */
    private int stratum(Drawn drawn) {
        for (int i = 0; i < sample.strata().size(); i++) {
            if (sample.strata().get(i).stratum().equals(drawn.stratum())) {
                return i;
            }
        }
        throw new IllegalStateException("the sample has no stratum " + drawn.stratum());
    }

    /** How many sentences one stands for: those of its stratum, over those of it that the coder has coded. */
    private String weight(Drawn drawn, String human, int row) {
        String coded = "COUNTIFS(" + range("B") + ",$B" + row + "," + range(human) + ",";
        long population = sample.strata().get(stratum(drawn)).population();
        return "IFERROR(" + population + "/(" + coded + YES + ")+" + coded + NO + "))," + EMPTY + ")";
    }

    /** The answer to the first question on a coder's sheet, wherever its rows were sorted to. */
    private String answer(String coder, int row) {
        int first = CodingWorkbook.HEADER + 2;
        int last = CodingWorkbook.HEADER + 1 + sample.units().size();
        String column = Character.toString('A' + CodingWorkbook.PASSAGE.size());
        return "IFERROR(INDEX('" + coder + "'!$" + column + "$" + first + ":$" + column + "$" + last + ",MATCH($A" + row
                + ",'" + coder + "'!$A$" + first + ":$A$" + last + ",0))&" + EMPTY + "," + EMPTY + ")";
    }
}
