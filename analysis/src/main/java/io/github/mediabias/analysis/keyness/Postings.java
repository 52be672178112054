package io.github.mediabias.analysis.keyness;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which terms each article holds, in a temporary file: dispersion needs it once the totals are known, and in memory it would
 * grow with every article.
 */
final class Postings implements Closeable {

    private final Path file;
    private final DataOutputStream out;

    Postings() throws IOException {
        this.file = Files.createTempFile("mediabias-keyness", ".postings");
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** Begins an article, whose terms follow. */
    void article(int size, int terms) throws IOException {
        out.writeInt(size);
        out.writeInt(terms);
    }

    void term(int term, int count) throws IOException {
        out.writeInt(term);
        out.writeInt(count);
    }

    /** Takes a term of an article: how often it occurs among how many words. */
    interface Consumer {

        void term(int term, int count, int size);
    }

    /** Reads all articles in their order; nothing can be added afterwards. */
    void read(Consumer consumer) throws IOException {
        out.close();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                int size = in.readInt();
                int terms = in.readInt();
                for (int i = 0; i < terms; i++) {
                    consumer.term(in.readInt(), in.readInt(), size);
                }
            }
        } catch (EOFException e) {
            // An article never ends in the middle: this is the end of the last one.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
