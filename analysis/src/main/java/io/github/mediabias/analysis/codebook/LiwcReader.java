package io.github.mediabias.analysis.codebook;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a dictionary of LIWC (Linguistic Inquiry and Word Count) as its versions of 2001 to 2022 write {@code .dic}:
 *
 * <pre>
 * %
 * 30	affect (Affect)
 * 	32	negemo (Negative Emotions)
 * %
 * angr*	30	32
 * fed up	30	32
 * </pre>
 *
 * Indented categories are within the one above. Conditions, {@code (02 134)125/464} behind a word or {@code like (i)} in it, ask for a
 * neighbouring word of a category; they are left out and named.
 */
final class LiwcReader {

    private static final String LIMIT = "%";
    private static final Pattern CATEGORY = Pattern.compile("(\\s*)(\\d+)\\s+(.*\\S)\\s*");
    private static final Pattern LABELLED = Pattern.compile("(.*\\S)\\s*\\((.*)\\)");
    private static final Pattern WORD = Pattern.compile("([^\\t]*\\S)\\s*?(?:\\t+|\\s+(?=[\\d(<]))([\\d(<].*)");
    private static final Pattern CONDITION = Pattern.compile("[(<][^)>]*[)>]\\s*\\S*");

    private final String file;
    private final DictionaryBuilder dictionary;
    private final Map<String, String> categories = new LinkedHashMap<>();
    /** The categories that an indented one may be within, the innermost first: depth and path. */
    private final Deque<Map.Entry<Integer, String>> open = new ArrayDeque<>();

    private LiwcReader(String file) {
        this.file = file;
        this.dictionary = new DictionaryBuilder(file);
    }

    static Dictionary read(String file, byte[] bytes) throws IOException {
        return new LiwcReader(file).read(text(file, bytes));
    }

    /** Versions before 2015 write Windows-1252. */
    private static String text(String file, byte[] bytes) {
        try {
            return CsvLine.decode(file, bytes);
        } catch (IOException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private Dictionary read(String text) throws IOException {
        int limits = 0;
        long number = 0;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            number++;
            if (line.strip().equals(LIMIT)) {
                limits++;
            } else if (!line.isBlank()) {
                addLine(number, line, limits);
            }
        }
        if (limits < 2) {
            throw new IOException(file + " has " + limits + " lines that are %; expected two, around the categories");
        }
        return dictionary.build();
    }

    private void addLine(long number, String line, int limits) throws IOException {
        if (limits == 0) {
            throw new IOException(file + ", line " + number + ": '" + line.strip()
                    + "' stands before the categories; expected a line %");
        }
        if (limits == 1) {
            addCategory(number, line);
        } else {
            addWord(number, line);
        }
    }

    private void addCategory(long number, String line) {
        Matcher matcher = CATEGORY.matcher(line);
        if (!matcher.matches()) {
            dictionary.leaveOut(number, "'" + line.strip() + "' is no category; expected a number and a name");
            return;
        }
        int depth = matcher.group(1).length();
        while (!open.isEmpty() && open.element().getKey() >= depth) {
            open.pop();
        }
        Matcher labelled = LABELLED.matcher(matcher.group(3));
        boolean hasLabel = labelled.matches();
        String name = hasLabel ? labelled.group(1) : matcher.group(3);
        String path =
                DictionaryBuilder.path(open.isEmpty() ? "" : open.element().getValue(), name);
        if (categories.putIfAbsent(matcher.group(2), path) != null) {
            dictionary.leaveOut(number, "the number " + matcher.group(2) + " stands twice; expected it once");
            return;
        }
        open.push(Map.entry(depth, path));
        dictionary.addCategory(path, hasLabel ? labelled.group(2) : name);
    }

    private void addWord(long number, String line) throws IOException {
        Matcher matcher = WORD.matcher(line.strip());
        if (!matcher.matches()) {
            dictionary.leaveOut(
                    number, "'" + line.strip() + "' has no category; expected a word, a tab, numbers of categories");
            return;
        }
        String word = matcher.group(1);
        if (word.matches(".*\\(.*\\p{L}.*\\).*")) {
            dictionary.leaveOut(number, "'" + word + "' has a condition; expected a word or phrase without one");
            return;
        }
        Matcher conditions = CONDITION.matcher(matcher.group(2));
        while (conditions.find()) {
            dictionary.leaveOut(
                    number,
                    "'" + word + "' is left out under the condition " + conditions.group()
                            + "; expected numbers of categories");
        }
        for (String category :
                CONDITION.matcher(matcher.group(2)).replaceAll(" ").strip().split("\\s+", -1)) {
            String path = categories.get(category);
            if (path != null) {
                dictionary.addTerm(number, path, word);
            } else if (!category.isEmpty()) {
                dictionary.leaveOut(
                        number,
                        "'" + word + "' is of category " + category + "; expected one of "
                                + String.join(", ", categories.keySet()));
            }
        }
    }
}
