package io.github.mediabias.analysis.text.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.analysis.text.Tag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerceptronTaggerTest {

    private static final PerceptronTagger TAGGER = PerceptronTagger.load();

    private static String tagged(String sentence) {
        String[] words = sentence.split(" ", -1);
        Tag[] tags = TAGGER.tag(words);
        return IntStream.range(0, words.length)
                .mapToObj(i -> words[i] + "/" + tags[i])
                .collect(Collectors.joining(" "));
    }

    private static byte[] shipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TAGGER.write(bytes);
        return bytes.toByteArray();
    }

    private static PerceptronTagger read(byte[] bytes) throws IOException {
        return PerceptronTagger.read(new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DET minister/NOUN said/VERB the/DET bridge/NOUN was/AUX safe/ADJ ./PUNCT",
                "She/PRON did/AUX n't/PART reply/VERB to/ADP two/NUM letters/NOUN ./PUNCT",
                "They/PRON promised/VERB to/PART help/VERB the/DET farmers/NOUN quickly/ADV ./PUNCT",
                "“/PUNCT We/PRON are/AUX ready/ADJ ,/PUNCT ”/PUNCT said/VERB Maria/PROPN Lopez/PROPN ./PUNCT",
                "Critics/NOUN say/VERB that/SCONJ the/DET well-known/ADJ plan/NOUN failed/VERB because/SCONJ "
                        + "nobody/PRON paid/VERB ./PUNCT"
            })
    void tellsThePartsOfSpeechOfASentence(String expected) {
        assertThat(tagged(expected.replaceAll("/[A-Z]+", ""))).isEqualTo(expected);
    }

    @Test
    void tellsAWordsPartOfSpeechByWhatStandsAroundIt() {
        assertThat(tagged("The claims were false .")).startsWith("The/DET claims/NOUN");
        assertThat(tagged("He claims that it was false .")).startsWith("He/PRON claims/VERB that/SCONJ");
        assertThat(tagged("They will open the road .")).startsWith("They/PRON will/AUX open/VERB");
        assertThat(tagged("The road is open .")).endsWith("is/AUX open/ADJ ./PUNCT");
    }

    @Test
    void readsCurlyMarksAsPlainOnes() {
        String plain = "\" It 's Poland 's plan , \" he did n't say .";
        String curly = "“ It ’s Poland ’s plan , ” he did n’t say .";

        assertThat(TAGGER.tag(curly.split(" ", -1))).containsExactly(TAGGER.tag(plain.split(" ", -1)));
    }

    @Test
    void doesNotTakeAHeadlinesCapitalsForNames() {
        assertThat(tagged("MINISTER SAYS SENATE WANTS TO CLOSE THE BRIDGE"))
                .contains("WANTS/VERB TO/PART CLOSE/VERB THE/DET BRIDGE/NOUN");
        assertThat(tagged("Senator Says Officials Failed to Close the Bridge"))
                .contains("Says/VERB Officials/NOUN Failed/VERB to/PART Close/VERB the/DET Bridge/NOUN");
    }

    @Test
    void givesEveryWordATagWhateverItIs() {
        assertThat(TAGGER.tag(new String[0])).isEmpty();
        String[] odd = {"", "\ud83d", "😀", "中文", "İ", "x".repeat(10_000), "\u0000", "-", "’"};
        assertThat(TAGGER.tag(odd)).hasSize(odd.length).doesNotContainNull();
    }

    @Test
    void givesTheSameAfterWritingAndReading() throws IOException {
        byte[] bytes = shipped();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        read(bytes).write(again);

        assertThat(again.toByteArray()).isEqualTo(bytes);
        assertThat(bytes.length).as("what the program carries along").isLessThan(2_000_000);
    }

    @Test
    void rejectsAFileOfAnotherKind() {
        assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0}))
                .isInstanceOf(IOException.class)
                .hasMessage("no tagger: the file does not begin with MBTAGGER; expected one that the trainer wrote");
        assertThatThrownBy(() -> read(new byte[0]))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("no tagger: ");
    }

    @Test
    void rejectsAFileThatIsCutShort() throws IOException {
        byte[] bytes = shipped();
        // 20 bytes of magic, version, length and checksum stand before the body.
        int body = bytes.length - 20;

        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOf(IOException.class)
                .hasMessage("a tagger cut short: " + (body - 1) + " bytes; expected " + body);
        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, 18)))
                .isInstanceOf(IOException.class)
                .hasMessage("a tagger cut short: it ends within its first bytes");
    }

    @Test
    void rejectsADamagedFileAndAnotherVersion() throws IOException {
        byte[] damaged = shipped();
        damaged[damaged.length / 2] ^= 1;
        byte[] later = shipped();
        later[11] = 9;

        assertThatThrownBy(() -> read(damaged))
                .isInstanceOf(IOException.class)
                .hasMessageMatching("a damaged tagger: its checksum is \\p{XDigit}{8}; expected \\p{XDigit}{8}");
        assertThatThrownBy(() -> read(later))
                .isInstanceOf(IOException.class)
                .hasMessage("a tagger of version 9; expected version 1");
    }
}
