package io.github.mediabias.analysis.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * How two quoted passages run along each other. Positions count the words of a passage; tokens are those of its article.
 *
 * @param matched the number of words that are the same
 * @param telling the number of these that tell something
 * @param ratio the part of the longer aligned stretch that matches, from 0 to 1
 * @param leftMatched the positions in the left passage that match
 * @param rightMatched the positions in the right passage that match
 * @param leftWindow the tokens of the left's aligned stretch
 * @param rightWindow the tokens of the right's aligned stretch
 * @param leftDiffering those of the left's aligned stretch that have no match
 * @param rightDiffering those of the right's aligned stretch that have no match
 * @param differsInWeight whether a word that tells something is among those that differ
 */
record Overlap(
        int matched,
        int telling,
        double ratio,
        List<Integer> leftMatched,
        List<Integer> rightMatched,
        List<Integer> leftWindow,
        List<Integer> rightWindow,
        List<Integer> leftDiffering,
        List<Integer> rightDiffering,
        boolean differsInWeight) {

    /** So many words behind or before the last that match belong to the stretch, if both passages end there. */
    private static final int EDGE = 3;

    private static final Set<String> SHORT = Set.of("is", "has", "us");

    static Overlap of(Versions versions, QuotedPassage left, QuotedPassage right) {
        ComparedArticle one = versions.article(left);
        ComparedArticle other = versions.article(right);
        List<int[]> pairs = toTheEnds(
                WordAlignment.of(
                                left.words(),
                                right.words(),
                                i -> one.concept(left.tokens().get(i)) != null)
                        .pairs(),
                left,
                right);
        if (pairs.isEmpty()) {
            return new Overlap(0, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);
        }
        int telling = 0;
        List<Integer> leftMatched = new ArrayList<>();
        List<Integer> rightMatched = new ArrayList<>();
        for (int[] pair : pairs) {
            leftMatched.add(pair[0]);
            rightMatched.add(pair[1]);
            telling += one.concept(left.tokens().get(pair[0])) != null ? 1 : 0;
        }
        int[] first = pairs.get(0);
        int[] last = pairs.get(pairs.size() - 1);
        int before = edge(first[0], first[1]);
        int behind = edge(left.words().size() - 1 - last[0], right.words().size() - 1 - last[1]);
        int leftBegin = first[0] - (before > 0 ? first[0] : 0);
        int rightBegin = first[1] - (before > 0 ? first[1] : 0);
        int leftEnd = behind > 0 ? left.words().size() : last[0] + 1;
        int rightEnd = behind > 0 ? right.words().size() : last[1] + 1;
        BitSet leftSame = set(leftMatched);
        BitSet rightSame = set(rightMatched);
        joinSpellings(left, right, pairs, leftSame, rightSame);
        List<Integer> leftDiffering = differing(left, leftBegin, leftEnd, leftSame);
        List<Integer> rightDiffering = differing(right, rightBegin, rightEnd, rightSame);
        boolean weighty = leftDiffering.stream().anyMatch(token -> one.concept(token) != null)
                || rightDiffering.stream().anyMatch(token -> other.concept(token) != null);
        return new Overlap(
                pairs.size(),
                telling,
                pairs.size() / (double) Math.max(leftEnd - leftBegin, rightEnd - rightBegin),
                leftMatched,
                rightMatched,
                left.tokens().subList(leftBegin, leftEnd),
                right.tokens().subList(rightBegin, rightEnd),
                leftDiffering,
                rightDiffering,
                weighty);
    }

    /** The pairs, and the same words at the very beginnings and ends, where these are near. */
    private static List<int[]> toTheEnds(List<int[]> pairs, QuotedPassage left, QuotedPassage right) {
        if (pairs.isEmpty()) {
            return pairs;
        }
        int[] first = pairs.get(0);
        int[] last = pairs.get(pairs.size() - 1);
        List<int[]> all = new ArrayList<>();
        int before = edge(first[0], first[1]);
        for (int i = 0; i < Math.min(before, Math.min(first[0], first[1])) && same(left, i, right, i); i++) {
            all.add(new int[] {i, i});
        }
        all.addAll(pairs);
        int leftLeft = left.words().size() - 1 - last[0];
        int rightLeft = right.words().size() - 1 - last[1];
        int behind = edge(leftLeft, rightLeft) == 0 ? 0 : Math.min(leftLeft, rightLeft);
        int same = 0;
        while (same < behind
                && same(
                        left,
                        left.words().size() - 1 - same,
                        right,
                        right.words().size() - 1 - same)) {
            same++;
        }
        for (int i = same; i > 0; i--) {
            all.add(new int[] {left.words().size() - i, right.words().size() - i});
        }
        return all;
    }

    private static boolean same(QuotedPassage left, int position, QuotedPassage right, int other) {
        return left.words().get(position).equals(right.words().get(other));
    }

    private static BitSet set(List<Integer> positions) {
        BitSet set = new BitSet();
        positions.forEach(set::set);
        return set;
    }

    /** Between two matches, "workforce" is "work force", and "he's" is "he is". */
    private static void joinSpellings(
            QuotedPassage left, QuotedPassage right, List<int[]> pairs, BitSet leftSame, BitSet rightSame) {
        for (int p = 1; p < pairs.size(); p++) {
            int[] from = pairs.get(p - 1);
            int[] to = pairs.get(p);
            String one = String.join("", left.words().subList(from[0] + 1, to[0]));
            String other = String.join("", right.words().subList(from[1] + 1, to[1]));
            boolean same = one.equals(other)
                    // What is told between two pairs of marks is not left out, nor are words of another quotation
                    // added.
                    || one.isEmpty() && left.isBroken(from[0], to[0])
                    || other.isEmpty() && right.isBroken(from[1], to[1])
                    || one.equals("'s") && SHORT.contains(other)
                    || other.equals("'s") && SHORT.contains(one);
            if (same) {
                leftSame.set(from[0] + 1, to[0]);
                rightSame.set(from[1] + 1, to[1]);
            }
        }
    }

    private static int edge(int left, int right) {
        return left > 0 && right > 0 && left <= EDGE && right <= EDGE ? Math.max(left, right) : 0;
    }

    private static List<Integer> differing(QuotedPassage passage, int begin, int end, BitSet same) {
        List<Integer> differing = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            int token = passage.tokens().get(i);
            if (!same.get(i) && !differing.contains(token)) {
                differing.add(token);
            }
        }
        return differing;
    }

    /** Whether the same stretch has other words on one side. */
    boolean differs() {
        return !leftDiffering.isEmpty() || !rightDiffering.isEmpty();
    }
}
