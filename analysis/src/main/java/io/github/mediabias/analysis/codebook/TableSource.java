package io.github.mediabias.analysis.codebook;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where a codebook's tables lie. */
@FunctionalInterface
public interface TableSource {

    /**
     * The bytes of the table {@code name}, such as {@code cues.csv}.
     *
     * @throws IOException if there is none; the message says where it was expected
     */
    byte[] bytes(String name) throws IOException;

    /**
     * The names of actor dictionaries that lie beside the tables, {@code *.actors.txt}, in alphabetical order.
     *
     * @throws IOException if the place cannot be searched
     */
    default List<String> actorDictionaries() throws IOException {
        return List.of();
    }

    /** Tables in a folder. */
    static TableSource folder(Path folder) {
        return new TableSource() {
            @Override
            public byte[] bytes(String name) throws IOException {
                Path file = folder.resolve(name);
                if (!Files.isRegularFile(file)) {
                    throw new FileNotFoundException("the codebook " + folder + " has no " + name + "; expected "
                            + String.join(", ", CodebookReader.TABLES));
                }
                return Files.readAllBytes(file);
            }

            @Override
            public List<String> actorDictionaries() throws IOException {
                try (Stream<Path> files = Files.list(folder)) {
                    return files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith(ActorDictionary.ENDING))
                            .sorted()
                            .toList();
                }
            }
        };
    }

    /** The tables of the library {@code io.github.mediabias:data}. */
    static TableSource shipped() {
        return name -> {
            String resource = "/io/github/mediabias/data/codebook/" + name;
            try (InputStream bytes = TableSource.class.getResourceAsStream(resource)) {
                if (bytes == null) {
                    throw new FileNotFoundException(
                            "the class path lacks " + resource + ", of the library io.github.mediabias:data");
                }
                return bytes.readAllBytes();
            }
        };
    }
}
