package io.github.mediabias.analysis.text.tagging;

/**
 * What the tags of a sentence are chosen by, as hashes of 32 bits: the spelling of a word and its neighbours, the tags that
 * the lexicon knows for it and the two words behind it, and the two tags before it.
 */
final class Features {

    /** How many features do not depend on the tags before. */
    static final int FIXED = 28;

    /** How many features a word has. */
    static final int ALL = FIXED + 9;

    private final WordForms forms;
    private final Lexicon lexicon;

    /** The lexicon's entry of each word; what it looks like if it has none. */
    private final int[] classes;

    Features(String[] words, Lexicon lexicon) {
        this.forms = new WordForms(words);
        this.lexicon = lexicon;
        this.classes = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            int entry = lexicon.find(forms.cased(i));
            if (entry == 0) {
                entry = lexicon.find(forms.norm(i));
            }
            classes[i] = entry != 0 ? entry : join(forms.shape(i), forms.suffix(i, 2));
        }
    }

    int size() {
        return classes.length;
    }

    /** The ordinal of the tag that the word at {@code i} always has; -1 if it may have several. */
    int sure(int i) {
        return lexicon.sure(forms.cased(i));
    }

    /** Writes the features of the word at {@code i} that do not depend on the tags before to {@code keys} from {@code at}. */
    void fixed(int i, int[] keys, int at) {
        int norm = forms.norm(i);
        int shape = forms.shape(i);
        int before = forms.norm(i - 1);
        int behind = forms.norm(i + 1);
        int classBehind = classOf(i + 1);
        int k = at;
        keys[k++] = key(0, norm);
        keys[k++] = key(1, forms.cased(i));
        for (int length = 1; length <= WordForms.LONGEST_AFFIX; length++) {
            keys[k++] = key(1 + length, forms.suffix(i, length));
            keys[k++] = key(5 + length, forms.prefix(i, length));
        }
        keys[k++] = key(10, shape);
        keys[k++] = key(11, join(shape, forms.suffix(i, 2)));
        keys[k++] = key(12, join(shape, forms.shape(i + 1)));
        keys[k++] = key(13, forms.shape(i - 1));
        keys[k++] = key(14, forms.shape(i + 1));
        keys[k++] = key(15, before);
        keys[k++] = key(16, behind);
        keys[k++] = key(17, forms.norm(i - 2));
        keys[k++] = key(18, forms.norm(i + 2));
        keys[k++] = key(19, join(before, norm));
        keys[k++] = key(20, join(norm, behind));
        keys[k++] = key(21, join(before, behind));
        keys[k++] = key(22, forms.suffix(i - 1, 3));
        keys[k++] = key(23, forms.suffix(i + 1, 3));
        keys[k++] = key(24, classes[i]);
        keys[k++] = key(25, classBehind);
        keys[k++] = key(26, join(classBehind, classOf(i + 2)));
        keys[k] = key(27, join(classes[i], classBehind));
    }

    /**
     * Writes the other features to {@code keys} from {@code at}.
     *
     * @param last the tag of the word before, as an ordinal; {@link PerceptronTagger#START} before the first
     * @param secondLast the tag of the word before that, likewise
     */
    void dependent(int i, int last, int secondLast, int[] keys, int at) {
        int norm = forms.norm(i);
        int both = last * 32 + secondLast;
        int classBehind = classOf(i + 1);
        int k = at;
        keys[k++] = key(28, last);
        keys[k++] = key(29, both);
        keys[k++] = key(30, join(last, norm));
        keys[k++] = key(31, join(both, norm));
        keys[k++] = key(32, join(last, forms.suffix(i, 3)));
        keys[k++] = key(33, join(last, forms.shape(i)));
        keys[k++] = key(34, join(last, classBehind));
        keys[k++] = key(35, join(both, classes[i]));
        keys[k] = key(36, join(join(last, classes[i]), classBehind));
    }

    private int classOf(int i) {
        return i >= classes.length ? WordForms.OUTSIDE : classes[i];
    }

    private static int join(int a, int b) {
        return (a * 0x9e3779b1 + Integer.rotateLeft(b, 13)) * 0x85ebca6b;
    }

    /** The value as a feature of the kind {@code template}, all bits mixed; never 0, which marks a free place in a table. */
    private static int key(int template, int value) {
        int h = (value ^ (template + 1) * 0x61c88647) * 0xc2b2ae35;
        h = (h ^ h >>> 15) * 0x27d4eb2f;
        h ^= h >>> 13;
        return h == 0 ? 1 : h;
    }
}
