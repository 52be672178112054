"use strict";

/** Counts and shares of chosen articles, as the workbook's queries count them. A share of nothing is null, never 0. */
const Counts = (() => {
    const NO_SOURCE = "No source named";

    /** Below these, nothing is claimed. */
    const FEWEST = {articles: 10, attributions: 50};

    const share = (part, whole) => whole === 0 ? null : part / whole;

    const count = (list, condition) => list.reduce((sum, item) => sum + (condition(item) ? 1 : 0), 0);

    const sum = (list, value) => list.reduce((total, item) => total + value(item), 0);

    /** The facts of the articles that a condition holds for. */
    const chosen = condition => {
        const articles = Facts.articles.filter(condition);
        const among = new Set(articles);
        const facts = list => list.filter(fact => among.has(fact.article));
        return {
            articles,
            attributions: facts(Facts.attributions),
            hits: facts(Facts.hits),
            mentions: facts(Facts.mentions),
            labels: facts(Facts.labels)
        };
    };

    /** The facts of each outlet, in alphabetical order. */
    const byOutlet = facts => {
        const groups = new Map();
        for (const article of facts.articles) {
            if (!groups.has(article.outlet)) {
                groups.set(article.outlet, {articles: [], attributions: [], hits: [], mentions: [], labels: []});
            }
            groups.get(article.outlet).articles.push(article);
        }
        for (const list of ["attributions", "hits", "mentions", "labels"]) {
            for (const fact of facts[list]) {
                groups.get(fact.article.outlet)[list].push(fact);
            }
        }
        return new Map([...groups].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
    };

    const isOwn = hit => hit.voice === "outlet";

    const voiceWords = (articles, voice) => sum(articles, article => article.voiceWords[voice]);

    /** Hits per 1,000 words of their voice. */
    const rate = (hits, words) => words === 0 ? null : 1000 * hits / words;

    /** The figures of the Summary and of the sheet Outlets, by id. */
    const figures = ({articles, attributions, hits}) => {
        const n = attributions.length;
        const of = condition => share(count(attributions, condition), n);
        const originals = attributions.filter(attribution => !attribution.article.isRepeat);
        return {
            articles: articles.length,
            outlets: new Set(articles.map(article => article.outlet)).size,
            originals: count(articles, article => !article.isRepeat),
            words: sum(articles, article => article.words),
            attributions: n,
            attribution_rate: rate(n, sum(articles, article => article.words)),
            direct_share: of(attribution => attribution.form === "direct"),
            unnamed_share: of(attribution => attribution.type === "unnamed"),
            no_source_share: of(attribution => attribution.type === "none"),
            officials_share: of(attribution => attribution.isOfficial),
            officials_words_share: share(
                sum(attributions, attribution => attribution.isOfficial ? attribution.words : 0),
                sum(attributions, attribution => attribution.words)),
            officials_originals_share: share(count(originals, attribution => attribution.isOfficial), originals.length),
            distancing_share: of(attribution => attribution.stance === "distancing"),
            factive_share: of(attribution => attribution.stance === "factive"),
            own_voice_rate: rate(count(hits, isOwn), voiceWords(articles, "outlet")),
            isSmall: articles.length < FEWEST.articles || n < FEWEST.attributions
        };
    };

    /** The sides of an attribution's source, one for each member. */
    const sidesOf = attribution => attribution.members.length === 0
        ? [NO_SOURCE]
        : attribution.members.map(member => member.side);

    /** How many members of sources are on each side: a joint source counts once for each member. */
    const sides = attributions => {
        const counts = new Map();
        for (const side of attributions.flatMap(sidesOf)) {
            counts.set(side, (counts.get(side) ?? 0) + 1);
        }
        return counts;
    };

    /** What reporting words do to the claims of each side: an attribution counts once for each side of its members. */
    const stances = attributions => {
        const counts = new Map();
        for (const attribution of attributions) {
            for (const side of new Set(sidesOf(attribution))) {
                const row = counts.get(side) ?? {neutral: 0, factive: 0, distancing: 0, all: 0};
                row[attribution.stance]++;
                row.all++;
                counts.set(side, row);
            }
        }
        return counts;
    };

    /** Sources with a public role, the most quoted first. Private persons stay out. */
    const sources = attributions => {
        const found = new Map();
        for (const attribution of attributions) {
            const seen = new Set();
            for (const member of attribution.members.filter(one => one.isPublic)) {
                const identity = JSON.stringify([member.actor, member.code, member.bloc, member.isOfficial]);
                if (!seen.has(identity)) {
                    seen.add(identity);
                    const source = found.get(member.actor) ?? {actor: member.actor, mentions: []};
                    source.mentions.push({attribution, member});
                    found.set(member.actor, source);
                }
            }
        }
        const rows = [...found.values()].map(({actor, mentions}) => {
            const usual = mostFrequent(mentions.map(({member}) => member));
            const quoted = mentions.map(({attribution}) => attribution);
            return {
                actor,
                code: usual.code,
                side: usual.side,
                outlets: new Set(quoted.map(one => one.article.outlet)).size,
                articles: new Set(quoted.map(one => one.article)).size,
                attributions: quoted.length,
                words: sum(quoted, one => one.words),
                direct: share(count(quoted, one => one.form === "direct"), quoted.length),
                neutral: count(quoted, one => one.stance === "neutral"),
                factive: count(quoted, one => one.stance === "factive"),
                distancing: count(quoted, one => one.stance === "distancing"),
                byOutlet: tally(quoted, one => one.article.outlet)
            };
        });
        return rows.sort((a, b) => b.attributions - a.attributions || (a.actor < b.actor ? -1 : 1));
    };

    const mostFrequent = list => {
        const counts = tally(list, item => item);
        return list.reduce((best, item) => counts.get(item) > counts.get(best) ? item : best);
    };

    const tally = (list, key) => {
        const counts = new Map();
        for (const item of list) {
            counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
        }
        return counts;
    };

    return {FEWEST, NO_SOURCE, share, rate, count, sum, chosen, byOutlet, figures, isOwn, voiceWords, sidesOf, sides, stances,
        sources, tally};
})();
