package io.github.mediabias.cli;

import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.Codebook.Topic;
import io.github.mediabias.analysis.codebook.TopicTable;
import io.github.mediabias.analysis.topic.TopicSelection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The topics by which a command selects its articles. */
final class TopicOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Option(
            names = "--topics",
            paramLabel = "FILE",
            description = "Take only articles that match a query of this table (columns topic, query).")
    private @Nullable Path file;

    @Option(
            names = "--topic",
            paramLabel = "NAME",
            description = "Only this topic of --topics, or of the codebook's topics.csv; may be given several times.")
    private List<String> names = new ArrayList<>();

    private @Nullable TopicSelection selection;

    /** Where the topics of a codebook come from, if they are asked for. */
    @FunctionalInterface
    interface CodebookSource {

        Codebook read() throws IOException;
    }

    /** The selection, always the same one; {@code null} if no topic is asked for. */
    @Nullable
    TopicSelection selection(CodebookSource codebook) throws IOException {
        if (selection == null && (file != null || !names.isEmpty())) {
            selection = new TopicSelection(named(file == null ? codebook.read().topics() : TopicTable.read(file)));
        }
        return selection;
    }

    private List<Topic> named(List<Topic> topics) {
        List<String> known = topics.stream().map(Topic::topic).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--topic is '" + name + "'; expected one of " + String.join(", ", known) + " ("
                                + (file == null ? "topics.csv of the codebook" : file) + ")");
            }
        }
        return names.isEmpty()
                ? topics
                : topics.stream().filter(topic -> names.contains(topic.topic())).toList();
    }

    /** How many articles match, in words. */
    static String counted(TopicSelection selection) {
        String each = selection.matched().stream()
                .map(matched ->
                        String.format(Locale.ROOT, "%s %,d", matched.topic().topic(), matched.articles()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%,d of %,d articles read match the topics (%s)",
                selection.selected(),
                selection.read(),
                each);
    }
}
