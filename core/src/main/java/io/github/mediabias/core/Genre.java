package io.github.mediabias.core;

/** What kind of text an article is. The default report counts staff news, agency copy and unknown. */
public enum Genre {
    /** News written by the outlet's own staff. */
    STAFF_NEWS("staff news"),
    /** News written by an agency and run by the outlet. */
    AGENCY("agency"),
    /** Comment, editorial, analysis under a writer's name: the outlet voice is the writer's. */
    OPINION("opinion"),
    /** Questions and answers. */
    INTERVIEW("interview"),
    /** A reader's letter. */
    LETTER("letter"),
    /** A running log of short entries. */
    LIVE_BLOG("live blog"),
    /** Nothing in the metadata tells. */
    UNKNOWN("unknown");

    private final String label;

    Genre(String label) {
        this.label = label;
    }

    /** The name in tables, files and on the command line, such as {@code staff news}. */
    public String label() {
        return label;
    }

    /**
     * The genre of that name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the valid ones
     */
    public static Genre ofLabel(String label) {
        for (Genre genre : values()) {
            if (genre.label.equals(label)) {
                return genre;
            }
        }
        StringBuilder valid = new StringBuilder();
        for (Genre genre : values()) {
            valid.append(valid.isEmpty() ? "" : ", ").append(genre.label);
        }
        throw new IllegalArgumentException("no genre is called '" + label + "'; the genres are: " + valid);
    }
}
