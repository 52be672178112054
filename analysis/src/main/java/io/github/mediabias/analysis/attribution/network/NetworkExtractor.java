package io.github.mediabias.analysis.attribution.network;

import io.github.mediabias.analysis.attribution.AttributionExtractor;
import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.attribution.network.ModelFile.Model;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds attributions by a trained network. Immutable and thread-safe. */
public final class NetworkExtractor implements AttributionExtractor {

    private static final String SHIPPED = "attribution.network";

    private final WindowDecoder decoder;
    private final String hash;

    NetworkExtractor(AttributionNetwork network, Decoding decoding) {
        this(new Model(network, decoding, "unsaved"));
    }

    private NetworkExtractor(Model model) {
        this.decoder = new WindowDecoder(model.network(), model.decoding());
        this.hash = model.hash();
    }

    /** The extractor with the model that ships with the program. */
    public static NetworkExtractor load() {
        try (InputStream resource = NetworkExtractor.class.getResourceAsStream(SHIPPED)) {
            if (resource == null) {
                throw new IllegalStateException("the class path lacks " + SHIPPED + ", of the module analysis");
            }
            return new NetworkExtractor(ModelFile.read(resource, SHIPPED));
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
    }

    /**
     * The extractor with a model that {@link NetworkTraining} wrote.
     *
     * @throws IOException if the file cannot be read or is no whole model; the message names it
     */
    public static NetworkExtractor read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new NetworkExtractor(ModelFile.read(in, file.toString()));
        }
    }

    @Override
    public List<Extraction> extract(AnnotatedText text) {
        List<Extraction> extractions = new ArrayList<>();
        for (TextWindow window : TokenFeatures.windows(text)) {
            for (WindowDecoder.Found found : decoder.decode(window)) {
                extractions.add(new Extraction(
                        spans(text, window, found.source()),
                        spans(text, window, List.of(found.cue())),
                        spans(text, window, found.content()),
                        found.confidence(),
                        "network"));
            }
        }
        extractions.sort(Comparator.comparing(
                (Extraction extraction) -> extraction.content().get(0)));
        return extractions;
    }

    private static List<Span> spans(AnnotatedText text, TextWindow window, List<int[]> columns) {
        List<Span> spans = new ArrayList<>();
        for (int[] range : columns) {
            spans.add(text.span(window.tokens()[range[0]], window.tokens()[range[1] - 1] + 1));
        }
        return spans;
    }

    @Override
    public String name() {
        return "fast 1, model " + hash;
    }
}
