package io.github.mediabias.cli;

import java.util.Locale;

/** Numbers of things as lines on the terminal tell them. */
final class Count {

    private Count() {}

    /**
     * "1 article", "1,200 articles".
     *
     * @param thing one of them; several have an s more
     */
    static String of(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
