package io.github.mediabias.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Says how far a run is: a bar on a terminal, a line now and then elsewhere, nothing if asked to be quiet. */
final class Progress implements AutoCloseable {

    private static final long LINE_EVERY = TimeUnit.SECONDS.toNanos(10);

    private final PrintWriter err;
    private final boolean quiet;
    private final @Nullable ProgressBar bar;
    private final long started = System.nanoTime();
    private long lastLine = started;
    private long expectedWords;
    private long begun = started;
    private long articles;
    private long words;
    private long problems;
    private boolean ended;

    Progress(PrintWriter err, boolean quiet) {
        // The launcher knows whether standard error is a terminal; Java has no portable way to ask.
        this(err, quiet, Boolean.getBoolean("mediabias.terminal") && !quiet ? bar() : null);
    }

    private Progress(PrintWriter err, boolean quiet, @Nullable ProgressBar bar) {
        this.err = err;
        this.quiet = quiet;
        this.bar = bar;
    }

    /** For a command that writes to the terminal as it goes: a bar would stand in the middle of its lines. */
    static Progress withoutBar(PrintWriter err, boolean quiet) {
        return new Progress(err, quiet, null);
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setUnit(" articles", 1)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build();
    }

    /** There is an article of so many words still to come. */
    void expect(int wordCount) {
        expectedWords += wordCount;
        begun = System.nanoTime();
    }

    void article(int wordCount) {
        articles++;
        words += wordCount;
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(left());
        } else if (!quiet && System.nanoTime() - lastLine > LINE_EVERY) {
            lastLine = System.nanoTime();
            err.println(counted() + left());
        }
    }

    /** The time that is left at the pace so far; nothing where nobody knows how much there is. */
    private String left() {
        if (expectedWords <= words || words == 0) {
            return "";
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        return ", " + inWords(seconds / words * (expectedWords - words)) + " left";
    }

    /** A time as people say it: "40 s", "12 min", "3.5 h". */
    static String inWords(double seconds) {
        if (seconds < 90) {
            return String.format(Locale.ROOT, "%.0f s", Math.max(1, seconds));
        }
        return seconds < 5_400
                ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
                : String.format(Locale.ROOT, "%.1f h", seconds / 3_600);
    }

    void problem() {
        problems++;
    }

    long articles() {
        return articles;
    }

    long problems() {
        return problems;
    }

    private String counted() {
        double seconds = Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
        return String.format(
                Locale.ROOT,
                "%s, %s in %.1f s (%,.0f words/s), %s",
                Count.of(articles, "article"),
                Count.of(words, "word"),
                seconds,
                words / Math.max(seconds, 0.001),
                Count.of(problems, "problem"));
    }

    void say(String line) {
        if (!quiet) {
            // Problems quote what stands in the input.
            err.println(DisplayText.harmless(line));
        }
    }

    /** Ends the bar and says what was read; once. */
    void done() {
        if (ended) {
            return;
        }
        ended = true;
        if (bar != null) {
            bar.close();
        }
        if (articles + problems > 0) {
            say(counted());
        }
    }

    @Override
    public void close() {
        done();
    }
}
