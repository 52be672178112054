package io.github.mediabias.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param name of the text that stands above it: {@code column.} and this name is its key. In CSV files it stands in English,
 *     whatever the report's language
 * @param format how its values are shown
 * @param width in characters; 0 for as many as what stands above it needs
 * @param vocabulary whose labels the workbook shows for the values, such as {@code stance}; {@code null} where it shows them as
 *     they are. CSV files have the values themselves
 * @param holds what its values are, which decides whether they may travel
 */
record Column(
        String name, Format format, int width, @Nullable String vocabulary, Holds holds) {

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
        LINK
    }

    static Column text(String name, int width) {
        return new Column(name, Format.TEXT, width, null, Holds.DATA);
    }

    static Column longText(String name, int width) {
        return new Column(name, Format.LONG_TEXT, width, null, Holds.DATA);
    }

    /** Text of an article, over several lines. */
    static Column statement(String name, int width) {
        return new Column(name, Format.LONG_TEXT, width, null, Holds.STATEMENT);
    }

    /** Words of an article around a term or name, on one line. */
    static Column passage(String name, int width) {
        return new Column(name, Format.TEXT, width, null, Holds.PASSAGE);
    }

    /** Values of a vocabulary. */
    static Column coded(String name, String vocabulary, int width) {
        return new Column(name, Format.TEXT, width, vocabulary, Holds.DATA);
    }

    /** A headline, which leads to its article where the row has a column with its address. */
    static Column headline(String name, int width) {
        return new Column(name, Format.HEADLINE, width, null, Holds.DATA);
    }

    static Column integer(String name) {
        return new Column(name, Format.INTEGER, 0, null, Holds.DATA);
    }

    static Column decimal(String name) {
        return new Column(name, Format.DECIMAL, 0, null, Holds.DATA);
    }

    static Column fine(String name) {
        return new Column(name, Format.FINE, 0, null, Holds.DATA);
    }

    static Column percent(String name) {
        return new Column(name, Format.PERCENT, 0, null, Holds.DATA);
    }

    /** A part of a whole, which is drawn as a bar too. */
    static Column share(String name) {
        return new Column(name, Format.SHARE, 0, null, Holds.DATA);
    }

    static Column date(String name) {
        return new Column(name, Format.DATE, 11, null, Holds.DATA);
    }

    static Column link(String name) {
        return new Column(name, Format.LINK, 16, null, Holds.DATA);
    }

    /** What stands above it. */
    Text header() {
        return Text.of("column." + name);
    }
}
