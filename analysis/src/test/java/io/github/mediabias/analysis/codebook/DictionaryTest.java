package io.github.mediabias.analysis.codebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryTest {

    @TempDir
    Path folder;

    private Dictionary read(String name, String text) throws IOException {
        return read(name, text.getBytes(UTF_8));
    }

    private Dictionary read(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return Dictionary.read(file);
    }

    private static List<String> terms(Dictionary dictionary) {
        return dictionary.terms().stream()
                .map(term -> term.frame() + ": " + term.term())
                .toList();
    }

    private static List<String> problems(Dictionary dictionary) {
        return dictionary.problems().stream().map(CodebookProblem::toString).toList();
    }

    @Test
    void readsTheFlatCategoriesOfLiwc2007() throws IOException {
        Dictionary dictionary =
                read("old.dic", "%\r\n1\tfunct\r\n126\tposemo\r\n%\r\na\t1\r\nadmir*\t126\r\nas is\t1\t126\r\n");

        assertThat(terms(dictionary)).containsExactly("funct: a", "posemo: admir*", "funct: as is", "posemo: as is");
        assertThat(problems(dictionary)).isEmpty();
        assertThat(dictionary.terms()).extracting(Codebook.Term::match).containsOnly(Codebook.Match.EXACT);
    }

    @Test
    void keepsTheIndentedCategoriesOfLiwc2015() throws IOException {
        Dictionary dictionary = read("new.dic", """
                %
                30\taffect (Affect)
                \t31\tposemo (Positive Emotions)
                \t32\tnegemo (Negative Emotions)
                \t\t34\tanger (Anger)
                40\tsocial (Social)
                %
                angr*\t30\t32\t34
                friend of mine\t40
                """);

        assertThat(dictionary.categories())
                .extracting(category -> category.path() + " = " + category.label())
                .containsExactly(
                        "affect = Affect",
                        "affect/posemo = Positive Emotions",
                        "affect/negemo = Negative Emotions",
                        "affect/negemo/anger = Anger",
                        "social = Social");
        assertThat(terms(dictionary))
                .containsExactly(
                        "affect: angr*",
                        "affect/negemo: angr*",
                        "affect/negemo/anger: angr*",
                        "social: friend of mine");
    }

    @Test
    void namesEveryLineOfLiwcThatItCannotTake() throws IOException {
        Dictionary dictionary = read("cond.dic", """
                %
                1\tfunct
                2\tverb
                x\tnothing
                2\tagain
                %
                kind\t(02 134)125/464\t1
                like (i)\t2
                lonely
                good\t99
                fine\t1\t1
                """);

        assertThat(terms(dictionary)).containsExactly("funct: kind", "funct: fine");
        assertThat(problems(dictionary))
                .containsExactly(
                        "cond.dic, line 4: 'x\tnothing' is no category; expected a number and a name",
                        "cond.dic, line 5: the number 2 stands twice; expected it once",
                        "cond.dic, line 7: 'kind' is left out under the condition (02 134)125/464; expected numbers of"
                                + " categories",
                        "cond.dic, line 8: 'like (i)' has a condition; expected a word or phrase without one",
                        "cond.dic, line 9: 'lonely' has no category; expected a word, a tab, numbers of categories",
                        "cond.dic, line 10: 'good' is of category 99; expected one of 1, 2",
                        "cond.dic, line 11: 'fine' stands in 'funct' already; expected it once");
    }

    @Test
    void readsAnOldDictionaryInWindows1252() throws IOException {
        Dictionary dictionary =
                read("old.dic", "%\n1\tfood\n%\ncaf\u00e9*\t1\n".getBytes(Charset.forName("windows-1252")));

        assertThat(terms(dictionary)).containsExactly("food: caf\u00e9*");
    }

    @Test
    void saysThatAFileIsNoDictionaryOfLiwc() {
        assertThatThrownBy(() -> read("a.dic", "angry\t1\n"))
                .hasMessage("a.dic, line 1: 'angry\t1' stands before the categories; expected a line %");
        assertThatThrownBy(() -> read("a.dic", "%\n1\tanger\n"))
                .hasMessage("a.dic has 1 lines that are %; expected two, around the categories");
    }

    @Test
    void keepsTheNestedCategoriesOfQuanteda() throws IOException {
        Dictionary dictionary = read("d.yml", """
                emotion:
                  anger: [angr*, "fed up"]
                  fear:
                    - afraid
                    - no
                    - panic:
                        - panick*
                economy: job
                """);

        assertThat(terms(dictionary))
                .containsExactly(
                        "emotion/anger: angr*",
                        "emotion/anger: fed up",
                        "emotion/fear: afraid",
                        "emotion/fear: no",
                        "emotion/fear/panic: panick*",
                        "economy: job");
    }

    @Test
    void makesNoObjectOfAHostileYamlAndDoesNotUnfoldItsAliases() {
        assertThatThrownBy(
                        () -> read(
                                "d.yml",
                                "a: &a [war, war]\nb: &b [*a, *a]\nc: &c [*b, *b, *b, *b]\nd: &d [*c, *c, *c, *c]\ne: [*d, *d]\n"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("d.yml");
        assertThatThrownBy(() -> read("d.yml", "a: &a\n  - *a\n"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("d.yml");
        assertThatThrownBy(() -> read("d.yml", "a: !!javax.script.ScriptEngineManager [war]\n"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("d.yml, line 1: Global tag is not allowed");
    }

    @Test
    void namesTheLineOfWrongYaml() {
        assertThatThrownBy(() -> read("d.yml", "a: [war\nb: [peace]\n"))
                .hasMessageStartingWith("d.yml, line 2: ")
                .hasMessageEndingWith("; expected YAML");
        assertThatThrownBy(() -> read("d.yml", "- war\n"))
                .hasMessage("d.yml holds no categories; expected lines such as \"anger: [angr*, fed up]\"");
    }

    @Test
    void readsAListWithAColumnOfCategoriesAndAllThatATermMayHave() throws IOException {
        Dictionary dictionary = read("list.csv", """
                Term;Category;Parent;match;pos;weight
                clash;conflict;;lemma;noun;0.5
                angr*;anger;emotion;;;
                war;;;;;
                fight;conflict;;fuzzy;;
                """);

        assertThat(terms(dictionary)).containsExactly("conflict: clash", "emotion/anger: angr*");
        assertThat(dictionary.terms().get(0).match()).isEqualTo(Codebook.Match.LEMMA);
        assertThat(dictionary.terms().get(0).partOfSpeech()).isEqualTo(Codebook.PartOfSpeech.NOUN);
        assertThat(dictionary.terms().get(0).weight()).isEqualTo(0.5);
        assertThat(problems(dictionary))
                .containsExactly(
                        "list.csv, line 4: the cell 'Category' is empty; expected the name of a category",
                        "list.csv, line 5: match is 'fuzzy'; expected one of lemma, exact, case");
    }

    @Test
    void readsTheTableOfMarksOfLiwc22() throws IOException {
        Dictionary dictionary = read("d.dicx", "DicTerm,Correct,Incorrect\nrope*,X,\nknife,,1\npipe,0,\nlead,,never\n");

        assertThat(terms(dictionary)).containsExactly("Correct: rope*", "Incorrect: knife");
        assertThat(problems(dictionary))
                .containsExactly(
                        "d.dicx, line 4: 'pipe' is of no category; expected a mark below one",
                        "d.dicx, line 5: the cell 'Incorrect' is 'never'; expected x, a weight above 0, or nothing");
    }

    @Test
    void readsAColumnForEachCategory() throws IOException {
        assertThat(terms(read("list.csv", "conflict,peace\nclash,truce\n,talks\nwar,\n")))
                .containsExactly("conflict: clash", "peace: truce", "peace: talks", "conflict: war");
    }

    @Test
    void leavesOutWhatIsNoTerm() throws IOException {
        assertThat(problems(read("list.csv", "term,category\n*,conflict\nwar,conflict\nw?r,conflict\n")))
                .containsExactly(
                        "list.csv, line 2: the term is '*'; expected at least one letter",
                        "list.csv, line 4: 'w?r' has a ? for one letter; expected * for any letters");
    }

    @Test
    void saysWhichFilesItReads() {
        assertThatThrownBy(() -> read("list.txt", "war"))
                .hasMessage(
                        "list.txt is no dictionary that can be read; expected a file that ends in .dic, .dicx, .yml, .yaml,"
                                + " .csv, .tsv or .xlsx");
        assertThatThrownBy(() -> read("list.csv", "term,category\n"))
                .hasMessage("list.csv holds no term that can be taken; expected categories with words");
    }
}
