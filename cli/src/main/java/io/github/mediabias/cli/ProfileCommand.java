package io.github.mediabias.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.CorpusAnalyzer;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.codebook.ScoreWeight;
import io.github.mediabias.analysis.profile.ArticleCounts;
import io.github.mediabias.analysis.profile.Component;
import io.github.mediabias.analysis.profile.Explanation;
import io.github.mediabias.analysis.profile.ExplanationJson;
import io.github.mediabias.analysis.profile.FramingProfile;
import io.github.mediabias.analysis.profile.ProfileCounter;
import io.github.mediabias.analysis.table.ArticleTables;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.reporting.WholeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "profile",
        description =
                "Explains the framing profile of an outlet or an article: each figure with its formula, down to passages.",
        mixinStandardHelpOptions = true)
final class ProfileCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(names = "--article", paramLabel = "ID", description = "The profile of the articles with that id.")
    private @Nullable String article;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "The profile of that outlet (default: of each outlet).")
    private @Nullable String outlet;

    @Mixin
    private final GenreOption genre = new GenreOption();

    @Option(
            names = "--passages",
            paramLabel = "N",
            description = "Articles and passages shown below a figure (default: 3); a JSON file has all.")
    private int passages = 3;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.json",
            description = "Writes JSON instead.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException, SQLException {
        if (article != null && outlet != null) {
            throw new ParameterException(
                    spec.commandLine(), "--article and --outlet are both given; expected one of them at most");
        }
        if (passages < 0) {
            throw new ParameterException(spec.commandLine(), "--passages is " + passages + "; expected at least 0");
        }
        if (output != null) {
            if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
                throw new ParameterException(
                        spec.commandLine(), "-o is '" + output + "'; expected a name ending in .json");
            }
            WholeFile.requireFolder(output);
        }
        Codebook codebook = input.codebook();
        ProfileCounter counter = new ProfileCounter(codebook);
        FramingProfile profile = new FramingProfile(counter.components(), weights(counter));
        try (Progress progress = new Progress(spec.commandLine().getErr(), input.quiet())) {
            List<Explanation> explanations = explain(profile, codebook, counts(codebook, counter, progress));
            if (output == null) {
                explanations.forEach(
                        explanation -> new ExplanationTree(spec.commandLine().getOut(), passages).print(explanation));
            } else {
                WholeFile.write(output, part -> write(explanations, part));
            }
            return input.strict() && progress.problems() > 0 ? Main.PROBLEMS : Main.DONE;
        }
    }

    private List<ScoreWeight> weights(ProfileCounter counter) throws IOException {
        Path folder = input.codebookFolder();
        return folder == null
                ? List.of()
                : ScoreWeight.read(
                        folder, counter.components().stream().map(Component::id).toList());
    }

    private List<ArticleCounts> counts(Codebook codebook, ProfileCounter counter, Progress progress)
            throws IOException {
        ArticleAnalyzer analyzer = input.articleAnalyzer(codebook);
        ArticleTables tables = new ArticleTables(codebook, input.zone());
        List<ArticleCounts> counts = new ArrayList<>();
        input.analyzer(read -> counter.count(tables.rows(analyzer.analyze(read), 0, 0)))
                .run(genre.in(input.files(), progress), input.readOptions(), new CorpusAnalyzer.Sink<>() {
                    @Override
                    public void analysis(ArticleCounts found) {
                        counts.add(found);
                        progress.article(found.article().words());
                    }

                    @Override
                    public void problem(ReadProblem problem) {
                        progress.problem();
                        progress.say(problem.toString());
                    }
                });
        progress.done();
        return counts;
    }

    private List<Explanation> explain(FramingProfile profile, Codebook codebook, List<ArticleCounts> counts) {
        if (article != null) {
            List<Explanation> found = counts.stream()
                    .filter(count -> count.article().id().equals(article))
                    .map(profile::ofArticle)
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("no article of the " + counts.size() + " read has the id '" + article
                        + "'; mediabias analyze lists the ids");
            }
            return found;
        }
        Map<String, List<ArticleCounts>> byOutlet = new TreeMap<>();
        counts.forEach(count -> byOutlet.computeIfAbsent(count.article().outlet(), key -> new ArrayList<>())
                .add(count));
        if (outlet == null) {
            return byOutlet.entrySet().stream()
                    .map(entry -> profile.ofOutlet(entry.getKey(), entry.getValue()))
                    .toList();
        }
        String name = codebook.outletNames().getOrDefault(outlet.toLowerCase(Locale.ROOT), outlet);
        List<Explanation> own = byOutlet.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(entry -> profile.ofOutlet(entry.getKey(), entry.getValue()))
                .toList();
        if (own.isEmpty()) {
            throw new IllegalArgumentException("no article is by the outlet '" + outlet + "'; expected one of "
                    + String.join(", ", byOutlet.keySet()));
        }
        return own;
    }

    private static void write(List<Explanation> explanations, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonGenerator json = new JsonFactory().createGenerator(writer)) {
            json.writeStartObject();
            json.writeArrayFieldStart("profiles");
            for (Explanation explanation : explanations) {
                ExplanationJson.write(explanation, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
