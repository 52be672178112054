package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Quotation;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no quoted statement is lost, whatever an extractor says: one that it has found in part is completed; one
 * that it has not found at all is given to the attribution whose cue the rules find for it, or stands on its own.
 */
public final class QuotationGuarantee implements AttributionExtractor {

    private static final int FEWEST_WORDS = 5;

    /** How sure an attribution is that only the rules have found. */
    private static final double RULE_CONFIDENCE = 0.4;

    private final AttributionExtractor extractor;
    private final AttributionExtractor rules;
    private final List<QualityFigure> quality;

    /**
     * A guarantee over an extractor.
     *
     * @param extractor what finds attributions
     * @param rules what is asked for quotations that {@code extractor} has lost
     * @param quality how well both together do, as far as that was measured
     */
    public QuotationGuarantee(AttributionExtractor extractor, AttributionExtractor rules, List<QualityFigure> quality) {
        this.extractor = extractor;
        this.rules = rules;
        this.quality = List.copyOf(quality);
    }

    @Override
    public List<QualityFigure> quality() {
        return quality;
    }

    @Override
    public String name() {
        return extractor.name();
    }

    @Override
    public List<Extraction> extract(AnnotatedText text) {
        return new Run(text, extractor.extract(text)).complete();
    }

    /** Whether what stands in the marks is a statement: some words with a verb, and no title in capitals. */
    static boolean isStatement(AnnotatedText text, Range range) {
        int words = 0;
        int capitals = 0;
        boolean hasVerb = false;
        for (int i = range.first(); i < range.end(); i++) {
            Token token = text.token(i);
            if (token.isWord()) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
            hasVerb |= token.tag() == Tag.VERB || token.tag() == Tag.AUX;
        }
        return words >= FEWEST_WORDS && hasVerb && capitals * 2 < words;
    }

    private final class Run {

        private final AnnotatedText text;
        private final List<Extraction> found;

        /** By token, the extraction in whose content it is, and in whose cue; -1 in none. */
        private final int[] contentOf;

        private final int[] cueOf;

        private final BitSet inSource = new BitSet();
        private @Nullable List<Extraction> byRules;
        private int @Nullable [] ruleOf;

        Run(AnnotatedText text, List<Extraction> extractions) {
            this.text = text;
            this.found = new ArrayList<>(extractions);
            this.contentOf = nowhere();
            this.cueOf = nowhere();
            for (int k = 0; k < found.size(); k++) {
                note(k);
            }
        }

        private int[] nowhere() {
            int[] owners = new int[text.tokens().size()];
            Arrays.fill(owners, -1);
            return owners;
        }

        private void note(int index) {
            Extraction extraction = found.get(index);
            fill(extraction.content(), contentOf, index);
            fill(extraction.cue(), cueOf, index);
            for (Span span : extraction.source()) {
                Range range = text.tokensIn(span);
                inSource.set(range.first(), range.end());
            }
        }

        private void fill(List<Span> spans, int[] owners, int index) {
            for (Span span : spans) {
                Range range = text.tokensIn(span);
                Arrays.fill(owners, range.first(), range.end(), index);
            }
        }

        List<Extraction> complete() {
            List<Quotation> quotations = text.quotations();
            for (int i = 0; i < quotations.size(); i++) {
                Quotation quotation = quotations.get(i);
                boolean goesOn =
                        i + 1 < quotations.size() && quotations.get(i + 1).continued();
                Range range = text.tokensIn(quotation.span());
                boolean whole = quotation.closed() || goesOn;
                if (range.size() > 0 && whole && hasFree(range) && isStatement(text, range)) {
                    keep(range, quotation.continued());
                }
            }
            found.sort(Comparator.comparing(
                    (Extraction extraction) -> extraction.content().get(0)));
            return found;
        }

        private boolean hasFree(Range range) {
            for (int i = range.first(); i < range.end(); i++) {
                if (isFree(i) && text.token(i).isWord()) {
                    return true;
                }
            }
            return false;
        }

        private boolean isFree(int token) {
            return contentOf[token] < 0 && cueOf[token] < 0 && !inSource.get(token);
        }

        private void keep(Range quotation, boolean continued) {
            int owner = ownerOf(quotation);
            if (owner < 0 && continued) {
                owner = ownerOf(new Range(Math.max(0, quotation.first() - 2), quotation.first()));
            }
            if (owner < 0) {
                Extraction rule = ruleFor(quotation);
                owner = rule == null ? -1 : ownerOfCue(rule);
                if (owner < 0) {
                    add(quotation, rule);
                    return;
                }
            }
            Extraction extended = found.get(owner);
            List<Span> content = new ArrayList<>(extended.content());
            content.addAll(free(quotation));
            found.set(owner, with(extended, joined(content)));
            note(owner);
        }

        /** The extraction whose content has most of the tokens; -1 if none has any. */
        private int ownerOf(Range tokens) {
            Map<Integer, Integer> shares = new TreeMap<>();
            for (int i = tokens.first(); i < tokens.end(); i++) {
                if (contentOf[i] >= 0) {
                    shares.merge(contentOf[i], 1, Integer::sum);
                }
            }
            int owner = -1;
            int most = 0;
            for (Map.Entry<Integer, Integer> share : shares.entrySet()) {
                if (share.getValue() > most) {
                    most = share.getValue();
                    owner = share.getKey();
                }
            }
            return owner;
        }

        /** What the rules find for the quotation; {@code null} if nothing. */
        private @Nullable Extraction ruleFor(Range quotation) {
            if (byRules == null || ruleOf == null) {
                byRules = rules.extract(text);
                ruleOf = nowhere();
                for (int k = 0; k < byRules.size(); k++) {
                    fill(byRules.get(k).content(), ruleOf, k);
                }
            }
            for (int i = quotation.first(); i < quotation.end(); i++) {
                if (ruleOf[i] >= 0) {
                    return byRules.get(ruleOf[i]);
                }
            }
            return null;
        }

        private int ownerOfCue(Extraction rule) {
            for (Span cue : rule.cue()) {
                Range range = text.tokensIn(cue);
                for (int i = range.first(); i < range.end(); i++) {
                    if (cueOf[i] >= 0) {
                        return cueOf[i];
                    }
                }
            }
            return -1;
        }

        private void add(Range quotation, @Nullable Extraction rule) {
            boolean cueIsFree = rule != null && isFree(rule.cue());
            Extraction added = new Extraction(
                    rule == null || overlapsContent(rule.source()) ? List.of() : rule.source(),
                    cueIsFree && rule != null ? rule.cue() : List.of(),
                    free(quotation),
                    RULE_CONFIDENCE,
                    "quotation, " + (rule == null ? "no rule" : rule.rule()));
            found.add(added);
            note(found.size() - 1);
        }

        private boolean isFree(List<Span> spans) {
            for (Span span : spans) {
                Range range = text.tokensIn(span);
                for (int i = range.first(); i < range.end(); i++) {
                    if (!isFree(i)) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean overlapsContent(List<Span> spans) {
            for (Span span : spans) {
                Range range = text.tokensIn(span);
                for (int i = range.first(); i < range.end(); i++) {
                    if (contentOf[i] >= 0) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** The parts of the quotation that belong to nothing else. */
        private List<Span> free(Range quotation) {
            List<Span> spans = new ArrayList<>();
            int i = quotation.first();
            while (i < quotation.end()) {
                int end = i;
                while (end < quotation.end() && isFree(end)) {
                    end++;
                }
                if (end > i) {
                    spans.add(text.span(i, end));
                }
                i = Math.max(end, i + 1);
            }
            return spans;
        }

        /** The spans in order; those between which only blanks stand become one. */
        private List<Span> joined(List<Span> spans) {
            List<Span> sorted = new ArrayList<>(spans);
            sorted.sort(null);
            List<Span> joined = new ArrayList<>();
            for (Span span : sorted) {
                Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                boolean touches = last != null
                        && text.tokensIn(last).end() >= text.tokensIn(span).first();
                if (touches && last != null) {
                    joined.set(joined.size() - 1, new Span(last.begin(), Math.max(last.end(), span.end())));
                } else {
                    joined.add(span);
                }
            }
            return joined;
        }

        private Extraction with(Extraction extraction, List<Span> content) {
            return new Extraction(
                    extraction.source(), extraction.cue(), content, extraction.confidence(), extraction.rule());
        }
    }
}
