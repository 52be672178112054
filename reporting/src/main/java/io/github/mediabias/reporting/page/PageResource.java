package io.github.mediabias.reporting.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The texts on the class path that pages are made of. */
final class PageResource {

    private PageResource() {}

    /**
     * A text beside a class, with the line ends that a browser sees: it hashes what it has parsed, and parsing makes every
     * line end a line feed.
     *
     * @param name relative to the class, or absolute with a slash in front
     * @throws IllegalStateException if there is no such resource
     */
    static String text(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + name + ", beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * A text that goes into an element whose content the browser takes as it is.
     *
     * @throws IllegalStateException if something in it would end or change that element
     */
    static String raw(Class<?> owner, String name, String element) {
        String text = text(owner, name);
        String lower = text.toLowerCase(Locale.ROOT);
        for (String ending : List.of("</" + element, "<!--")) {
            int at = lower.indexOf(ending);
            if (at >= 0) {
                throw new IllegalStateException(
                        name + ": found " + ending + " at " + at + ", which would break the page; escape it there");
            }
        }
        return text;
    }
}
