package io.github.mediabias.analysis.source;

import io.github.mediabias.analysis.text.AnnotatedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the codebook knows in one text, found once. */
final class Matches {

    private final List<Match> all;

    /** For each token the number of the match that it is in; -1 if in none. */
    private final int[] at;

    Matches(AnnotatedText text, Gazetteer gazetteer) {
        this.all = gazetteer.find(text);
        this.at = new int[text.tokens().size()];
        java.util.Arrays.fill(at, -1);
        for (int i = 0; i < all.size(); i++) {
            for (int token = all.get(i).first(); token < all.get(i).end(); token++) {
                at[token] = i;
            }
        }
    }

    List<Match> all() {
        return all;
    }

    /** The match that the token is in. */
    @Nullable
    Match at(int token) {
        return token < 0 || token >= at.length || at[token] < 0 ? null : all.get(at[token]);
    }

    /** The matches that lie within a range. */
    List<Match> in(int first, int end) {
        int from = -1;
        int to = -1;
        for (int token = first; token < end; token++) {
            int i = at[token];
            if (i >= 0 && all.get(i).first() >= first && all.get(i).end() <= end) {
                from = from < 0 ? i : from;
                to = i + 1;
                token = all.get(i).end() - 1;
            }
        }
        return from < 0 ? List.of() : all.subList(from, to);
    }
}
