package io.github.mediabias.core.read;

import io.github.mediabias.core.Genre;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the genre from what the input says of an article, never from its prose. */
final class Genres {

    private static final Map<String, Genre> NAMES = Map.ofEntries(
            Map.entry("staff news", Genre.STAFF_NEWS),
            Map.entry("staff", Genre.STAFF_NEWS),
            Map.entry("news", Genre.STAFF_NEWS),
            Map.entry("report", Genre.STAFF_NEWS),
            Map.entry("article", Genre.UNKNOWN),
            Map.entry("agency", Genre.AGENCY),
            Map.entry("wire", Genre.AGENCY),
            Map.entry("wire copy", Genre.AGENCY),
            Map.entry("opinion", Genre.OPINION),
            Map.entry("opinions", Genre.OPINION),
            Map.entry("op-ed", Genre.OPINION),
            Map.entry("editorial", Genre.OPINION),
            Map.entry("editorials", Genre.OPINION),
            Map.entry("comment", Genre.OPINION),
            Map.entry("commentary", Genre.OPINION),
            Map.entry("commentisfree", Genre.OPINION),
            Map.entry("column", Genre.OPINION),
            Map.entry("columnists", Genre.OPINION),
            Map.entry("perspective", Genre.OPINION),
            Map.entry("analysis", Genre.OPINION),
            Map.entry("blog", Genre.OPINION),
            Map.entry("blogs", Genre.OPINION),
            Map.entry("interview", Genre.INTERVIEW),
            Map.entry("interviews", Genre.INTERVIEW),
            Map.entry("q&a", Genre.INTERVIEW),
            Map.entry("letter", Genre.LETTER),
            Map.entry("letters", Genre.LETTER),
            Map.entry("letters to the editor", Genre.LETTER),
            Map.entry("live", Genre.LIVE_BLOG),
            Map.entry("live blog", Genre.LIVE_BLOG),
            Map.entry("liveblog", Genre.LIVE_BLOG),
            Map.entry("live updates", Genre.LIVE_BLOG),
            Map.entry("unknown", Genre.UNKNOWN));

    private static final Pattern HEADLINE_LABEL =
            Pattern.compile("^(Opinion|Editorial|Commentary|Op-Ed|Interview|Letters?|Live updates|Live blog)\\s*[:|]");

    private Genres() {}

    /** The genre that the metadata names; {@code null} if the name is not known. */
    static @Nullable Genre ofMetadata(String name) {
        return NAMES.get(name.strip().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** The genre by section, headline label, URL path or agency, in this order; unknown where none of them tells. */
    static Genre infer(
            @Nullable String section, @Nullable String headline, @Nullable String url, @Nullable String agency) {
        Genre genre = section == null ? null : telling(ofMetadata(section));
        if (genre == null && headline != null) {
            var label = HEADLINE_LABEL.matcher(headline);
            genre = label.find() ? telling(ofMetadata(label.group(1))) : null;
        }
        if (genre == null && url != null) {
            genre = ofUrl(url);
        }
        if (genre != null) {
            return genre;
        }
        return agency == null ? Genre.UNKNOWN : Genre.AGENCY;
    }

    /** A folder called "news" or "article" tells nothing: opinion is filed there as well. */
    private static @Nullable Genre telling(@Nullable Genre genre) {
        return genre == Genre.STAFF_NEWS || genre == Genre.UNKNOWN ? null : genre;
    }

    private static @Nullable Genre ofUrl(String url) {
        int path = url.indexOf('/', url.indexOf("://") + 3);
        if (path < 0) {
            return null;
        }
        List<String> folders = Arrays.asList(url.substring(path).split("/", -1));
        // The last part is the article's own name; a word of its headline is no folder.
        for (String folder : folders.subList(0, folders.size() - 1)) {
            Genre genre = telling(ofMetadata(folder));
            if (genre != null) {
                return genre;
            }
        }
        return null;
    }

    static String labels() {
        return Arrays.stream(Genre.values()).map(Genre::label).toList().toString();
    }
}
