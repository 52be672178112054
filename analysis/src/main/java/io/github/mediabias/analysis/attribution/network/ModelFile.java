package io.github.mediabias.analysis.attribution.network;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A network on disk: a mark and a version, the shape, the decoding, then each parameter with its name and size, and last the
 * SHA-256 of all that. The table of words has one byte for a number and a scale for a row; all else is as it was trained.
 */
final class ModelFile {

    private static final byte[] MARK = "mediabias attribution network\n".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int HASH = 32;

    private ModelFile() {}

    /**
     * What a file holds.
     *
     * @param hash the first twelve hexadecimal digits of the file's SHA-256
     */
    record Model(AttributionNetwork network, Decoding decoding, String hash) {}

    static void write(AttributionNetwork network, Decoding decoding, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            data.write(MARK);
            data.writeInt(VERSION);
            NetworkShape shape = network.shape();
            data.writeInt(shape.width());
            data.writeInt(shape.pairWidth());
            data.writeUTF(shape.blocks());
            data.writeUTF(shape.pairBlocks());
            data.writeFloat(decoding.least());
            data.writeFloat(decoding.cueBias());
            data.writeFloat(decoding.sourceBias());
            data.writeFloat(decoding.contentBias());
            data.writeFloat(decoding.leastSource());
            for (Parameter parameter : network.parameters()) {
                data.writeUTF(parameter.name());
                data.writeInt(parameter.rows());
                data.writeInt(parameter.columns());
                if (parameter.index() == network.wordTable().index()) {
                    writeBytes(parameter, data);
                } else {
                    for (float value : parameter.values()) {
                        data.writeFloat(value);
                    }
                }
            }
        }
        byte[] content = bytes.toByteArray();
        out.write(content);
        out.write(sha256(content));
    }

    private static void writeBytes(Parameter table, DataOutputStream data) throws IOException {
        int width = table.columns();
        byte[] row = new byte[width];
        for (int r = 0; r < table.rows(); r++) {
            float largest = 0;
            for (int c = 0; c < width; c++) {
                largest = Math.max(largest, Math.abs(table.values()[r * width + c]));
            }
            float scale = largest / 127f;
            data.writeFloat(scale);
            for (int c = 0; c < width; c++) {
                row[c] = scale == 0 ? 0 : (byte) Math.round(table.values()[r * width + c] / scale);
            }
            data.write(row);
        }
    }

    /**
     * Reads a model.
     *
     * @param name what messages call the file
     * @throws IOException if it cannot be read or is no whole model of this version; the message names it
     */
    static Model read(InputStream in, String name) throws IOException {
        byte[] all = in.readAllBytes();
        if (all.length < MARK.length + HASH || !Arrays.equals(all, 0, MARK.length, MARK, 0, MARK.length)) {
            throw new IOException(name + ": no attribution model; expected a file that `mediabias train` wrote");
        }
        byte[] content = Arrays.copyOf(all, all.length - HASH);
        byte[] hash = sha256(content);
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(content));
        data.skipNBytes(MARK.length);
        int version = data.readInt();
        if (version != VERSION) {
            throw new IOException(name + ": an attribution model of version " + version + "; expected " + VERSION);
        }
        if (!Arrays.equals(hash, Arrays.copyOfRange(all, content.length, all.length))) {
            throw new IOException(name + ": the attribution model is damaged or not whole: its checksum is wrong");
        }
        try {
            NetworkShape shape = new NetworkShape(data.readInt(), data.readInt(), data.readUTF(), data.readUTF());
            Decoding decoding = new Decoding(
                    data.readFloat(), data.readFloat(), data.readFloat(), data.readFloat(), data.readFloat());
            AttributionNetwork network = new AttributionNetwork(shape);
            for (Parameter parameter : network.parameters()) {
                readParameter(
                        parameter, parameter.index() == network.wordTable().index(), data, name);
            }
            return new Model(network, decoding, HexFormat.of().formatHex(hash).substring(0, 12));
        } catch (EOFException | IllegalArgumentException e) {
            throw new IOException(name + ": the attribution model does not fit this program: " + e.getMessage(), e);
        }
    }

    private static void readParameter(Parameter parameter, boolean bytes, DataInputStream data, String name)
            throws IOException {
        String found = data.readUTF() + " " + data.readInt() + " x " + data.readInt();
        String expected = parameter.name() + " " + parameter.rows() + " x " + parameter.columns();
        if (!found.equals(expected)) {
            throw new IOException(
                    name + ": the attribution model has the parameter " + found + "; expected " + expected);
        }
        float[] values = parameter.values();
        if (!bytes) {
            for (int i = 0; i < values.length; i++) {
                values[i] = data.readFloat();
            }
            return;
        }
        int width = parameter.columns();
        byte[] row = new byte[width];
        for (int r = 0; r < parameter.rows(); r++) {
            float scale = data.readFloat();
            data.readFully(row);
            for (int c = 0; c < width; c++) {
                values[r * width + c] = row[c] * scale;
            }
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
