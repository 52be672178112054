package io.github.mediabias.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadOptionsTest {

    @Test
    void isNotChangedByThoseMadeOfIt() {
        ReadOptions defaults = ReadOptions.defaults();

        ReadOptions mapped = defaults.withColumn(Field.BODY, "Story")
                .withColumn(Field.ID, "Nr")
                .withDateFormat("d/M/yyyy");

        assertThat(mapped.columns()).isEqualTo(Map.of(Field.BODY, "Story", Field.ID, "Nr"));
        assertThat(mapped.dateFormats()).hasSize(1);
        assertThat(defaults.columns()).isEmpty();
        assertThat(defaults.dateFormats()).isEmpty();
    }

    @Test
    void refusesAPatternThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadOptions.defaults().withDateFormat("day/month"));
    }
}
