package io.github.mediabias.cli;

import io.github.mediabias.analysis.attribution.AttributionExtractor;
import io.github.mediabias.analysis.attribution.ExtractionEngine;
import io.github.mediabias.analysis.attribution.ExtractionEngines;
import io.github.mediabias.analysis.attribution.network.NetworkEngine;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.text.Tagger;
import io.github.mediabias.analysis.text.tagging.PerceptronTagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The choice of the extraction engine and its model, for all commands that analyse. */
final class EngineOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description =
                    "How attributions are found: fast (a small network, the default), accurate (a large one, some 20"
                            + " times slower) or rules.")
    private String id = ExtractionEngines.DEFAULT;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "Your own model of the engine fast, written by train (default: the one that ships).")
    private @Nullable Path model;

    /** The extractor of the engine; a name that no engine has is wrong usage. */
    AttributionExtractor extractor(Codebook codebook) throws IOException {
        ExtractionEngine engine = engine();
        if (model == null) {
            return engine.load(codebook);
        }
        if (!engine.id().equals(ExtractionEngines.DEFAULT)) {
            throw new ParameterException(
                    spec.commandLine(), "--model is for the engine fast; --engine is '" + engine.id() + "'");
        }
        return NetworkEngine.read(model, codebook);
    }

    /** Whether the engine is a slow one. */
    boolean isSlow() {
        return engine().isSlow();
    }

    /** The shipped engine that another opinion is asked of: the accurate one, or where that was chosen, the fast one. */
    ExtractionEngine other() {
        return ExtractionEngines.named(
                id.equals(ExtractionEngines.ACCURATE) ? ExtractionEngines.DEFAULT : ExtractionEngines.ACCURATE);
    }

    /** The tagger beside the user's own model, if there is one; else the one that ships. */
    Tagger tagger() throws IOException {
        Path file = model == null ? null : taggerOf(model);
        if (file == null || !Files.exists(file)) {
            return PerceptronTagger.load();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return PerceptronTagger.read(in);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Where {@code train} writes the tagger that belongs to a model. */
    static Path taggerOf(Path model) {
        return model.resolveSibling(model.getFileName() + ".tagger");
    }

    private ExtractionEngine engine() {
        try {
            return ExtractionEngines.named(id);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--engine: " + e.getMessage(), e);
        }
    }
}
