package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QualityNotesTest {

    private static final Messages ENGLISH = Messages.in(ReportLanguage.ENGLISH);

    private static List<@Nullable Object> row(
            String engine, @Nullable String corpus, @Nullable String measure, @Nullable Double value) {
        return Arrays.asList(engine, corpus, measure, value);
    }

    @Test
    void stateWhatWasMeasuredOnWhichArticlesAndWhatWasNot() {
        List<Text> notes = QualityNotes.of(List.of(
                row("fast 1", "old news", "attribution-f1", 0.742), row("fast 1", "old news", "recall-factive", 0.5)));

        assertThat(notes).singleElement().satisfies(note -> assertThat(ENGLISH.text(note))
                .startsWith("fast 1, on old news: attributions F1 0.74, precision not measured")
                .contains("of factive ones 0.50"));
    }

    @Test
    void sayWhereNobodyHasMeasuredAModel() {
        assertThat(QualityNotes.of(List.of(row("fast 1, model of mine", null, null, null))))
                .extracting(ENGLISH::text)
                .containsExactly(
                        "fast 1, model of mine: nobody has measured this model; mediabias evaluate does, on coded"
                                + " articles of yours.");
    }
}
