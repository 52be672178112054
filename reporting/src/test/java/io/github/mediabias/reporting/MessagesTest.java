package io.github.mediabias.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private static final Messages ENGLISH = Messages.in(ReportLanguage.ENGLISH);
    private static final Messages SPANISH = Messages.in(ReportLanguage.SPANISH);

    private static Set<String> places(String pattern) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(pattern);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasEveryTextWithTheSamePlaces(ReportLanguage language) {
        ResourceBundle english = Messages.bundle(ReportLanguage.ENGLISH);
        ResourceBundle other = Messages.bundle(language);

        assertThat(other.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(other.getString(key)).as(key).isNotBlank();
            assertThat(places(other.getString(key))).as(key).isEqualTo(places(english.getString(key)));
        }
    }

    /** A straight apostrophe would swallow what follows it in a pattern, or itself. */
    @ParameterizedTest
    @EnumSource
    void everyTextIsAPatternWithoutQuotes(ReportLanguage language) {
        ResourceBundle texts = Messages.bundle(language);
        for (String key : texts.keySet()) {
            if (!key.equals("date-pattern")) {
                assertThat(texts.getString(key)).as(key).doesNotContain("'");
                assertThat(new MessageFormat(texts.getString(key), language.locale()))
                        .as(key)
                        .isNotNull();
            }
        }
    }

    /** Excel's names of sheets are at most 31 characters long. */
    @ParameterizedTest
    @EnumSource
    void everySheetHasANameOfItsOwnThatExcelAllows(ReportLanguage language) {
        ResourceBundle texts = Messages.bundle(language);
        Map<String, String> names = new HashMap<>();
        for (String key : texts.keySet()) {
            if (key.startsWith("sheet.")) {
                assertThat(texts.getString(key)).hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[\\[\\]:*?/\\\\]");
                assertThat(names.put(texts.getString(key), key)).as(key).isNull();
            }
        }
    }

    @Test
    void tellsOneFromSeveral() {
        assertThat(ENGLISH.text("count.articles", 1)).isEqualTo("1 article");
        assertThat(ENGLISH.text("count.articles", 0)).isEqualTo("0 articles");
        assertThat(SPANISH.text("count.articles", 1)).isEqualTo("1 artículo");
        assertThat(SPANISH.text("notice.small", 1, 3)).startsWith("1 de 3 medios tiene menos de 10 artículos");
        assertThat(SPANISH.text("notice.small", 2, 3)).startsWith("2 de 3 medios tienen menos");
    }

    @Test
    void writesNumbersAndDaysByTheCustomsOfTheLanguage() {
        assertThat(ENGLISH.text("count.words", 1_234_567)).isEqualTo("1,234,567 words");
        assertThat(SPANISH.text("count.words", 1_234_567)).isEqualTo("1.234.567 palabras");
        assertThat(ENGLISH.text("interval.percent", 0.123, 0.25)).isEqualTo("12.3\u00a0% to 25.0\u00a0%");
        assertThat(SPANISH.text("interval.percent", 0.123, 0.25)).isEqualTo("12,3\u00a0% a 25,0\u00a0%");
        assertThat(SPANISH.text("notice.incomplete", LocalDate.of(2025, 3, 20)))
                .endsWith("el último artículo es del 20 de marzo de 2025.");
    }

    @Test
    void saysTextsWithinTextsInTheSameLanguage() {
        Text text = Text.of("left-out.genre", Text.of("count.articles", 2), new CodedValue("genre", "opinion"));

        assertThat(ENGLISH.text(text)).isEqualTo("2 articles: genre opinion");
        assertThat(SPANISH.text(text)).isEqualTo("2 artículos: género opinión");
    }

    @Test
    void takesWhatIsFilledInForNoPattern() {
        assertThat(ENGLISH.text(Text.verbatim("{0} isn't {a pattern"))).isEqualTo("{0} isn't {a pattern");
    }

    @Test
    void keepsTheNamesOfTheAnalystsOwnCategories() {
        Messages messages =
                SPANISH.withCategories(Map.of("conflict", "Conflict", "hedge", "Maybes", "house", "Our own"));

        assertThat(messages.label("category", "conflict")).isEqualTo("Conflicto");
        assertThat(messages.label("category", "hedge")).isEqualTo("Maybes");
        assertThat(messages.label("category", "house")).isEqualTo("Our own");
        assertThat(messages.label("category", "nobody's")).isEqualTo("nobody's");
    }

    @Test
    void namesTheLanguagesThatItKnows() {
        assertThatThrownBy(() -> ReportLanguage.of("de"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the language is 'de'; expected one of en, es");
    }
}
