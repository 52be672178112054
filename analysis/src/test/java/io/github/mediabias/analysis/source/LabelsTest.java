package io.github.mediabias.analysis.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.SmallCodebook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final SourceProfiler SHIPPED = new SourceProfiler(Fixtures.SHIPPED);
    private static final SourceProfiler SMALL = new SourceProfiler(SmallCodebook.with());
    private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

    private static List<String> labels(SourceProfiler profiler, String body) {
        return profiler.actors(Fixtures.annotate(body), List.of(), DAY, null).labels().stream()
                .map(label -> label.actor() + ": " + label.label() + " ("
                        + label.kind().label() + ")")
                .toList();
    }

    private static List<String> mentions(String body) {
        return SMALL.actors(Fixtures.annotate(body), List.of(), DAY, null).mentions().stream()
                .map(mention -> mention.actor() + " " + mention.code() + " " + mention.count())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The talks began when Russian negotiator Yuriy Ashkov came. | Yuriy Ashkov: russian negotiator (title)",
                "The talks began when Senator Lena Whitlow came. | Lena Whitlow: senator (title)",
                "The talks began when Sen. Lena Whitlow came. | Lena Whitlow: senator (title)",
                "The talks began when hard-line senator Lena Whitlow came. | Lena Whitlow: hard-line senator (epithet)",
                "The talks began when billionaire Yuriy Ashkov came. | Yuriy Ashkov: billionaire (epithet)",
                "The talks began when Yuriy Ashkov, a longtime critic of the plan, came. | Yuriy Ashkov: longtime critic of the plan (apposition)",
                "The talks began when the mayor's adviser, Yuriy Ashkov, came. | Yuriy Ashkov: mayor's adviser (apposition)"
            })
    void findsWhatStandsBesideAName(String body, String expected) {
        assertThat(labels(SHIPPED, body)).containsExactly(expected);
    }

    @Test
    void findsAnEpithetInsteadOfTheName() {
        assertThat(labels(SHIPPED, "Senator Lena Whitlow came late. Nobody had seen the hard-line senator."))
                .containsExactly("Lena Whitlow: senator (title)", "Lena Whitlow: hard-line senator (epithet)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a courtesy is the outlet's house style
                "The talks began when Mr. Ashkov came.",
                // the next of a list is in apposition to nobody
                "The talks began with Yuriy Ashkov, Lena Whitlow and Maria Lopez.",
                "On Monday, Yuriy Ashkov came.",
                "According to Yuriy Ashkov, the bridge is safe."
            })
    void findsNoneWhereNothingIsCalledAnything(String body) {
        assertThat(labels(SMALL, body)).isEmpty();
    }

    @Test
    void tellsTheOfficesByWhichOnePersonIsCalled() {
        List<ActorLabel> labels = SHIPPED.actors(
                        Fixtures.annotate(
                                "U.S. Secretary of State Lena Whitlow came. Later, Senator Lena Whitlow left with former"
                                        + " Governor Paul Adler."),
                        List.of(),
                        DAY,
                        null)
                .labels();

        assertThat(labels)
                .extracting(ActorLabel::office)
                .as("an office of the past is no title of today")
                .containsExactly("secretary of state", "senator", null);
    }

    @Test
    void countsWhomATextNamesBeItASourceOrNot() {
        assertThat(mentions("The Kremlin met Jon Harrow. Russian troops left; Harrow and Moscow were glad of it."))
                .containsExactlyInAnyOrder("Kremlin RUSGOV 1", "RUS RUS 3", "Jon Harrow USAGOV 2", "Moscow RUSGOV 1");
    }

    @Test
    void takesNoStateOfACountryForAMentionOfIt() {
        assertThat(mentions("The river runs through Ohio.")).isEmpty();
    }
}
