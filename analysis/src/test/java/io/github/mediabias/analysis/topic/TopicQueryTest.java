package io.github.mediabias.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mediabias.analysis.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicQueryTest {

    private static final String HEADLINE = "Envoys meet again";

    /** Words by number, from 0: the 0, ukrainian 1, envoy's 2, peace 3, talks 4, on 5, a 6, cease 7, fire 8, failed 9. */
    private static final String BODY =
            "The Ukrainian envoy’s peace talks on a cease-fire failed. Protesters left the U.S. consulate.";

    private static boolean matches(String query) {
        return TopicQuery.parse(query).matches(Fixtures.article("a", HEADLINE, BODY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "UKRAINIAN                        | true",
                "ukrainians                       | false",
                "envoy                            | true",
                "protest*                         | true",
                "*fire                            | true",
                "f?re                             | true",
                "f?fire                           | false",
                "U.S.                             | true",
                "\"peace talks\"                  | true",
                "“peace talk*”                    | true",
                "\"talks peace\"                  | false",
                "cease-fire                       | true",
                "\"cease fire\"                   | true",
                "ceasefire                        | false",
                "peace AND talks                  | true",
                "peace AND war                    | false",
                "peace or war                     | true",
                "peace AND NOT war                | true",
                "peace NOT failed                 | false",
                "NOT war                          | true",
                "war OR peace AND talks           | true",
                "(war OR peace) AND truce         | false",
                "war OR truce AND peace           | false",
                "(peace w/3 (truce OR fire))      | false",
                "(peace w/5 (truce OR fire))      | true",
                "talks NEAR/1 peace               | true",
                "talks PRE/1 peace                | false",
                "peace PRE/1 talks                | true",
                "ukrainian near/6 cease           | true",
                "ukrainian near/5 cease           | false",
                "headline:meet                    | true",
                "headline:talks                   | false",
                "headline:(talks OR meet)         | true",
                "body:talks AND NOT body:meet     | true",
                "meet NEAR/900 talks              | false",
                "the NEAR/50 the                  | true",
                "peace NEAR/50 peace              | false",
                "\"and\"                          | false",
                "peace w/3 talks w/4 cease        | true"
            })
    void selectsByWordsPhrasesOperatorsAndDistance(String query, boolean expected) {
        assertThat(matches(query)).as(query).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "peace talks         | column 7: found 'talks'; expected AND, OR, NOT, NEAR/n or PRE/n between words, or"
                        + " quotation marks around a phrase",
                "(peace OR talks     | column 16: found the end of the query; expected ')' for the '(' in column 1",
                "peace)              | column 6: found ')'; expected an operator or the end, as no '(' is open",
                "peace AND           | column 10: found the end of the query; expected a word, a phrase in quotation marks, or '('",
                "OR peace            | column 1: found 'OR'; expected a word, a phrase in quotation marks, or '('",
                "peace AND \"talks   | column 11: found a quotation mark that is not closed; expected another behind the phrase",
                "a NEAR/0 b          | column 3: found 'NEAR/0'; expected a distance from 1 to 1000 words",
                "a NEAR/x b          | column 3: found 'NEAR/x'; expected a number behind the stroke, as in NEAR/5, w/5 or PRE/5",
                "title:peace         | column 1: found 'title:'; expected headline: or body:, or the words in quotation marks",
                "a AND *             | column 7: found '*'; expected at least 2 letters in a word with * or ?",
                "...                 | column 1: found '...'; expected a word, a phrase in quotation marks, or '('",
                "(a AND b) w/5 c     | column 1: found '('; expected beside 'w/5' a word, a phrase, or alternatives of these such"
                        + " as (deal OR talks), without AND, NOT and parts"
            })
    void saysWhereAQueryIsWrongAndWhatWasExpected(String query, String message) {
        assertThatThrownBy(() -> TopicQuery.parse(query)).hasMessage(message);
    }

    @Test
    void refusesQueriesThatWouldExhaustTheMachine() {
        assertThatThrownBy(() -> TopicQuery.parse("(".repeat(5_000) + "a" + ")".repeat(5_000)))
                .hasMessageContaining("no more than 100 parentheses");
        assertThatThrownBy(() -> TopicQuery.parse("a" + " w/5 a".repeat(3_000)))
                .hasMessageContaining("no more than 100 such operators in a row");
        assertThatThrownBy(() -> TopicQuery.parse("x".repeat(20_001))).hasMessageContaining("expected at most 20000");
    }

    @Test
    void answersHostilePatternsInTheTimeOfAnyOther() {
        String body = "a".repeat(3_000) + " ordinary words follow here";
        TopicQuery query = TopicQuery.parse("*a".repeat(200) + "b*");
        TopicQuery near = TopicQuery.parse("ab*" + " w/900 ab*".repeat(99));

        assertThat(query.matches(Fixtures.article("a", body))).isFalse();
        assertThat(near.matches(Fixtures.article("a", "ab ".repeat(20_000)))).isTrue();
    }
}
