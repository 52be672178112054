package io.github.mediabias.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/** Tags English by the maximum-entropy model of Apache OpenNLP, trained on the Universal Dependencies. */
public final class OpenNlpTagger implements Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** Longer sentences are tables or lists without a full stop; they are tagged in pieces. */
    private static final int LONGEST = 300;

    private final ThreadSafePOSTaggerME tagger;

    private OpenNlpTagger(POSModel model) {
        this.tagger = new ThreadSafePOSTaggerME(model);
    }

    /** Loads the model from the class path. */
    public static OpenNlpTagger load() {
        try (InputStream model = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException(
                        "the class path lacks " + MODEL + ", of org.apache.opennlp:opennlp-models-pos-en");
            }
            return new OpenNlpTagger(new POSModel(model));
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    @Override
    public Tag[] tag(String[] words) {
        Tag[] tags = new Tag[words.length];
        for (int begin = 0; begin < words.length; begin += LONGEST) {
            tag(words, begin, Math.min(words.length, begin + LONGEST), tags);
        }
        return tags;
    }

    /** The model takes a word with its clitic as one ("didn't") and gives it a tag of two parts ("AUX+PART"). */
    private void tag(String[] words, int begin, int end, Tag[] tags) {
        List<String> whole = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            String word = plain(words[i]);
            if (i > begin && isClitic(word)) {
                whole.set(whole.size() - 1, whole.get(whole.size() - 1) + word);
            } else {
                whole.add(word);
            }
        }
        String[] names = tagger.tag(whole.toArray(new String[0]));
        int at = -1;
        for (int i = begin; i < end; i++) {
            boolean clitic = i > begin && isClitic(plain(words[i]));
            at += clitic ? 0 : 1;
            int plus = names[at].indexOf('+');
            if (clitic) {
                tags[i] = plus < 0 ? Tag.PART : Tag.valueOf(names[at].substring(names[at].lastIndexOf('+') + 1));
            } else {
                tags[i] = Tag.valueOf(plus < 0 ? names[at] : names[at].substring(0, plus));
            }
        }
    }

    private static boolean isClitic(String word) {
        return word.length() > 1 && word.charAt(0) == '\'' && Character.isLetter(word.charAt(1))
                || word.equalsIgnoreCase("n't");
    }

    /** The model has seen plain marks only. */
    private static String plain(String word) {
        return switch (word) {
            case "“", "”", "«", "»", "„", "''", "``" -> "\"";
            case "‘" -> "'";
            default -> word.indexOf('’') < 0 ? word : word.replace('’', '\'');
        };
    }
}
