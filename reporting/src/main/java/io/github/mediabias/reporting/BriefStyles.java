package io.github.mediabias.reporting;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of the brief, by which a house can give it its own look. */
final class BriefStyles {

    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String FINDING = "Finding";
    static final String NOTICE = "Notice";
    static final String NOTE = "Note";
    static final String HEADER = "TableHeader";
    static final String CELL = "TableCell";

    private static final String DARK = "2B3A4A";
    private static final String GREY = "5A5A5A";

    private BriefStyles() {}

    static void addTo(XWPFDocument document, Locale language) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Calibri");
        fonts.setHAnsi("Calibri");
        fonts.setCs("Calibri");
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language.getLanguage().equals("es") ? "es-ES" : "en-US");
        style(styles, TITLE, "Title", new Look(20, true, DARK, 0, 2));
        style(styles, HEADING, "heading 1", new Look(13, true, DARK, 10, 4))
                .getPPr()
                .addNewOutlineLvl()
                .setVal(BigInteger.ZERO);
        style(styles, FINDING, "Finding", new Look(10, false, "000000", 0, 4));
        style(styles, NOTICE, "Notice", new Look(10, true, DARK, 2, 2));
        style(styles, NOTE, "Note", new Look(9, false, GREY, 2, 2));
        style(styles, HEADER, "Table header", new Look(9, true, DARK, 2, 2));
        style(styles, CELL, "Table cell", new Look(9, false, "000000", 2, 2));
    }

    /** Sizes and distances in points. */
    private record Look(int size, boolean bold, String colour, int before, int after) {}

    private static CTStyle style(XWPFStyles styles, String id, String name, Look look) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(20L * look.before()));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(20L * look.after()));
        CTRPr run = style.addNewRPr();
        if (look.bold()) {
            run.addNewB();
        }
        run.addNewColor().setVal(look.colour());
        run.addNewSz().setVal(BigInteger.valueOf(2L * look.size()));
        styles.addStyle(new XWPFStyle(style));
        return style;
    }
}
