package io.github.mediabias.reporting.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The Content-Security-Policy of a page: it may run and show exactly the scripts and styles whose hashes it names, and load
 * nothing from anywhere. Should a text ever become markup by a fault of ours, the browser still runs none of it.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
final class ContentPolicy {

    private ContentPolicy() {}

    static String of(List<String> styles, List<String> scripts) {
        return "default-src 'none'; script-src " + hashes(scripts) + "; style-src " + hashes(styles)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hashes(List<String> texts) {
        if (texts.isEmpty()) {
            return "'none'";
        }
        StringBuilder hashes = new StringBuilder();
        for (String text : texts) {
            hashes.append(hashes.isEmpty() ? "" : " ")
                    .append("'sha256-")
                    .append(hash(text))
                    .append('\'');
        }
        return hashes.toString();
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
