package io.github.mediabias.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    void showsTheFileAndThePlace() {
        assertThat(new Origin("week/news.csv", "line 12")).hasToString("week/news.csv, line 12");
    }

    @Test
    void showsTheFileAloneWhereItIsThePlace() {
        assertThat(new Origin("week/story.txt", "")).hasToString("week/story.txt");
    }
}
