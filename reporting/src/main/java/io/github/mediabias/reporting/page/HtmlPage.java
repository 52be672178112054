package io.github.mediabias.reporting.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.mediabias.reporting.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * A web page of one file. It is made of three resources beside a class: {@code NAME.html}, {@code NAME.css} and
 * {@code NAME.js}, after what all pages share ({@code page.css}, {@code page.js} in this package); a long script has parts,
 * {@code NAME-PART.js}, which come before it. The markup says where what goes, each place on a line of its own: {@code <!--policy-->} first in the head, {@code <!--styles-->} later there, and
 * {@code <!--data-->} before {@code <!--scripts-->} at the end of the body.
 *
 * <p>Whatever was read from an input goes into the page as data: the script reads the value named {@code ID} by
 * {@code Page.data("ID")} and shows it by {@code textContent}. The page's policy lets exactly its own scripts and styles run; it
 * needs no network and makes no request. The same data give the same bytes.
 */
public final class HtmlPage {

    private static final String POLICY = "<!--policy-->\n";
    private static final String STYLES = "<!--styles-->\n";
    private static final String DATA = "<!--data-->\n";
    private static final String SCRIPTS = "<!--scripts-->\n";

    private final String markup;
    private final List<String> styles;
    private final List<String> scripts;
    private final Set<String> packed;

    private HtmlPage(String markup, List<String> styles, List<String> scripts, Set<String> packed) {
        this.markup = markup;
        this.styles = List.copyOf(styles);
        this.scripts = List.copyOf(scripts);
        this.packed = Set.copyOf(packed);
    }

    /**
     * The page whose resources stand beside {@code owner}.
     *
     * @throws IllegalStateException if one is missing, its markup lacks a place, or a script or style holds what would end it
     */
    public static HtmlPage of(Class<?> owner, String name, String... parts) {
        String markup = PageResource.text(owner, name + ".html");
        int before = -1;
        for (String place : List.of(POLICY, STYLES, DATA, SCRIPTS)) {
            int at = markup.indexOf(place);
            if (at <= before) {
                throw new IllegalStateException(
                        name + ".html: expected a line " + place.strip() + (before < 0 ? "" : " after the other places")
                                + "; found " + (at < 0 ? "none" : "it earlier"));
            }
            before = at;
        }
        List<String> scripts = new ArrayList<>();
        scripts.add(PageResource.raw(HtmlPage.class, "page.js", "script"));
        for (String part : parts) {
            scripts.add(PageResource.raw(owner, name + "-" + part + ".js", "script"));
        }
        scripts.add(PageResource.raw(owner, name + ".js", "script"));
        return new HtmlPage(
                markup,
                List.of(
                        PageResource.raw(HtmlPage.class, "page.css", "style"),
                        PageResource.raw(owner, name + ".css", "style")),
                scripts,
                Set.of());
    }

    /**
     * The same page with a library's script before all others; several stand last given first.
     *
     * @param resource absolute on the class path, such as {@code /META-INF/resources/webjars/…/library.min.js}
     * @throws IllegalStateException if there is none, or it holds what would end it
     */
    public HtmlPage withLibrary(String resource) {
        List<String> more = new ArrayList<>(scripts);
        more.add(0, PageResource.raw(HtmlPage.class, resource, "script"));
        return new HtmlPage(markup, styles, more, packed);
    }

    /**
     * The same page with the data of that id packed (gzip, in Base64), to a quarter or so of their size. Its script reads them
     * by {@code await Page.packed("ID")}.
     */
    public HtmlPage packing(String id) {
        Set<String> more = new HashSet<>(packed);
        more.add(id);
        return new HtmlPage(markup, styles, scripts, more);
    }

    /**
     * Writes the page, whole or not at all.
     *
     * @param data by id, in the order of the map: letters, digits and hyphens
     * @throws IOException if the file cannot be written
     * @throws SQLException if the data come from a database that fails
     * @throws IllegalArgumentException if an id is none
     */
    public void write(Path file, Map<String, PageData> data) throws IOException, SQLException {
        Map<String, PageData> checked = new LinkedHashMap<>(data);
        for (String id : checked.keySet()) {
            if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
                throw new IllegalArgumentException(
                        "found '" + id + "' for the id of a page's data; expected letters, digits and hyphens");
            }
        }
        WholeFile.write(file, part -> {
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                write(out, checked);
            }
        });
    }

    private void write(Writer out, Map<String, PageData> data) throws IOException, SQLException {
        int written = 0;
        for (String place : List.of(POLICY, STYLES, DATA, SCRIPTS)) {
            int at = markup.indexOf(place);
            out.write(markup, written, at - written);
            switch (place) {
                case POLICY -> policy(out);
                case STYLES -> elements(out, "style", styles);
                case DATA -> data(out, data);
                default -> elements(out, "script", scripts);
            }
            written = at + place.length();
        }
        out.write(markup, written, markup.length() - written);
    }

    private void policy(Writer out) throws IOException {
        out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"");
        out.write(ContentPolicy.of(styles, scripts));
        out.write("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
    }

    private static void elements(Writer out, String element, List<String> contents) throws IOException {
        for (String content : contents) {
            out.write("<" + element + ">" + content + "</" + element + ">\n");
        }
    }

    private void data(Writer out, Map<String, PageData> data) throws IOException, SQLException {
        for (Map.Entry<String, PageData> entry : data.entrySet()) {
            boolean isPacked = packed.contains(entry.getKey());
            out.write(
                    "<script type=\"application/" + (isPacked ? "gzip" : "json") + "\" id=\"" + entry.getKey() + "\">");
            if (isPacked) {
                pack(out, entry.getValue());
            } else {
                try (JsonGenerator json = InertJson.to(out)) {
                    entry.getValue().write(json);
                }
            }
            out.write("</script>\n");
        }
    }

    private static void pack(Writer out, PageData data) throws IOException, SQLException {
        try (Writer text = new OutputStreamWriter(
                        new GZIPOutputStream(Base64.getEncoder().wrap(new AsciiStream(out))), StandardCharsets.UTF_8);
                JsonGenerator json = InertJson.to(text)) {
            data.write(json);
        }
    }

    /** Writes bytes that are ASCII characters to a writer, which stays open. */
    private static final class AsciiStream extends OutputStream {

        private final Writer out;

        AsciiStream(Writer out) {
            this.out = out;
        }

        @Override
        public void write(int character) throws IOException {
            out.write(character);
        }

        @Override
        public void write(byte[] characters, int from, int length) throws IOException {
            out.write(new String(characters, from, length, StandardCharsets.US_ASCII));
        }
    }
}
