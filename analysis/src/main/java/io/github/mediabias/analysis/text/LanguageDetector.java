package io.github.mediabias.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/** Tells the language of a text by the model of Apache OpenNLP. Thread-safe. */
public final class LanguageDetector {

    private static final String MODEL = "/langdetect-183.bin";

    /** The beginning of an article tells its language; more of it only costs time. */
    private static final int LOOK = 800;

    private final ThreadSafeLanguageDetectorME detector;

    private LanguageDetector(LanguageDetectorModel model) {
        this.detector = new ThreadSafeLanguageDetectorME(model);
    }

    /** Loads the model from the class path. */
    public static LanguageDetector load() {
        try (InputStream model = LanguageDetector.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException(
                        "the class path lacks " + MODEL + ", of org.apache.opennlp:opennlp-models-langdetect");
            }
            return new LanguageDetector(new LanguageDetectorModel(model));
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    /** The ISO 639-3 code of the language that the text is most likely in, such as {@code eng}. */
    public String detect(String text) {
        String start = text.length() <= LOOK ? text : text.substring(0, LOOK);
        return detector.predictLanguage(start).getLang();
    }
}
