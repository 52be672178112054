package io.github.mediabias.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoderTableTest {

    @TempDir
    private Path folder;

    private CoderTable read(String text) throws IOException {
        return CoderTable.readCsv(Files.writeString(folder.resolve("codes.csv"), text, StandardCharsets.UTF_8));
    }

    @Test
    void readsOneRowAUnitAndOneColumnACoder() throws Exception {
        CoderTable table = read("\ufeffanna;Unit;ben\n1;u1;2\n;u2; 3 \n;;\n");

        assertThat(table.codings().coders()).containsExactly("anna", "ben");
        assertThat(table.codings().units()).containsExactly(List.of("1", "2"), Arrays.asList(null, "3"));
        assertThat(table.places()).containsExactly("line 2", "line 3");
    }

    @Test
    void namesTheLineAndWhatWasExpected() {
        assertThatThrownBy(() -> read("item,anna,ben\n"))
                .hasMessageEndingWith("has no column 'unit'; found [item, anna, ben]");
        assertThatThrownBy(() -> read("unit,anna\n"))
                .hasMessageContaining("has the coders [anna]; expected at least two");
        assertThatThrownBy(() -> read("unit,anna,ben\nu1,a,b\nu1,a,b\n"))
                .hasMessageEndingWith("codes.csv, line 3: the unit is 'u1'; expected a name that no other row has");
        assertThatThrownBy(() -> read("unit,anna,ben\nu1,1,high\n").requireNumbers())
                .hasMessageEndingWith(
                        "codes.csv, line 2, column ben: found 'high'; expected a number such as 3 or 2.5, as --level is"
                                + " not nominal");
        assertThatThrownBy(() -> read("")).hasMessageContaining("is empty; expected a column 'unit'");
    }
}
