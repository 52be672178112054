package io.github.mediabias.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.analysis.coding.PassageSample.Drawn;
import io.github.mediabias.analysis.coding.PassageSample.Size;
import io.github.mediabias.analysis.coding.PassageSampler.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PassageSamplerTest {

    /** An article of ten sentences, of which the first {@code findings} hold a finding. */
    private static List<SampleUnit> article(String outlet, String id, int findings) {
        List<SampleUnit> units = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            TreeMap<String, String> codes = new TreeMap<>();
            codes.put(CodingScheme.ATTRIBUTION, i < findings ? CodingScheme.YES : CodingScheme.NO);
            units.add(new SampleUnit(outlet, id, "f", "", i, i + 1, "", id + "/" + i, "", codes));
        }
        return units;
    }

    private static PassageSample sample(long seed, int size, Outlets outlets, int from, int step) {
        PassageSampler sampler = new PassageSampler(seed, size, outlets);
        for (int i = from; i >= 0 && i < 20; i += step) {
            sampler.add("key" + i, article(i < 15 ? "Gazette" : "Herald", "a" + i, 2));
        }
        return sampler.sample();
    }

    private static List<String> texts(PassageSample sample) {
        return sample.units().stream().map(drawn -> drawn.unit().sentence()).toList();
    }

    @Test
    void drawsTheSameSentencesInWhateverOrderTheArticlesCome() {
        PassageSample forth = sample(1, 20, Outlets.TOGETHER, 0, 1);
        PassageSample back = sample(1, 20, Outlets.TOGETHER, 19, -1);

        assertThat(back).isEqualTo(forth);
        assertThat(texts(sample(2, 20, Outlets.TOGETHER, 0, 1))).isNotEqualTo(texts(forth));
    }

    @Test
    void countsAnArticleThatComesAgainOnce() {
        PassageSampler sampler = new PassageSampler(1, 4, Outlets.TOGETHER);
        sampler.add("key", article("Gazette", "a", 2));
        sampler.add("key", article("Gazette", "a", 2));

        assertThat(sampler.sample().population()).isEqualTo(10);
    }

    @Test
    void drawsHalfOfTheSampleFromSentencesWithoutFindings() {
        PassageSample sample = sample(1, 21, Outlets.TOGETHER, 0, 1);

        // 20 articles of 10 sentences, 2 of them with a finding.
        assertThat(sample.strata())
                .containsExactly(new Size(new Stratum("", true), 40, 11), new Size(new Stratum("", false), 160, 10));
        assertThat(sample.units()).extracting(Drawn::label).startsWith("S0001").endsWith("S0021");
        assertThat(sample.units().subList(0, 10))
                .extracting(drawn -> drawn.stratum().finding())
                .as("the labels do not tell the two kinds apart")
                .contains(true, false);
    }

    @Test
    void takesMoreOfTheOtherKindWhereOneHasTooFew() {
        PassageSampler sampler = new PassageSampler(1, 8, Outlets.TOGETHER);
        sampler.add("key", article("Gazette", "a", 1));

        assertThat(sampler.sample().strata())
                .containsExactly(new Size(new Stratum("", true), 1, 1), new Size(new Stratum("", false), 9, 7));
    }

    @Test
    void drawsFromEachOutletInProportion() {
        // Gazette 30 with and 120 without, Herald 10 and 40: of 20 each, one apiece and 18 shared out by 29 to 9 and
        // 119 to 39,
        // that is 13.7 to 4.3 and 13.6 to 4.4.
        assertThat(sample(1, 40, Outlets.APART, 0, 1).strata())
                .containsExactly(
                        new Size(new Stratum("Gazette", true), 30, 15),
                        new Size(new Stratum("Gazette", false), 120, 15),
                        new Size(new Stratum("Herald", true), 10, 5),
                        new Size(new Stratum("Herald", false), 40, 5));
        assertThat(sample(1, 5, Outlets.APART, 0, 1).units()).hasSize(5);
        assertThatThrownBy(() -> sample(1, 3, Outlets.APART, 0, 1)).hasMessageContaining("expected at least 4");
    }
}
