package io.github.mediabias.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @TempDir
    Path folder;

    private String written(List<? extends @Nullable Object> row) throws IOException {
        Path file = folder.resolve("t.csv");
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            columns.add("c" + i);
        }
        try (CsvTable table = new CsvTable(file, columns)) {
            table.write(row);
        }
        return Files.readString(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void marksTextThatASpreadsheetWouldRunAsAFormula(String text) throws IOException {
        assertThat(CsvTable.asText(text)).isEqualTo("'" + text);
        assertThat(written(List.of(text))).contains("'" + text);
    }

    @Test
    void leavesNumbersNumbers() throws IOException {
        assertThat(written(List.of(-1, -0.5, true, "a-1", "1=1"))).isEqualTo("c0,c1,c2,c3,c4\n-1,-0.5,true,a-1,1=1\n");
    }

    @Test
    void quotesAsRfc4180AndLeavesTheUnknownEmpty() throws IOException {
        assertThat(written(Arrays.asList("say \"no\"", "a,b", "two\nlines", null, "İstanbul 😀")))
                .isEqualTo("c0,c1,c2,c3,c4\n\"say \"\"no\"\"\",\"a,b\",\"two\nlines\",,İstanbul 😀\n");
    }
}
