package io.github.mediabias.analysis.table;

import java.io.IOException;

/** Takes rows of any table. Called from one thread. */
@FunctionalInterface
public interface RowSink {

    void accept(Rows.Row row) throws IOException;
}
