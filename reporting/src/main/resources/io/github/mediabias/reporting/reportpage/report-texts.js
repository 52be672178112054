"use strict";

/** The words and numbers of the page in its language. */
const Texts = (() => {
    const texts = Page.data("texts");
    const language = texts.language;
    const locale = texts.locale;
    const plural = new Intl.PluralRules(locale);
    const integers = new Intl.NumberFormat(locale, {maximumFractionDigits: 0});
    const percents = new Intl.NumberFormat(locale, {style: "percent", maximumFractionDigits: 0});
    const finePercents = new Intl.NumberFormat(locale, {style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1});
    const decimals = new Intl.NumberFormat(locale, {minimumFractionDigits: 1, maximumFractionDigits: 1});
    const points = new Intl.NumberFormat(locale, {minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero"});
    const changes = new Intl.NumberFormat(locale, {maximumFractionDigits: 0, signDisplay: "exceptZero"});
    const days = new Intl.DateTimeFormat(locale, {day: "numeric", month: "long", year: "numeric", timeZone: "UTC"});

    /** What stands where there are no data: never 0. */
    const NONE = "–";

    /**
     * The text of a key, {0}, {1} filled in. Of two forms between bars, the first argument that is a number chooses.
     */
    const text = (key, ...values) => {
        const forms = (texts[key] ?? key).split("|");
        const number = values.find(value => typeof value === "number");
        const form = forms.length > 1 && number !== undefined && plural.select(number) !== "one" ? forms[1] : forms[0];
        return form.replace(/\{(\d)\}/g, (place, index) => {
            const value = values[index];
            return typeof value === "number" ? integers.format(value) : value ?? "";
        });
    };

    /** What a value of a vocabulary is called: the value itself where it has no other name. */
    const name = (vocabulary, value) => {
        if (vocabulary === "category") {
            return Facts.categories[value] ?? value.replaceAll("_", " ");
        }
        const key = vocabulary + "." + value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
        return texts[key] ?? value.replaceAll("_", " ");
    };

    const written = (format, number) => format.format(number).replace("-", "\u2212");

    const formatted = format => number => number === null || number === undefined ? NONE : written(format, number);

    const formats = {
        integer: formatted(integers),
        percent: formatted(percents),
        finePercent: formatted(finePercents),
        decimal: formatted(decimals)
    };

    /** How much a number has changed, with its sign; shares in percentage points. */
    const change = (number, format) => number === null ? NONE
        : format === "percent" ? text("points", written(points, 100 * number))
        : format === "integer" ? written(changes, number)
        : written(points, number);

    const date = iso => new Date(iso + "T00:00:00Z");

    /** A day such as 2026-03-09 in words. */
    const day = iso => iso ? days.format(date(iso)) : NONE;

    /** All days from one to another. */
    const span = (from, to) => days.formatRange(date(from), date(to));

    const capital = words => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);

    return {text, name, change, day, span, capital, language, ...formats};
})();
