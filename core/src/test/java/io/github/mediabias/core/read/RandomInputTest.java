package io.github.mediabias.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it ends in articles and problems. */
class RandomInputTest {

    private static final int FILES = 40;

    private static final String SIGNS = "\"\",;\t\r\n{}[]<>/&=:'!-\u0000\\ aé\uD83D\uDE00ptdivscript";

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "jsonl", "txt", "html", "csv.gz", "jsonl.gz", "txt.gz"})
    void bytesWithoutSenseDoNoHarm(String ending, @TempDir Path folder) throws IOException {
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(3_000)];
            random.nextBytes(bytes);

            assertReads(InputFiles.write(folder, seed + "." + ending, bytes));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "jsonl", "txt", "html"})
    void signsOfTheFormatInAnyOrderDoNoHarm(String ending, @TempDir Path folder) throws IOException {
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "text\n" : "");
            for (int i = random.nextInt(2_000); i > 0; i--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }

            assertReads(InputFiles.write(folder, seed + "." + ending, text.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "csv|id,outlet,date,genre,text\n1,The Post,2025-03-18,news,\"“It rained,”\n\nhe said.\"\n2,,9/6/17,,Sun\n",
                "jsonl|{\"id\": 1, \"date\": \"March 18, 2025\", \"author\": [\"A\", \"B\"], \"text\": \"It \\ud83d\\ude00 rained.\"}\n",
                "txt|---\noutlet: \"The Post\"\ndate: Tue, 18 Mar 2025 10:00:00 GMT\nbyline: By Reuters\n---\n\nKYIV (AP) — Rain.\n",
                "html|<html><head><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\": [{\"name\": \"A\"}]}"
                        + "</script><meta name='author' content='B'></head><body><article><p>It rained, he said.</p></article>"
            })
    void damageToASoundFileDoesNoHarm(String sample, @TempDir Path folder) throws IOException {
        int bar = sample.indexOf('|');
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            byte[] bytes = sample.substring(bar + 1).getBytes(StandardCharsets.UTF_8);
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            assertReads(InputFiles.write(folder, seed + "." + sample.substring(0, bar), bytes));
        }
    }

    private static void assertReads(Path file) throws IOException {
        ReadResult result = ReadResult.of(file);

        String name = file.toString().replace('\\', '/');
        assertThat(result.articles())
                .allSatisfy(article -> assertThat(article.origin().file()).isEqualTo(name));
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(problem.origin().file()).isEqualTo(name));
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
    }
}
