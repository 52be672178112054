package io.github.mediabias.analysis.topic;

import io.github.mediabias.analysis.topic.QueryText.Line;
import io.github.mediabias.analysis.topic.QueryText.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A part of a query. */
sealed interface QueryNode {

    boolean matches(QueryText article, Part part);

    /** All of them. */
    record And(List<QueryNode> nodes) implements QueryNode {

        public And {
            nodes = List.copyOf(nodes);
        }

        @Override
        public boolean matches(QueryText article, Part part) {
            return nodes.stream().allMatch(node -> node.matches(article, part));
        }
    }

    /** One of them at least. */
    record Or(List<QueryNode> nodes) implements QueryNode {

        public Or {
            nodes = List.copyOf(nodes);
        }

        @Override
        public boolean matches(QueryText article, Part part) {
            return nodes.stream().anyMatch(node -> node.matches(article, part));
        }
    }

    /** Not this one. */
    record Not(QueryNode node) implements QueryNode {

        @Override
        public boolean matches(QueryText article, Part part) {
            return !node.matches(article, part);
        }
    }

    /** In that part of the article. */
    record In(Part where, QueryNode node) implements QueryNode {

        @Override
        public boolean matches(QueryText article, Part part) {
            return node.matches(article, where);
        }
    }

    /** Something that stands at places in a text. */
    sealed interface Placed extends QueryNode {

        /**
         * Where it stands, in ascending order of both ends: of places that hold one another only the shortest (Clarke, Cormack
         * and Burkowski, An algebra for structured text search, The Computer Journal 38:1, 1995). So there are never more places
         * than words, whatever the query.
         */
        List<Place> places(Line line);

        @Override
        default boolean matches(QueryText article, Part part) {
            return article.lines(part).stream().anyMatch(line -> !places(line).isEmpty());
        }
    }

    /**
     * A run of words.
     *
     * @param first the number of its first word in the text, from 0
     * @param last that of its last word
     */
    record Place(int first, int last) {

        /** Of places that hold one another, the shortest. */
        static List<Place> shortest(List<Place> places) {
            List<Place> sorted = new ArrayList<>(places);
            sorted.sort(Comparator.comparingInt(Place::first).reversed().thenComparingInt(Place::last));
            List<Place> kept = new ArrayList<>();
            int end = Integer.MAX_VALUE;
            for (Place place : sorted) {
                if (place.last() < end) {
                    end = place.last();
                    kept.add(place);
                }
            }
            Collections.reverse(kept);
            return kept;
        }
    }

    /** One word or several in a row. */
    record Phrase(List<WordPattern> words) implements Placed {

        public Phrase {
            words = List.copyOf(words);
        }

        @Override
        public List<Place> places(Line line) {
            List<Place> places = new ArrayList<>();
            for (int first : words.get(0).places(line)) {
                if (stands(line, first)) {
                    places.add(new Place(first, first + words.size() - 1));
                }
            }
            return places;
        }

        private boolean stands(Line line, int first) {
            if (first + words.size() > line.size()) {
                return false;
            }
            for (int i = 1; i < words.size(); i++) {
                if (!words.get(i).matches(line.word(first + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One of several, each with a place. */
    record Alternatives(List<Placed> nodes) implements Placed {

        public Alternatives {
            nodes = List.copyOf(nodes);
        }

        @Override
        public List<Place> places(Line line) {
            List<Place> places = new ArrayList<>();
            nodes.forEach(node -> places.addAll(node.places(line)));
            return Place.shortest(places);
        }
    }

    /** How two must follow each other. */
    enum Order {
        ANY,
        LEFT_FIRST
    }

    /**
     * Two that stand close together and do not overlap.
     *
     * @param distance how many words the one is from the other at most; 1 is side by side
     */
    record Near(Placed left, Placed right, int distance, Order order) implements Placed {

        @Override
        public List<Place> places(Line line) {
            List<Place> lefts = left.places(line);
            List<Place> rights = right.places(line);
            List<Place> places = new ArrayList<>();
            addPairs(lefts, rights, places);
            if (order == Order.ANY) {
                addPairs(rights, lefts, places);
            }
            return Place.shortest(places);
        }

        /** For each of the first ones, the next of the second ones behind it: any later one makes a longer place. */
        private void addPairs(List<Place> firsts, List<Place> seconds, List<Place> places) {
            int next = 0;
            for (Place first : firsts) {
                while (next < seconds.size() && seconds.get(next).first() <= first.last()) {
                    next++;
                }
                if (next < seconds.size() && seconds.get(next).first() - first.last() <= distance) {
                    places.add(new Place(first.first(), seconds.get(next).last()));
                }
            }
        }
    }
}
