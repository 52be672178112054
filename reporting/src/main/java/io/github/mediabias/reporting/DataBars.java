package io.github.mediabias.reporting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtensionList;

/**
 * Bars behind the shares of a sheet, all on the scale from 0 to 1. The first form of such bars fades out, so that nobody sees
 * where one ends; plain ones are an extension (Microsoft, [MS-XLSX] 2.6.28, {@code CT_DataBar}), for which POI has no classes.
 */
final class DataBars {

    /** Pale enough that the number on it stays readable, in grey too. */
    private static final String COLOUR = "C3D9EC";

    private static final String NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
    private static final String SHEET_EXTENSION = "{78C0D931-6437-407D-A8EE-F0AAD7539E65}";

    private final XSSFSheet sheet;
    private final List<String> extended = new ArrayList<>();

    DataBars(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Draws bars behind the cells, which hold shares. */
    void add(CellRangeAddress cells) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                new XSSFColor(HexFormat.of().parseHex("FF" + COLOUR)));
        DataBarFormatting bars = rule.getDataBarFormatting();
        bars.setWidthMin(0);
        bars.setWidthMax(100);
        threshold(bars.getMinThreshold(), 0);
        threshold(bars.getMaxThreshold(), 1);
        int index = formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
        String id = id(cells);
        CTCfRule written =
                sheet.getCTWorksheet().getConditionalFormattingArray(index).getCfRuleArray(0);
        extend(
                written.addNewExtLst(),
                "<ext uri=\"" + RULE_EXTENSION + "\" xmlns:x14=\"" + NAMESPACE + "\"><x14:id>" + id
                        + "</x14:id></ext>");
        extended.add("<x14:conditionalFormatting xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
                + "<x14:cfRule type=\"dataBar\" id=\"" + id + "\">"
                + "<x14:dataBar minLength=\"0\" maxLength=\"100\" gradient=\"0\">"
                + "<x14:cfvo type=\"num\"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type=\"num\"><xm:f>1</xm:f></x14:cfvo>"
                + "<x14:negativeFillColor rgb=\"FF" + COLOUR + "\"/><x14:axisColor rgb=\"FF" + COLOUR + "\"/>"
                + "</x14:dataBar></x14:cfRule><xm:sqref>" + cells.formatAsString()
                + "</xm:sqref></x14:conditionalFormatting>");
    }

    /** Tells the sheet that the bars are plain; to be called once, after the last. */
    void finish() {
        if (!extended.isEmpty()) {
            extend(
                    sheet.getCTWorksheet().addNewExtLst(),
                    "<ext uri=\"" + SHEET_EXTENSION + "\" xmlns:x14=\"" + NAMESPACE + "\"><x14:conditionalFormattings>"
                            + String.join("", extended) + "</x14:conditionalFormattings></ext>");
        }
    }

    private static void threshold(ConditionalFormattingThreshold threshold, double value) {
        threshold.setRangeType(RangeType.NUMBER);
        threshold.setValue(value);
    }

    /** By which the rule and its extension find each other: of the same sheet and cells, the same. */
    private String id(CellRangeAddress cells) {
        String name = sheet.getSheetName() + "!" + cells.formatAsString();
        return "{"
                + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .toUpperCase(Locale.ROOT) + "}";
    }

    /** Adds extensions to a list, which stands in the sheet already: a parsed list would bring an element of its own. */
    private static void extend(CTExtensionList list, String extensions) {
        try (XmlCursor from = XmlObject.Factory.parse("<extLst xmlns=\"" + MAIN + "\">" + extensions + "</extLst>")
                        .newCursor();
                XmlCursor to = list.newCursor()) {
            from.toFirstChild();
            to.toEndToken();
            from.copyXmlContents(to);
        } catch (XmlException e) {
            throw new IllegalStateException("the extension is no XML: " + extensions, e);
        }
    }
}
