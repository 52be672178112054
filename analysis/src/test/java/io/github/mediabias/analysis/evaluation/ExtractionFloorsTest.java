package io.github.mediabias.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.evaluation.ExtractionFloors.Check;
import io.github.mediabias.analysis.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionFloorsTest {

    @TempDir
    Path folder;

    private ExtractionFloors read(String... lines) throws IOException {
        return ExtractionFloors.read(
                Files.write(folder.resolve("floor.csv"), List.of(lines), StandardCharsets.UTF_8), "news");
    }

    /** Two quotations in gold; the prediction has the first with its source: F1 = 2·1/(1+2) = 2/3, found 1/2, right 1/1. */
    private static AttributionScores scores() {
        String text = "“No,” Ann said. “Yes,” Bo said.";
        CodedAttribution first = new CodedAttribution(List.of(new Span(6, 9)), List.of(), List.of(new Span(0, 5)));
        CodedAttribution second = new CodedAttribution(List.of(new Span(23, 25)), List.of(), List.of(new Span(16, 22)));
        return AttributionScores.of(
                List.of(new CodedArticle("a", text, List.of(first, second))),
                Map.of("a", new CodedArticle("a", text, List.of(first))));
    }

    @Test
    void namesTheRowTheMeasureAndTheFloor() throws IOException {
        List<Check> checks = read(
                        "gold,row,least",
                        "news,attribution,0.66",
                        "other,attribution,0.9",
                        "",
                        "news,quotations-found,0.51",
                        "news,quotations-right-source,1")
                .check(scores());

        assertThat(checks).extracting(Check::holds).containsExactly(true, false, true);
        assertThat(checks)
                .extracting(Check::line)
                .containsExactly(
                        "attribution is 0.6667, at least 0.66",
                        "quotations-found is 0.5000, below the floor of 0.51",
                        "quotations-right-source is 1.0000, at least 1.0");
    }

    @Test
    void holdsWhereTheFloorIsJustReached() {
        assertThat(new Check("attribution", 0.5, 0.5).holds()).isTrue();
    }

    /** A name that is misspelt must not pass for one without floors. */
    @Test
    void refusesAGoldWithoutFloors() {
        assertThatThrownBy(() -> read("gold,row,least", "new,attribution,0.6", "old,attribution,0.6"))
                .isInstanceOf(IOException.class)
                .hasMessage(folder.resolve("floor.csv") + ": no floor for 'news'; expected one of new, old");
    }

    @Test
    void saysWhichLineIsWrongAndWhatWasExpected() {
        assertThatThrownBy(() -> read()).hasMessageEndingWith("line 1: found nothing; expected gold,row,least");
        assertThatThrownBy(() -> read("gold;row;least"))
                .hasMessageEndingWith("line 1: found 'gold;row;least'; expected gold,row,least");
        assertThatThrownBy(() -> read("gold,row,least", "news,attribution"))
                .hasMessageEndingWith("line 2: found 'news,attribution'; expected gold,row,least");
        assertThatThrownBy(() -> read("gold,row,least", "news,atribution,0.6"))
                .hasMessageEndingWith("line 2: row is 'atribution'; expected one of content-token, content-exact,"
                        + " content-match, attribution, cue-match, source-span, cue-span, content-span,"
                        + " quotations-found, quotations-right-source");
        assertThatThrownBy(() -> read("gold,row,least", "news,attribution,55 %"))
                .hasMessageEndingWith("line 2: least is '55 %'; expected a number from 0 to 1");
        assertThatThrownBy(() -> read("gold,row,least", "news,attribution,55"))
                .hasMessageEndingWith("line 2: least is '55'; expected a number from 0 to 1");
        assertThatThrownBy(() -> read("gold,row,least", "news,attribution,0.5", "news,attribution,0.6"))
                .hasMessageEndingWith("line 3: a second floor for attribution of news; expected one");
    }
}
