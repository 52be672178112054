"use strict";

/**
 * The sections with the key figures and the charts. Each draws itself into its place from the facts of the articles chosen
 * ({facts, groups by outlet, figures, charted outlets}), and each chart has a table beside it that says the same.
 */
const ChartSections = (() => {
    const {element} = Page;
    const {text, name, integer, percent, finePercent, decimal} = Texts;
    const {opener} = Marks;
    const CATEGORIES = 6;
    const SOURCES = 15;

    /** What leads to the passages of a figure. */
    const CRITERIA = {
        articles: {passages: "articles"},
        originals: {passages: "articles", repeat: "no"},
        attributions: {passages: "attributions"},
        direct_share: {passages: "attributions", form: "direct"},
        unnamed_share: {passages: "attributions", type: "unnamed"},
        no_source_share: {passages: "attributions", type: "none"},
        officials_share: {passages: "attributions", official: "yes"},
        distancing_share: {passages: "attributions", stance: "distancing"},
        factive_share: {passages: "attributions", stance: "factive"},
        own_voice_rate: {passages: "terms", voice: "outlet"}
    };

    const note = (...keys) => element("p.note", {}, keys.map(key => text(key)).join(" "));

    /** Draws a chart as wide as its place, again when that changes, for paper too. */
    const drawings = new Map();
    const widths = new ResizeObserver(entries => entries.forEach(({target}) => redraw(target)));

    const redraw = (target, width = Math.floor(target.clientWidth)) => {
        const drawing = drawings.get(target);
        if (drawing && width > 0 && drawing.width !== width) {
            drawing.width = width;
            target.replaceChildren();
            drawing.draw(d3.select(target), width);
        }
    };

    const chart = (place, draw) => {
        const target = element("div.chart");
        drawings.set(target, {draw, width: 0});
        place.append(target);
        redraw(target);
        widths.observe(target);
    };

    /** Forgets the charts that are no longer on the page. */
    const forget = () => {
        for (const target of drawings.keys()) {
            if (!target.isConnected) {
                widths.unobserve(target);
                drawings.delete(target);
            }
        }
    };

    const PAPER = 680;
    addEventListener("beforeprint", () => drawings.forEach((drawing, target) => redraw(target, PAPER)));
    addEventListener("afterprint", () => drawings.forEach((drawing, target) => redraw(target)));

    const asTable = (place, table) => place.append(element("details.as-table", {},
        element("summary", {}, text("as-table")), Tables.table(table)));

    function keyFigures(place, {facts, figures}) {
        const basis = {
            articles: text("by-outlets", figures.outlets),
            originals: text("of-articles", figures.articles),
            attributions: text("in-words", figures.words),
            own_voice_rate: text("of-own-words", Counts.voiceWords(facts.articles, "outlet"))
        };
        const isWhole = !View.isFiltered();
        place.append(element("ul.tiles", {}, ...Report.figures.map(figure => {
            const format = {integer, percent: finePercent, decimal}[figure.format];
            const tile = opener("", CRITERIA[figure.id]);
            tile.classList.add("tile");
            tile.append(...[
                element("span.tile-name", {}, text("figure." + figure.id)),
                element("span.tile-value", {"data-figure": figure.id}, format(figures[figure.id])),
                element("span.tile-more", {}, basis[figure.id] ?? text("of-attributions", figures.attributions)),
                isWhole && figure.low !== null
                    ? element("span.tile-more", {}, text("interval", format(figure.low), format(figure.high))) : null,
                isWhole && figure.before !== null
                    ? element("span.tile-more", {}, text("before", Texts.change(figure.change, figure.format), format(figure.before)))
                    : null
            ].filter(Boolean));
            return element("li", {}, tile);
        })));
        if (figures.isSmall) {
            place.append(element("p.caution", {}, text("caution")));
        }
        place.append(note(isWhole ? "about-intervals" : "no-intervals"));
    }

    /** The workbook's sentences; they are of all articles, whatever is chosen. */
    function findings(place) {
        place.append(element("ul.findings", {}, ...Report.findings.map(finding => element("li", {}, finding))));
    }

    const legend = sides => element("ul.legend", {}, ...sides.map(side =>
        element("li", {}, Passages.sideMark(side), " " + name("origin", side))));

    function speech(place, {groups, charted}) {
        const every = [...groups]
            .map(([outlet, {attributions}]) => ({outlet, sides: Counts.sides(attributions)}))
            .filter(row => row.sides.size > 0)
            .map(row => ({...row, all: d3.sum(row.sides.values())}));
        const rows = every.filter(row => charted.includes(row.outlet));
        if (rows.length === 0) {
            place.append(note("no-data"));
            return;
        }
        place.append(legend(Report.sides.filter(side => rows.some(row => row.sides.has(side)))));
        chart(place, (target, width) => Charts.whoseSpeech(target, width, rows));
        place.append(note("not-agreement", "joint"));
        asTable(place, {
            caption: text("section.speech"),
            rows: every,
            columns: [
                {head: text("outlet"), isName: true, show: row => row.outlet},
                ...Report.sides.filter(side => every.some(row => row.sides.has(side))).map(side => ({
                    head: name("origin", side),
                    isNumber: true,
                    show: ({outlet, sides, all}) => sides.has(side)
                        ? opener(`${percent(sides.get(side) / all)} (${integer(sides.get(side))})`,
                            {passages: "attributions", by: outlet, side})
                        : percent(0)
                })),
                {head: text("all-sources"), isNumber: true, show: row => integer(row.all)}
            ]
        });
    }

    function officials(place, {charted}) {
        const weeks = Report.weeks;
        const here = new Set(Facts.articles.map(article => article.outlet + "\n" + article.week));
        const criteria = (outlet, week) => here.has(outlet + "\n" + week)
            ? {passages: "attributions", by: outlet, week, official: "yes"} : null;
        const isSmall = row => row[2] < Counts.FEWEST.articles || row[4] < Counts.FEWEST.attributions;
        const lines = charted.map(outlet => {
            const found = new Map(Report.trend.filter(row => row[1] === outlet).map(row => [row[0], row]));
            return {
                outlet,
                points: weeks.map(week => {
                    const row = found.get(week);
                    const share = row?.[5] ?? null;
                    return {
                        week,
                        share,
                        breaks: row?.[9] ?? null,
                        isSmall: row !== undefined && isSmall(row),
                        says: share === null ? "" : text("says.week", outlet, week, percent(share), row[4], row[2]),
                        criteria: criteria(outlet, week)
                    };
                })
            };
        }).filter(line => line.points.some(point => point.share !== null));
        if (lines.length === 0) {
            place.append(note("no-weeks"));
            return;
        }
        if (weeks.length > 1) {
            chart(place, (target, width) => Charts.officials(target, width, {weeks, lines}));
            const breaks = new Set(lines.flatMap(line => line.points.map(point => point.breaks)).filter(Boolean));
            if (breaks.size > 0) {
                place.append(element("p.note", {}, text("break-note", [...breaks].map(one => name("break", one)).join(", "))));
            }
            place.append(note("trend-note", "not-agreement"));
        } else {
            place.append(element("p.note", {}, text("one-week", weeks[0])));
        }
        asTable(place, {
            caption: text("section.officials"),
            limit: 40,
            rows: Report.trend.filter(row => charted.includes(row[1])),
            columns: [
                {head: text("week"), isName: true, show: row => row[0]},
                {head: text("outlet"), show: row => row[1]},
                {head: text("articles"), isNumber: true, show: row => integer(row[2])},
                {head: text("attributions"), isNumber: true, show: row => integer(row[4])},
                {head: text("officials"), isNumber: true, show: row => opener(percent(row[5]), criteria(row[1], row[0]))},
                {head: text("unnamed"), isNumber: true, show: row => percent(row[6])},
                {head: text("direct"), isNumber: true, show: row => percent(row[7])}
            ]
        });
    }

    function ownVoice(place, {facts, groups, charted}) {
        const own = facts.hits.filter(Counts.isOwn);
        const totals = Counts.tally(own, hit => hit.category);
        const all = [...totals.keys()].sort();
        const most = [...all].sort((a, b) => totals.get(b) - totals.get(a) || (a < b ? -1 : 1)).slice(0, CATEGORIES).sort();
        const intervals = new Map(View.isFiltered() ? []
            : Report.ownVoice.map(([category, outlet, low, high]) => [category + "\n" + outlet, [low, high]]));
        const hitsOf = new Map([...groups].map(([outlet, group]) =>
            [outlet, Counts.tally(group.hits.filter(Counts.isOwn), hit => hit.category)]));
        const rate = (category, outlet) => {
            const group = groups.get(outlet);
            const n = hitsOf.get(outlet).get(category) ?? 0;
            const words = Counts.voiceWords(group.articles, "outlet");
            const value = Counts.rate(n, words);
            const [low, high] = intervals.get(category + "\n" + outlet) ?? [null, null];
            return {
                outlet, n, value, low, high,
                isSmall: group.articles.length < Counts.FEWEST.articles,
                says: text("says.rate", outlet, name("category", category), decimal(value), n, words)
                    + (low === null ? "" : "\n" + text("interval", decimal(low), decimal(high))),
                criteria: n === 0 ? null : {passages: "terms", by: outlet, category, voice: "outlet"}
            };
        };
        if (most.length === 0 || charted.length === 0) {
            place.append(note("no-data"));
            return;
        }
        const categories = most.map(category =>
            ({name: Texts.capital(name("category", category)), rates: charted.map(outlet => rate(category, outlet))}));
        chart(place, (target, width) => Charts.ownVoice(target, width, categories));
        place.append(note("own-voice-note", View.isFiltered() ? "no-intervals" : "dot-note"));
        asTable(place, {
            caption: text("section.own-voice"),
            rows: all,
            columns: [
                {head: text("category"), isName: true, show: category => Texts.capital(name("category", category))},
                ...charted.map(outlet => ({
                    head: outlet,
                    isNumber: true,
                    show: category => {
                        const {value, low, high, criteria} = rate(category, outlet);
                        return opener(decimal(value) + (low === null ? "" : ` (${decimal(low)}–${decimal(high)})`), criteria);
                    }
                }))
            ]
        });
    }

    /** The heat map: how often each outlet quotes the sources that are quoted most. It is a table, shaded. */
    function heatMap(place, {facts, groups, charted}) {
        const sources = Counts.sources(facts.attributions.filter(one => charted.includes(one.article.outlet))).slice(0, SOURCES);
        if (sources.length === 0) {
            place.append(note("no-data"));
            return;
        }
        const share = (source, outlet) =>
            Counts.share(source.byOutlet.get(outlet) ?? 0, groups.get(outlet).attributions.length);
        const top = d3.max(sources.flatMap(source => charted.map(outlet => share(source, outlet) ?? 0)));
        place.append(element("div.scroll", {tabindex: "0", role: "region", "aria-label": text("section.heat-map")},
            element("table.heat", {},
                element("caption.unseen", {}, text("section.heat-map")),
                element("thead", {}, element("tr", {}, element("th", {scope: "col"}, text("source")),
                    ...charted.map(outlet => element("th.number", {scope: "col"}, outlet)))),
                element("tbody", {}, ...sources.map(source => element("tr", {},
                    element("th", {scope: "row"}, Passages.sideMark(source.side), " " + source.actor),
                    ...charted.map(outlet => heatCell(source, outlet, share(source, outlet), top))))))));
        place.append(note("heat-note"));
    }

    function heatCell(source, outlet, share, top) {
        const n = source.byOutlet.get(outlet) ?? 0;
        // By the root, so that one source quoted by all does not make the others look alike.
        const level = n === 0 ? 0 : Math.max(1, Math.ceil(5 * Math.sqrt(share / top)));
        return element("td.number", {"data-level": level}, n === 0 ? integer(0) : opener(integer(n),
            {passages: "attributions", by: outlet, actor: source.actor},
            text("says.source", outlet, source.actor, n, percent(share))));
    }

    return {CRITERIA, note, forget, sections: {
        "key-figures": keyFigures, findings, speech, officials, "own-voice": ownVoice, "heat-map": heatMap}};
})();
