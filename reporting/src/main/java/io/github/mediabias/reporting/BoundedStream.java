package io.github.mediabias.reporting;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in an error where it has more bytes than it may. */
final class BoundedStream extends FilterInputStream {

    private final String message;
    private long left;

    /**
     * Bounds a stream.
     *
     * @param most how many bytes it may have
     * @param message what the error says
     */
    BoundedStream(InputStream stream, long most, String message) {
        super(stream);
        this.left = most;
        this.message = message;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException(message);
        }
    }
}
