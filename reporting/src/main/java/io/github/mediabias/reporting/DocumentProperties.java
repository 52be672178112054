package io.github.mediabias.reporting;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a workbook says of itself to file managers and archives.
 *
 * @param title as on the Summary
 * @param subject what it is about: the days
 * @param outlets the outlets that it compares, its keywords
 * @param language its code after ISO 639-1
 * @param made when the articles were last read; a workbook made again from the same archive says the same
 */
record DocumentProperties(String title, String subject, List<String> outlets, String language, Instant made) {

    /** Longer keywords some programs refuse. */
    private static final int LONGEST = 255;

    DocumentProperties {
        outlets = List.copyOf(outlets);
    }

    void set(XSSFWorkbook workbook) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setSubjectProperty(subject);
        core.setCreator("mediabias");
        core.setLastModifiedByUser("mediabias");
        core.setKeywords(keywords());
        core.setCreated(Optional.of(Date.from(made)));
        core.getUnderlyingProperties().setModifiedProperty(Optional.of(Date.from(made)));
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("mediabias");
        core.getUnderlyingProperties().setLanguageProperty(language);
    }

    private String keywords() {
        StringBuilder keywords = new StringBuilder();
        for (String outlet : outlets) {
            String separated = (keywords.isEmpty() ? "" : ", ") + outlet;
            if (keywords.length() + separated.length() <= LONGEST) {
                keywords.append(separated);
            }
        }
        return keywords.toString();
    }
}
