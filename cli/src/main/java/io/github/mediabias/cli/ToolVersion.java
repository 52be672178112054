package io.github.mediabias.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this build, as its resources state it. */
final class ToolVersion {

    private ToolVersion() {}

    static String read() throws IOException {
        try (InputStream stream = ToolVersion.class.getResourceAsStream("version.properties")) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks version.properties");
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version", "unknown");
        }
    }
}
