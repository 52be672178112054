package io.github.mediabias.analysis.keyness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.core.Article;
import io.github.mediabias.core.Genre;
import io.github.mediabias.core.Origin;
import io.github.mediabias.core.PublicationDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleSelectorTest {

    private static Article article(String outlet, Genre genre, @Nullable String day, String file) {
        PublicationDate date = day == null ? null : PublicationDate.of(LocalDate.parse(day));
        return new Article("1", outlet, null, "Text.", date, null, null, null, null, genre, new Origin(file, ""));
    }

    private static ArticleSelector selector(String text) {
        return ArticleSelector.parse(text, Map.of("the lantern", "Lantern", "lantern", "Lantern"), ZoneOffset.UTC);
    }

    @Test
    void knowsAnOutletByEachOfItsNames() {
        assertThat(selector("outlet=The Lantern").selects(article("LANTERN", Genre.UNKNOWN, null, "a.txt")))
                .isTrue();
        assertThat(selector("outlet=The Lantern").selects(article("Herald", Genre.UNKNOWN, null, "a.txt")))
                .isFalse();
    }

    @Test
    void takesOneOfTheSameKeyAndAllOfDifferentOnes() {
        ArticleSelector selector = selector("outlet=Herald,outlet=Lantern,genre=opinion");

        assertThat(selector.selects(article("Herald", Genre.OPINION, null, "a.txt")))
                .isTrue();
        assertThat(selector.selects(article("Lantern", Genre.OPINION, null, "a.txt")))
                .isTrue();
        assertThat(selector.selects(article("Lantern", Genre.AGENCY, null, "a.txt")))
                .isFalse();
        assertThat(selector.selects(article("Gazette", Genre.OPINION, null, "a.txt")))
                .isFalse();
    }

    @Test
    void countsTheFirstAndTheLastDayIn() {
        ArticleSelector week = selector("from=2025-03-17,to=2025-03-23");

        assertThat(week.selects(article("Herald", Genre.UNKNOWN, "2025-03-17", "a.txt")))
                .isTrue();
        assertThat(week.selects(article("Herald", Genre.UNKNOWN, "2025-03-23", "a.txt")))
                .isTrue();
        assertThat(week.selects(article("Herald", Genre.UNKNOWN, "2025-03-24", "a.txt")))
                .isFalse();
        assertThat(week.selects(article("Herald", Genre.UNKNOWN, null, "a.txt")))
                .isFalse();
    }

    @Test
    void takesAFileOrAFolder() {
        assertThat(selector("file=news/march").selects(article("Herald", Genre.UNKNOWN, null, "news/march/a.txt")))
                .isTrue();
        assertThat(selector("file=news/march/").selects(article("Herald", Genre.UNKNOWN, null, "news/march/a.txt")))
                .isTrue();
        assertThat(selector("file=news/mar").selects(article("Herald", Genre.UNKNOWN, null, "news/march/a.txt")))
                .isFalse();
    }

    @Test
    void saysWhatWasExpected() {
        assertThatThrownBy(() -> selector("paper=Herald"))
                .hasMessage("no key is called 'paper'; the keys are: outlet, genre, from, to, file");
        assertThatThrownBy(() -> selector("Herald"))
                .hasMessage(
                        "'Herald' is no condition; expected key=value, where the keys are: outlet, genre, from, to, file");
        assertThatThrownBy(() -> selector("from=March"))
                .hasMessage("from is 'March'; expected a day such as 2025-03-17");
        assertThatThrownBy(() -> selector("genre=gossip")).hasMessageStartingWith("no genre is called 'gossip'");
    }
}
