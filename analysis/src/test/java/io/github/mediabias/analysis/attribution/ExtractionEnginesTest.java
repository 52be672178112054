package io.github.mediabias.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mediabias.analysis.Fixtures;
import org.junit.jupiter.api.Test;

class ExtractionEnginesTest {

    @Test
    void findsTheRulesByTheirName() {
        assertThat(ExtractionEngines.named("rules").load(Fixtures.SHIPPED)).isInstanceOf(RuleExtractor.class);
    }

    @Test
    void knowsTheDefault() {
        assertThat(ExtractionEngines.named(ExtractionEngines.DEFAULT).id()).isEqualTo(ExtractionEngines.DEFAULT);
    }

    @Test
    void listsTheEnginesThereAreWhereANameIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtractionEngines.named("magic"))
                .withMessage("no extraction engine is called 'magic'; expected one of fast, rules");
    }
}
