package io.github.mediabias.reporting.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.SQLException;

/** Writes one value of JSON, of any size, that a page's script reads. */
@FunctionalInterface
public interface PageData {

    /** Writes the value to {@code json}; by its raw methods nothing may be written, since these escape nothing. */
    void write(JsonGenerator json) throws IOException, SQLException;
}
