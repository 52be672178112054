package io.github.mediabias.reporting;

import static io.github.mediabias.reporting.PassagePiece.Part.CONTENT;
import static io.github.mediabias.reporting.PassagePiece.Part.CUE;
import static io.github.mediabias.reporting.PassagePiece.Part.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagePieceTest {

    /** "We leave," the mayor said on Monday, "at noon." */
    @Test
    void putsSourceCueAndContentInTheOrderOfTheText() {
        assertThat(PassagePiece.inOrder(
                        List.of("the mayor", "said", "“We leave,” … “at noon.”"),
                        "content 0 11,source 12 21,cue 22 26,content 38 48"))
                .containsExactly(
                        new PassagePiece(CONTENT, "“We leave,”"),
                        new PassagePiece(SOURCE, "the mayor"),
                        new PassagePiece(CUE, "said"),
                        new PassagePiece(CONTENT, "… “at noon.”"));
    }

    @Test
    void keepsAQuotationWholeThatHoldsTheMarkOfAGapItself() {
        assertThat(PassagePiece.inOrder(List.of("he", "said", "We … leave"), "source 0 2,cue 3 7,content 8 18"))
                .containsExactly(
                        new PassagePiece(SOURCE, "he"),
                        new PassagePiece(CUE, "said"),
                        new PassagePiece(CONTENT, "We … leave"));
    }

    @Test
    void leavesOutThePiecesBehindACut() {
        assertThat(PassagePiece.inOrder(List.of("", "", "one two …"), "content 0 300,content 320 340"))
                .containsExactly(new PassagePiece(CONTENT, "one two …"));
    }

    @Test
    void saysNothingOfAGapRightBehindACut() {
        assertThat(PassagePiece.inOrder(List.of("he", "", "one two …"), "content 0 300,source 310 312"))
                .containsExactly(new PassagePiece(CONTENT, "one two …"), new PassagePiece(SOURCE, "he"));
    }

    @Test
    void takesSourceCueContentWhereNobodyKnowsTheOrder() {
        assertThat(PassagePiece.inOrder(List.of("he", "said", "no"), null))
                .extracting(PassagePiece::part)
                .containsExactly(SOURCE, CUE, CONTENT);
    }
}
