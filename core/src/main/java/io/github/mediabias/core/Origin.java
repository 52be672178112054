package io.github.mediabias.core;

import static java.util.Objects.requireNonNull;

/**
 * Where something was read from.
 *
 * @param file the file's path as the user gave it, with {@code /} between folders on every system
 * @param place the place in the file, such as {@code line 12}; empty where the file is the place
 */
public record Origin(String file, String place) {

    public Origin {
        requireNonNull(file, "file");
        requireNonNull(place, "place");
    }

    @Override
    public String toString() {
        return place.isEmpty() ? file : file + ", " + place;
    }
}
