package io.github.mediabias.analysis;

import io.github.mediabias.analysis.attribution.AttributionExtractor;
import io.github.mediabias.analysis.attribution.CueReader;
import io.github.mediabias.analysis.attribution.Extraction;
import io.github.mediabias.analysis.codebook.Codebook.Complement;
import io.github.mediabias.analysis.codebook.Codebook.Cue;
import io.github.mediabias.analysis.source.SourceMember;
import io.github.mediabias.analysis.source.SourceProfile;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Quotation;
import io.github.mediabias.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The attributions of a headline, so far as they are sure: "Putin: …", "…, Says Trump", and quoted words with a cue. An engine
 * that learned from running text takes much in headlines for reports that is none; what rests on no verb of saying stays the
 * outlet's.
 */
final class HeadlineAttributions {

    private final AttributionExtractor extractor;
    private final CueReader cues;

    HeadlineAttributions(AttributionExtractor extractor, CueReader cues) {
        this.extractor = extractor;
        this.cues = cues;
    }

    /**
     * The attributions of {@code headline}.
     *
     * @param profiler tells who the sources of some extractions are, in their order
     */
    List<Extraction> find(AnnotatedText headline, Function<List<Extraction>, List<SourceProfile>> profiler) {
        List<Extraction> sure = new ArrayList<>();
        for (Extraction found : extractor.extract(headline)) {
            if (found.source().isEmpty() || found.cue().isEmpty() || isQuestion(headline, found)) {
                continue;
            }
            if (isColon(headline, found)) {
                if (isSpeaker(headline, found, profiler)) {
                    sure.add(found);
                }
                continue;
            }
            Cue entry = cues.read(headline, found.cue()).entry();
            if (entry == null || entry.complements().isEmpty()) {
                continue;
            }
            List<Span> content = entry.complements().contains(Complement.CLAUSE)
                    ? found.content()
                    : quoted(headline, found.content());
            if (!content.isEmpty()) {
                sure.add(new Extraction(found.source(), found.cue(), content, found.confidence(), found.rule()));
            }
        }
        return sure;
    }

    /** "What history tells us about …": no report. */
    private static boolean isQuestion(AnnotatedText headline, Extraction extraction) {
        return headline.token(headline.tokenAt(extraction.source().get(0).begin()))
                .isOneOf("what", "why", "how", "who", "which", "when", "where", "we", "you", "this", "these");
    }

    private static boolean isColon(AnnotatedText headline, Extraction extraction) {
        return extraction.cue().size() == 1
                && extraction.cue().get(0).in(headline.text()).equals(":");
    }

    /** "Opinion: …", "The Democrats: …" name a rubric or a subject; a name, an office or "police" speaks. */
    private static boolean isSpeaker(
            AnnotatedText headline, Extraction found, Function<List<Extraction>, List<SourceProfile>> profiler) {
        Span source = found.source().get(0);
        int first = headline.tokenAt(source.begin());
        if (first > 0 || headline.token(first).isOneOf("the", "a", "an")) {
            return false;
        }
        SourceProfile profile = profiler.apply(List.of(found)).get(0);
        return switch (profile.type()) {
            case PERSON, UNNAMED -> !profile.members().isEmpty();
            case ORGANISATION, GROUP, DOCUMENT -> profile.members().stream().anyMatch(HeadlineAttributions::hasRole);
            case NONE -> false;
        };
    }

    private static boolean hasRole(SourceMember member) {
        return member.role() != null;
    }

    /** What of the content is in quotation marks. */
    private static List<Span> quoted(AnnotatedText text, List<Span> content) {
        List<Span> quoted = new ArrayList<>();
        for (Quotation quotation : text.quotations()) {
            boolean inside = content.stream().anyMatch(span -> span.overlaps(quotation.span()));
            if (inside) {
                quoted.add(quotation.span());
            }
        }
        return quoted;
    }
}
