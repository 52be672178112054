package io.github.mediabias.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueStancesTest {

    private static ReporterStance stance(String text, String cue) {
        int begin = text.indexOf(cue);
        return new CueStances(Fixtures.SHIPPED)
                .stance(Fixtures.annotate(text), List.of(new Span(begin, begin + cue.length())));
    }

    @Test
    void readsTheCodebooksStanceOfReportingWords() {
        assertThat(stance("Ann has admitted that it rains.", "has admitted")).isEqualTo(ReporterStance.FACTIVE);
        assertThat(stance("Ann alleged that it rains.", "alleged")).isEqualTo(ReporterStance.DISTANCING);
        assertThat(stance("Ann said that it rains.", "said")).isEqualTo(ReporterStance.NEUTRAL);
    }

    @Test
    void takesWordsThatTheCodebookDoesNotKnowForNeutral() {
        assertThat(stance("Ann frobnicated that it rains.", "frobnicated")).isEqualTo(ReporterStance.NEUTRAL);
        assertThat(new CueStances(Fixtures.SHIPPED).stance(Fixtures.annotate("It rains."), List.of()))
                .isEqualTo(ReporterStance.NEUTRAL);
    }
}
