package io.github.mediabias.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mediabias.analysis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Expected pieces are those of the Python library tokenizers 0.23.2 with the tokenizer.json of bge-small-en-v1.5:
 * {@code Tokenizer.from_file(…).encode(text, add_special_tokens=False).ids}.
 */
class WordReaderTest {

    private static final WordReader READER =
            new WordReader(Vocabulary.read(new ModelFiles().read(ModelFiles.VOCABULARY)));

    private static List<Word> words(String text) {
        return READER.words(text, new Span(0, text.length()));
    }

    private static List<Integer> pieces(String text) {
        return words(text).stream().flatMap(word -> word.pieces().stream()).toList();
    }

    private static List<String> texts(String text) {
        return words(text).stream().map(word -> word.span().in(text)).toList();
    }

    @Test
    void cutsWordsAndMarksIntoTheirPieces() {
        assertThat(pieces("The prime minister’s spokeswoman said: “We won't.”"))
                .containsExactly(
                        1996, 3539, 2704, 1521, 1055, 3764, 26760, 20778, 2056, 1024, 1523, 2057, 2180, 1005, 1056,
                        1012, 1524);
        assertThat(pieces("3.5% of $1,000 on 2016-11-08"))
                .containsExactly(
                        1017, 1012, 1019, 1003, 1997, 1002, 1015, 1010, 2199, 2006, 2355, 1011, 2340, 1011, 5511);
        assertThat(pieces("unbelievably Zelenskyy"))
                .containsExactly(4895, 8671, 2666, 3567, 6321, 27838, 7770, 5874, 2100);
    }

    @Test
    void looksUpWordsWithoutAccentsAndInLowerCaseOfNoCountry() {
        assertThat(pieces("Señor Núñez praised the café's naïveté."))
                .containsExactly(12411, 2953, 28454, 5868, 1996, 7668, 1005, 1055, 15743, 2618, 1012);
        assertThat(pieces("İstanbul")).containsExactly(9960);
        assertThat(pieces("ÆØÅ straße")).containsExactly(1097, 16415, 2050, 2358, 27807);
    }

    @Test
    void ignoresInvisibleCharactersButCountsThemInOffsets() {
        assertThat(pieces("a\u200bb")).containsExactly(11113);
        assertThat(words("a\u200bb").get(0).span()).isEqualTo(new Span(0, 3));
        assertThat(words("\u200b \u0001 \ufffd")).isEmpty();
    }

    @Test
    void countsUtf16UnitsInSpans() {
        assertThat(pieces("😀 smiled")).containsExactly(100, 3281);
        assertThat(words("😀 smiled").get(1).span()).isEqualTo(new Span(3, 9));
    }

    @Test
    void takesWordsOfMoreThanAHundredCharactersForUnknown() {
        assertThat(pieces("x".repeat(101))).containsExactly(100);
        assertThat(pieces("x".repeat(100))).hasSizeGreaterThan(1).doesNotContain(100);
    }

    @Test
    void splitsAtMarksButNotAtOtherSigns() {
        assertThat(texts("talks…ended—badly")).containsExactly("talks", "…", "ended", "—", "badly");
        assertThat(texts("5€ a\u00a0day")).containsExactly("5€", "a", "day");
    }

    @Test
    void knowsWhatStandsInDoubleQuotationMarks() {
        assertThat(words("He “ran”, \"hid\" and left “for").stream()
                        .filter(Word::quoted)
                        .map(word -> word.span().begin()))
                .containsExactly(3, 4, 7, 10, 11, 14, 25, 26);
    }

    @Test
    void refusesAVocabularyWithoutTheSpecialPieces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary(List.of("a", "[CLS]")))
                .withMessage("the vocabulary of 2 pieces lacks [SEP]; expected one of a BERT network");
    }
}
