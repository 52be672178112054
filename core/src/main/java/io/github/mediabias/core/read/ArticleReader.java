package io.github.mediabias.core.read;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads the articles of one kind of file. Found by {@link java.util.ServiceLoader}, one for each {@link ArticleFiles},
 * and called from one thread.
 *
 * <p>A record that is wrong becomes a problem in the sink and reading goes on; only a file that cannot be read at all
 * ends in an {@link IOException}, which the caller turns into a problem of that file.
 */
public interface ArticleReader {

    /**
     * Whether this reader reads files of that name.
     *
     * @param fileName the last part of the path, in lower case
     */
    boolean reads(String fileName);

    /**
     * Reads the articles of a file into a sink, one at a time.
     *
     * @param file the file
     * @param name the file's name in messages and in {@link io.github.mediabias.core.Origin}
     * @throws IOException if the file cannot be opened, or breaks off
     */
    void read(Path file, String name, ReadOptions options, ArticleSink sink) throws IOException;
}
