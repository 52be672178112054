package io.github.mediabias.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.analysis.source.SourceType;
import io.github.mediabias.analysis.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceScoresTest {

    private static final List<CodedArticle> ARTICLES = List.of(new CodedArticle("a", "😀 Tully said it.", List.of()));

    private static CodedSource source(String type, String... codes) {
        return new CodedSource(List.of(codes), SourceType.parse(type));
    }

    private static Path file(Path folder, String line) throws IOException {
        return Files.writeString(folder.resolve("sources.csv"), "article,begin,end,codes,type,via\n" + line + "\n");
    }

    @Test
    void countsAMentionRightOnlyIfAllMembersAre() {
        SourceScores scores = new SourceScores();
        scores.add(source("person", "USAGOV", "RUSGOV"), source("person", "RUSGOV", "USAGOV"));
        scores.add(source("person", "USAGOV", "RUSGOV"), source("person", "USAGOV"));
        scores.add(source("unnamed", "USAGOV"), source("group", "USALEG"));
        scores.add(source("none", "---"), source("none"));

        // By hand: countries of mentions 1, 3, 4; codes of 1, 4; unnamed or not all but 3; types all but 3.
        assertThat(scores.lines())
                .containsExactly(
                        "source-country 0.750   (3 of 4 mentions right)",
                        "source-code    0.500   (2 of 4 mentions right)",
                        "source-unnamed 0.750   (3 of 4 mentions right)",
                        "source-type    0.750   (3 of 4 mentions right)");
    }

    @Test
    void printsNothingWhereNothingIsCoded() {
        assertThat(new SourceScores().lines()).isEmpty();
    }

    @Test
    void readsOffsetsOfMentionsInCodePoints(@TempDir Path folder) throws IOException {
        assertThat(MentionFile.read(file(folder, "a,2,7,USAGOV;RUS,person,CNN"), ARTICLES)
                        .get("a"))
                .containsExactly(new CodedMention(new Span(3, 8), source("person", "USAGOV", "RUS")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,2,7,usagov,person,|the code is 'usagov'; expected a country of three capitals or ---, then a role of three"
                        + " capitals or nothing",
                "a,2,7,USAGOV,human,|the source type is 'human'; expected one of person, organisation, group, unnamed,"
                        + " document, none",
                "a,2,x,USAGOV,person,|end is 'x'; expected a whole number",
                "a,2,70,USAGOV,person,|begin and end are 2 and 70; expected a place within the 16 characters of a"
            })
    void namesFileAndLineOfAWrongMention(String line, String message, @TempDir Path folder) throws IOException {
        Path file = file(folder, line);

        assertThatThrownBy(() -> MentionFile.read(file, ARTICLES))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ", line 2: " + message);
    }
}
