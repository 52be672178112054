package io.github.mediabias.analysis.codebook;

import io.github.mediabias.analysis.codebook.Codebook.Frame;
import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.codebook.Codebook.PartOfSpeech;
import io.github.mediabias.analysis.codebook.Codebook.Term;
import io.github.mediabias.analysis.codebook.CodebookProblem.Severity;
import io.github.mediabias.analysis.codebook.Dictionary.Category;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers a dictionary and notes what of it cannot be taken. */
final class DictionaryBuilder {

    /** More terms than any list has: what makes more is no dictionary. */
    private static final int MOST_TERMS = 500_000;

    private final String file;
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<CodebookProblem> problems = new ArrayList<>();

    DictionaryBuilder(String file) {
        this.file = file;
    }

    /** The path of a category within {@code parent}, which may be empty; spaces around its names go. */
    static String path(String parent, String name) {
        String within = String.valueOf(Frame.WITHIN);
        return Stream.of((parent + within + name).split(within, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(within));
    }

    void addCategory(String path, String label) {
        categories.putIfAbsent(path, new Category(path, label));
    }

    /** Adds a term that matches as it is written. */
    void addTerm(long line, String category, String text) throws IOException {
        addTerm(line, new Term(category, text.strip(), Match.EXACT, null, 1, ""));
    }

    void addTerm(long line, Term term) throws IOException {
        String text = term.term();
        if (text.replace('*', ' ').isBlank()) {
            leaveOut(line, "the term is '" + text + "'; expected at least one letter");
        } else if (text.indexOf('?') >= 0 && text.length() > 1 && Character.isLetter(text.charAt(0))) {
            leaveOut(line, "'" + text + "' has a ? for one letter; expected * for any letters");
        } else if (!known.add(term.frame() + '\n' + text + '\n' + posName(term.partOfSpeech()))) {
            leaveOut(line, "'" + text + "' stands in '" + term.frame() + "' already; expected it once");
        } else if (terms.size() == MOST_TERMS) {
            throw new IOException(
                    file + ", line " + line + ": more than " + MOST_TERMS + " terms; expected a dictionary");
        } else {
            terms.add(term);
        }
    }

    private static String posName(@Nullable PartOfSpeech partOfSpeech) {
        return partOfSpeech == null ? "" : partOfSpeech.name();
    }

    /** Notes what the line holds that cannot be taken. */
    void leaveOut(long line, String message) {
        problems.add(new CodebookProblem(Severity.WARNING, file, line, message));
    }

    Dictionary build() throws IOException {
        if (terms.isEmpty()) {
            throw new IOException(file + " holds no term that can be taken; expected categories with words"
                    + problems.stream()
                            .limit(3)
                            .map(problem -> "\n  " + problem)
                            .collect(Collectors.joining()));
        }
        return new Dictionary(List.copyOf(categories.values()), terms, problems);
    }
}
