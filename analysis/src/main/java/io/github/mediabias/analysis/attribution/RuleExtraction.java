package io.github.mediabias.analysis.attribution;

import io.github.mediabias.analysis.codebook.Codebook.Complement;
import io.github.mediabias.analysis.codebook.Codebook.CueKind;
import io.github.mediabias.analysis.codebook.Codebook.SourcePosition;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.AnnotatedText.Range;
import io.github.mediabias.analysis.text.Quotation;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of the rules over one text: first cues that follow their content ("…, X said"), then cues that precede it, last
 * the quotations that no cue has claimed. A token that is in a content is not looked at again.
 */
final class RuleExtraction {

    /** How far behind a cue its content may begin: "said in a statement late on Tuesday that". */
    private static final int REACH = 16;

    /** A paragraph with a dash and more words than these is prose. */
    private static final int LONGEST_SIGNATURE = 16;

    private final AnnotatedText text;
    private final List<CueLexicon.Hit> hits = new ArrayList<>();
    private final NounPhrases phrases;
    private final Complements complements;
    private final List<Extraction> found = new ArrayList<>();
    private final BitSet inContent;
    private final BitSet inCue;

    /** The first tokens of cues that can introduce a quotation: in “…,” he said, adding “…” the second one has its own. */
    private final BitSet introduces;

    /** By paragraph, the source that spoke last in it. */
    private final Range[] lastSource;

    RuleExtraction(AnnotatedText text, CueLexicon cues) {
        this.text = text;
        this.phrases = new NounPhrases(text);
        this.complements = new Complements(text);
        this.inContent = new BitSet(text.tokens().size());
        this.inCue = new BitSet(text.tokens().size());
        this.introduces = new BitSet(text.tokens().size());
        this.lastSource = new Range[text.paragraphs().size()];
        int i = 0;
        while (i < text.tokens().size()) {
            CueLexicon.Hit hit = cues.find(text, i);
            if (hit != null && !text.token(i).isQuoted() && canReport(hit)) {
                hits.add(hit);
                introduces.set(hit.first(), hit.cue().complements().contains(Complement.QUOTE));
                i = hit.end();
            } else {
                i++;
            }
        }
    }

    List<Extraction> run() {
        for (CueLexicon.Hit hit : hits) {
            contentBefore(hit);
        }
        for (CueLexicon.Hit hit : hits) {
            if (!isTaken(hit)) {
                contentAfter(hit);
            }
        }
        for (int i = 0; i < text.quotations().size(); i++) {
            unclaimed(i);
        }
        found.sort(Comparator.comparing(
                (Extraction extraction) -> extraction.content().get(0)));
        return found;
    }

    private boolean isTaken(CueLexicon.Hit hit) {
        return inContent.get(hit.first()) || inCue.get(hit.first());
    }

    /** Whether the word is a verb here: "claims" is not in "the claims". */
    private boolean canReport(CueLexicon.Hit hit) {
        if (hit.cue().kind() != CueKind.VERB) {
            return true;
        }
        Token token = text.token(hit.first());
        if (token.isOneOf("told")) {
            return !isPassive(hit.first());
        }
        if (token.isOneOf("said", "says", "wrote", "tweeted", "added")) {
            return true;
        }
        if (hit.first() > 0 && text.token(hit.first() - 1).isOneOf("to")) {
            return false;
        }
        return token.tag() == Tag.VERB && !isPassive(hit.first());
    }

    private boolean isPassive(int verb) {
        if (!text.token(verb).norm().endsWith("ed")
                && !text.token(verb).isOneOf("seen", "known", "told", "written", "shown")) {
            return false;
        }
        int i = verb - 1;
        int begin = text.sentenceOf(verb).first();
        while (i >= begin && (text.token(i).tag() == Tag.ADV || text.token(i).isOneOf("not", "n't", "been"))) {
            i--;
        }
        return i >= begin && text.token(i).isOneOf("is", "are", "was", "were", "be", "being", "'re")
                || i >= begin && i + 1 < verb && text.token(i + 1).isOneOf("been");
    }

    // ---- cues behind their content

    private void contentBefore(CueLexicon.Hit hit) {
        boolean reports = hit.cue().complements().contains(Complement.QUOTE)
                || hit.cue().complements().contains(Complement.CLAUSE);
        if (!reports || isTaken(hit)) {
            return;
        }
        if (hit.cue().kind() == CueKind.PHRASE) {
            phraseBehindContent(hit);
        } else if (hit.cue().kind() == CueKind.VERB && !isParticiple(hit)) {
            if (!subjectAndVerbBehindContent(hit)) {
                verbAndSubjectBehindContent(hit);
            }
        }
    }

    /** "…, Mr. Smith said." */
    private boolean subjectAndVerbBehindContent(CueLexicon.Hit hit) {
        Range sentence = text.sentenceOf(hit.first());
        int verb = beforeAuxiliaries(hit.first(), sentence.first());
        Range subject = verb < sentence.first() ? null : phrases.endingAt(verb, startOfClause(verb, sentence.first()));
        if (subject == null) {
            return false;
        }
        int boundary = subject.first() - 1;
        while (boundary >= 0
                && text.token(boundary).isOneOf("and", "but")
                && text.token(boundary).paragraph() == text.token(hit.first()).paragraph()
                && boundary > 0
                && endsQuotation(boundary - 1)) {
            boundary--;
        }
        Range content = contentEndingAt(boundary, hit);
        if (content == null) {
            return false;
        }
        if (!endsQuotation(boundary) && !endsQuotation(boundary - 1) && contentFollows(hit.end(), sentence.end())) {
            return false;
        }
        List<Range> pieces = new ArrayList<>(List.of(content));
        addContinuation(hit.end(), pieces);
        add(subject, new Range(verb + 1, hit.end()), pieces, 0.9, "content, subject, cue");
        return true;
    }

    /** "…," said Mr. Smith. */
    private boolean verbAndSubjectBehindContent(CueLexicon.Hit hit) {
        int boundary = hit.first() - 1;
        if (!hit.cue().complements().contains(Complement.QUOTE)) {
            return false;
        }
        Range sentence = text.sentenceOf(hit.first());
        Range subject = hit.end() < sentence.end() ? phrases.startingAt(hit.end(), sentence.end()) : null;
        if (subject == null || text.token(subject.first()).isOneOf("that", "it")) {
            return false;
        }
        boolean behindQuotation = endsQuotation(boundary) || endsQuotation(boundary - 1);
        if (!behindQuotation && hit.cue().position() != SourcePosition.ASSERTS) {
            return false;
        }
        Range content = contentEndingAt(boundary, hit);
        if (content == null) {
            return false;
        }
        List<Range> pieces = new ArrayList<>(List.of(content));
        addContinuation(subject.end(), pieces);
        add(subject, new Range(hit.first(), hit.end()), pieces, 0.9, "content, cue, subject");
        return true;
    }

    /** "…, according to two officials" and "According to two officials, …". */
    private void phraseBehindContent(CueLexicon.Hit hit) {
        Range sentence = text.sentenceOf(hit.first());
        Range source = hit.end() < sentence.end() ? phrases.startingAt(hit.end(), sentence.end()) : null;
        if (source == null) {
            return;
        }
        Range cue = new Range(hit.first(), hit.end());
        int before = hit.first() - 1;
        boolean opens = before < sentence.first() || !hasVerb(sentence.first(), hit.first());
        if (!opens) {
            Range content = contentEndingAt(before, hit);
            if (content == null) {
                content = trimmed(sentence.first(), hit.first());
            }
            if (content != null) {
                List<Range> pieces = new ArrayList<>(List.of(content));
                if (source.end() < sentence.end()
                        && text.token(source.end()).isOneOf(",")
                        && hasVerb(source.end(), sentence.end())
                        && content.end() > content.first()
                        && !hasVerb(content.first(), content.end())) {
                    addIfFree(trimmed(source.end() + 1, sentence.end()), pieces);
                }
                add(source, cue, pieces, 0.9, "content, according to");
            }
            return;
        }
        int comma = source.end();
        while (comma < sentence.end() && !text.token(comma).isOneOf(",")) {
            comma++;
        }
        Range content = comma + 1 < sentence.end() ? trimmed(comma + 1, sentence.end()) : null;
        if (content != null) {
            Range whole = phrases.startingAt(hit.end(), comma);
            add(
                    whole == null ? source : new Range(hit.end(), comma),
                    cue,
                    new ArrayList<>(List.of(content)),
                    0.9,
                    "according to, content");
        }
    }

    /** The content that ends at the comma or closing mark {@code boundary}; {@code null} if none does. */
    private @Nullable Range contentEndingAt(int boundary, CueLexicon.Hit hit) {
        Range paragraph = text.paragraphOf(hit.first());
        if (boundary < paragraph.first()) {
            return null;
        }
        int end = boundary;
        if (text.token(end).isOneOf(",", "-", "--", "—", "–") && end > paragraph.first() && endsQuotation(end - 1)) {
            end--;
        }
        if (endsQuotation(end)) {
            return quotedContent(end);
        }
        if (!text.token(end).isOneOf(",") || text.token(end).isQuoted()) {
            return null;
        }
        Range sentence = text.sentenceOf(hit.first());
        if (end <= sentence.first() || inContent.get(end - 1)) {
            return null;
        }
        int first = sentence.first();
        for (int i = end - 1; i >= first; i--) {
            if (inContent.get(i) || inCue.get(i)) {
                first = i + 1;
            }
        }
        Range content = trimmed(first, end);
        return content == null || !hasVerb(content.first(), content.end()) ? null : content;
    }

    /** The quotation that ends at {@code last}, what the sentence says before it, and the paragraphs that it comes from. */
    private @Nullable Range quotedContent(int last) {
        if (inContent.get(last)) {
            return null;
        }
        int index = text.token(last).quotation();
        int first = text.tokenAt(text.quotations().get(index).span().begin());
        int sentence = text.sentenceOf(first).first();
        boolean wordsBefore = false;
        for (int i = sentence; i < first; i++) {
            wordsBefore |= text.token(i).isWord();
        }
        if (wordsBefore && !inContent.get(first - 1) && !cueIn(sentence, first)) {
            first = sentence;
            while (first < last && (inContent.get(first) || inCue.get(first))) {
                first++;
            }
        }
        while (index > 0
                && first == text.paragraphOf(first).first()
                && text.quotations().get(index).continued()) {
            index--;
            first = text.tokenAt(text.quotations().get(index).span().begin());
        }
        return new Range(first, last + 1);
    }

    /** A second piece: the quotation that goes on behind cue and subject, in their sentence or right after it. */
    private void addContinuation(int from, List<Range> pieces) {
        if (from == 0 || !endsQuotation(pieces.get(0).end() - 1)) {
            return;
        }
        int sentenceEnd = text.sentenceOf(from - 1).end();
        int inSentence = quotationIn(from, sentenceEnd);
        if (inSentence >= 0) {
            if (!inContent.get(inSentence)) {
                pieces.add(chainFrom(inSentence));
            }
            return;
        }
        boolean follows = sentenceEnd < text.paragraphOf(from - 1).end()
                && text.token(sentenceEnd).isQuoted();
        if (follows && !inContent.get(sentenceEnd) && !hasCueOfItsOwn(chainFrom(sentenceEnd))) {
            pieces.add(chainFrom(sentenceEnd));
        }
    }

    /** Where a quotation begins before another verb does; -1 if none does. */
    private int quotationIn(int from, int sentenceEnd) {
        int stop = Math.min(sentenceEnd, from + REACH);
        for (int i = from; i < stop; i++) {
            if (text.token(i).isQuoted()) {
                return i;
            }
            boolean otherVerb =
                    text.token(i).tag() == Tag.VERB && !text.token(i).norm().endsWith("ing");
            if (otherVerb || introduces.get(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the sentence in which a quotation ends goes on with a cue: “…,” the statement added. */
    private boolean hasCueOfItsOwn(Range quotation) {
        int end = text.sentenceOf(quotation.end() - 1).end();
        return hits.stream()
                .anyMatch(hit -> hit.first() >= quotation.end()
                        && hit.first() < Math.min(end, quotation.end() + REACH)
                        && hit.cue().complements().contains(Complement.QUOTE));
    }

    /** The quotation at token {@code first} with the paragraphs over which it goes on. */
    private Range chainFrom(int first) {
        int index = text.token(first).quotation();
        int end = text.tokensIn(text.quotations().get(index).span()).end();
        while (index + 1 < text.quotations().size()
                && text.quotations().get(index + 1).continued()) {
            index++;
            end = text.tokensIn(text.quotations().get(index).span()).end();
        }
        return new Range(first, end);
    }

    // ---- cues before their content

    private void contentAfter(CueLexicon.Hit hit) {
        if (hit.cue().kind() == CueKind.ADVERB) {
            adverb(hit);
            return;
        }
        if (hit.cue().kind() == CueKind.PHRASE) {
            return;
        }
        Complements.Complement complement = complements.after(hit, inContent);
        if (complement == null) {
            return;
        }
        boolean tellsOfDeed = isParticiple(hit)
                && complement.isObject()
                && hit.cue().complements().contains(Complement.CLAUSE);
        if (tellsOfDeed) {
            // "…, signaling goodwill": whose words these are cannot be told.
            return;
        }
        Range sentence = text.sentenceOf(hit.first());
        int verb = beforeAuxiliaries(hit.first(), sentence.first());
        Range source = subject(hit, verb, sentence);
        if (source == null && !isParticiple(hit) && !complement.quoted()) {
            return;
        }
        int cueFirst = source != null && source.end() == verb + 1 ? verb + 1 : hit.first();
        List<Range> pieces = new ArrayList<>(List.of(complement.content()));
        add(source, new Range(cueFirst, hit.end()), pieces, source == null ? 0.5 : 0.8, "subject, cue, content");
    }

    private @Nullable Range subject(CueLexicon.Hit hit, int verb, Range sentence) {
        if (verb >= sentence.first() && !isParticiple(hit)) {
            if (text.token(verb).isOneOf("who", "which", "that") && verb > sentence.first()) {
                // The pronoun is the source; whom it stands for is told by what it follows.
                return new Range(verb, verb + 1);
            }
            Range subject = phrases.endingAt(verb, startOfClause(verb, sentence.first()));
            if (subject != null) {
                return subject;
            }
        }
        return elidedSubject(hit.first(), sentence);
    }

    /** "…, adding that": whoever spoke before in the sentence, else the subject with which it begins. */
    private @Nullable Range elidedSubject(int verb, Range sentence) {
        Range before = null;
        for (Extraction extraction : found) {
            if (!extraction.cue().isEmpty() && !extraction.source().isEmpty()) {
                int cue = text.tokenAt(extraction.cue().get(0).begin());
                if (cue >= sentence.first() && cue < verb) {
                    before = text.tokensIn(extraction.source().get(0));
                }
            }
        }
        if (before != null) {
            return before;
        }
        for (int i = sentence.first(); i < verb; i++) {
            Tag tag = text.token(i).tag();
            boolean finite =
                    tag == Tag.AUX || tag == Tag.VERB && !text.token(i).norm().endsWith("ing");
            if (finite && !text.token(i).isQuoted()) {
                int last = beforeAuxiliaries(i, sentence.first());
                return last < sentence.first() ? null : phrases.endingAt(last, startOfClause(last, sentence.first()));
            }
        }
        return null;
    }

    /** "He reportedly left": nobody says so, but it is not the outlet's claim. */
    private void adverb(CueLexicon.Hit hit) {
        Range sentence = text.sentenceOf(hit.first());
        int end = complements.endOfClause(hit.end(), sentence.end());
        Range content = trimmed(hit.end(), end);
        if (content != null && hasVerb(content.first(), content.end())) {
            add(null, new Range(hit.first(), hit.end()), new ArrayList<>(List.of(content)), 0.4, "adverb");
        }
    }

    // ---- quotations that no cue has claimed

    private void unclaimed(int index) {
        Quotation quotation = text.quotations().get(index);
        Range tokens = text.tokensIn(quotation.span());
        if (inContent.get(tokens.first()) || inContent.get(tokens.end() - 1) || wordsIn(tokens) < 3) {
            return;
        }
        int sentence = text.sentenceOf(tokens.first()).first();
        boolean opensSentence = tokens.first() == sentence;
        boolean isSentence = opensSentence && (wordsIn(tokens) > 5 || hasVerb(tokens.first(), tokens.end()));
        boolean afterColon =
                tokens.first() > 0 && text.token(tokens.first() - 1).isOneOf(":");
        boolean long_ = wordsIn(tokens) >= 8 && hasVerb(tokens.first(), tokens.end());
        if (!isSentence && !afterColon && !long_) {
            return;
        }
        Range content = chainFrom(tokens.first());
        if (isSigned(content.end())) {
            Range dash = new Range(content.end(), content.end() + 1);
            add(signature(dash.end()), dash, new ArrayList<>(List.of(content)), 0.8, "signed quotation");
            return;
        }
        Range source = sourceNear(tokens.first());
        add(source, null, new ArrayList<>(List.of(content)), 0.4, "unclaimed quotation");
    }

    /** “We knew.” — Ann Poe, teacher: a dash and a name, behind the quotation or in a paragraph of their own. */
    private boolean isSigned(int end) {
        if (end + 1 >= text.tokens().size() || !text.token(end).isOneOf("-", "--", "–", "—", "―", "~")) {
            return false;
        }
        Range paragraph = text.paragraphOf(end);
        Token name = text.token(end + 1);
        return end + 1 < paragraph.end()
                && paragraph.end() - end <= LONGEST_SIGNATURE
                && name.isCapitalised()
                && !name.isQuoted();
    }

    /** The name that begins at {@code first}: up to a comma, a bracket or the end of the paragraph. */
    private Range signature(int first) {
        int end = first + 1;
        int limit = text.paragraphOf(first).end();
        while (end < limit && !text.token(end).isOneOf(",", "(", ".", ";", "-", "–", "—")) {
            end++;
        }
        return new Range(first, end);
    }

    private @Nullable Range sourceNear(int token) {
        int paragraph = text.token(token).paragraph();
        for (int p = paragraph; p >= 0 && p > paragraph - 4; p--) {
            if (lastSource[p] != null) {
                return lastSource[p];
            }
        }
        return null;
    }

    // ---- parts

    private void add(@Nullable Range source, @Nullable Range cue, List<Range> content, double confidence, String rule) {
        List<Span> spans = new ArrayList<>();
        for (Range piece : content) {
            Range free = untaken(piece);
            if (free != null) {
                spans.add(text.span(free.first(), free.end()));
                inContent.set(free.first(), free.end());
            }
        }
        if (spans.isEmpty()) {
            return;
        }
        if (cue != null) {
            inCue.set(cue.first(), cue.end());
        }
        if (source != null) {
            int at = cue == null ? content.get(0).first() : cue.first();
            lastSource[text.token(at).paragraph()] = source;
        }
        found.add(new Extraction(
                source == null ? List.of() : List.of(text.span(source.first(), source.end())),
                cue == null ? List.of() : List.of(text.span(cue.first(), cue.end())),
                spans,
                confidence,
                rule));
    }

    /** The piece up to where another content begins, which only odd marks make it reach; {@code null} if none is left. */
    private @Nullable Range untaken(Range piece) {
        int taken = inContent.nextSetBit(piece.first());
        return taken < 0 || taken >= piece.end() ? piece : trimmed(piece.first(), taken);
    }

    private void addIfFree(@Nullable Range piece, List<Range> pieces) {
        if (piece != null && !inContent.get(piece.first())) {
            pieces.add(piece);
        }
    }

    /** The last token before the verb's auxiliaries and adverbs. */
    private int beforeAuxiliaries(int verb, int limit) {
        int i = verb - 1;
        while (i >= limit) {
            Token token = text.token(i);
            boolean part = token.tag() == Tag.AUX
                    || token.tag() == Tag.ADV
                    || token.isOneOf("not", "n't", "also", "later", "then", "to");
            if (!part || token.isQuoted() || token.tag() == Tag.ADV && token.isOneOf("here", "there")) {
                break;
            }
            i--;
        }
        return i;
    }

    /** The subject of a verb begins behind the conjunction or verb before it. */
    private int startOfClause(int last, int limit) {
        for (int i = last; i > limit; i--) {
            Token token = text.token(i);
            if (token.isOneOf(";", ":") || inContent.get(i) || inCue.get(i) || token.isQuoted()) {
                return i + 1;
            }
        }
        return limit;
    }

    private boolean isParticiple(CueLexicon.Hit hit) {
        if (!text.token(hit.first()).norm().endsWith("ing")) {
            return false;
        }
        int i = hit.first() - 1;
        int begin = text.sentenceOf(hit.first()).first();
        while (i >= begin && text.token(i).tag() == Tag.ADV) {
            i--;
        }
        return i < begin || text.token(i).tag() != Tag.AUX;
    }

    private boolean endsQuotation(int token) {
        if (token < 0 || !text.token(token).isQuoted()) {
            return false;
        }
        Span span = text.quotations().get(text.token(token).quotation()).span();
        return text.token(token).span().end() >= span.end();
    }

    private boolean contentFollows(int first, int end) {
        int stop = Math.min(end, first + REACH);
        for (int i = first; i < stop; i++) {
            Token token = text.token(i);
            if (token.isOneOf("that") || token.isQuoted() || token.isOneOf(":")) {
                return true;
            }
            if (token.isOneOf(",", ".")) {
                return hasVerb(first, i);
            }
            if (token.isOneOf("as", "when", "while", "after", "before", "during", "who")) {
                // "…, Poe said as she left": these tell of the speaking.
                return false;
            }
        }
        return hasVerb(first, end);
    }

    private boolean cueIn(int first, int end) {
        return inCue.get(first, end).cardinality() > 0
                || hits.stream()
                        .anyMatch(hit -> hit.first() >= first
                                && hit.end() <= end
                                && hit.cue().complements().contains(Complement.QUOTE)
                                && hit.end() >= end - 3);
    }

    private boolean hasVerb(int first, int end) {
        for (int i = first; i < end; i++) {
            if (text.token(i).tag() == Tag.VERB || text.token(i).tag() == Tag.AUX) {
                return true;
            }
        }
        return false;
    }

    private int wordsIn(Range range) {
        int words = 0;
        for (int i = range.first(); i < range.end(); i++) {
            words += text.token(i).isWord() ? 1 : 0;
        }
        return words;
    }

    /** The range without commas and stops around it; {@code null} if nothing is left. */
    private @Nullable Range trimmed(int first, int end) {
        return complements.trimmed(first, end);
    }
}
