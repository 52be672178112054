package io.github.mediabias.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.encoder.Window.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static String line(int words) {
        return "word ".repeat(words) + "\n";
    }

    private static List<Integer> packed(String text) {
        return Window.pack(TestModel.paragraphs(text)).stream().map(List::size).toList();
    }

    @Test
    void packsWholeParagraphsUpToTheRoomThereIs() {
        // 1 for the start; each paragraph takes one more for its separator: 1 + 101 + 152 = 254.
        assertThat(packed(line(100) + line(151))).containsExactly(2);
        assertThat(packed(line(100) + line(152))).containsExactly(1, 1);
    }

    @Test
    void givesAParagraphLargerThanAWindowOneOfItsOwn() {
        assertThat(packed(line(10) + line(300) + line(10))).containsExactly(1, 1, 1);
    }

    @Test
    void keepsAnAnnouncementTogetherWithWhatItAnnounces() {
        // 1 + 201 + 112 = 314.
        assertThat(packed("word ".repeat(199) + ":\n" + line(111))).containsExactly(2);
        assertThat(packed("word ".repeat(199) + ":\n" + line(112))).containsExactly(1, 1);
    }

    @Test
    void setsASeparatorBehindEachParagraph() {
        Window window = TestModel.window("She said:\n“We go”");

        assertThat(window.pieces()).containsExactly(0, 2, 2, 2, 1, 2, 2, 2, 2, 1);
        assertThat(window.shapes()).containsExactly(0, 1, 0, 0, 0, 0, 1, 0, 0, 0);
        assertThat(window.quoted()).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 0);
        assertThat(window.firstPiece(3)).isEqualTo(5);
    }

    @Test
    void reachesIntoTheNextParagraphOnlyBehindAColon() {
        Window window = TestModel.window("She said:\nWe go.\nHe left:");

        assertThat(window.reach(0)).isEqualTo(new Region(0, 6, 1, 8));
        assertThat(window.reach(1)).isEqualTo(new Region(3, 6, 5, 8));
        assertThat(window.reach(2)).isEqualTo(new Region(6, 9, 9, 12));
    }
}
