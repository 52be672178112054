package io.github.mediabias.core.read;

import io.github.mediabias.core.Origin;
import io.github.mediabias.core.ReadProblem;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Opens text files: unpacks {@code .gz}, skips a byte-order mark, and tells UTF-8 from the rest. */
final class InputText {

    /** What old programs on Windows write; every byte has a meaning there, or nearly. */
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private static final int BUFFER = 1 << 16;

    private InputText() {}

    /** The file's bytes, unpacked. */
    static InputStream bytes(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")
                    ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER)
                    : raw;
        } catch (IOException e) {
            raw.close();
            // An empty file ends in an EOFException without a message.
            throw new IOException(
                    "the file is not gzip: " + (e instanceof EOFException ? "it ends at once" : e.getMessage()), e);
        }
    }

    /**
     * A reader of the file, after a look through it whether it is UTF-8. If it is not, a problem says so, and the file is
     * read as Windows-1252, so that no article is lost.
     */
    static Reader open(Path file, String name, ArticleSink sink) throws IOException {
        Charset charset = charset(file, name, sink);
        InputStream bytes = bytes(file);
        if (charset.equals(StandardCharsets.UTF_8)) {
            skipByteOrderMark(bytes);
        }
        return new InputStreamReader(bytes, charset);
    }

    private static Charset charset(Path file, String name, ArticleSink sink) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader strict = new InputStreamReader(bytes(file), decoder)) {
            strict.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            sink.problem(new ReadProblem(
                    new Origin(name, ""),
                    ReadProblem.Kind.NOT_UTF_8,
                    "the file holds bytes that are not UTF-8; it is read as Windows-1252"));
            return FALLBACK;
        }
    }

    private static void skipByteOrderMark(InputStream bytes) throws IOException {
        bytes.mark(3);
        byte[] start = bytes.readNBytes(3);
        boolean marked =
                start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        if (!marked) {
            bytes.reset();
        }
    }

    /** The bytes as UTF-8; {@code null} if they are not. */
    static @Nullable String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Reads lines of bytes, each of bounded length, so that a file without line ends cannot fill the memory. */
    static final class Lines {

        private final InputStream bytes;
        private final int longest;
        private final byte[] buffer = new byte[BUFFER];
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private int at;
        private int filled;
        private boolean tooLong;

        Lines(InputStream bytes, int longest) throws IOException {
            this.bytes = bytes;
            this.longest = longest;
            skipByteOrderMark(bytes);
        }

        /** The next line without its end; {@code null} at the end of the file. See {@link #wasTooLong()}. */
        byte @Nullable [] next() throws IOException {
            line.reset();
            tooLong = false;
            if (!fill()) {
                return null;
            }
            while (fill()) {
                int end = at;
                while (end < filled && buffer[end] != '\n') {
                    end++;
                }
                keep(end - at);
                at = end;
                if (end < filled) {
                    at++;
                    break;
                }
            }
            return line.toByteArray();
        }

        private void keep(int length) {
            int room = longest - line.size();
            line.write(buffer, at, Math.min(room, length));
            tooLong |= length > room;
        }

        /** Whether there is a byte at {@code at}; reads on if the buffer is used up. */
        private boolean fill() throws IOException {
            if (at < filled) {
                return true;
            }
            at = 0;
            filled = Math.max(0, bytes.read(buffer, 0, buffer.length));
            return filled > 0;
        }

        /** Whether the last line was longer than the bound, and so is not whole. */
        boolean wasTooLong() {
            return tooLong;
        }
    }
}
