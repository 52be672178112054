package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.archive.Database;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpanishReportTest {

    @TempDir
    Path folder;

    private static ReportFixture fixture() {
        return new ReportFixture()
                .article("a", "Gazette", "2025-03-18", "A headline", "")
                .article("b", "Herald", "2025-03-19", "A column", "", "opinion", "b")
                .article("c", "Herald", null, "Undated", "")
                .attribution("a", 0, "So.", "direct", "White House", "USA", true)
                .attribution("a", 1, "Thus.", "indirect", null, null, false)
                .hit("a", 0, "conflict", "clash", "outlet")
                .mention("a", 0, "country", "UKR", "UKR")
                .title("a", 0, "Lena Whitlow", "USAGOV", "senator")
                .problem("the line is not JSON")
                .quality("recall-factive", 0.5);
    }

    private static XSSFWorkbook workbook(Path file) throws Exception {
        try (Database database = fixture().open()) {
            WeeklyReport.of(database, ReportRequest.defaults().withLanguage(ReportLanguage.SPANISH))
                    .writeWorkbook(file);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return new XSSFWorkbook(bytes);
        }
    }

    /** The texts without places that are others in Spanish. */
    private static Set<String> englishOnly() {
        ResourceBundle english = Messages.bundle(ReportLanguage.ENGLISH);
        ResourceBundle spanish = Messages.bundle(ReportLanguage.SPANISH);
        Set<String> spanishTexts = new TreeSet<>();
        spanish.keySet().forEach(key -> spanishTexts.add(spanish.getString(key)));
        Set<String> texts = new TreeSet<>();
        for (String key : english.keySet()) {
            texts.add(english.getString(key));
        }
        texts.removeAll(spanishTexts);
        return texts;
    }

    @Test
    void holdsNoEnglishHeadingValueOrNote() throws Exception {
        Set<String> english = englishOnly();
        try (XSSFWorkbook workbook = workbook(folder.resolve("informe.xlsx"))) {
            for (Sheet sheet : workbook) {
                assertThat(english).doesNotContain(sheet.getSheetName());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING && !isId(cell)) {
                            assertThat(english)
                                    .as("%s %s", sheet.getSheetName(), cell.getAddress())
                                    .doesNotContain(cell.getStringCellValue());
                        }
                    }
                }
            }
        }
    }

    /** Words for programs: the components of {@code score.csv}, and the names of cells. What they are stands beside them. */
    private static boolean isId(Cell cell) {
        String sheet = cell.getSheet().getSheetName();
        return sheet.equals("Perfil") && cell.getColumnIndex() == 1
                || sheet.equals("Datos de gráficos") && cell.getColumnIndex() == 0;
    }

    @Test
    void namesSheetsFiguresAndChartsInSpanish() throws Exception {
        try (XSSFWorkbook workbook = workbook(folder.resolve("informe.xlsx"))) {
            XSSFSheet summary = workbook.getSheet("Resumen");
            assertThat(summary.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Informe de medios, semana 2025-W12");
            List<String> texts = new ArrayList<>();
            summary.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
            assertThat(texts)
                    .contains(
                            "En los artículos facilitados: del 17 de marzo de 2025 al 23 de marzo de 2025, en comparación con el"
                                    + " periodo del 10 de marzo de 2025 al 16 de marzo de 2025",
                            "Citas directas, cuota de las atribuciones",
                            "2 atribuciones");
            assertThat(workbook.getSheet("Atribuciones").getRow(2).getCell(12).getStringCellValue())
                    .isEqualTo("directa");
            List<XSSFChart> charts = summary.getDrawingPatriarch().getCharts();
            assertThat(charts.get(0).getTitleText().getString())
                    .isEqualTo("Quién tiene la palabra: cuota de discurso atribuido por bloque");
        }
    }

    @Test
    void writesTheSameCsvFilesAsInEnglish() throws Exception {
        Path english = folder.resolve("en");
        Path spanish = folder.resolve("es");
        try (Database database = fixture().open()) {
            WeeklyReport.of(database, ReportRequest.defaults()).writeCsv(english);
            WeeklyReport.of(database, ReportRequest.defaults().withLanguage(ReportLanguage.SPANISH))
                    .writeCsv(spanish);
        }
        try (var files = Files.list(english)) {
            for (Path file : files.toList()) {
                assertThat(spanish.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
        assertThat(spanish.resolve("Attributions.csv"))
                .content()
                .startsWith("Date,Outlet")
                .contains(",direct,");
    }
}
