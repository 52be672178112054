package io.github.mediabias.analysis.attribution.network;

import io.github.mediabias.analysis.evaluation.CodedArticle;
import io.github.mediabias.analysis.evaluation.CodedArticle.CodedAttribution;
import io.github.mediabias.analysis.text.AnnotatedText;
import io.github.mediabias.analysis.text.Span;
import io.github.mediabias.analysis.text.Tag;
import io.github.mediabias.analysis.text.TextAnnotator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Invented texts whose attributions are marked where they stand: {@code [s1:The mayor] [c1:said]
 * [k1:it would rain]}, with the number of the attribution behind the letter of the part. */
final class Texts {

    /** The network does not read parts of speech. */
    static final TextAnnotator ANNOTATOR = new TextAnnotator(words -> {
        Tag[] tags = new Tag[words.length];
        Arrays.fill(tags, Tag.X);
        return tags;
    });

    private Texts() {}

    static AnnotatedText annotate(String text) {
        return ANNOTATOR.annotate(text);
    }

    /** The article that a marked text stands for.. */
    static CodedArticle coded(String id, String marked) {
        StringBuilder text = new StringBuilder();
        List<List<List<Span>>> parts = new ArrayList<>();
        int i = 0;
        while (i < marked.length()) {
            if (marked.charAt(i) != '[') {
                text.append(marked.charAt(i++));
                continue;
            }
            int end = marked.indexOf(']', i);
            int number = marked.charAt(i + 2) - '1';
            while (parts.size() <= number) {
                parts.add(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            }
            int begin = text.length();
            text.append(marked, i + 4, end);
            parts.get(number).get("sck".indexOf(marked.charAt(i + 1))).add(new Span(begin, text.length()));
            i = end + 1;
        }
        return new CodedArticle(
                id,
                text.toString(),
                parts.stream()
                        .map(part -> new CodedAttribution(part.get(0), part.get(1), part.get(2)))
                        .toList());
    }
}
