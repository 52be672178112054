package io.github.mediabias.benchmarks;

import io.github.mediabias.analysis.attribution.AttributionExtractor;
import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.attribution.ExtractionEngines;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.TextAnnotator;
import io.github.mediabias.analysis.text.tagging.PerceptronTagger;
import io.github.mediabias.core.Article;
import io.github.mediabias.core.ReadProblem;
import io.github.mediabias.core.read.ArticleFiles;
import io.github.mediabias.core.read.ArticleSink;
import io.github.mediabias.core.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many words a second one thread takes from text to attributions. The column {@code words} of the result is words a
 * second, a word being what stands between blanks. From the project's folder:
 *
 * <pre>{@code
 * mvn -Pbenchmarks -Dquick -Dmaven.test.skip=true -pl benchmarks -am package
 * java -cp "benchmarks/target/lib/*:benchmarks/target/classes" org.openjdk.jmh.Main -p input=data/sample
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ExtractionBenchmark {

    /** Files or folders with articles, separated by commas. */
    @Param("data/sample")
    String input = "";

    /** The extraction engine. */
    @Param("fast")
    String engine = "";

    private final List<String> texts = new ArrayList<>();
    private final List<Integer> words = new ArrayList<>();
    private final List<AnnotatedText> annotated = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Set before the benchmarks run.
    private TextAnnotator annotator;

    @SuppressWarnings("NullAway.Init") // Set before the benchmarks run.
    private AttributionExtractor extractor;

    private int next;

    /** Counts words beside articles. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {

        /** Words read. */
        public long words;
    }

    /** Reads the articles and loads the models. */
    @Setup(Level.Trial)
    public void load() throws IOException {
        Codebook codebook = Codebook.shipped();
        annotator = new TextAnnotator(PerceptronTagger.load());
        extractor = ExtractionEngines.named(engine).load(codebook);
        List<Path> paths = new ArrayList<>();
        for (String path : input.split(",", -1)) {
            paths.add(Path.of(path));
        }
        ArticleFiles.below(paths).read(ReadOptions.defaults(), new ArticleSink() {
            @Override
            public void article(Article article) {
                texts.add(article.body());
                words.add(article.body().split("\\s+").length);
                annotated.add(annotator.annotate(article.body()));
            }

            @Override
            public void problem(ReadProblem problem) {
                System.err.println(problem);
            }
        });
    }

    /** One article, from text to attributions. */
    @Benchmark
    public List<Extraction> textToAttributions(Counter counter) {
        String text = texts.get(step(counter));
        return extractor.extract(annotator.annotate(text));
    }

    /** One article: paragraphs, quotations, sentences, words and their parts of speech. */
    @Benchmark
    public AnnotatedText annotate(Counter counter) {
        return annotator.annotate(texts.get(step(counter)));
    }

    /** One article: attributions alone. */
    @Benchmark
    public List<Extraction> extract(Counter counter) {
        return extractor.extract(annotated.get(step(counter)));
    }

    private int step(Counter counter) {
        int article = next;
        next = (next + 1) % texts.size();
        counter.words += words.get(article);
        return article;
    }
}
