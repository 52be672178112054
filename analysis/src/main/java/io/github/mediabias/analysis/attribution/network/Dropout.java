package io.github.mediabias.analysis.attribution.network;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Sets some numbers to 0 while a network learns and enlarges the others, so that it does not lean on few of them
 * (Srivastava et al. 2014, JMLR 15).
 */
final class Dropout {

    /** Leaves everything as it is: what analysis uses. */
    static final Dropout NONE = new Dropout(0f, null);

    private final float share;
    private final @Nullable SplittableRandom random;

    private Dropout(float share, @Nullable SplittableRandom random) {
        this.share = share;
        this.random = random;
    }

    /** @param share the share of numbers that are set to 0, from 0 to below 1 */
    static Dropout of(float share, SplittableRandom random) {
        return new Dropout(share, random);
    }

    /** What the numbers that stay are multiplied by. */
    float scale() {
        return 1f / (1f - share);
    }

    /** Drops and enlarges in place. */
    void apply(Signal x) {
        if (random == null) {
            return;
        }
        int limit = (int) (share * 65536f);
        float scale = scale();
        for (int c = 0; c < x.channels(); c++) {
            float[] row = x.row(c);
            int t = Signal.PAD;
            int end = Signal.PAD + x.length();
            while (t < end) {
                // One long is good for four decisions.
                long bits = random.nextLong();
                for (int k = 0; k < 4 && t < end; k++, t++) {
                    row[t] = (bits & 0xffff) < limit ? 0f : row[t] * scale;
                    bits >>>= 16;
                }
            }
        }
    }
}
