package io.github.mediabias.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param name what the program calls it
 * @param header what stands above it, mostly the text of the key {@code column.} and its name. In CSV files it stands in English,
 *     whatever the report's language
 * @param format how its values are shown
 * @param width in characters; 0 for as many as what stands above it needs
 * @param vocabulary whose labels the workbook shows for the values, such as {@code stance}; {@code null} where it shows them as
 *     they are. CSV files have the values themselves
 * @param holds what its values are, which decides whether they may travel
 * @param choices the answers that its cells offer; empty for what nobody fills in
 */
record Column(
        String name,
        Text header,
        Format format,
        int width,
        @Nullable String vocabulary,
        Holds holds,
        List<String> choices) {

    Column {
        choices = List.copyOf(choices);
    }

    /** What the values of a column are. */
    enum Holds {
        /** Figures, names, codes, headlines, notes of the program's own. */
        DATA,
        /** What an article says, of any length. */
        STATEMENT,
        /** Words of an article around a term or name. */
        PASSAGE
    }

    /** How values are shown. */
    enum Format {
        TEXT,
        /** Text over several lines. */
        LONG_TEXT,
        /** Text that leads up to what stands in the next column. */
        TEXT_BEFORE,
        /** Text that the row is about. */
        BOLD,
        INTEGER,
        /** One digit behind the point. */
        DECIMAL,
        /** Three digits behind the point. */
        FINE,
        PERCENT,
        /** A percentage with a bar that shows the eye how much it is. */
        SHARE,
        DATE,
        /** Text over several lines that leads to the row's web address. */
        HEADLINE,
        /** A web address, which becomes a link. */
        LINK,
        /** An answer of the choices, which people give. */
        CHOICE,
        /** An answer which people give: one of the choices, or another. */
        SUGGESTION,
        /** What the program finds a row again by; nobody sees it. */
        KEY;

        /** Whether people fill it in. */
        boolean isAnswer() {
            return this == CHOICE || this == SUGGESTION;
        }
    }

    private static Column of(String name, Format format, int width, @Nullable String vocabulary, Holds holds) {
        return new Column(name, Text.of("column." + name), format, width, vocabulary, holds, List.of());
    }

    static Column text(String name, int width) {
        return of(name, Format.TEXT, width, null, Holds.DATA);
    }

    static Column longText(String name, int width) {
        return of(name, Format.LONG_TEXT, width, null, Holds.DATA);
    }

    /** Text of an article, over several lines. */
    static Column statement(String name, int width) {
        return of(name, Format.LONG_TEXT, width, null, Holds.STATEMENT);
    }

    /** Words of an article around a term or name, on one line. */
    static Column passage(String name, int width) {
        return of(name, Format.TEXT, width, null, Holds.PASSAGE);
    }

    /** The same column, showing its values in that format. */
    Column as(Format other) {
        return new Column(name, header, other, width, vocabulary, holds, choices);
    }

    /** The same column under a header that is the same in every language. */
    Column called(String words) {
        return new Column(name, Text.verbatim(words), format, width, vocabulary, holds, choices);
    }

    /** For answers out of a list, which may be of a vocabulary. */
    static Column choice(String name, @Nullable String vocabulary, int width, List<String> choices) {
        return new Column(name, Text.of("column." + name), Format.CHOICE, width, vocabulary, Holds.DATA, choices);
    }

    /** For answers of which a list has the usual ones. */
    static Column suggestion(String name, int width, List<String> choices) {
        return new Column(name, Text.of("column." + name), Format.SUGGESTION, width, null, Holds.DATA, choices);
    }

    /** A hidden column. */
    static Column key(String header) {
        return new Column(header, Text.verbatim(header), Format.KEY, 12, null, Holds.DATA, List.of());
    }

    /** Values of a vocabulary. */
    static Column coded(String name, String vocabulary, int width) {
        return of(name, Format.TEXT, width, vocabulary, Holds.DATA);
    }

    /** A headline, which leads to its article where the row has a column with its address. */
    static Column headline(String name, int width) {
        return of(name, Format.HEADLINE, width, null, Holds.DATA);
    }

    static Column integer(String name) {
        return of(name, Format.INTEGER, 0, null, Holds.DATA);
    }

    static Column decimal(String name) {
        return of(name, Format.DECIMAL, 0, null, Holds.DATA);
    }

    static Column fine(String name) {
        return of(name, Format.FINE, 0, null, Holds.DATA);
    }

    static Column percent(String name) {
        return of(name, Format.PERCENT, 0, null, Holds.DATA);
    }

    /** A part of a whole, which is drawn as a bar too. */
    static Column share(String name) {
        return of(name, Format.SHARE, 0, null, Holds.DATA);
    }

    static Column date(String name) {
        return of(name, Format.DATE, 11, null, Holds.DATA);
    }

    static Column link(String name) {
        return of(name, Format.LINK, 16, null, Holds.DATA);
    }
}
