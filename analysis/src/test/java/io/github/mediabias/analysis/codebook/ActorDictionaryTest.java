package io.github.mediabias.analysis.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.codebook.Codebook.Actor;
import io.github.mediabias.analysis.codebook.Codebook.ActorType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form is that of the documentation of PETRARCH2, "PETRARCH Dictionary Formats"; the persons are invented. */
class ActorDictionaryTest {

    private final List<CodebookProblem> problems = new ArrayList<>();

    private ActorDictionary read(String text) {
        ActorDictionary dictionary = new ActorDictionary(
                "mine.actors.txt", Set.of("AFG", "USA", "WST"), Set.of("GOV", "ELI", "MED", "IGO", "BUS"), problems);
        dictionary.read(text);
        return dictionary;
    }

    private static String summary(Actor actor) {
        return actor.name() + " " + actor.aliases() + " " + actor.country() + " " + actor.role() + " "
                + actor.period().from() + " " + actor.period().until();
    }

    @Test
    void readsOfficesWithTheirTimesAndSynonyms() {
        ActorDictionary dictionary = read("""
                # Invented
                ZALMAY_ROE_  ; a comment of old
                +PRESIDENT_ROE_ # another
                \t[AFGELI <011221]
                \t[AFGGOV 20011222-140929]
                \t[AFGGOVMED >140930]
                """);

        assertThat(dictionary.actors())
                .extracting(ActorDictionaryTest::summary)
                .containsExactly(
                        "Zalmay Roe [President Roe] AFG ELI null 2001-12-21",
                        "Zalmay Roe [President Roe] AFG GOV 2001-12-22 2014-09-29",
                        "Zalmay Roe [President Roe] AFG GOV 2014-09-30 null");
        assertThat(dictionary.actors()).extracting(Actor::type).containsOnly(ActorType.PERSON);
        assertThat(problems).isEmpty();
    }

    @Test
    void takesSeveralCodesOfOneLine() {
        assertThat(read("ANN_ROE_\t[USAGOV 010120-050120] [IGOUNOKID >050501]# of two bodies")
                        .actors())
                .extracting(ActorDictionaryTest::summary)
                .containsExactly("Ann Roe [] USA GOV 2001-01-20 2005-01-20", "Ann Roe [] null IGO 2005-05-01 null");
    }

    @ParameterizedTest
    @CsvSource({"300101, 2030-01-01", "310101, 1931-01-01", "19290101, 1929-01-01"})
    void readsYearsOfTwoDigitsAsPetrarchDoes(String written, String day) {
        assertThat(read("ANN_ROE_ [USAGOV >" + written + "]")
                        .actors()
                        .get(0)
                        .period()
                        .from())
                .hasToString(day);
    }

    @Test
    void findsCountryAndRoleAnywhereInACode() {
        assertThat(read("NATIO_ [IGOWSTNAT]\nACME_ [MNCUSA]").actors())
                .extracting(ActorDictionaryTest::summary)
                .containsExactly("Natio [] WST IGO null null", "Acme [] USA BUS null null");
    }

    @Test
    void takesACodeWithoutARoleForNamesOfTheCountry() {
        ActorDictionary dictionary = read("AFGHANISTAN_ [AFG]\n+HERAT_");

        assertThat(dictionary.actors()).isEmpty();
        assertThat(dictionary.countryNames().get("AFG")).containsExactly("Afghanistan", "Herat");
    }

    @Test
    void skipsCommentsOfSeveralLinesAndStopsAtTheMark() {
        assertThat(
                        read("<!-- ANN_ROE_ [USAGOV]\nBEN_ROE_ [USAGOV] -->\nCAL_ROE_ [USAGOV]\n---STOP---\nDAN_ROE_ [USAGOV]")
                                .actors())
                .extracting(Actor::name)
                .containsExactly("Cal Roe");
    }

    @Test
    void leavesOutWhatCannotBeReadAndNamesFileAndLine() {
        ActorDictionary dictionary = read("""
                ANN_ROE_
                \t[USAGOV 2004017-20061201]
                \t[QQQ >070101]
                \t[USAGOV 070101
                BEN_ROE_
                """);

        assertThat(dictionary.actors()).isEmpty();
        assertThat(problems)
                .extracting(CodebookProblem::toString)
                .containsExactly(
                        "mine.actors.txt, line 2: [USAGOV 2004017-20061201] is left out: '2004017' is no date; expected"
                                + " yymmdd or yyyymmdd",
                        "mine.actors.txt, line 3: [QQQ >070101] is left out: 'QQQ' holds no country of countries.csv and no"
                                + " role of roles.csv",
                        "mine.actors.txt, line 4: '[USAGOV 070101' is left out: expected [CODE], [CODE from-until], [CODE"
                                + " <until] or [CODE >from]",
                        "mine.actors.txt, line 1: 'Ann Roe' has no code and is left out",
                        "mine.actors.txt, line 5: 'Ben Roe' has no code and is left out");
    }

    @Test
    void joinsADictionaryInTheFolderToTheTablesAndLetsTheTablesGoBefore(@TempDir Path folder) throws IOException {
        for (String table : Codebook.tables()) {
            Files.write(folder.resolve(table), TableSource.shipped().bytes(table));
        }
        String before = Codebook.read(folder).hash();
        Files.writeString(
                folder.resolve("mine.actors.txt"), "ZALMAY_ROE_ [AFGGOV >140930]\nVLADIMIR_PUTIN_ [USAGOV >140930]\n");
        Codebook codebook = Codebook.read(folder);

        assertThat(codebook.actors())
                .filteredOn(actor -> actor.name().equals("Zalmay Roe"))
                .hasSize(1);
        assertThat(codebook.actors())
                .filteredOn(actor -> actor.name().equals("Vladimir Putin"))
                .extracting(Actor::country)
                .containsOnly("RUS");
        assertThat(codebook.hash()).isNotEqualTo(before);
    }
}
