package io.github.mediabias.reporting;

/**
 * A column of a sheet.
 *
 * @param header what stands above it
 * @param format how its values are shown
 * @param width in characters
 */
record Column(String header, Format format, int width) {

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
        DATE,
        /** A web address, which becomes a link. */
        LINK
    }

    static Column text(String header, int width) {
        return new Column(header, Format.TEXT, width);
    }

    static Column longText(String header, int width) {
        return new Column(header, Format.LONG_TEXT, width);
    }

    static Column integer(String header) {
        return new Column(header, Format.INTEGER, Math.max(9, Math.min(14, header.length())));
    }

    static Column decimal(String header) {
        return new Column(header, Format.DECIMAL, Math.max(9, Math.min(14, header.length())));
    }

    static Column fine(String header) {
        return new Column(header, Format.FINE, Math.max(9, Math.min(14, header.length())));
    }

    static Column percent(String header) {
        return new Column(header, Format.PERCENT, Math.max(9, Math.min(14, header.length())));
    }

    static Column date(String header) {
        return new Column(header, Format.DATE, 11);
    }

    static Column link(String header) {
        return new Column(header, Format.LINK, 16);
    }
}
