package io.github.mediabias.analysis.topic;

import io.github.mediabias.analysis.topic.QueryNode.Alternatives;
import io.github.mediabias.analysis.topic.QueryNode.And;
import io.github.mediabias.analysis.topic.QueryNode.In;
import io.github.mediabias.analysis.topic.QueryNode.Near;
import io.github.mediabias.analysis.topic.QueryNode.Not;
import io.github.mediabias.analysis.topic.QueryNode.Or;
import io.github.mediabias.analysis.topic.QueryNode.Order;
import io.github.mediabias.analysis.topic.QueryNode.Phrase;
import io.github.mediabias.analysis.topic.QueryNode.Placed;
import io.github.mediabias.analysis.topic.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a query by recursive descent; {@link TopicQuery} describes the language. */
final class QueryParser {

    /** A query is written by hand; beyond these it is an accident or an attack. */
    private static final int LONGEST = 20_000;

    private static final int DEEPEST = 100;
    private static final int FARTHEST = 1_000;

    /** So many letters or digits tell something, though others are left open. */
    private static final int FEWEST_LETTERS = 2;

    private static final String OPERAND = "a word, a phrase in quotation marks, or '('";

    /** Rare letters that stand for the open places of a word while it is cut into words as an article is. */
    private static final String STAR = "\ua7ff";

    private static final String QUESTION = "\ua7fe";

    private final List<QueryToken> tokens;
    private int next;
    private int depth;

    QueryParser(String query) {
        if (query.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "the query has " + query.length() + " characters; expected at most " + LONGEST);
        }
        this.tokens = QueryToken.of(query);
    }

    QueryNode parse() {
        QueryNode query = or();
        QueryToken end = token();
        if (end.kind() != Kind.END) {
            throw found(
                    end,
                    end.kind() == Kind.CLOSE
                            ? "an operator or the end, as no '(' is open"
                            : "AND, OR, NOT, NEAR/n or PRE/n between words, or quotation marks around a phrase");
        }
        return query;
    }

    private QueryToken token() {
        return tokens.get(next);
    }

    private boolean takes(Kind kind) {
        boolean taken = token().kind() == kind;
        next += taken ? 1 : 0;
        return taken;
    }

    private QueryNode or() {
        List<QueryNode> nodes = new ArrayList<>();
        do {
            nodes.add(and());
        } while (takes(Kind.OR));
        if (nodes.size() == 1) {
            return nodes.get(0);
        }
        List<Placed> placed = new ArrayList<>();
        for (QueryNode node : nodes) {
            if (node instanceof Placed one) {
                placed.add(one);
            }
        }
        return placed.size() == nodes.size() ? new Alternatives(placed) : new Or(nodes);
    }

    private QueryNode and() {
        List<QueryNode> nodes = new ArrayList<>();
        nodes.add(not());
        // "a NOT b" is "a AND NOT b".
        while (takes(Kind.AND) || token().kind() == Kind.NOT) {
            nodes.add(not());
        }
        return nodes.size() == 1 ? nodes.get(0) : new And(nodes);
    }

    private QueryNode not() {
        int nots = 0;
        while (takes(Kind.NOT)) {
            nots++;
        }
        QueryNode node = near();
        return nots % 2 == 0 ? node : new Not(node);
    }

    private QueryNode near() {
        QueryToken begin = token();
        QueryNode left = operand();
        for (int links = 1; token().kind() == Kind.NEAR || token().kind() == Kind.PRE; links++) {
            QueryToken operator = token();
            if (links > DEEPEST) {
                throw found(operator, "no more than " + DEEPEST + " such operators in a row");
            }
            if (operator.distance() < 1 || operator.distance() > FARTHEST) {
                throw found(operator, "a distance from 1 to " + FARTHEST + " words");
            }
            next++;
            QueryToken behind = token();
            QueryNode right = operand();
            left = new Near(
                    placed(left, begin, operator),
                    placed(right, behind, operator),
                    operator.distance(),
                    operator.kind() == Kind.PRE ? Order.LEFT_FIRST : Order.ANY);
        }
        return left;
    }

    private static Placed placed(QueryNode node, QueryToken begin, QueryToken operator) {
        if (node instanceof Placed placed) {
            return placed;
        }
        throw found(
                begin,
                "beside " + operator.named()
                        + " a word, a phrase, or alternatives of these such as (deal OR talks), without AND, NOT and parts");
    }

    private QueryNode operand() {
        QueryToken token = token();
        next++;
        return switch (token.kind()) {
            case WORD, PHRASE -> phrase(token);
            case PART -> new In(part(token), operand());
            case OPEN -> inParentheses(token);
            default -> throw found(token, OPERAND);
        };
    }

    private QueryNode inParentheses(QueryToken open) {
        if (++depth > DEEPEST) {
            throw found(open, "no more than " + DEEPEST + " parentheses in one another");
        }
        QueryNode inner = or();
        if (!takes(Kind.CLOSE)) {
            throw found(
                    token(),
                    token().kind() == Kind.END
                            ? "')' for the '(' in column " + open.column()
                            : "AND, OR, NOT, NEAR/n or PRE/n between words, or ')'");
        }
        depth--;
        return inner;
    }

    private static QueryText.Part part(QueryToken token) {
        return switch (token.text().toLowerCase(Locale.ROOT)) {
            case "headline" -> QueryText.Part.HEADLINE;
            case "body" -> QueryText.Part.BODY;
            default -> throw found(token, "headline: or body:, or the words in quotation marks");
        };
    }

    private static Phrase phrase(QueryToken token) {
        List<WordPattern> words = new ArrayList<>();
        for (String word : QueryText.words(token.text().replace("*", STAR).replace("?", QUESTION))) {
            words.add(new WordPattern(word.replace(STAR, "*").replace(QUESTION, "?")));
        }
        if (words.isEmpty()) {
            throw found(token, OPERAND);
        }
        for (WordPattern word : words) {
            long letters = word.word().chars().filter(c -> c != '*' && c != '?').count();
            if (letters < word.word().length() && letters < FEWEST_LETTERS) {
                throw found(token, "at least " + FEWEST_LETTERS + " letters in a word with * or ?");
            }
        }
        return new Phrase(words);
    }

    private static IllegalArgumentException found(QueryToken token, String expected) {
        return token.unexpected(expected);
    }
}
