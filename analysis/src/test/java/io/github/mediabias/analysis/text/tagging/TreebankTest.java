package io.github.mediabias.analysis.text.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are written with spaces for tabs. */
class TreebankTest {

    @TempDir
    private Path folder;

    private Path file(String... lines) throws IOException {
        Path file = folder.resolve("small.conllu");
        return Files.writeString(file, String.join("\n", lines).replace(' ', '\t') + "\n");
    }

    private static List<String> tagged(Treebank treebank) {
        return treebank.sentences().stream()
                .map(sentence -> IntStream.range(0, sentence.words().size())
                        .mapToObj(i ->
                                sentence.words().get(i) + "/" + sentence.tags().get(i))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void readsSentencesWithTheirTags() throws IOException {
        Path file = file(
                "# sent_id = 1",
                "1 Dogs dog NOUN NNS _ 2 nsubj _ _",
                "2 bark bark VERB VBP _ 0 root _ SpaceAfter=No",
                "3 . . PUNCT . _ 2 punct _ _",
                "",
                "1 Yes yes INTJ UH _ 0 root _ _");

        assertThat(tagged(Treebank.read(file))).containsExactly("Dogs/NOUN bark/VERB ./PUNCT", "Yes/INTJ");
    }

    @Test
    void cutsWordsAsTheProgramDoes() throws IOException {
        Path file = file(
                "1 A a DET DT _ 5 det _ _",
                "2 state state NOUN NN _ 4 compound _ SpaceAfter=No",
                "3 - - PUNCT HYPH _ 4 punct _ SpaceAfter=No",
                "4 owned own VERB VBN Tense=Past|VerbForm=Part 5 amod _ _",
                "5 bank bank NOUN NN _ 8 nsubj _ _",
                "6-7 can't _ _ _ _ _ _ _ _",
                "6 ca can AUX MD _ 8 aux _ _",
                "7 n't not PART RB _ 8 advmod _ _",
                "8 lend lend VERB VB _ 0 root _ _",
                "8.1 money money NOUN NN _ _ _ _ _",
                "9 to to ADP IN _ 12 case _ _",
                "10 15 15 NUM CD _ 12 nummod _ SpaceAfter=No",
                "11 - - PUNCT HYPH _ 10 punct _ SpaceAfter=No",
                "12 year year NOUN NN _ 13 compound _ _",
                "13 re re NOUN NN _ 15 compound _ SpaceAfter=No",
                "14 - - PUNCT HYPH _ 13 punct _ SpaceAfter=No",
                "15 sellers seller NOUN NNS _ 8 obl _ _");

        assertThat(tagged(Treebank.read(file)))
                .containsExactly("A/DET state-owned/ADJ bank/NOUN ca/AUX n't/PART lend/VERB to/ADP 15-year/ADJ "
                        + "re-sellers/NOUN");
    }

    @Test
    void readsACompressedFile() throws IOException {
        Path file = folder.resolve("small.conllu.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(tagged(Treebank.read(file))).containsExactly("Yes/INTJ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 Yes yes INTJ; 4 columns, expected 10 with tabs between, as CoNLL-U has",
                "2 Yes yes INTJ UH _ 0 root _ _; word 2, expected word 1",
                "one Yes yes INTJ UH _ 0 root _ _; 'one', expected a number",
                "1 Yes yes INTJ UH _ _ root _ _; '_', expected a number",
                "2-3 can't _ _ _ _ _ _ _ _; the range 2-3, expected one that begins at 1",
                "1 Yes yes UH UH _ 0 root _ _; the tag UH in column 4, expected one of [ADJ, ADP, ADV, AUX, CCONJ, DET, "
                        + "INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X]"
            })
    void namesFileAndLineOfWhatBreaksTheFormat(String line, String reason) throws IOException {
        Path file = file("# one comment", line);

        assertThatThrownBy(() -> Treebank.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ", line 2: " + reason.replace(", expected", "; expected"));
    }

    @Test
    void rejectsWhatIsNoTreebank() throws IOException {
        Path empty = file("# nothing but a comment");
        Path broken = Files.writeString(folder.resolve("plain.conllu.gz"), "1\tYes");
        Path latin = Files.write(folder.resolve("latin.conllu"), new byte[] {'#', (byte) 0xe9, '\n'});

        assertThatThrownBy(() -> Treebank.read(empty))
                .isInstanceOf(IOException.class)
                .hasMessage(empty + ": no sentence; expected a treebank in CoNLL-U");
        assertThatThrownBy(() -> Treebank.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(broken + ": not a gzip file, as its name says: ");
        assertThatThrownBy(() -> Treebank.read(latin))
                .isInstanceOf(IOException.class)
                .hasMessage(latin + ": not UTF-8; expected a treebank in CoNLL-U, which is UTF-8");
    }
}
