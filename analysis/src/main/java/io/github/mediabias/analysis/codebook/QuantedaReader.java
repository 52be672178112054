package io.github.mediabias.analysis.codebook;

import java.io.IOException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads a dictionary of quanteda in YAML: categories with lists of words, or with categories within them.
 *
 * <pre>
 * emotion:
 *   anger: [angr*, fed up]
 *   fear:
 *     - afraid
 * </pre>
 *
 * The nodes are read as they stand: no object is made of any tag, and {@code no} is the word no.
 */
final class QuantedaReader {

    private static final int LARGEST = 20_000_000;
    private static final int DEEPEST = 20;
    /** Each could double what stands before it. */
    private static final int MOST_ALIASES = 10;

    private final String file;
    private final DictionaryBuilder dictionary;

    private QuantedaReader(String file) {
        this.file = file;
        this.dictionary = new DictionaryBuilder(file);
    }

    static Dictionary read(String file, byte[] bytes) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LARGEST);
        Node root;
        try {
            root = new Composer(
                            new ParserImpl(new StreamReader(CsvLine.decode(file, bytes)), options),
                            new Resolver(),
                            options)
                    .getSingleNode();
        } catch (MarkedYAMLException e) {
            throw new IOException(
                    file + ", line " + (e.getProblemMark().getLine() + 1) + ": " + e.getProblem() + "; expected YAML",
                    e);
        } catch (YAMLException e) {
            throw new IOException(file + ": " + e.getMessage() + "; expected YAML", e);
        }
        QuantedaReader reader = new QuantedaReader(file);
        if (!(root instanceof MappingNode categories)) {
            throw new IOException(file + " holds no categories; expected lines such as \"anger: [angr*, fed up]\"");
        }
        reader.addCategories(categories, "", 0);
        return reader.dictionary.build();
    }

    private void addCategories(MappingNode categories, String parent, int depth) throws IOException {
        for (NodeTuple tuple : categories.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                String path = DictionaryBuilder.path(parent, key.getValue());
                dictionary.addCategory(path, key.getValue());
                add(tuple.getValueNode(), path, depth + 1);
            } else {
                dictionary.leaveOut(
                        line(tuple.getKeyNode()), "a category has no name; expected a word before the colon");
            }
        }
    }

    private void add(Node node, String path, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException(file + ", line " + line(node) + ": categories within themselves; expected at most "
                    + DEEPEST + " levels");
        }
        if (node instanceof MappingNode categories) {
            addCategories(categories, path, depth);
        } else if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                add(item, path, depth + 1);
            }
        } else if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
            dictionary.addTerm(line(node), path, scalar.getValue());
        }
    }

    private static long line(Node node) {
        return node.getStartMark().getLine() + 1L;
    }
}
