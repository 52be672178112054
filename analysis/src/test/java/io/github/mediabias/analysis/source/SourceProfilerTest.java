package io.github.mediabias.analysis.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.SmallCodebook;
import io.github.mediabias.analysis.text.AnnotatedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceProfilerTest {

    private static final SourceProfiler PROFILER = new SourceProfiler(SmallCodebook.with());
    private static final LocalDate DAY = LocalDate.of(2025, 3, 19);

    private static List<SourceProfile> profiles(String body) {
        return profiles(body, DAY);
    }

    private static List<SourceProfile> profiles(String body, LocalDate day) {
        AnnotatedText text = Fixtures.annotate(body);
        return PROFILER.profile(text, Fixtures.extract(text), day);
    }

    private static SourceProfile only(String body) {
        List<SourceProfile> profiles = profiles(body);
        assertThat(profiles).hasSize(1);
        return profiles.get(0);
    }

    private static List<String> actorsAndCodes(SourceProfile profile) {
        return profile.members().stream()
                .map(member -> member.actor() + " " + member.code())
                .toList();
    }

    @Test
    void composesCountryAndRoleOfSomebodyWhomNoTableKnows() {
        SourceProfile profile = only("Russian negotiator Yuriy Ashkov said the talks were useful.");

        assertThat(profile.type()).isEqualTo(SourceType.PERSON);
        assertThat(actorsAndCodes(profile)).containsExactly("Yuriy Ashkov RUSGOV");
    }

    @Test
    void takesCountryAndRoleFromAnAppositionToo() {
        assertThat(actorsAndCodes(only("Yuriy Ashkov, a Russian negotiator, said the talks were useful.")))
                .containsExactly("Yuriy Ashkov RUSGOV");
    }

    @ParameterizedTest
    @CsvSource({
        "The Kremlin said the talks were useful., Kremlin RUSGOV",
        "Moscow said the talks were useful., Moscow RUSGOV",
        "Washington said the talks were useful., Washington USAGOV",
        "The White House said the talks were useful., White House USAGOV"
    })
    void takesAMetonymForTheGovernment(String text, String expected) {
        SourceProfile profile = only(text);

        assertThat(profile.type()).isEqualTo(SourceType.ORGANISATION);
        assertThat(actorsAndCodes(profile)).containsExactly(expected);
    }

    @Test
    void joinsALaterSurnameAndPronounToTheFullName() {
        List<SourceProfile> profiles = profiles("""
                Russian negotiator Yuriy Ashkov said the talks were useful.

                “We have time,” Ashkov said.

                He added that the next round was near.""");

        assertThat(profiles).hasSize(3).allSatisfy(profile -> assertThat(actorsAndCodes(profile))
                .containsExactly("Yuriy Ashkov RUSGOV"));
    }

    @Test
    void givesAPronounToTheOneWhoSpokeLast() {
        List<SourceProfile> profiles =
                profiles("Maria Lopez said the bridge was safe. Anton Verin said it was not. “Look at it,” he said.");

        assertThat(profiles).hasSize(3);
        assertThat(profiles.get(2).members().get(0).actor()).isEqualTo("Anton Verin");
    }

    @Test
    void countsAJointSourceOncePerMember() {
        SourceProfile profile = only("Jon Harrow and Yuriy Ashkov said that the talks were useful.");

        assertThat(actorsAndCodes(profile)).containsExactly("Jon Harrow USAGOV", "Yuriy Ashkov ---");
        assertThat(profile.members()).extracting(SourceMember::bloc).containsExactly("WST", null);
    }

    @Test
    void takesWesternOfficialsForAGroupOfTheBloc() {
        SourceProfile profile = only("Western officials said that the talks were useful.");

        assertThat(profile.type()).isEqualTo(SourceType.GROUP);
        assertThat(actorsAndCodes(profile)).containsExactly("Western officials WSTGOV");
        assertThat(profile.members().get(0).bloc()).isEqualTo("WST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A senior official who asked not to be named said that the talks were useful.",
                "The talks were useful, said a senior official who spoke on condition of anonymity.",
                "Two people familiar with the talks said that they were useful.",
                "Sources said that the talks were useful."
            })
    void takesWhoeverIsNotNamedForUnnamed(String text) {
        assertThat(profiles(text))
                .singleElement()
                .extracting(SourceProfile::type)
                .isEqualTo(SourceType.UNNAMED);
    }

    @Test
    void takesAStatementForADocumentOfTheOneWhoseItIs() {
        SourceProfile profile = only("A statement from the White House said that the talks were useful.");

        assertThat(profile.type()).isEqualTo(SourceType.DOCUMENT);
        assertThat(actorsAndCodes(profile)).containsExactly("White House USAGOV");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-19, USAOPP, false", "2025-01-20, USAGOV, false", "2025-03-19, USAGOV, false"})
    void looksAnOfficeUpOnTheArticlesDay(LocalDate day, String code, boolean former) {
        SourceMember member = profiles("Jon Harrow said the talks were useful.", day)
                .get(0)
                .members()
                .get(0);

        assertThat(member.code()).isEqualTo(code);
        assertThat(member.former()).isEqualTo(former);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-20, false", "2025-01-21, true"})
    void callsSomebodyFormerFromTheDayAfterTheOffice(LocalDate day, boolean former) {
        SourceMember member = profiles("Lena Whitlow said the talks were useful.", day)
                .get(0)
                .members()
                .get(0);

        assertThat(member.code()).isEqualTo("USAGOV");
        assertThat(member.former()).isEqualTo(former);
    }

    @Test
    void callsSomebodyFormerWhomTheTextCallsSo() {
        assertThat(only("Former Russian negotiator Yuriy Ashkov said the talks were useful.")
                        .members())
                .extracting(SourceMember::former)
                .containsExactly(true);
    }

    @Test
    void givesNobodysQuotationTheTypeNone() {
        SourceProfile profile = only("“We will rebuild this town with our own hands.”");

        assertThat(profile).isEqualTo(SourceProfile.NOBODY);
        assertThat(profile.type()).isEqualTo(SourceType.NONE);
    }

    @Test
    void resolvesARelativePronoun() {
        assertThat(actorsAndCodes(profiles("Jon Harrow, who said that the dam was safe, left on Monday.")
                        .get(0)))
                .containsExactly("Jon Harrow USAGOV");
    }

    @Test
    void doesNotMakeAHeadOfStateOfABoardsPresident() {
        assertThat(actorsAndCodes(only("Ida Roe, president of the Grocers Federation, said that prices would rise.")))
                .containsExactly("Ida Roe ---");
    }
}
