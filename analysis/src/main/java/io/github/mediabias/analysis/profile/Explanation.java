package io.github.mediabias.analysis.profile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that explains itself: its value, one sentence with the formula and the numbers in it, and what it was made of, down
 * to passages. After {@code Explanation} of Apache Lucene.
 *
 * @param name what the figure is called
 * @param value the figure; {@code null} where there is none, and then the sentence says why
 * @param sentence the formula with its numbers
 * @param parts the figures that this one was made of
 * @param passages the passages that were counted for it, where it has no parts
 */
public record Explanation(
        String name, @Nullable Double value, String sentence, List<Explanation> parts, List<ProfilePassage> passages) {

    public Explanation {
        requireNonNull(name, "name");
        requireNonNull(sentence, "sentence");
        parts = List.copyOf(parts);
        passages = List.copyOf(passages);
    }
}
