package io.github.mediabias.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseShapeTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "said, PLAIN",
                "don, PLAIN",
                "”, PLAIN",
                "4th, PLAIN",
                "$, PLAIN",
                "A, CAPITALISED",
                "Minister, CAPITALISED",
                "Élysée, CAPITALISED",
                "NATO, UPPER",
                "U2, UPPER",
                "McConnell, MIXED",
                "iPhone, MIXED",
                "2016, NUMBER"
            })
    void tellsHowAWordIsWritten(String word, CaseShape shape) {
        assertThat(CaseShape.of(word)).isEqualTo(shape);
    }
}
