package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.archive.Database;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTemplateTest {

    @TempDir
    private Path folder;

    private Path template(Consumer<XSSFWorkbook> content) throws Exception {
        return template("house.xlsx", XSSFWorkbookType.XLSX, content);
    }

    private Path template(String name, XSSFWorkbookType type, Consumer<XSSFWorkbook> content) throws Exception {
        Path file = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook(type);
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static void name(XSSFWorkbook workbook, String called, String formula) {
        XSSFName name = workbook.createName();
        name.setNameName(called);
        name.setRefersToFormula(formula);
    }

    /** A cover with a heading in bold, a share in a format of its own, and a formula over it. */
    private static void cover(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("Cover");
        sheet.createRow(0).createCell(0).setCellValue("House of News");
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
        Cell cell = sheet.createRow(1).createCell(1);
        cell.setCellStyle(style);
        sheet.getRow(1).createCell(2).setCellFormula("B2*100");
        byte[] png = java.util.Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        var anchor = workbook.getCreationHelper().createClientAnchor();
        sheet.createDrawingPatriarch().createPicture(anchor, workbook.addPicture(png, Workbook.PICTURE_TYPE_PNG));
        name(workbook, "key_officials_share", "Cover!$B$2");
        name(workbook, "week", "Cover!$D$5");
        name(workbook, "key_artikles", "Cover!$D$6");
        name(workbook, "our_own", "Cover!$D$7");
    }

    private static Database database() throws Exception {
        return new ReportFixture()
                .article("g1", "Gazette", "2025-03-18", "Talks", "https://gazette.example/1")
                .attribution("g1", 0, "Yes.", "direct", "White House", "USA", true)
                .attribution("g1", 1, "No.", "direct", "Ann", "USA", false)
                .open();
    }

    @Test
    void fillsTheNamedCellsAndKeepsWhatIsTheHouses() throws Exception {
        Path file = folder.resolve("report.xlsx");
        WorkbookTemplate template = WorkbookTemplate.read(template(WorkbookTemplateTest::cover));
        try (Database database = database()) {
            WeeklyReport report = WeeklyReport.of(database, ReportRequest.defaults());
            report.writeWorkbook(file, template, null);
            assertThat(report.unknownNames(template)).containsExactly("key_artikles");
        }

        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            XSSFSheet cover = workbook.getSheetAt(0);
            assertThat(cover.getSheetName()).isEqualTo("Cover");
            assertThat(cover.getRow(0).getCell(0).getStringCellValue()).isEqualTo("House of News");
            assertThat(cover.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(0.5);
            assertThat(cover.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00%");
            assertThat(cover.getRow(1).getCell(2).getCellFormula()).isEqualTo("B2*100");
            assertThat(cover.getRow(4).getCell(3).getStringCellValue()).isEqualTo("2025-W12");
            assertThat(workbook.getAllPictures()).hasSize(1);
            assertThat(workbook.getForceFormulaRecalculation()).isTrue();
            assertThat(workbook.getSheet("Summary")).isNotNull();
            assertThat(workbook.getName("key_officials_share").getRefersToFormula())
                    .as("the template's cell, not the Summary's")
                    .isEqualTo("Cover!$B$2");
        }
    }

    @Test
    void namesTheKeyFiguresOfTheReportsOwnSummary() throws Exception {
        Path file = folder.resolve("report.xlsx");
        try (Database database = database()) {
            WeeklyReport.of(database, ReportRequest.defaults()).writeWorkbook(file);
        }

        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            String formula = workbook.getName("key_attributions").getRefersToFormula();
            var cell = new org.apache.poi.ss.util.CellReference(formula);
            assertThat(workbook.getSheet(cell.getSheetName())
                            .getRow(cell.getRow())
                            .getCell(cell.getCol())
                            .getNumericCellValue())
                    .isEqualTo(2);
        }
    }

    @Test
    void refusesANameThatLeadsNowhere() throws Exception {
        Path file = template(workbook -> {
            workbook.createSheet("Cover");
            name(workbook, "key_articles", "Cover!#REF!");
        });

        assertThatThrownBy(() -> WorkbookTemplate.read(file))
                .hasMessage(
                        file + ": the name key_articles leads to Cover!#REF!; expected a cell, such as Sheet1!$B$2");
    }

    @Test
    void refusesMacros() throws Exception {
        Path file = template("house.xlsm", XSSFWorkbookType.XLSM, workbook -> workbook.createSheet("Cover"));

        assertThatThrownBy(() -> WorkbookTemplate.read(file))
                .hasMessage(file
                        + " holds macros, which would run unseen in every report; expected a workbook without (.xlsx)");
    }

    @Test
    void refusesASheetOfTheReportsName() throws Exception {
        Path file = template(workbook -> workbook.createSheet("Summary"));
        WorkbookTemplate template = WorkbookTemplate.read(file);
        try (Database database = database()) {
            WeeklyReport report = WeeklyReport.of(database, ReportRequest.defaults());
            assertThatThrownBy(() -> report.writeWorkbook(folder.resolve("report.xlsx"), template, null))
                    .hasMessage(file + " has a sheet 'Summary', as the report has; expected another name");
        }
        assertThat(folder.resolve("report.xlsx")).doesNotExist();
    }
}
