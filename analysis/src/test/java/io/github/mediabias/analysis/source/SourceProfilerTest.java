package io.github.mediabias.analysis.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.SmallCodebook;
import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Span;
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
        return PROFILER.profile(text, Fixtures.extract(text), day, null);
    }

    private static SourceProfile only(String body) {
        List<SourceProfile> profiles = profiles(body);
        assertThat(profiles).hasSize(1);
        return profiles.get(0);
    }

    /** Of a text that opens with the source, so that the test does not rest on what the extractor makes of it. */
    private static SourceProfile named(String source, String rest) {
        Extraction extraction = new Extraction(
                List.of(new Span(0, source.length())),
                List.of(),
                List.of(new Span(source.length() + 1, source.length() + rest.length())),
                1,
                "by hand");
        return PROFILER.profile(Fixtures.annotate(source + rest), List.of(extraction), DAY, null)
                .get(0);
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
                .containsExactly("Ida Roe ---LAB");
    }

    @Test
    void givesAPronounToTheOneWhoseGenderItIs() {
        List<SourceProfile> profiles =
                profiles("Maria Lopez said the bridge was safe. Anton Verin said it was not. “Look at it,” she said.");

        assertThat(profiles.get(2).members()).extracting(SourceMember::actor).containsExactly("Maria Lopez");
    }

    @Test
    void keepsWhyAPronounWasResolved() {
        List<SourceProfile> profiles =
                profiles("Russian negotiator Yuriy Ashkov said the talks were useful. He said that he would return.");

        assertThat(profiles.get(1).members().get(0).reason())
                .isEqualTo("country Russian + role noun negotiator; called 'He'");
    }

    @Test
    void splitsNegotiatorsOfTwoCountriesIntoTwoMembers() {
        SourceProfile profile = named("Russian and American negotiators", " said that the talks were useful.");

        assertThat(profile.members()).extracting(SourceMember::code).containsExactly("RUSGOV", "USAGOV");
    }

    @Test
    void countsEachOfAListOfNames() {
        SourceProfile profile = named("Maria Lopez, Anton Verin and Ida Roe", " said that the talks were useful.");

        assertThat(profile.members())
                .extracting(SourceMember::actor)
                .containsExactly("Maria Lopez", "Anton Verin", "Ida Roe");
    }

    @Test
    void takesPartyAndStateBehindANameForAnAmericanLegislator() {
        assertThat(actorsAndCodes(only("Carl Oster (R-Ohio) said that the talks were useful.")))
                .containsExactly("Carl Oster USALEG");
    }

    @Test
    void givesWhoeverHasNoCountryThatOfTheStoryAndSaysOnWhatEvidence() {
        SourceMember member = profiles("Carl Oster said that the dam was safe. Rain fell in Ohio. Ohio had no warning.")
                .get(0)
                .members()
                .get(0);

        assertThat(member.code()).isEqualTo("USA");
        assertThat(member.reason()).isEqualTo("story in USA: 2 of 2 signs of a country");
    }

    @Test
    void givesNoCountryWhereTheStoryIsOfSeveral() {
        assertThat(profiles("Carl Oster said that the dam was safe. Rain fell in Ohio and in Russia.")
                        .get(0)
                        .members())
                .extracting(SourceMember::code)
                .containsExactly("---");
    }

    @Test
    void takesAnOrganisationsNameForNoPerson() {
        assertThat(only("The Montgomery Advertiser said that the talks were useful.")
                        .type())
                .isEqualTo(SourceType.ORGANISATION);
    }

    @Test
    void keepsTheMediumToWhichSomethingWasSaid() {
        assertThat(only("Jon Harrow told The Lantern that the talks were useful.")
                        .via())
                .isEqualTo("The Lantern");
        assertThat(only("Jon Harrow said that the talks were useful.").via()).isNull();
    }

    @Test
    void tellsTheCabinetOfAPersonsSpokesmanByThePerson() {
        assertThat(actorsAndCodes(only("Jon Harrow's spokesman said that the talks were useful.")))
                .containsExactly("Jon Harrow's spokesman USAGOV");
    }

    @Test
    void resolvesADefiniteNounToWhomTheTextCallsSo() {
        List<SourceProfile> profiles = profiles(
                "Russian negotiator Yuriy Ashkov said the talks were useful. The negotiator said that he would return.");

        assertThat(actorsAndCodes(profiles.get(1))).containsExactly("Yuriy Ashkov RUSGOV");
    }

    @Test
    void takesTheRelativeOfSomebodyKnownForAnotherPerson() {
        assertThat(actorsAndCodes(only("Ivana Harrow said that the talks were useful.")))
                .doesNotContain("Jon Harrow USAGOV");
    }

    @Test
    void givesALetterAndAnOfficeTheRoleOfTheirOwner() {
        assertThat(actorsAndCodes(named("Jon Harrow’s proclamation", " said the day was to be one of rest.")))
                .containsExactly("Jon Harrow’s proclamation USAGOV");
        assertThat(actorsAndCodes(named("Jon Harrow’s brother", " said the day was to be one of rest.")))
                .containsExactly("Jon Harrow’s brother USA");
    }

    @Test
    void takesTheCountedForWhomAGroupOfThemIs() {
        SourceProfile profile = named("a group of 32 Russian negotiators", " said that prices would rise.");

        assertThat(profile.type()).isEqualTo(SourceType.GROUP);
        assertThat(profile.members()).extracting(SourceMember::code).containsExactly("RUSGOV");
    }

    @Test
    void distinguishesAnExpertOnACountryFromOneOfIt() {
        assertThat(named("a Russia expert", " said that prices would rise.").members())
                .extracting(SourceMember::code)
                .containsExactly("---");
        assertThat(named("a Russian expert", " said that prices would rise.").members())
                .extracting(SourceMember::code)
                .containsExactly("RUS");
    }

    @Test
    void joinsASurnameThatComesFirst() {
        List<SourceProfile> profiles = profiles("""
                Russian negotiator Won Chunying said the talks were useful.

                “We have time,” Won said.""");

        assertThat(profiles).hasSize(2).allSatisfy(profile -> assertThat(actorsAndCodes(profile))
                .containsExactly("Won Chunying RUSGOV"));
    }

    @Test
    void keepsNobodyBackWhomTheNextSentenceNames() {
        assertThat(named("A Russian negotiator", " said so. Russian negotiator Yuriy Ashkov spoke in Moscow.")
                        .type())
                .isEqualTo(SourceType.PERSON);
        assertThat(named("A Russian negotiator", " said so. The talks went on.").type())
                .isEqualTo(SourceType.UNNAMED);
    }
}
