package io.github.mediabias.analysis.codebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.analysis.codebook.CodebookProblem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeASmallSoundCodebook() throws IOException {
        write("blocs.csv", "bloc,code,label,member,from,until\nLeague,LGE,members of the League,NOR,2001,\n");
        write("countries.csv", "code,name,aliases,demonyms,capital,metonyms\nNOR,Norland,,Norlander,Port Ellis,\n");
        write("roles.csv", "role,label,official,nouns\nGOV,government,yes,minister;envoy\n");
        write(
                "actors.csv",
                "name,type,aliases,country,role,title,from,until\nOleg Marin,person,,NOR,GOV,Envoy,2020,\n");
        write("frames.csv", "frame,type,label,description,source\nconflict,frame,Conflict,Disagreement,nobody\n");
        write("terms.csv", "frame,term,match,pos,note\nconflict,clash,lemma,,\n");
        write("cues.csv", "cue,kind,stance,position,complements\nsay,verb,neutral,asserts,quote;clause\n");
        write("outlets.csv", "outlet,aliases,country,owner,group\nThe Lantern,Lantern Daily,NOR,,\n");
        write("topics.csv", "topic,query\ntalks,truce OR talks\n");
    }

    private void write(String table, String text) throws IOException {
        Files.writeString(folder.resolve(table), text);
    }

    @Test
    void readsTheTables() throws IOException {
        Codebook codebook = Codebook.read(folder);

        assertThat(codebook.roles().get(0).nouns()).containsExactly("minister", "envoy");
        assertThat(codebook.officialRoles()).containsExactly("GOV");
        assertThat(codebook.outletNames()).containsEntry("lantern daily", "The Lantern");
        assertThat(codebook.findBloc("NOR", LocalDate.of(2000, 12, 31))).isNull();
        assertThat(codebook.findBloc("NOR", LocalDate.of(2001, 1, 1))).isNotNull();
        assertThat(Codebook.check(folder)).isEmpty();
    }

    @Test
    void theShippedCodebookHasNoErrors() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("shipped"));
        for (String table : Codebook.tables()) {
            try (InputStream bytes =
                    Codebook.class.getResourceAsStream("/io/github/mediabias/data/codebook/" + table)) {
                assertThat(bytes).as(table).isNotNull();
                Files.copy(bytes, copy.resolve(table));
            }
        }

        assertThat(Codebook.check(copy)).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(Codebook.read(copy).hash()).isEqualTo(Codebook.shipped().hash());
    }

    @Test
    void namesFileLineFindingAndValidChoicesOfEveryError() throws IOException {
        write("roles.csv", "role,label,official,nouns\nGOV,government,maybe,minister\n");
        write(
                "cues.csv",
                "cue,kind,stance,position,complements\nsay,verb,calm,asserts,quote\n,verb,neutral,asserts,quote\n");
        write("terms.csv", "frame,term,match,pos,note\nconflict,clash,fuzzy,,\nwar,clash,lemma,\n");

        assertThatThrownBy(() -> Codebook.read(folder))
                .isInstanceOf(InvalidCodebookException.class)
                .hasMessage("""
                        the codebook cannot be used:
                          roles.csv, line 2: official is 'maybe'; expected yes or no
                          actors.csv, line 2: the role is 'GOV'; expected one of []
                          terms.csv, line 2: match is 'fuzzy'; expected one of lemma, exact, case
                          terms.csv, line 3: the line has 4 cells; expected 5, as in the header
                          cues.csv, line 2: stance is 'calm'; expected one of neutral, factive, distancing
                          cues.csv, line 3: the cell 'cue' is empty; expected a text""");
    }

    @Test
    void looksForNamesThatAnotherTableLacks() throws IOException {
        write(
                "actors.csv",
                "name,type,aliases,country,role,title,from,until\nOleg Marin,person,,XXX,BOSS,Envoy,2020,\n");
        write("terms.csv", "frame,term,match,pos,note\nwar,clash,lemma,,\n");

        assertThat(Codebook.check(folder))
                .extracting(CodebookProblem::toString)
                .containsExactly(
                        "actors.csv, line 2: the country is 'XXX'; expected a code of countries.csv, or nothing",
                        "actors.csv, line 2: the role is 'BOSS'; expected one of [GOV]",
                        "terms.csv, line 2: the frame is 'war'; expected one of [conflict]");
    }

    @Test
    void findsDuplicatesOnTheirOwnLines() throws IOException {
        write("cues.csv", """
                cue,kind,stance,position,complements
                say,verb,neutral,asserts,quote
                claim,verb,distancing,asserts,quote
                say,verb,factive,asserts,quote
                """);
        write("terms.csv", "frame,term,match,pos,note\nconflict,clash,lemma,,\nconflict,clash,exact,,again\n");

        assertThat(Codebook.check(folder))
                .extracting(problem -> problem.severity() + " " + problem)
                .containsExactly(
                        "WARNING terms.csv, line 3: the term 'clash' stands in frame 'conflict' already; it counts there"
                                + " once",
                        "ERROR cues.csv, line 4: 'say (verb)' stands twice; expected it once");
    }

    @Test
    void namesTheLineOfTheSecondOfTwoEqualRows() throws IOException {
        write(
                "cues.csv",
                "cue,kind,stance,position,complements\nsay,verb,neutral,asserts,quote\nsay,verb,neutral,"
                        + "asserts,quote\n");

        assertThat(Codebook.check(folder))
                .extracting(CodebookProblem::toString)
                .containsExactly("cues.csv, line 3: 'say (verb)' stands twice; expected it once");
    }

    @Test
    void countsLinesOverCellsOfSeveralLines() throws IOException {
        write(
                "frames.csv",
                "frame,type,label,description,source\nconflict,frame,Conflict,\"two\nlines\",x\nother,shape,Other,d,x\n");

        assertThat(Codebook.check(folder))
                .extracting(CodebookProblem::toString)
                .containsExactly("frames.csv, line 4: type is 'shape'; expected one of frame, device");
    }

    @Test
    void saysWhichTableIsMissing() throws IOException {
        Files.delete(folder.resolve("cues.csv"));

        assertThatThrownBy(() -> Codebook.check(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("the codebook " + folder + " has no cues.csv; expected blocs.csv, countries.csv, roles.csv,"
                        + " actors.csv, frames.csv, terms.csv, cues.csv, outlets.csv, topics.csv");
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        write("topics.csv", "topic,question\ntalks,truce\n");

        assertThat(Codebook.check(folder))
                .extracting(CodebookProblem::toString)
                .contains("topics.csv, line 1: no column is called 'query'; found [topic, question]");
    }

    @Test
    void rejectsATableThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("outlets.csv"), new byte[] {'o', (byte) 0xe9, '\n'});

        assertThatThrownBy(() -> Codebook.check(folder))
                .hasMessage("outlets.csv, line 1: a character is not UTF-8; expected a table saved as \"CSV UTF-8\","
                        + " not as plain \"CSV\"");
    }

    @Test
    void acceptsWhatASpreadsheetMakesOfATable() throws IOException {
        // A byte-order mark, capitals and spaces in the header, spaces around cells, an empty line at the end, CRLF.
        write(
                "cues.csv",
                "\ufeffCue, KIND ,stance,POSITION,complements\r\n say , Verb,NEUTRAL,asserts , quote ; clause \r\n\r\n");
        Codebook codebook = Codebook.read(folder);

        assertThat(codebook.cues()).singleElement().satisfies(cue -> {
            assertThat(cue.cue()).isEqualTo("say");
            assertThat(cue.complements())
                    .containsExactlyInAnyOrder(Codebook.Complement.QUOTE, Codebook.Complement.CLAUSE);
        });
    }

    @Test
    void readsSemicolonsTabsAndTheLineThatNamesTheSeparator() throws IOException {
        write("roles.csv", "role;label;official;nouns;\r\nGOV;government;yes;\"minister;envoy\";;\r\n;;;;\r\n");
        write("terms.csv", "frame\tterm\tmatch\tpos\tnote\nconflict\tclash\tlemma\t\t\n");
        write("topics.csv", "sep=;\ntopic;query\ntalks;truce OR talks\n");

        assertThat(Codebook.check(folder)).isEmpty();
        Codebook codebook = Codebook.read(folder);
        assertThat(codebook.roles().get(0).nouns()).containsExactly("minister", "envoy");
        assertThat(codebook.terms().get(0).term()).isEqualTo("clash");
        assertThat(codebook.topics().get(0).query()).isEqualTo("truce OR talks");
    }

    @Test
    void takesOffTheMarkThatKeepsATermFromBeingAFormula() throws IOException {
        write(
                "terms.csv",
                "frame,term,match,pos,note\nconflict,'@war,exact,,\nconflict,'=1+1,exact,,\nconflict,'tis,exact,,\n");

        assertThat(Codebook.read(folder).terms())
                .extracting(Codebook.Term::term)
                .containsExactly("@war", "=1+1", "'tis");
    }

    @Test
    void namesTheValidPartsOfSpeechWeightsAndFrames() throws IOException {
        write("frames.csv", "frame,type,label,description,source\nconflict,frame,Conflict,D,x\na//b,frame,B,D,x\n");
        write("terms.csv", """
                frame,term,match,pos,weight,note
                conflict,clash,lemma,vrb,1,
                conflict,fight,lemma,Verb,often,
                conflict,*,exact,,1,
                conflict,war,exact,noun,0.5,
                """);

        assertThat(Codebook.check(folder))
                .extracting(CodebookProblem::toString)
                .containsExactly(
                        "frames.csv, line 3: the frame is 'a//b'; expected a name, or a path of names such as"
                                + " emotion/anger",
                        "terms.csv, line 2: pos is 'vrb'; expected one of verb, noun, adjective, adverb",
                        "terms.csv, line 3: weight is 'often'; expected a number above 0 such as 1 or 0.5",
                        "terms.csv, line 4: the term is '*'; expected at least one letter beside the *");
    }

    @Test
    void warnsOfTermsThatHardlyDoWhatIsMeant() throws IOException {
        write("frames.csv", "frame,type,label,description,source\nconflict,frame,C,D,x\nemotion/anger,frame,A,D,x\n");
        write("terms.csv", """
                frame,term,match,pos,note
                conflict,cease-fire,lemma,,
                emotion/anger,Cease Fire,exact,,
                conflict,protest*,exact,,
                conflict,protests,exact,,
                conflict,Enough. Stop,exact,,
                conflict,wa\u200br,exact,,
                conflict,fight,lemma,verb,
                emotion/anger,fight,lemma,noun,
                """);

        assertThat(Codebook.check(folder))
                .extracting(problem -> problem.severity() + " " + problem)
                .containsExactly(
                        "WARNING terms.csv, line 3: the term 'Cease Fire' stands in frame 'conflict' already; each hit"
                                + " counts in both",
                        "WARNING terms.csv, line 5: the term 'protests' adds nothing to 'protest*'",
                        "WARNING terms.csv, line 6: the term 'Enough. Stop' can never match: a sentence ends within it",
                        "WARNING terms.csv, line 7: the term 'wa\u200br' can never match: it holds an invisible character,"
                                + " U+200B");
    }

    @Test
    void theShippedTermsStandOnceAndCanAllMatch() {
        java.util.List<String> warnings = new java.util.ArrayList<>();
        new TermChecks((term, message) -> warnings.add(message))
                .check(Codebook.shipped().terms());

        assertThat(warnings).isEmpty();
        assertThat(Codebook.shipped().frames()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(Codebook.shipped().terms()).hasSizeGreaterThanOrEqualTo(400);
    }

    @Test
    void tellsWhatASourceDoesThatDoesNotDoThis() throws IOException {
        write("cues.csv", """
                cue,kind,stance,position,negated,complements
                say,verb,neutral,asserts,,quote
                deny,verb,neutral,rejects,,quote
                support,verb,neutral,evaluates,rejects,
                support,noun,neutral,evaluates,,
                """);

        assertThat(Codebook.read(folder).cues())
                .extracting(Codebook.Cue::negated)
                .containsExactly(
                        Codebook.SourcePosition.REJECTS,
                        Codebook.SourcePosition.ASSERTS,
                        Codebook.SourcePosition.REJECTS,
                        Codebook.SourcePosition.EVALUATES);
    }

    @Test
    void readsEnumsAndHeadersUnderATurkishLocale() throws IOException {
        // "DISTANCING" and "INFINITIVE" lose their I under a careless toLowerCase().
        write("cues.csv", "CUE,KIND,STANCE,POSITION,COMPLEMENTS\nclaim,VERB,DISTANCING,REJECTS,INFINITIVE\n");

        assertThat(Codebook.check(folder)).isEmpty();
    }

    @Test
    void hashChangesWithAnyByteAndOnlyThen() throws IOException {
        String before = Codebook.read(folder).hash();

        assertThat(before).matches("[0-9a-f]{16}");
        assertThat(Codebook.read(folder).hash()).isEqualTo(before);
        Files.write(folder.resolve("topics.csv"), "topic,query\ntalks,truce OR Talks\n".getBytes(UTF_8));
        assertThat(Codebook.read(folder).hash()).isNotEqualTo(before);
    }
}
