"use strict";

/** The sections that are tables, drawn from the facts of the articles chosen like those of ChartSections. */
const TableSections = (() => {
    const {element} = Page;
    const {text, name, integer, percent, decimal} = Texts;
    const {opener} = Marks;
    const {note, CRITERIA} = ChartSections;
    const {table} = Tables;

    const number = (head, value, show) => ({head, value, show: show ?? (row => integer(value(row))), isNumber: true});

    function outlets(place, {groups}) {
        const rows = [...groups].map(([outlet, group]) => ({outlet, ...Counts.figures(group)}));
        const intervals = new Map(View.isFiltered() ? [] : Report.outlets.map(([outlet, ...ends]) => [outlet, ends]));
        // Outlets are in alphabetical order and cannot be ranked: these columns have no value to sort by.
        const share = (id, from) => figure(id, percent, from);
        /** A figure, and below it its interval, whose ends stand at this place of the outlet's row. */
        const figure = (id, format, from) => ({
            head: text("column." + id),
            isNumber: true,
            show: row => {
                const ends = from === undefined ? [null] : (intervals.get(row.outlet) ?? [null]).slice(from, from + 2);
                return element("span", {},
                    opener(format(row[id]), row[id] ? {...CRITERIA[id], by: row.outlet} : null),
                    ends[0] === null ? null : element("span.small", {}, `${format(ends[0])}–${format(ends[1])}`));
            }
        });
        place.append(table({
            caption: text("section.outlets"),
            limit: 30,
            isWide: true,
            rows,
            columns: [
                {head: text("outlet"), isName: true, show: row => element("span", {}, row.outlet,
                    row.isSmall ? element("span.small", {}, " " + text("small-basis")) : null)},
                {head: text("articles"), isNumber: true, show: row => opener(integer(row.articles), {passages: "articles", by: row.outlet})},
                {head: text("column.originals"), isNumber: true, show: row => integer(row.originals)},
                {head: text("attributions"), isNumber: true,
                    show: row => opener(integer(row.attributions), {passages: "attributions", by: row.outlet})},
                {head: text("column.attribution_rate"), isNumber: true, show: row => decimal(row.attribution_rate)},
                share("direct_share"),
                share("unnamed_share"),
                share("no_source_share"),
                share("officials_share", 0),
                {head: text("column.officials_words_share"), isNumber: true, show: row => percent(row.officials_words_share)},
                {head: text("column.officials_originals_share"), isNumber: true, show: row => percent(row.officials_originals_share)},
                share("distancing_share"),
                share("factive_share"),
                figure("own_voice_rate", decimal, 2)
            ]
        }), note("outlets-note", "not-agreement"));
        officialGroups(place, groups);
    }

    /** The officials of each side: separate facts, never added up. */
    function officialGroups(place, groups) {
        const sides = ["Named as Western", "United States", "Other NATO, EU, G7", "Russia", "Ukraine"];
        place.append(element("h3", {}, text("officials-by-side")), table({
            caption: text("officials-by-side"),
            limit: 30,
            rows: [...groups],
            columns: [
                {head: text("outlet"), isName: true, show: ([outlet]) => outlet},
                ...sides.map(side => ({
                    head: name("origin", side),
                    isNumber: true,
                    show: ([outlet, {attributions}]) => {
                        const n = Counts.count(attributions, one =>
                            one.members.some(member => member.isOfficial && member.side === side));
                        return opener(percent(Counts.share(n, attributions.length)) + (n === 0 ? "" : ` (${integer(n)})`),
                            n === 0 ? null : {passages: "attributions", by: outlet, official: "yes", side});
                    }
                }))
            ]
        }), note("officials-note"));
    }

    function sources(place, {facts}) {
        const criteria = (row, more) => ({passages: "attributions", actor: row.actor, ...more});
        const stance = id => number(Texts.capital(name("stance", id)), row => row[id],
            row => opener(integer(row[id]), row[id] === 0 ? null : criteria(row, {stance: id})));
        place.append(table({
            caption: text("section.sources"),
            limit: 20,
            rows: Counts.sources(facts.attributions),
            columns: [
                {head: text("source"), isName: true, value: row => row.actor,
                    show: row => element("span", {}, Passages.sideMark(row.side), " " + row.actor)},
                {head: text("code"), value: row => row.code, show: row => row.code},
                number(text("outlets"), row => row.outlets),
                number(text("articles"), row => row.articles),
                number(text("attributions"), row => row.attributions, row => opener(integer(row.attributions), criteria(row, {}))),
                number(text("words"), row => row.words),
                number(text("direct"), row => row.direct, row => percent(row.direct)),
                stance("neutral"), stance("factive"), stance("distancing")
            ]
        }), note("sources-note", "not-agreement"));
    }

    function stance(place, {facts}) {
        const counts = Counts.stances(facts.attributions);
        const ids = ["neutral", "factive", "distancing"];
        place.append(table({
            caption: text("section.stance"),
            rows: Report.sides.filter(side => counts.has(side)).map(side => ({side, ...counts.get(side)})),
            columns: [
                {head: text("side"), isName: true, show: row => element("span", {}, Passages.sideMark(row.side), " " + name("origin", row.side))},
                {head: text("attributions"), isNumber: true, show: row => opener(integer(row.all), {passages: "attributions", side: row.side})},
                ...ids.map((id, i) => ({
                    head: Texts.capital(name("stance", id)) + (Report.recall[i] === null ? "" : " " + text("recall", percent(Report.recall[i]))),
                    isNumber: true,
                    show: row => opener(`${percent(row[id] / row.all)} (${integer(row[id])})`,
                        row[id] === 0 ? null : {passages: "attributions", side: row.side, stance: id})
                })),
                {head: text("column.caution"), show: row => row.all < Counts.FEWEST.attributions ? text("small-basis") : ""}
            ]
        }), note("stance-note"));
    }

    const VOICES = ["outlet", "quoted", "paraphrased", "unclear"];

    function framing(place, {facts}) {
        const words = Object.fromEntries(VOICES.map(voice => [voice, Counts.voiceWords(facts.articles, voice)]));
        const rows = grouped(facts.hits, hit => hit.category).map(([category, hits]) => ({category, hits}));
        const terms = category => table({
            caption: name("category", category),
            limit: 15,
            rows: grouped(rows.find(row => row.category === category).hits, hit => hit.term)
                .map(([term, hits]) => ({category, term, hits}))
                .sort((a, b) => b.hits.length - a.hits.length || (a.term < b.term ? -1 : 1)),
            columns: [{head: text("term"), isName: true, value: row => row.term, show: row => row.term}, ...voices()]
        });
        const voices = () => VOICES.map(voice => {
            const n = row => Counts.count(row.hits, hit => hit.voice === voice);
            return number(Texts.capital(name("voice", voice)), n, row => {
                const hits = n(row);
                return opener(integer(hits) + (hits === 0 ? "" : ` (${decimal(Counts.rate(hits, words[voice]))})`),
                    hits === 0 ? null : {passages: "terms", category: row.category, term: row.term, voice});
            });
        });
        const inPlace = element("div.terms", {"aria-live": "polite"});
        place.append(table({
            caption: text("section.framing"),
            rows,
            columns: [
                {head: text("category"), isName: true, value: row => row.category, show: row => {
                    const button = element("button.opener", {type: "button"}, Texts.capital(name("category", row.category)));
                    button.addEventListener("click", () => {
                        inPlace.replaceChildren(element("h3", {tabindex: "-1"}, text("terms-of", name("category", row.category))),
                            terms(row.category));
                        inPlace.firstChild.focus();
                    });
                    return button;
                }},
                ...voices(),
                number(text("articles"), row => new Set(row.hits.map(hit => hit.article)).size)
            ]
        }), inPlace, note("framing-note"));
    }

    /** The groups of a list by a key, in the order of the keys. */
    function grouped(list, key) {
        const groups = new Map();
        for (const item of list) {
            const found = groups.get(key(item));
            if (found) {
                found.push(item);
            } else {
                groups.set(key(item), [item]);
            }
        }
        return [...groups].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
    }

    function labels(place, {facts, charted}) {
        const actors = grouped(facts.labels, label => label.actor)
            .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
        const rows = actors.flatMap(([actor, all]) => grouped(all, label => label.label)
            .map(([label, list]) => ({actor, label, kind: list[0].kind, list}))
            .sort((a, b) => b.list.length - a.list.length || (a.label < b.label ? -1 : 1)));
        if (rows.length === 0) {
            place.append(note("no-data"));
            return;
        }
        place.append(table({
            caption: text("section.labels"),
            limit: 20,
            rows,
            columns: [
                {head: text("actor"), isName: true, value: row => row.actor, show: row => row.actor},
                {head: text("label"), value: row => row.label, show: row => row.label},
                {head: text("kind"), value: row => row.kind, show: row => name("kind", row.kind)},
                ...charted.map(outlet => number(outlet, row => Counts.count(row.list, one => one.article.outlet === outlet), row => {
                    const n = Counts.count(row.list, one => one.article.outlet === outlet);
                    return opener(integer(n), n === 0 ? null
                        : {passages: "labels", by: outlet, mentioned: row.actor, label: row.label});
                })),
                number(text("in-all"), row => row.list.length, row => opener(integer(row.list.length),
                    {passages: "labels", mentioned: row.actor, label: row.label}))
            ]
        }), note("labels-note"));
    }

    function unheard(place, {facts}) {
        const rows = grouped(facts.mentions, mention => mention.actor).map(([actor, list]) => ({
            actor,
            kind: list[0].kind,
            mentioning: list.length,
            heard: Counts.count(list, mention => mention.isHeard),
            onlyCommits: Counts.count(list, mention => mention.onlyCommits)
        })).sort((a, b) => b.mentioning - b.heard - (a.mentioning - a.heard) || (a.actor < b.actor ? -1 : 1));
        if (rows.length === 0) {
            place.append(note("no-data"));
            return;
        }
        const open = (row, n, more) => opener(integer(n), n === 0 ? null : {passages: "mentions", mentioned: row.actor, ...more});
        place.append(table({
            caption: text("section.unheard"),
            limit: 15,
            rows,
            columns: [
                {head: text("actor-or-country"), isName: true, value: row => row.actor, show: row => row.actor},
                {head: text("kind"), value: row => row.kind, show: row => name("kind", row.kind)},
                number(text("mentioning"), row => row.mentioning, row => open(row, row.mentioning, {})),
                number(text("is-source"), row => row.heard, row => open(row, row.heard, {heard: "yes"})),
                number(text("unheard"), row => row.mentioning - row.heard, row => open(row, row.mentioning - row.heard, {heard: "no"})),
                number(text("only-commits"), row => row.onlyCommits)
            ]
        }), note("unheard-note", "not-agreement"));
    }

    function stories(place, {facts, charted}) {
        const among = new Set(facts.articles);
        const rows = Facts.stories
            .map(story => ({...story, articles: story.articles.filter(article => among.has(article))}))
            .filter(story => story.articles.length > 0)
            .sort((a, b) => b.articles.length - a.articles.length || (a.label < b.label ? -1 : 1));
        const only = story => {
            const button = element("button.opener", {type: "button"}, story.label);
            button.addEventListener("click", () => View.choose({story: story.id, page: null}));
            return button;
        };
        place.append(table({
            caption: text("section.stories"),
            limit: 15,
            rows,
            columns: [
                {head: text("story"), isName: true, value: row => row.label, show: only},
                number(text("outlets"), row => new Set(row.articles.map(article => article.outlet)).size),
                number(text("articles"), row => row.articles.length),
                ...charted.map(outlet => ({head: outlet, show: row => element("ul.plain", {}, ...row.articles
                    .filter(article => article.outlet === outlet)
                    .map(article => element("li", {}, Page.link(article.address, article.headline || text("no-headline")))))}))
            ]
        }), note("stories-note"));
    }

    function articles(place, {facts}) {
        const ownHits = Counts.tally(facts.hits.filter(Counts.isOwn), hit => hit.article);
        place.append(table({
            caption: text("section.articles"),
            limit: 20,
            rows: facts.articles,
            columns: [
                {head: text("headline"), isName: true, value: row => row.headline,
                    show: row => Page.link(row.address, row.headline || text("no-headline"))},
                {head: text("outlet"), value: row => row.outlet, show: row => row.outlet},
                {head: text("date"), value: row => row.day, show: row => Texts.day(row.day), class: "nowrap"},
                {head: text("genre"), value: row => row.genre, show: row => name("genre", row.genre)
                    + (row.isRepeat ? ", " + text("repeat") : "")},
                number(text("words"), row => row.words),
                number(text("attributions"), row => row.attributions.length, row => opener(integer(row.attributions.length),
                    row.attributions.length === 0 ? null : {passages: "attributions", article: row.number})),
                number(text("own-terms"), row => ownHits.get(row) ?? 0, row => opener(integer(ownHits.get(row) ?? 0),
                    ownHits.has(row) ? {passages: "terms", article: row.number, voice: "outlet"} : null))
            ]
        }));
    }

    function method(place) {
        place.append(element("dl.method", {}, ...Report.method.rows.flatMap(([what, how]) =>
            [element("dt", {}, what), element("dd", {}, how)])));
    }

    function problems(place) {
        const {columns, rows} = Report.problems;
        place.append(rows.length === 0 ? note("no-problems") : table({
            caption: text("section.problems"),
            limit: 20,
            rows,
            columns: columns.map((column, i) => ({head: column, show: row => String(row[i] ?? "")}))
        }));
    }

    return {sections: {outlets, sources, stance, framing, labels, unheard, stories, articles, method, problems}};
})();
