package io.github.mediabias.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueGroupTest {

    private static CueGroup group(String cue) {
        return CueGroup.of(cue, cue.isEmpty() ? List.of() : List.of(new Span(0, cue.length())));
    }

    @Test
    void knowsReportingVerbsInAnyFormAndAmongOtherWords() {
        assertThat(group("said")).isEqualTo(CueGroup.REPORTING);
        assertThat(group("has TOLD")).isEqualTo(CueGroup.REPORTING);
        assertThat(group("tweeting")).isEqualTo(CueGroup.REPORTING);
        assertThat(group("According to")).isEqualTo(CueGroup.REPORTING);
        assertThat(group("wants")).isEqualTo(CueGroup.OTHER);
        assertThat(group("criticized")).isEqualTo(CueGroup.OTHER);
        assertThat(group("according")).isEqualTo(CueGroup.OTHER);
    }

    @Test
    void putsColonsAndMissingCuesApart() {
        assertThat(group(":")).isEqualTo(CueGroup.NONE);
        assertThat(group("")).isEqualTo(CueGroup.NONE);
    }

    @Test
    void joinsThePiecesOfACue() {
        String text = "according, we hear, to";
        assertThat(CueGroup.of(text, List.of(new Span(0, 9), new Span(20, 22)))).isEqualTo(CueGroup.REPORTING);
    }
}
