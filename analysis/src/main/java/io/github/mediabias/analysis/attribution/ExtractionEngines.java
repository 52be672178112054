package io.github.mediabias.analysis.attribution;

import java.util.ServiceLoader;
import java.util.TreeMap;

/** The extraction engines on the class path. */
public final class ExtractionEngines {

    /** The engine that is taken where none is named. */
    public static final String DEFAULT = "fast";

    /** The engine that reads best, where it is on the class path. */
    public static final String ACCURATE = "accurate";

    private ExtractionEngines() {}

    /**
     * The engine of that name.
     *
     * @throws IllegalArgumentException if the class path holds none; the message lists those that it holds
     */
    public static ExtractionEngine named(String id) {
        TreeMap<String, ExtractionEngine> engines = new TreeMap<>();
        ServiceLoader.load(ExtractionEngine.class, ExtractionEngine.class.getClassLoader())
                .forEach(engine -> engines.put(engine.id(), engine));
        ExtractionEngine engine = engines.get(id);
        if (engine == null) {
            throw new IllegalArgumentException("no extraction engine is called '" + id + "'; expected one of "
                    + String.join(", ", engines.keySet()));
        }
        return engine;
    }
}
