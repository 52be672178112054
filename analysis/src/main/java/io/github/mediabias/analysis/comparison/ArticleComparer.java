package io.github.mediabias.analysis.comparison;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.ArticleAnalyzer;
import io.github.mediabias.analysis.VoicedArticle;
import io.github.mediabias.analysis.codebook.Codebook;
import io.github.mediabias.analysis.story.WordRarity;
import io.github.mediabias.core.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares articles on one event. What it finds does not depend on the order in which the articles are given: with another
 * order, only the sides change. Immutable and thread-safe.
 */
public final class ArticleComparer {

    private static final Comparator<Article> CANONICAL =
            Comparator.comparing(Article::outlet).thenComparing(Article::id).thenComparing(Article::body);

    /** The strongest of each kind first, in the order of the kinds. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::kind)
            .thenComparing(Comparator.comparingDouble(Finding::strength).reversed())
            .thenComparing(finding -> finding.left().article())
            .thenComparing(finding -> finding.left().part())
            .thenComparing(finding -> finding.left().spans().get(0))
            .thenComparing(
                    finding -> finding.right() == null ? -1 : finding.right().article())
            .thenComparing(Finding::note);

    /** Pairs grow with the square of the articles, and nobody reads so many differences of one kind. */
    private static final int MOST_OF_KIND = 150;

    private final ArticleAnalyzer analyzer;
    private final Codebook codebook;
    private final WordRarity news = WordRarity.load();
    private final ReportingWords reporting;

    /**
     * A comparer of articles that {@code analyzer} reads.
     *
     * @param codebook that of the analyzer
     */
    public ArticleComparer(ArticleAnalyzer analyzer, Codebook codebook) {
        this.analyzer = analyzer;
        this.codebook = codebook;
        this.reporting = new ReportingWords(codebook);
    }

    /**
     * Compares the articles. Of those with the same text only one is compared; those in another language than English are held,
     * but nothing is found in them.
     *
     * @param articles any number, on one event
     */
    public Comparison compare(List<Article> articles) {
        return compare(articles, null);
    }

    /**
     * Compares the articles, and their quotations with what was said.
     *
     * @param original a transcript or readout of what the articles quote; {@code null} if there is none
     */
    public Comparison compare(List<Article> articles, @Nullable Article original) {
        List<Article> all = new ArrayList<>(articles);
        if (original != null) {
            all.add(original);
        }
        List<ReadArticle> read = all.stream().map(this::read).toList();
        Concepts concepts = new Concepts();
        List<ComparedArticle> compared = new ArrayList<>();
        Set<String> bodies = new HashSet<>();
        List<Integer> numbers = new ArrayList<>();
        for (int number : canonicalOrder(articles)) {
            Article article = articles.get(number);
            boolean english = !read.get(number).analysis().voiceWords().isEmpty();
            if (bodies.add(article.body().strip()) && english) {
                compared.add(compared(compared.size(), number, all, read, concepts));
                numbers.add(number);
            }
        }
        List<Finding> findings = compared.size() < 2 ? List.of() : find(versions(compared, concepts));
        if (original != null && !compared.isEmpty()) {
            int last = articles.size();
            numbers.add(last);
            ComparedArticle said = compared(compared.size(), last, all, read, concepts);
            findings = Stream.concat(
                            findings.stream(), new OriginalFindings(said).find(versions(compared, concepts)).stream())
                    .sorted(ORDER)
                    .toList();
        }
        List<ArticleAnalysis> analyses =
                read.stream().map(ReadArticle::analysis).toList();
        EnumMap<FindingKind, Integer> cut = new EnumMap<>(FindingKind.class);
        List<Finding> strongest = strongest(findings, cut);
        return new Comparison(analyses, original != null, renumbered(strongest, numbers), cut);
    }

    /** The first of each kind; how many others there are is put into {@code cut}. */
    private static List<Finding> strongest(List<Finding> findings, Map<FindingKind, Integer> cut) {
        EnumMap<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
        List<Finding> strongest = new ArrayList<>();
        for (Finding finding : findings) {
            if (counts.merge(finding.kind(), 1, Integer::sum) <= MOST_OF_KIND) {
                strongest.add(finding);
            } else {
                cut.merge(finding.kind(), 1, Integer::sum);
            }
        }
        return strongest;
    }

    /** An article, what was found in it, and whose words its words are. */
    private record ReadArticle(ArticleAnalysis analysis, VoicedArticle voiced) {}

    private ReadArticle read(Article article) {
        VoicedArticle voiced = analyzer.voiced(article);
        return new ReadArticle(analyzer.isRead(article) ? analyzer.analyze(voiced) : analyzer.analyze(article), voiced);
    }

    private static ComparedArticle compared(
            int number, int given, List<Article> all, List<ReadArticle> read, Concepts concepts) {
        ReadArticle article = read.get(given);
        return new ComparedArticle(
                number,
                Comparison.name(given, all),
                article.analysis(),
                article.voiced().body().text(),
                article.voiced().body().voices(),
                concepts);
    }

    private Versions versions(List<ComparedArticle> articles, Concepts concepts) {
        return new Versions(articles, concepts, new Rarity(articles, news), codebook, reporting);
    }

    private static List<Integer> canonicalOrder(List<Article> articles) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(articles::get, CANONICAL));
        return order;
    }

    private static List<Finding> find(Versions versions) {
        List<Finding> findings = new ArrayList<>();
        List<Finder> finders = List.of(
                new QuotationFindings(),
                new ClaimFindings(),
                new SourceFindings(),
                new LabelFindings(),
                new ThingLabelFindings(),
                new FramingFindings(),
                new StanceFindings());
        finders.forEach(finder -> findings.addAll(finder.find(versions)));
        findings.addAll(new ContentFindings(findings).find(versions));
        findings.sort(ORDER);
        return findings;
    }

    /** The findings with the numbers of the articles as given, the lower one left. */
    private static List<Finding> renumbered(List<Finding> findings, List<Integer> numbers) {
        List<Finding> renumbered = new ArrayList<>();
        for (Finding finding : findings) {
            FindingSide left = renumbered(finding.left(), numbers);
            FindingSide right = finding.right() == null ? null : renumbered(finding.right(), numbers);
            renumbered.add(
                    right != null && right.article() < left.article()
                            ? new Finding(finding.kind(), finding.strength(), right, left, finding.note())
                            : new Finding(finding.kind(), finding.strength(), left, right, finding.note()));
        }
        return renumbered;
    }

    private static FindingSide renumbered(FindingSide side, List<Integer> numbers) {
        return new FindingSide(numbers.get(side.article()), side.part(), side.spans(), side.differing());
    }
}
