package io.github.mediabias.encoder;

import ai.onnxruntime.OrtException;
import io.github.mediabias.analysis.attribution.AttributionExtractor;
import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.encoder.Networks.Reading;
import io.github.mediabias.encoder.Window.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds attributions by a fine-tuned encoder (resource {@code MODEL.md}): a tagger finds the words that may be cues, a linker
 * finds the source and the content of each, and of those that compete the likelier ones are kept. The calling thread does all
 * the work, many threads may call, and all share one copy of the networks.
 *
 * <p>It holds memory outside the Java heap until it is closed; a program loads it once. Arithmetic in 8 bits: on another kind of
 * processor, confidences and, rarely, spans may differ.
 */
public final class EncoderExtractor implements AttributionExtractor, AutoCloseable {

    /** Paragraphs in which no word is a cue with at least this probability are not looked at again. */
    private static final double LEAST_CUE_PROBABILITY = 0.02;

    /** Added to probabilities so that their logarithm is finite. */
    private static final double SMALLEST = 1e-9;

    private static final int CUE = BioSequence.begin(Labels.TAGGER_CUE);
    private static final int CUE_INSIDE = BioSequence.inside(Labels.TAGGER_CUE);

    private final Vocabulary vocabulary;
    private final ParagraphReader reader;
    private final Networks networks;
    private final DecodingSettings settings;
    private final Decoder decoder;
    private final String name;

    private EncoderExtractor(Vocabulary vocabulary, Networks networks, DecodingSettings settings, String hash) {
        this.vocabulary = vocabulary;
        this.reader = new ParagraphReader(new WordReader(vocabulary));
        this.networks = networks;
        this.settings = settings;
        this.decoder = new Decoder(settings);
        this.name = "accurate 1, model " + hash;
    }

    /**
     * Loads the shipped model.
     *
     * @throws UncheckedIOException if ONNX Runtime does not run on this machine
     */
    public static EncoderExtractor load() {
        ModelFiles files = new ModelFiles();
        byte[] tagger = files.read(ModelFiles.TAGGER);
        byte[] linker = files.read(ModelFiles.LINKER);
        Vocabulary vocabulary = Vocabulary.read(files.read(ModelFiles.VOCABULARY));
        DecodingSettings settings = DecodingSettings.read(files.read(ModelFiles.DECODING), ModelFiles.DECODING);
        try {
            return new EncoderExtractor(vocabulary, new Networks(tagger, linker), settings, files.hash());
        } catch (OrtException | LinkageError | RuntimeException e) {
            throw new UncheckedIOException(new IOException(
                    "the engine accurate cannot run here (" + System.getProperty("os.name") + ", "
                            + System.getProperty("os.arch")
                            + "); ONNX Runtime supports Linux with glibc and macOS on aarch64,"
                            + " Linux and Windows on x64: " + e,
                    e));
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Extraction> extract(AnnotatedText text) {
        List<Extraction> found = new ArrayList<>();
        for (List<Paragraph> paragraphs : Window.pack(reader.read(text.text(), spans(text)))) {
            Window window = new Window(paragraphs, vocabulary);
            found.addAll(decoder.decode(window, candidates(window)));
        }
        return found;
    }

    private static List<Span> spans(AnnotatedText text) {
        List<Span> spans = new ArrayList<>();
        for (Range paragraph : text.paragraphs()) {
            if (paragraph.size() > 0) {
                spans.add(text.span(paragraph.first(), paragraph.end()));
            }
        }
        return spans;
    }

    private List<Candidate> candidates(Window window) {
        Reading reading = networks.read(window);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < window.paragraphs(); i++) {
            Region paragraph = window.paragraph(i);
            int[] labels = cueLabels(window, reading, paragraph);
            int word = 0;
            while (word < labels.length) {
                int first = word++;
                if (labels[first] == CUE) {
                    while (word < labels.length && labels[word] == CUE_INSIDE) {
                        word++;
                    }
                    candidates.add(candidate(
                            window,
                            reading,
                            window.reach(i),
                            paragraph.firstWord() + first,
                            paragraph.firstWord() + word));
                }
            }
        }
        return candidates;
    }

    /** The labels of the words of a paragraph, by a search that rather finds too many cues; none if it finds none. */
    private int[] cueLabels(Window window, Reading reading, Region paragraph) {
        double[][] scores = new double[paragraph.words()][Labels.TAGGER];
        double begin = 0;
        double inside = 0;
        for (int i = 0; i < scores.length; i++) {
            int piece = window.firstPiece(paragraph.firstWord() + i);
            for (int label = 0; label < Labels.TAGGER; label++) {
                double bias = label == CUE || label == CUE_INSIDE ? settings.cueBias() : 0;
                scores[i][label] = Math.log(reading.probabilities().at(piece, label) + SMALLEST) + bias;
            }
            begin = Math.max(begin, reading.probabilities().at(piece, CUE));
            inside = Math.max(inside, reading.probabilities().at(piece, CUE_INSIDE));
        }
        return begin + inside < LEAST_CUE_PROBABILITY ? new int[0] : BioSequence.best(scores);
    }

    private Candidate candidate(Window window, Reading reading, Region reach, int cueFirst, int cueEnd) {
        double probability = 0;
        for (int word = cueFirst; word < cueEnd; word++) {
            int piece = window.firstPiece(word);
            probability += reading.probabilities().at(piece, CUE)
                    + reading.probabilities().at(piece, CUE_INSIDE);
        }
        int endPiece = cueEnd < reach.endWord() ? window.firstPiece(cueEnd) : reach.endPiece();
        Matrix linked = networks.link(reading, reach, window.firstPiece(cueFirst), endPiece);
        int[] rows = new int[reach.words()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = window.firstPiece(reach.firstWord() + i) - reach.firstPiece();
        }
        return new Candidate(reach, cueFirst, cueEnd, probability / (cueEnd - cueFirst), linked.pick(rows));
    }

    /** Frees the networks. No thread may be extracting, nor extract any more. */
    @Override
    public void close() {
        try {
            networks.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the networks could not be freed: " + e.getMessage(), e);
        }
    }
}
