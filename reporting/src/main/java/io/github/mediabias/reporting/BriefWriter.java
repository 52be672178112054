package io.github.mediabias.reporting;

import io.github.mediabias.analysis.statistics.Interval;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Writes the Summary as a Word document of two pages, for those who open no workbooks: on the first the key figures and what stands
 * out, on the second the charts, each with a text for those who do not see it.
 */
final class BriefWriter {

    private static final int TWENTIETHS = 20;

    /** Of the page, in twentieths of a point. */
    private static final int MARGIN = 1_020;

    /** Of a cell, at its left and right, in twentieths of a point. */
    private static final int CELL_MARGIN = 80;

    /** More than these, with the key figures, do not fit the first page, on either paper and in a font wider than Calibri. */
    private static final int MOST_FINDINGS = 6;

    private static final int MOST_CHARTS = 4;

    private static final String RULE = "D0D7DE";

    /** Of the columns of the key figures, in twentieths of a point; together the width of the text on A4. */
    private static final int[] WIDTHS = {3_416, 1_150, 1_950, 1_400, 1_950};

    /** The room, in points, that the analyst gets for each finding that there might be and is not. */
    private static final int ROOM_HEIGHT = 28;

    /** Of a chart on the page; two stand side by side. */
    private static final int CHART_WIDTH_POINTS = 236;

    /** Drawn that small, letters of 12 units become 7 points on the page. */
    private static final int CHART_WIDTH = 400;

    private static final int CHART_HEIGHT = 515;

    private final ReportPeriod period;
    private final PaperSize paper;
    private final Messages messages;
    private final List<String> notices;
    private final List<KeyFigure> figures;
    private final List<String> findings;
    private final List<Chart> charts;
    private final XWPFDocument document = new XWPFDocument();

    BriefWriter(
            ReportPeriod period,
            PaperSize paper,
            Messages messages,
            List<String> notices,
            List<KeyFigure> figures,
            List<String> findings,
            List<Chart> charts) {
        this.period = period;
        this.paper = paper;
        this.messages = messages;
        this.notices = notices;
        this.figures = figures;
        this.findings = findings;
        this.charts = charts;
    }

    /**
     * Writes the document.
     *
     * @return whether the charts are in it; not on a machine without fonts
     */
    boolean write(Path file) throws IOException {
        BriefStyles.addTo(document, messages.locale());
        page();
        paragraph(BriefStyles.TITLE, messages.text("report-title", period.name()));
        paragraph(BriefStyles.NOTE, messages.text("summary.supplied", period.described()));
        notices.forEach(notice -> paragraph(BriefStyles.NOTICE, notice));
        paragraph(BriefStyles.HEADING, messages.text("brief.figures"));
        keyFigures();
        if (!findings.isEmpty()) {
            paragraph(BriefStyles.HEADING, messages.text("brief.findings"));
            findings.stream()
                    .limit(MOST_FINDINGS)
                    .forEach(finding -> paragraph(BriefStyles.FINDING, "•\u00a0 " + finding));
        }
        ownWords();
        paragraph(BriefStyles.NOTE, messages.text("brief.method"));
        boolean drawn = ChartFiles.canDraw();
        List<Chart> shown = charts.stream()
                .filter(chart -> !chart.isEmpty())
                .limit(MOST_CHARTS)
                .toList();
        if (drawn && !shown.isEmpty()) {
            paragraph(BriefStyles.HEADING, messages.text("brief.charts")).setPageBreak(true);
            charts(shown);
        }
        footer();
        document.getProperties().getCoreProperties().setTitle(messages.text("report-title", period.name()));
        document.getProperties().getCoreProperties().setCreator("mediabias");
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        document.close();
        return drawn;
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf((long) TWENTIETHS * paper.shortSide()));
        section.getPgSz().setH(BigInteger.valueOf((long) TWENTIETHS * paper.longSide()));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(SheetWriter.shortened(text, messages));
        return paragraph;
    }

    private void footer() {
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle(BriefStyles.NOTE);
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.createRun().setText(messages.text("report-title", period.name()) + " · ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /** Room for the analyst, as much as the findings leave on the first page. */
    private void ownWords() {
        int free = MOST_FINDINGS - Math.min(findings.size(), MOST_FINDINGS);
        if (free == 0) {
            return;
        }
        paragraph(BriefStyles.HEADING, messages.text("summary.own-words"));
        XWPFTable box = table(1, new int[] {IntStream.of(WIDTHS).sum()});
        box.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        box.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        box.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        box.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        box.getRow(0).setHeight(TWENTIETHS * ROOM_HEIGHT * free);
        box.getRow(0).getCell(0).getParagraphs().get(0).setStyle(BriefStyles.FINDING);
    }

    private XWPFTable table(int rows, int[] widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.removeBorders();
        table.setCellMargins(0, CELL_MARGIN, 0, CELL_MARGIN);
        var properties = table.getCTTbl().getTblPr();
        // The borders, not the words, stand at the margin.
        properties.addNewTblInd().setType(STTblWidth.DXA);
        properties.getTblInd().setW(BigInteger.valueOf(CELL_MARGIN));
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth(Integer.toString(widths[i]));
            }
        }
        return table;
    }

    private void keyFigures() {
        XWPFTable table = table(figures.size() + 1, WIDTHS);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        List<String> names = List.of("key-figure", "this-period", "interval", "change", "counted-over");
        for (int i = 0; i < names.size(); i++) {
            XWPFTableCell cell = header.getCell(i);
            cell.getCTTc().getTcPr().addNewShd().setVal(STShd.CLEAR);
            cell.getCTTc().getTcPr().getShd().setFill("EEF2F6");
            cell(cell, BriefStyles.HEADER, messages.text("column." + names.get(i)), i >= 1 && i <= 3);
        }
        for (int i = 0; i < figures.size(); i++) {
            KeyFigure figure = figures.get(i);
            XWPFTableRow row = table.getRow(i + 1);
            List<String> texts = List.of(
                    messages.text(figure.name()),
                    messages.text(figure.shown()),
                    interval(figure),
                    change(figure),
                    messages.text(figure.basis()));
            for (int column = 0; column < texts.size(); column++) {
                cell(row.getCell(column), BriefStyles.CELL, texts.get(column), column >= 1 && column <= 3);
            }
        }
    }

    private static void cell(XWPFTableCell cell, String style, String text, boolean isNumber) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        paragraph.setAlignment(isNumber ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        paragraph.createRun().setText(text);
    }

    private String interval(KeyFigure figure) {
        Interval interval = figure.interval();
        boolean percent = figure.format() == Column.Format.PERCENT;
        return interval == null
                ? ""
                : messages.text(percent ? "interval.percent" : "interval.decimal", interval.low(), interval.high());
    }

    private String change(KeyFigure figure) {
        Double change = figure.change();
        if (change == null) {
            return "";
        }
        return switch (figure.format()) {
            case PERCENT -> messages.text("change.percent", 100 * change);
            case DECIMAL -> messages.text("change.decimal", change);
            default -> messages.text("change.integer", change);
        };
    }

    /** The charts two by two. */
    private void charts(List<Chart> shown) throws IOException {
        int half = (TWENTIETHS * paper.shortSide() - 2 * MARGIN) / 2;
        XWPFTable table = table((shown.size() + 1) / 2, new int[] {half, half});
        List<XWPFTableCell> cells = new ArrayList<>();
        table.getRows().forEach(row -> cells.addAll(row.getTableCells()));
        for (int i = 0; i < shown.size(); i++) {
            picture(cells.get(i).getParagraphs().get(0).createRun(), shown.get(i));
        }
    }

    private void picture(XWPFRun run, Chart chart) throws IOException {
        byte[] png = ChartFiles.png(chart, CHART_WIDTH, CHART_HEIGHT, messages);
        int width = Units.toEMU(CHART_WIDTH_POINTS);
        int height = (int) Math.round((double) width * CHART_HEIGHT / CHART_WIDTH);
        try {
            run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, chart.name() + ".png", width, height);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a drawn chart is a PNG", e);
        }
        run.getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr()
                .setDescr(messages.text("chart-description", chart.title()));
    }
}
