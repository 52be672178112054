package io.github.mediabias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ComparePageCommandTest extends CommandTest {

    @Test
    void laysTheArticlesOutAsOnePageWithTheirTextsAsData() throws Exception {
        Path lantern = write("lantern.txt", "Mayor Jon Harrow said “the strike is </script> a step back” on Monday.");
        Path courier = write("courier.txt", "Jon Harrow, the mayor, said “the strike is a step” on Monday, and left.");
        Path page = folder.resolve("compare.html");

        assertThat(run("compare", lantern, courier, "-o", page)).isZero();

        assertThat(err.toString()).contains("wrote " + page);
        assertThat(Files.readString(page))
                .startsWith("<!doctype html>")
                .contains(
                        "Content-Security-Policy",
                        "the strike is \\u003C/script\\u003E a step back",
                        "\"name\":\"courier\"")
                .doesNotContain("the strike is </script>");
    }

    @Test
    void theSameArticlesGiveTheSamePageWithAnyNumberOfThreads() throws Exception {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("lantern.txt"), "Mayor Jon Harrow said “the strike is a step back” on Monday.");
        Files.writeString(texts.resolve("courier.txt"), "Jon Harrow said “the strike is a step” on Monday, and left.");
        Path one = folder.resolve("one.html");
        Path two = folder.resolve("two.html");

        run("compare", texts, "-o", one, "--threads", "1");
        run("compare", texts, "-o", two, "--threads", "2");

        assertThat(one).hasSameBinaryContentAs(two);
    }
}
