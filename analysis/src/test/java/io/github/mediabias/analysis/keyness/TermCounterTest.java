package io.github.mediabias.analysis.keyness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mediabias.analysis.Fixtures;
import io.github.mediabias.analysis.SmallCodebook;
import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.framing.FramingMatcher;
import io.github.mediabias.analysis.framing.Voice;
import io.github.mediabias.analysis.framing.VoicedText;
import io.github.mediabias.analysis.framing.Voices;
import io.github.mediabias.analysis.keyness.TermCounter.Counts;
import io.github.mediabias.analysis.text.AnnotatedText;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermCounterTest {

    private static final Set<Voice> OWN = EnumSet.of(Voice.OUTLET);

    private static VoicedText voiced(String text) {
        AnnotatedText annotated = Fixtures.annotate(text);
        return new VoicedText(Part.BODY, annotated, new Voices(annotated, Fixtures.extract(annotated)));
    }

    @Test
    void countsWordsInLowerCaseAndLeavesPossessivesOut() {
        Counts counts = TermCounter.runs(1).count(voiced("The mayor's plan isn’t the Mayor’s own plan."), OWN);

        assertThat(counts.terms()).containsOnlyKeys("the", "mayor", "plan", "isn't", "own");
        assertThat(counts.terms()).containsEntry("mayor", 2).containsEntry("the", 2);
        assertThat(counts.size()).isEqualTo(8);
    }

    @Test
    void endsARunAtAMarkAndAtASentence() {
        Counts counts = TermCounter.runs(2).count(voiced("The old town, long flooded. Water rose."), OWN);

        assertThat(counts.terms()).containsOnlyKeys("the old", "old town", "long flooded", "water rose");
        assertThat(counts.size()).isEqualTo(4);
    }

    @Test
    void leavesOutWhatASourceSays() {
        VoicedText text = voiced("The talks failed. “A horrible outrage happened,” the minister said.");

        assertThat(TermCounter.runs(1).count(text, OWN).terms()).containsOnlyKeys("the", "talks", "failed");
        assertThat(TermCounter.runs(1).count(text, EnumSet.of(Voice.QUOTED)).terms())
                .containsOnlyKeys("a", "horrible", "outrage", "happened");
    }

    @Test
    void countsCategoriesPerWord() {
        TermCounter counter = TermCounter.categories(
                new FramingMatcher(SmallCodebook.with(SmallCodebook.term("conflict", "clash", Match.LEMMA, null))));
        Counts counts = counter.count(voiced("Crews clashed twice. The clash ended."), OWN);

        assertThat(counts.terms()).containsOnlyKeys("conflict").containsEntry("conflict", 2);
        assertThat(counts.size()).isEqualTo(6);
    }
}
