package io.github.mediabias.encoder;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * How attributions are made from the networks' probabilities. The shipped values, and how they were tuned, stand in the resource
 * {@code decoding.properties}.
 *
 * @param cueBias added to the log probability of the tagger's cue labels
 * @param sourceBias added to the log probability of the linker's source labels
 * @param contentBias added to the log probability of the linker's content labels
 * @param threshold the least score of a candidate, from 0 to 1
 * @param cueWeight the exponent of the tagger's probability in the score
 * @param sourceFallback the least probability of words that become the source of a candidate without one
 */
record DecodingSettings(
        double cueBias,
        double sourceBias,
        double contentBias,
        double threshold,
        double cueWeight,
        double sourceFallback) {

    /**
     * Reads settings.
     *
     * @param file a properties file in UTF-8
     * @param name the file's name, for messages
     * @throws IllegalArgumentException if a setting is missing or no number
     */
    static DecodingSettings read(byte[] file, String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return new DecodingSettings(
                number(properties, "cue-bias", name),
                number(properties, "source-bias", name),
                number(properties, "content-bias", name),
                number(properties, "threshold", name),
                number(properties, "cue-weight", name),
                number(properties, "source-fallback", name));
    }

    private static double number(Properties properties, String key, String name) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException(name + " lacks " + key + "; expected a number");
        }
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + ": " + key + " is '" + value + "'; expected a number", e);
        }
    }
}
