package io.github.mediabias.analysis.text.tagging;

/** Finds a key's number in a fixed set of keys: open addressing, at most half full. Immutable. */
final class IntIndex {

    /** Key and number by turns, so that one look into memory finds both; a key of 0 is a free place. */
    private final int[] table;

    private final int mask;

    /** Numbers the keys, which are distinct and not 0, from 0 in their order. */
    IntIndex(int[] keys) {
        int places = Integer.highestOneBit(Math.max(4, keys.length) * 2 - 1) * 2;
        this.mask = places - 1;
        this.table = new int[2 * places];
        for (int i = 0; i < keys.length; i++) {
            int place = keys[i] & mask;
            while (table[2 * place] != 0) {
                place = place + 1 & mask;
            }
            table[2 * place] = keys[i];
            table[2 * place + 1] = i;
        }
    }

    /** The number of {@code key}; -1 if it has none. */
    int find(int key) {
        int place = key & mask;
        while (true) {
            int found = table[2 * place];
            if (found == 0) {
                return -1;
            }
            if (found == key) {
                return table[2 * place + 1];
            }
            place = place + 1 & mask;
        }
    }
}
