package io.github.mediabias.analysis.codebook;

import io.github.mediabias.analysis.codebook.Codebook.Match;
import io.github.mediabias.analysis.codebook.Codebook.PartOfSpeech;
import io.github.mediabias.analysis.codebook.Codebook.Term;
import io.github.mediabias.analysis.codebook.Dictionary.Line;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of terms in one of the forms that {@link Dictionary#ofLines} tells. Beside terms and categories, the columns parent,
 * match, pos, weight and note are known.
 */
final class ListReader {

    private static final Set<String> TERM_NAMES =
            Set.of("term", "word", "entry", "dicterm", "phrase", "pattern", "token");
    private static final Set<String> CATEGORY_NAMES =
            Set.of("frame", "category", "label", "key", "group", "class", "code", "dimension");
    private static final Set<String> MARKS = Set.of("x", "yes", "true");

    private final DictionaryBuilder dictionary;
    private final List<String> header;
    private final int term;
    private final int category;

    private ListReader(String file, List<String> header) {
        this.dictionary = new DictionaryBuilder(file);
        this.header = header;
        this.term = find(TERM_NAMES);
        this.category = find(CATEGORY_NAMES);
    }

    static Dictionary read(String file, List<Line> lines) throws IOException {
        if (lines.isEmpty()) {
            throw new IOException(file + " is empty; expected a header and terms");
        }
        ListReader reader = new ListReader(file, lines.get(0).cells());
        for (Line line : lines.subList(1, lines.size())) {
            reader.add(line);
        }
        return reader.dictionary.build();
    }

    private int find(Set<String> names) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i).toLowerCase(Locale.ROOT).replace(" ", ""))) {
                return i;
            }
        }
        return -1;
    }

    private void add(Line line) throws IOException {
        if (term < 0) {
            addColumns(line);
        } else if (category < 0) {
            addMarks(line);
        } else {
            addPair(line);
        }
    }

    private static String cell(Line line, int column) {
        return column >= 0 && column < line.cells().size() ? line.cells().get(column) : "";
    }

    private void addPair(Line line) throws IOException {
        String path = DictionaryBuilder.path(cell(line, find(Set.of("parent"))), cell(line, category));
        if (path.isEmpty()) {
            dictionary.leaveOut(
                    line.number(), "the cell '" + header.get(category) + "' is empty; expected the name of a category");
            return;
        }
        try {
            Match match = choice(line, "match", Match.class);
            Term found = new Term(
                    path,
                    cell(line, term),
                    match == null ? Match.EXACT : match,
                    choice(line, "pos", PartOfSpeech.class),
                    CodebookRow.weight(cell(line, find(Set.of("weight")))),
                    cell(line, find(Set.of("note"))));
            dictionary.addCategory(path, path);
            dictionary.addTerm(line.number(), found);
        } catch (IllegalArgumentException e) {
            dictionary.leaveOut(line.number(), String.valueOf(e.getMessage()));
        }
    }

    private <E extends Enum<E>> @Nullable E choice(Line line, String column, Class<E> type) {
        String name = cell(line, find(Set.of(column)));
        return name.isEmpty() ? null : CodebookRow.choice(column, name, type);
    }

    private void addMarks(Line line) throws IOException {
        boolean marked = false;
        for (int i = 0; i < Math.max(header.size(), line.cells().size()); i++) {
            String mark = cell(line, i);
            if (i == term || mark.isEmpty() || mark.equals("0")) {
                continue;
            }
            marked = true;
            if (i >= header.size() || header.get(i).isEmpty()) {
                dictionary.leaveOut(
                        line.number(), "'" + mark + "' stands below no category; expected a header above it");
                continue;
            }
            try {
                double weight = MARKS.contains(mark.toLowerCase(Locale.ROOT)) ? 1 : CodebookRow.weight(mark);
                String path = DictionaryBuilder.path("", header.get(i));
                dictionary.addCategory(path, header.get(i));
                dictionary.addTerm(line.number(), new Term(path, cell(line, term), Match.EXACT, null, weight, ""));
            } catch (IllegalArgumentException e) {
                dictionary.leaveOut(
                        line.number(),
                        "the cell '" + header.get(i) + "' is '" + mark + "'; expected x, a weight above 0, or nothing");
            }
        }
        if (!marked) {
            dictionary.leaveOut(
                    line.number(), "'" + cell(line, term) + "' is of no category; expected a mark below one");
        }
    }

    private void addColumns(Line line) throws IOException {
        for (int i = 0; i < line.cells().size(); i++) {
            String text = cell(line, i);
            if (text.isEmpty()) {
                continue;
            }
            if (i >= header.size() || header.get(i).isEmpty()) {
                dictionary.leaveOut(
                        line.number(), "'" + text + "' stands below no category; expected a header above it");
            } else {
                String path = DictionaryBuilder.path("", header.get(i));
                dictionary.addCategory(path, header.get(i));
                dictionary.addTerm(line.number(), path, text);
            }
        }
    }
}
