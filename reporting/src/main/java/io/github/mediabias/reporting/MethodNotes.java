package io.github.mediabias.reporting;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The standing text of the Method sheet: of each note, {@code method.} and its id begin the keys of its name and its text. */
final class MethodNotes {

    static final List<String> IDS = List.of(
            "attribution",
            "error-of-who-the-source-is",
            "share-of-attributed-speech",
            "officials",
            "stance-of-the-cue",
            "voice",
            "quoted-fragments",
            "labels",
            "mentioned-but-unheard",
            "profile",
            "framing-rate",
            "95-interval",
            "interval-of-a-share-of-articles",
            "own-voice-beside-the-others",
            "effective-number-of-sources",
            "repeats",
            "stories",
            "the-week",
            "what-stands-out",
            "difference-of-shares",
            "feed-check",
            "shared-stories",
            "break",
            "what-this-is-not");

    private MethodNotes() {}

    /** Rows of the Method sheet: a name and a text each. */
    static List<List<@Nullable Object>> rows() {
        return IDS.stream()
                .map(id -> Arrays.<@Nullable Object>asList(
                        Text.of("method." + id + ".name"), Text.of("method." + id + ".text")))
                .toList();
    }
}
