package io.github.mediabias.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void refusesABlankId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article(" ", "The Post", "Text."))
                .withMessage("an article's id must not be blank");
    }

    @Test
    void refusesABlankOutlet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article("1", "", "Text."))
                .withMessage("an article's outlet must not be blank");
    }

    @Test
    void refusesABlankBody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article("1", "The Post", "\n\t"))
                .withMessage("an article's body must not be blank");
    }

    @Test
    void showsWhoseItIsAndWhereItStandsButNotItsText() {
        assertThat(article("17", "The Post", "Text.")).hasToString("Article[The Post/17, news.csv, line 3]");
    }

    private static Article article(String id, String outlet, String body) {
        return new Article(
                id, outlet, null, body, null, null, null, null, null, Genre.UNKNOWN, new Origin("news.csv", "line 3"));
    }
}
