package io.github.mediabias.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The files of the model, which lie beside this class on the class path. */
final class ModelFiles {

    static final String TAGGER = "encoder.int8.onnx";
    static final String LINKER = "linker.int8.onnx";
    static final String VOCABULARY = "vocabulary.txt";
    static final String DECODING = "decoding.properties";

    private final MessageDigest digest = sha256();

    /**
     * Reads a file and counts it into the hash.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    byte[] read(String name) {
        try (InputStream file = ModelFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the class path lacks " + name + ", of io.github.mediabias:encoder");
            }
            byte[] bytes = file.readAllBytes();
            digest.update(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The first 16 hexadecimal digits of the SHA-256 of what was read, in its order; begins anew. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
