package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mediabias.archive.Database;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefWriterTest {

    @TempDir
    private Path folder;

    private boolean drawn;

    private XWPFDocument brief(ReportRequest request) throws Exception {
        Path file = folder.resolve("brief.docx");
        try (Database database = new ReportFixture()
                .article("g1", "Gazette", "2025-03-18", "Talks", "https://gazette.example/1")
                .attribution("g1", 0, "Yes.", "direct", "White House", "USA", true)
                .attribution("g1", 1, "No.", "indirect", "Ann", "USA", false)
                .open()) {
            drawn = WeeklyReport.of(database, request).writeBrief(file);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return new XWPFDocument(bytes);
        }
    }

    private static List<String> row(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(cell -> cell.getText())
                .toList();
    }

    @Test
    void tellsTheKeyFiguresInATableUnderHeadings() throws Exception {
        try (XWPFDocument brief = brief(ReportRequest.defaults())) {
            assertThat(brief.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Title", "Heading1");
            assertThat(brief.getParagraphs().get(0).getText()).isEqualTo("Media report, week 2025-W12");
            XWPFTable figures = brief.getTables().get(0);
            assertThat(figures.getRow(0).isRepeatHeader()).isTrue();
            assertThat(row(figures, 1)).startsWith("Articles", "1");
            // One of two attributions is a direct quotation; no interval below ten articles, and no week before.
            assertThat(row(figures, 4))
                    .containsExactly("Direct quotations, share of attributions", "50.0 %", "", "", "2 attributions");
        }
    }

    @Test
    void leavesRoomForTheAnalystWhereLittleStandsOut() throws Exception {
        try (XWPFDocument brief = brief(ReportRequest.defaults())) {
            assertThat(brief.getParagraphs()).extracting(XWPFParagraph::getText).contains("In the analyst’s own words");
            // 28 points for each of the six findings that there might be.
            assertThat(brief.getTables().get(1).getRow(0).getHeight()).isEqualTo(20 * 28 * 6);
        }
    }

    @Test
    void isSetOnThePaperOfTheReport() throws Exception {
        try (XWPFDocument brief = brief(ReportRequest.defaults().withPaper(PaperSize.LETTER))) {
            var page = brief.getDocument().getBody().getSectPr().getPgSz();
            assertThat(List.of(page.getW(), page.getH()))
                    .as("8.5 x 11 inches in twentieths of a point")
                    .hasToString("[12240, 15840]");
        }
    }

    @Test
    void describesItsChartsForThoseWhoDoNotSeeThem() throws Exception {
        try (XWPFDocument brief = brief(ReportRequest.defaults())) {
            assumeTrue(drawn, "this machine has no fonts");
            assertThat(brief.getAllPictures()).isNotEmpty();
            assertThat(brief.getDocument().xmlText())
                    .contains(
                            "descr=\"Whose speech: share of attributed speech by bloc, in the articles supplied; the numbers");
        }
    }

    @Test
    void speaksTheLanguageOfTheReport() throws Exception {
        try (XWPFDocument brief = brief(ReportRequest.defaults().withLanguage(ReportLanguage.SPANISH))) {
            assertThat(brief.getParagraphs().get(0).getText()).startsWith("Informe de medios");
            assertThat(row(brief.getTables().get(0), 0)).startsWith("Cifra clave", "Este periodo");
        }
    }
}
