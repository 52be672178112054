package io.github.mediabias.core.read;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises agency copy by the byline, by the dateline with which the text opens, or by the credit with which it ends. */
final class Agencies {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ap", "Associated Press"),
            Map.entry("associated press", "Associated Press"),
            Map.entry("the associated press", "Associated Press"),
            Map.entry("reuters", "Reuters"),
            Map.entry("thomson reuters", "Reuters"),
            Map.entry("afp", "Agence France-Presse"),
            Map.entry("agence france-presse", "Agence France-Presse"),
            Map.entry("upi", "United Press International"),
            Map.entry("united press international", "United Press International"),
            Map.entry("dpa", "dpa"),
            Map.entry("ansa", "ANSA"),
            Map.entry("efe", "EFE"),
            Map.entry("tass", "TASS"),
            Map.entry("xinhua", "Xinhua"),
            Map.entry("press association", "PA Media"),
            Map.entry("pa media", "PA Media"),
            Map.entry("interfax", "Interfax"),
            Map.entry("ukrinform", "Ukrinform"),
            Map.entry("kyodo", "Kyodo News"),
            Map.entry("anadolu agency", "Anadolu Agency"),
            Map.entry("bloomberg news", "Bloomberg News"));

    /** A place in capitals, perhaps more of the place, the agency in brackets, a dash. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\s*\\p{Lu}[\\p{Lu}.' -]{2,}(?:,[^()\\n]{1,40})?\\s*\\(((?!\\d)[\\p{L}][\\p{L}\\p{N} .&-]{1,40})\\)\\s*(?:--|[-–—])");

    /** An agency's usual way of naming itself: a few capitals in brackets after the full name. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");

    private static final Pattern BYLINE_WORDS =
            Pattern.compile("\\b(?:press|news|wire) (?:agency|service)$|\\bpress$", Pattern.CASE_INSENSITIVE);

    /** Such as "© 2025 The Associated Press. All rights reserved."; an agency that contributed is another matter. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?:©|\\(c\\)|\\bcopyright)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}\\s*)?(?:by\\s+)?(\\p{L}[\\p{L} -]{1,40}?)\\s*(?:[.,;|\\n]|all rights|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The last lines of a text, in characters. */
    private static final int CREDIT_LINES = 400;

    private Agencies() {}

    /** The agency's name, in full where it is well known; {@code null} where nothing names one. */
    static @Nullable String find(@Nullable String byline, String body) {
        String fromByline = byline == null ? null : ofByline(byline);
        if (fromByline != null) {
            return fromByline;
        }
        String fromDateline = ofDateline(body);
        return fromDateline != null ? fromDateline : ofCredit(body);
    }

    private static @Nullable String ofByline(String byline) {
        for (String part : byline.split("[,;/|]|\\band\\b|\\bfor\\b", -1)) {
            String name = part.strip().replaceFirst("^(?i:by|from)\\s+", "");
            String known = NAMES.get(name.toLowerCase(java.util.Locale.ROOT));
            if (known != null) {
                return known;
            }
            if (name.length() < 40 && BYLINE_WORDS.matcher(name).find()) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String ofDateline(String body) {
        Matcher dateline = DATELINE.matcher(body.substring(0, Math.min(body.length(), 200)));
        if (!dateline.find()) {
            return null;
        }
        String name = dateline.group(1).strip();
        String known = NAMES.get(name.toLowerCase(java.util.Locale.ROOT));
        if (known != null) {
            return known;
        }
        return INITIALS.matcher(name).matches() ? name : null;
    }

    private static @Nullable String ofCredit(String body) {
        Matcher credit = CREDIT.matcher(body.substring(Math.max(0, body.length() - CREDIT_LINES)));
        while (credit.find()) {
            String known = NAMES.get(credit.group(1).strip().toLowerCase(java.util.Locale.ROOT));
            if (known != null) {
                return known;
            }
        }
        return null;
    }
}
