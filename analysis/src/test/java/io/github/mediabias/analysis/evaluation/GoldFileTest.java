package io.github.mediabias.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.source.SourceType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFileTest {

    @TempDir
    Path folder;

    private CodedArticle read(String articleKeys, String attributionKeys) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(
                file,
                "{\"id\":\"a\",\"text\":\"Ida said it rains.\"" + articleKeys
                        + ",\"attributions\":[{\"source\":[[0,3]]," + "\"cue\":[[4,8]],\"content\":[[9,17]]"
                        + attributionKeys + "}]}\n",
                StandardCharsets.UTF_8);
        return GoldFile.read(file).get(0);
    }

    @Test
    void readsWhatPeopleHaveCodedBesideTheSpans() throws IOException {
        CodedArticle article = read(
                ",\"publisher\":\"The Lantern\",\"date\":\"2025-03-18\"",
                ",\"form\":\"indirect\",\"source_type\":\"person\",\"codes\":[\"USAGOV\",\"---\"],"
                        + "\"actors\":[\"Ida Roe\",\"nobody\"],\"reporter_stance\":\"factive\"");

        assertThat(article.outlet()).isEqualTo("The Lantern");
        assertThat(article.date()).isEqualTo(LocalDate.of(2025, 3, 18));
        CodedAttribution coded = article.attributions().get(0);
        assertThat(coded.form()).isEqualTo(QuotationForm.INDIRECT);
        assertThat(coded.sourceType()).isEqualTo(SourceType.PERSON);
        assertThat(coded.codes()).containsExactly("USAGOV", "---");
        assertThat(coded.actors()).containsExactly("Ida Roe", "nobody");
        assertThat(coded.reporterStance()).isEqualTo(ReporterStance.FACTIVE);
    }

    @Test
    void takesWhatIsAbsentOrNullForNotCoded() throws IOException {
        CodedAttribution bare = read("", "").attributions().get(0);
        CodedArticle nulls = read(
                ",\"publisher\":null,\"outlet\":\"Lantern\",\"date\":null",
                ",\"form\":null,\"source_type\":null,\"codes\":null,\"actors\":null,\"reporter_stance\":null");

        assertThat(read("", "").outlet()).isEqualTo("unknown");
        assertThat(read("", "").date()).isNull();
        assertThat(bare).isEqualTo(new CodedAttribution(bare.source(), bare.cue(), bare.content()));
        assertThat(nulls.outlet()).isEqualTo("Lantern");
        assertThat(nulls.attributions()).containsExactly(bare);
    }

    @Test
    void takesTheDayOfATimestamp() throws IOException {
        assertThat(read(",\"date\":\"2025-03-18T23:30:00Z\"", "").date()).isEqualTo(LocalDate.of(2025, 3, 18));
    }

    @Test
    void saysWhichValueIsWrongAndWhatWasExpected() {
        assertThatThrownBy(() -> read("", ",\"form\":\"partly\""))
                .isInstanceOf(IOException.class)
                .hasMessage(folder.resolve("gold.jsonl")
                        + ", line 1: form is 'partly'; expected one of direct, mixed, indirect");
        assertThatThrownBy(() -> read("", ",\"source_type\":\"Person\""))
                .hasMessageEndingWith("line 1: source_type is 'Person'; expected one of person, organisation, group,"
                        + " unnamed, document, none");
        assertThatThrownBy(() -> read("", ",\"reporter_stance\":1"))
                .hasMessageEndingWith("line 1: reporter_stance is 1; expected a text");
        assertThatThrownBy(() -> read("", ",\"codes\":\"USAGOV\""))
                .hasMessageEndingWith("line 1: codes is \"USAGOV\"; expected a list of texts");
        assertThatThrownBy(() -> read("", ",\"actors\":[\"Ida\",null]"))
                .hasMessageEndingWith("line 1: actors is [\"Ida\",null]; expected a list of texts");
        assertThatThrownBy(() -> read(",\"date\":\"18 March\"", ""))
                .hasMessageEndingWith("line 1: date is '18 March'; expected a day such as 2025-03-18");
        assertThatThrownBy(() -> read(",\"outlet\":{}", ""))
                .hasMessageEndingWith("line 1: outlet is {}; expected a text");
    }

    /** Latin-1 from an old editor: 0xE9 is an e with an acute accent there. */
    @Test
    void namesTheFileThatIsNoUtf8() throws IOException {
        Path file = folder.resolve("latin.jsonl");
        Files.write(file, new byte[] {'\n', (byte) 0xE9, '\n'});

        assertThatThrownBy(() -> GoldFile.read(file))
                .hasMessageStartingWith(file.toString())
                .hasMessageEndingWith("bytes that are no UTF-8; expected UTF-8");
    }

    @Test
    void refusesPartsThatAreNoSpans() throws IOException {
        Path file = folder.resolve("parts.jsonl");
        Files.writeString(file, "{\"id\":\"a\",\"text\":\"x\",\"attributions\":[{\"source\":\"Ann\"}]}");

        assertThatThrownBy(() -> GoldFile.read(file))
                .hasMessageEndingWith("parts.jsonl, line 1: source is \"Ann\"; expected a list of [begin, end]");
    }
}
