package io.github.mediabias.reporting;

import io.github.mediabias.reporting.page.HtmlPage;
import io.github.mediabias.reporting.page.PageData;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The report as a web page of one file, whose every number leads to its passages. */
final class ReportPage {

    /** Draws scales, axes and lines; needs neither {@code eval} nor styles in attributes, which the page's policy forbids. */
    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

    /** The page's script, in the order in which its parts need each other. */
    private static final String[] PARTS = {
        "texts", "facts", "counts", "view", "marks", "passages", "charts", "tables", "chart-sections", "table-sections"
    };

    private static final String ROWS = "rows";

    private final ReportPageHead head;
    private final ReportPageRows rows;
    private final ReportLanguage language;

    ReportPage(ReportPageHead head, ReportPageRows rows, ReportLanguage language) {
        this.head = head;
        this.rows = rows;
        this.language = language;
    }

    /**
     * Writes the page.
     *
     * @return how many articles, the oldest, have no passages in it for want of room
     * @throws IOException if it cannot be written; the file then is as before
     */
    int write(Path file) throws IOException, SQLException {
        HtmlPage page = HtmlPage.of(ReportPage.class, "reportpage/report", PARTS)
                .withLibrary(D3)
                .packing(ROWS);
        Map<String, PageData> data = new LinkedHashMap<>();
        data.put("texts", ReportPageTexts.in(language));
        data.put("report", head);
        data.put(ROWS, rows);
        page.write(file, data);
        return rows.textless();
    }
}
