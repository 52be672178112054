package io.github.mediabias.analysis.text.tagging;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * The numbers of a {@link PerceptronTagger}, and their file: the magic "MBTAGGER", the version of the format, the number of
 * bytes that follow and their CRC-32, each of four bytes, high byte first; then the names of the tags, the lexicon and the
 * features. Keys rise and are written as differences; of a feature's weights only those that are not 0 are written.
 *
 * @param lexicon the lexicon
 * @param features the hashes of the features, rising
 * @param weights for each feature, one weight a tag, feature after feature
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers for inner loops, compared by nobody.
record TaggerModel(Lexicon lexicon, int[] features, byte[] weights) {

    private static final byte[] MAGIC = "MBTAGGER".getBytes(StandardCharsets.US_ASCII);

    /** To be raised whenever the format, or what a feature's hash is made of, changes. */
    private static final int VERSION = 1;

    private static final int LARGEST = 1 << 26;

    private static final int TAGS = PerceptronTagger.TAGS.length;

    void write(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream body = new DataOutputStream(bytes);
        byte[] names = tagNames().getBytes(StandardCharsets.US_ASCII);
        body.writeInt(names.length);
        body.write(names);
        body.writeInt(lexicon.words().length);
        writeRising(lexicon.words(), body);
        for (int entry : lexicon.entries()) {
            body.writeInt(entry);
        }
        body.writeInt(features.length);
        writeRising(features, body);
        for (int f = 0; f < features.length; f++) {
            writeRow(f * TAGS, body);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        DataOutputStream data = new DataOutputStream(out);
        data.write(MAGIC);
        data.writeInt(VERSION);
        data.writeInt(bytes.size());
        data.writeInt((int) sum.getValue());
        bytes.writeTo(data);
        data.flush();
    }

    private void writeRow(int at, DataOutputStream body) throws IOException {
        int set = 0;
        for (int t = 0; t < TAGS; t++) {
            set |= weights[at + t] == 0 ? 0 : 1 << t;
        }
        writeNumber(set, body);
        for (int t = 0; t < TAGS; t++) {
            if (weights[at + t] != 0) {
                body.writeByte(weights[at + t]);
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it cannot be read, or is none, is cut short or damaged; the message says what was found and
     *     expected
     */
    static TaggerModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        byte[] magic = data.readNBytes(MAGIC.length);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new IOException("no tagger: the file does not begin with "
                    + new String(MAGIC, StandardCharsets.US_ASCII) + "; expected one that the trainer wrote");
        }
        byte[] bytes;
        try {
            int version = data.readInt();
            if (version != VERSION) {
                throw new IOException("a tagger of version " + version + "; expected version " + VERSION);
            }
            bytes = body(data);
        } catch (EOFException e) {
            throw new IOException("a tagger cut short: it ends within its first bytes", e);
        }
        try {
            return parse(ByteBuffer.wrap(bytes));
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new IOException("a damaged tagger: its counts do not fit its " + bytes.length + " bytes", e);
        }
    }

    private static byte[] body(DataInputStream data) throws IOException {
        int length = data.readInt();
        int expected = data.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("a damaged tagger: it claims " + length + " bytes; expected up to " + LARGEST);
        }
        byte[] bytes = data.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("a tagger cut short: " + bytes.length + " bytes; expected " + length);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if ((int) sum.getValue() != expected) {
            throw new IOException(String.format(
                    Locale.ROOT,
                    "a damaged tagger: its checksum is %08x; expected %08x",
                    (int) sum.getValue(),
                    expected));
        }
        return bytes;
    }

    private static TaggerModel parse(ByteBuffer body) throws IOException {
        byte[] ascii = new byte[body.getInt()];
        body.get(ascii);
        String names = new String(ascii, StandardCharsets.US_ASCII);
        if (!names.equals(tagNames())) {
            throw new IOException("a tagger with the tags " + names + "; expected " + tagNames());
        }
        int[] words = readRising(body.getInt(), body);
        int[] entries = new int[words.length];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = body.getInt();
        }
        int[] features = readRising(body.getInt(), body);
        byte[] weights = new byte[features.length * TAGS];
        for (int f = 0; f < features.length; f++) {
            int set = readNumber(body);
            for (int t = 0; t < TAGS; t++) {
                if ((set & 1 << t) != 0) {
                    weights[f * TAGS + t] = body.get();
                }
            }
        }
        return new TaggerModel(new Lexicon(words, entries), features, weights);
    }

    private static String tagNames() {
        return Arrays.toString(PerceptronTagger.TAGS);
    }

    private static void writeRising(int[] keys, DataOutputStream body) throws IOException {
        int last = Integer.MIN_VALUE;
        for (int key : keys) {
            writeNumber(key - last, body);
            last = key;
        }
    }

    private static int[] readRising(int count, ByteBuffer body) {
        int[] keys = new int[count];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            last += readNumber(body);
            keys[i] = last;
        }
        return keys;
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
    private static void writeNumber(int number, DataOutputStream body) throws IOException {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            body.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        body.writeByte(rest);
    }

    private static int readNumber(ByteBuffer body) {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = body.get();
            number |= (next & 0x7f) << shift;
            if ((next & 0x80) == 0) {
                break;
            }
        }
        return number;
    }
}
