"use strict";

/** What comes from the workbook as it is: period, notices, key figures with their intervals, trend, method. */
const Report = Page.data("report");

/** The rows of the data block as objects that refer to each other. What the columns are, ReportPageRows says. */
const Facts = {
    async load() {
        Object.assign(Facts, factsOf(await Page.packed("rows")));
    }
};

const factsOf = rows => {
    const names = rows.names;
    const of = (list, number) => names[list][number];

    const articles = rows.articles.map(([outlet, week, day, headline, address, genre, words, own, quoted, paraphrased, unclear,
        repeat, topics], number) => ({
        number,
        outlet: of("outlet", outlet),
        day,
        week: of("week", week),
        headline,
        address,
        genre: of("genre", genre),
        words,
        voiceWords: {outlet: own, quoted, paraphrased, unclear},
        isRepeat: repeat === 1,
        topics: topics.map(topic => of("topic", topic)),
        stories: [],
        attributions: []
    }));

    const members = rows.members.map(([actor, code, bloc, side, official, isPublic]) =>
        ({actor, code, bloc, side: of("side", side), isOfficial: official === 1, isPublic: isPublic === 1}));

    const attributions = rows.attributions.map(([article, form, stance, position, type, words, sources, pieces]) => {
        const attribution = {
            article: articles[article],
            form: of("form", form),
            stance: of("stance", stance),
            position: of("position", position),
            type: of("type", type),
            words,
            members: sources.map(member => members[member]),
            pieces: paired(pieces ?? []),
            hits: []
        };
        attribution.isOfficial = attribution.members.some(member => member.isOfficial);
        articles[article].attributions.push(attribution);
        return attribution;
    });

    function paired(flat) {
        const pairs = [];
        for (let i = 0; i < flat.length; i += 2) {
            pairs.push({part: ["source", "cue", "content"][flat[i]], text: flat[i + 1]});
        }
        return pairs;
    }

    const hits = rows.hits.map(([article, term, voice, attribution, flags, before, text, after]) => {
        const hit = {
            article: articles[article],
            category: rows.terms[term][0],
            term: rows.terms[term][1],
            voice: of("voice", voice),
            attribution: attribution < 0 ? null : articles[article].attributions[attribution] ?? null,
            isNegated: (flags & 1) !== 0,
            isFragment: (flags & 2) !== 0,
            before, text, after
        };
        hit.attribution?.hits.push(hit);
        return hit;
    });

    const mentions = rows.mentions.map(([mentioned, article, heard, onlyCommits, times, before, text, after]) => {
        const [kind, actor, code] = of("mentioned", mentioned);
        return {article: articles[article], kind, actor, code, isHeard: heard === 1, onlyCommits: onlyCommits === 1, times,
            before, text, after};
    });

    const labels = rows.labels.map(([called, article, voice, before, text, after]) => {
        const [actor, label, kind] = of("label", called);
        return {article: articles[article], actor, label, kind, voice: of("voice", voice), before, text, after};
    });

    const stories = (names.story ?? []).map(([id, label]) => ({id, label, articles: []}));
    for (const [story, article] of rows.stories) {
        stories[story].articles.push(articles[article]);
        articles[article].stories.push(stories[story].id);
    }

    const outlets = [...new Set(articles.map(article => article.outlet))].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
    const topics = [...new Set(articles.flatMap(article => article.topics))].sort();

    return {articles, attributions, hits, mentions, labels, stories, outlets, topics, categories: rows.categories,
        textless: rows.textless};
};
