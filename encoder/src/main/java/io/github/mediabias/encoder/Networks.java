package io.github.mediabias.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import io.github.mediabias.encoder.Window.Region;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The two networks in ONNX Runtime: the tagger, which reads a window and tells sources, cues and contents, and the linker, which
 * for one cue tells its source and content. Windows and cues are run one by one, so that what is found in one never depends on
 * others. Each call uses the calling thread alone; many may call at a time.
 */
final class Networks implements AutoCloseable {

    /** How many numbers stand for a piece between the two networks. */
    private static final int WIDTH = 384;

    private final OrtEnvironment environment;
    private final OrtSession tagger;
    private final OrtSession linker;

    /**
     * Loads the networks.
     *
     * @throws OrtException if ONNX Runtime refuses one
     */
    Networks(byte[] taggerModel, byte[] linkerModel) throws OrtException {
        environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "mediabias");
        environment.setTelemetry(false);
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
            // A pattern is kept for every length of a window that ever came, which would let memory grow.
            options.setMemoryPatternOptimization(false);
            tagger = environment.createSession(taggerModel, options);
            linker = environment.createSession(linkerModel, options);
        }
    }

    /**
     * What the tagger says of a window.
     *
     * @param hidden {@value #WIDTH} numbers a piece, for the linker
     * @param probabilities for each piece the probability of each of {@link Labels#TAGGER} labels
     */
    record Reading(Matrix hidden, Matrix probabilities) {}

    /** Runs the tagger. */
    Reading read(Window window) {
        try (OnnxTensor ids = row(window.pieces());
                OnnxTensor shapes = row(window.shapes());
                OnnxTensor quoted = row(window.quoted());
                OnnxTensor mask = row(ones(window.length()));
                OrtSession.Result result =
                        tagger.run(Map.of("ids", ids, "case", shapes, "quote", quoted, "mask", mask))) {
            return new Reading(matrix(result, 0, WIDTH), matrix(result, 1, Labels.TAGGER));
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the tagger failed on a window of " + window.length() + " pieces: " + e.getMessage(), e);
        }
    }

    /**
     * Runs the linker for a cue.
     *
     * @param reach where the cue's source and content may be
     * @param cueFirst the first piece of the cue, in the window
     * @param cueEnd the piece behind its last one
     * @return for each piece of {@code reach} the probability of each of {@link Labels#LINKER} labels
     */
    Matrix link(Reading reading, Region reach, int cueFirst, int cueEnd) {
        int pieces = reach.pieces();
        long[] sides = new long[pieces];
        Arrays.fill(sides, cueFirst - reach.firstPiece(), cueEnd - reach.firstPiece(), 1);
        Arrays.fill(sides, cueEnd - reach.firstPiece(), pieces, 2);
        try (OnnxTensor hidden = part(reading.hidden(), reach);
                OnnxTensor probabilities = part(reading.probabilities(), reach);
                OnnxTensor mark = row(sides);
                OnnxTensor mask = row(ones(pieces));
                OrtSession.Result result =
                        linker.run(Map.of("hidden", hidden, "mark", mark, "p1", probabilities, "mask", mask))) {
            return matrix(result, 0, Labels.LINKER);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the linker failed on a region of " + pieces + " pieces: " + e.getMessage(), e);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private OnnxTensor part(Matrix matrix, Region region) throws OrtException {
        return OnnxTensor.createTensor(environment, matrix.rows(region.firstPiece(), region.endPiece()), new long[] {
            1, region.pieces(), matrix.width()
        });
    }

    private static long[] ones(int length) {
        long[] ones = new long[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Matrix matrix(OrtSession.Result result, int output, int width) {
        return Matrix.copyOf(((OnnxTensor) result.get(output)).getFloatBuffer(), width);
    }

    @Override
    public void close() throws OrtException {
        linker.close();
        tagger.close();
    }
}
