package io.github.mediabias.reporting;

import io.github.mediabias.reporting.page.PageData;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * The words of the page: its own, from a bundle a language with places {@code {0}}, {@code {1}}, and those of the workbook for what
 * the tables have.
 */
final class ReportPageTexts {

    /** What the page shows values of; where its own bundle has another word for one, that is taken. */
    private static final List<String> VOCABULARIES =
            List.of("form.", "stance.", "source-type.", "voice.", "genre.", "kind.", "origin.", "break.");

    private ReportPageTexts() {}

    /** By their keys, and under {@code language} the code of the language. */
    static PageData in(ReportLanguage language) {
        Map<String, String> texts = new TreeMap<>();
        ResourceBundle workbook = Messages.bundle(language);
        for (String key : workbook.keySet()) {
            if (VOCABULARIES.stream().anyMatch(key::startsWith)) {
                texts.put(key, workbook.getString(key));
            }
        }
        ResourceBundle own = bundle(language);
        own.keySet().forEach(key -> texts.put(key, own.getString(key)));
        return json -> {
            json.writeStartObject();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                json.writeStringField(text.getKey(), text.getValue());
            }
            json.writeEndObject();
        };
    }

    /** The page's own texts. */
    static ResourceBundle bundle(ReportLanguage language) {
        String resource = "reportpage/texts_" + language.code() + ".properties";
        try (InputStream bytes = ReportPageTexts.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("the class path lacks " + resource);
            }
            return new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
