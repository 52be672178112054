package io.github.mediabias.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A language that reports are written in. */
public enum ReportLanguage {
    ENGLISH("en"),
    SPANISH("es");

    private final String code;

    ReportLanguage(String code) {
        this.code = code;
    }

    /**
     * The language of that code.
     *
     * @throws IllegalArgumentException if reports are not written in it
     */
    public static ReportLanguage of(String code) {
        for (ReportLanguage language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("the language is '" + code + "'; expected one of "
                + Arrays.stream(values()).map(ReportLanguage::code).collect(Collectors.joining(", ")));
    }

    /** Its code after ISO 639-1, such as {@code es}. */
    public String code() {
        return code;
    }

    /** By whose customs its numbers and dates are written. */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
