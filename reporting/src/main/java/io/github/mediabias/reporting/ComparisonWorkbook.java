package io.github.mediabias.reporting;

import io.github.mediabias.analysis.ArticleAnalysis;
import io.github.mediabias.analysis.Attribution;
import io.github.mediabias.analysis.Label;
import io.github.mediabias.analysis.attribution.QuotationForm;
import io.github.mediabias.analysis.codebook.Codebook.ReporterStance;
import io.github.mediabias.analysis.comparison.Comparison;
import io.github.mediabias.analysis.comparison.Finding;
import io.github.mediabias.analysis.comparison.FindingSide;
import io.github.mediabias.analysis.framing.FramingHit.Part;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a comparison as an Excel workbook: the findings, who is a source in which article, and what each calls whom. */
final class ComparisonWorkbook {

    private final Comparison comparison;

    private ComparisonWorkbook(Comparison comparison) {
        this.comparison = comparison;
    }

    static void write(Path file, Comparison comparison) throws IOException, SQLException {
        ComparisonWorkbook tables = new ComparisonWorkbook(comparison);
        XSSFWorkbook styled = new XSSFWorkbook();
        Messages messages = Messages.in(ReportLanguage.ENGLISH);
        Styles styles = new Styles(styled, messages);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(styled, 200, true)) {
            SheetWriter writer = new SheetWriter(workbook, styles, messages, PaperSize.A4);
            for (SheetTable table : List.of(tables.findings(), tables.sources(), tables.labels())) {
                writer.write(table);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private SheetTable findings() {
        List<Column> columns = List.of(
                Column.text("kind", 22),
                Column.decimal("strength"),
                Column.longText("what-differs", 46),
                Column.text("article", 24),
                Column.statement("passage", 60),
                Column.statement("differing-words", 24),
                Column.text("other-article", 24),
                Column.statement("passage-there", 60),
                Column.statement("differing-words-there", 24));
        return new SheetTable(
                "findings",
                Text.of(
                        "note.findings",
                        comparison.cut().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()),
                columns,
                consumer -> {
                    for (Finding finding : comparison.findings()) {
                        consumer.accept(row(finding));
                    }
                });
    }

    private List<@Nullable Object> row(Finding finding) {
        FindingSide left = finding.left();
        FindingSide right = finding.right();
        return Arrays.asList(
                finding.kind().label().replace('_', ' '),
                finding.strength(),
                finding.note(),
                article(left.article()),
                text(left, left.spans()),
                text(left, left.differing()),
                right == null ? null : article(right.article()),
                right == null ? null : text(right, right.spans()),
                right == null ? null : text(right, right.differing()));
    }

    /** The article as notes name it, and its id behind a letter that stands for it. */
    private String article(int article) {
        String name = comparison.name(article);
        String title = comparison.title(article);
        return name.equals(title) ? name : Comparison.letter(article) + ": " + title;
    }

    private String text(FindingSide side, List<Span> spans) {
        String text = comparison.text(side);
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    /** What one source has in one article. */
    private record Heard(SourceMember member, String type, List<Attribution> attributions) {}

    private SheetTable sources() {
        List<Column> columns = List.of(
                Column.text("source", 30),
                Column.text("code", 10),
                Column.coded("source-type", "source-type", 13),
                Column.text("article", 24),
                Column.integer("attributions"),
                Column.integer("words"),
                Column.integer("direct-or-mixed"),
                Column.integer("distancing"),
                Column.integer("factive"),
                Column.percent("first-heard-at"));
        return new SheetTable("sources", Text.of("note.compared-sources"), columns, consumer -> {
            for (Heard heard : bySource()) {
                for (int i = 0; i < comparison.articles().size(); i++) {
                    consumer.accept(row(heard, i));
                }
            }
        });
    }

    private List<Heard> bySource() {
        Map<String, Heard> sources = new TreeMap<>();
        for (ArticleAnalysis analysis : comparison.articles()) {
            for (Attribution attribution : analysis.attributions()) {
                for (SourceMember member : attribution.profile().members()) {
                    sources.computeIfAbsent(
                                    member.actor(),
                                    key -> new Heard(
                                            member, attribution.profile().type().label(), new ArrayList<>()))
                            .attributions()
                            .add(attribution);
                }
            }
        }
        return List.copyOf(sources.values());
    }

    private List<@Nullable Object> row(Heard heard, int article) {
        ArticleAnalysis analysis = comparison.articles().get(article);
        List<Attribution> own = analysis.attributions().stream()
                .filter(attribution -> attribution.profile().members().stream()
                        .anyMatch(member -> member.actor().equals(heard.member().actor())))
                .toList();
        return Arrays.asList(
                heard.member().actor(),
                heard.member().code(),
                heard.type(),
                article(article),
                own.size(),
                own.stream().mapToInt(Attribution::words).sum(),
                own.stream()
                        .filter(attribution -> attribution.form() != QuotationForm.INDIRECT)
                        .count(),
                count(own, ReporterStance.DISTANCING),
                count(own, ReporterStance.FACTIVE),
                own.isEmpty()
                        ? null
                        : own.get(0).content().get(0).begin()
                                / (double) analysis.article().body().length());
    }

    private static long count(List<Attribution> attributions, ReporterStance stance) {
        return attributions.stream()
                .filter(attribution -> attribution.stance() == stance)
                .count();
    }

    private SheetTable labels() {
        List<Column> columns = List.of(
                Column.text("actor", 30),
                Column.text("code", 10),
                Column.text("article", 24),
                Column.passage("label", 40),
                Column.coded("kind", "kind", 12),
                Column.text("office", 24),
                Column.coded("part", "part", 9),
                Column.coded("voice", "voice", 12));
        return new SheetTable("labels", Text.of("note.compared-labels"), columns, consumer -> {
            for (List<@Nullable Object> row : labelRows()) {
                consumer.accept(row);
            }
        });
    }

    private List<List<@Nullable Object>> labelRows() {
        Map<String, List<List<@Nullable Object>>> byActor = new TreeMap<>();
        for (int i = 0; i < comparison.articles().size(); i++) {
            for (Label label : comparison.articles().get(i).labels()) {
                byActor.computeIfAbsent(label.words().actor(), key -> new ArrayList<>())
                        .add(row(label, i));
            }
        }
        return byActor.values().stream().flatMap(List::stream).toList();
    }

    private List<@Nullable Object> row(Label label, int article) {
        String headline = comparison.articles().get(article).article().headline();
        String text = label.part() == Part.HEADLINE && headline != null
                ? headline
                : comparison.articles().get(article).article().body();
        return Arrays.asList(
                label.words().actor(),
                label.words().code(),
                article(article),
                label.words().span().in(text),
                label.words().kind().label(),
                label.words().office(),
                label.part().label(),
                label.voice().label());
    }
}
