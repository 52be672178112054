package io.github.mediabias.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.core.Genre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenresTest {

    @ParameterizedTest
    @CsvSource({
        "news, STAFF_NEWS",
        "Wire, AGENCY",
        "OPINION, OPINION",
        "Op-Ed, OPINION",
        "Letters to the Editor, LETTER",
        "live_blog, LIVE_BLOG",
        "LIVE BLOG, LIVE_BLOG",
        "INTERVIEW, INTERVIEW",
        "Q&A, INTERVIEW"
    })
    void knowsTheNamesThatMetadataGive(String name, Genre genre) {
        assertThat(Genres.ofMetadata(name)).isEqualTo(genre);
    }

    @Test
    void doesNotGuessANameItDoesNotKnow() {
        assertThat(Genres.ofMetadata("sports")).isNull();
    }

    @Test
    void followsTheSection() {
        assertThat(Genres.infer("Opinion", "Rain ends", "https://post.example/world/rain", null))
                .isEqualTo(Genre.OPINION);
    }

    @ParameterizedTest
    @CsvSource({
        "Opinion: The dam must go, OPINION",
        "Opinion | The dam must go, OPINION",
        "Editorial: The dam must go, OPINION",
        "Interview: The engineer of the dam, INTERVIEW",
        "Letters: The dam, LETTER",
        "Live updates: The dam breaks, LIVE_BLOG"
    })
    void followsTheLabelOfAHeadline(String headline, Genre genre) {
        assertThat(Genres.infer(null, headline, null, null)).isEqualTo(genre);
    }

    @Test
    void takesNoWordOfAHeadlineForALabel() {
        assertThat(Genres.infer(null, "Opinion polls: The dam divides the town", null, null))
                .isEqualTo(Genre.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "https://post.example/opinion/2025/the-dam, OPINION",
        "https://post.example/commentisfree/2025/the-dam, OPINION",
        "https://post.example/world/live/the-dam, LIVE_BLOG",
        "post.example/letters/the-dam, LETTER"
    })
    void followsAFolderOfTheUrl(String url, Genre genre) {
        assertThat(Genres.infer(null, null, url, null)).isEqualTo(genre);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://post.example/world/opinion",
                "https://post.example/news/opinion-of-the-court",
                "https://opinion.example",
                "opinion"
            })
    void takesNoArticlesNameForAFolderOfTheUrl(String url) {
        assertThat(Genres.infer(null, null, url, null)).isEqualTo(Genre.UNKNOWN);
    }

    @Test
    void takesAnAgencysTextForAgencyCopyUnlessItIsComment() {
        assertThat(Genres.infer("World", "Rain ends", null, "Reuters")).isEqualTo(Genre.AGENCY);
        assertThat(Genres.infer("Opinion", "Rain ends", null, "Reuters")).isEqualTo(Genre.OPINION);
    }

    @Test
    void doesNotBelieveAFolderCalledNewsToHoldNewsAlone() {
        assertThat(Genres.infer("News", "Rain ends", "https://post.example/news/rain", null))
                .isEqualTo(Genre.UNKNOWN);
    }
}
