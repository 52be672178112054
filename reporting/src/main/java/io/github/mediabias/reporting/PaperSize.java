package io.github.mediabias.reporting;

import java.util.Locale;
import org.apache.poi.ss.usermodel.PrintSetup;

/** The paper that workbooks are set up for. */
public enum PaperSize {
    /** 210 x 297 mm. */
    A4(PrintSetup.A4_PAPERSIZE, 595, 842),
    /** 8.5 x 11 inches. */
    LETTER(PrintSetup.LETTER_PAPERSIZE, 612, 792);

    private final short excel;
    private final int shortSide;
    private final int longSide;

    PaperSize(short excel, int shortSide, int longSide) {
        this.excel = excel;
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    /** Its number in workbooks. */
    short excel() {
        return excel;
    }

    /** In points of 1/72 inch. */
    int shortSide() {
        return shortSide;
    }

    /** In points of 1/72 inch. */
    int longSide() {
        return longSide;
    }

    /** As the command line names it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
