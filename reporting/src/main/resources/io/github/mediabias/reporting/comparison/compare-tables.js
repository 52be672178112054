/** The tables to read: a row for each source, frame or name, a column for each article. */
const Tables = (() => {

    const {element} = Page;

    const table = (caption, articles, corner, rows) => {
        const made = element("table", {},
            element("caption", {}, caption),
            element("thead", {}, element("tr", {},
                element("th", {scope: "col"}, corner),
                ...articles.map((article, number) => element("th", {scope: "col"},
                    element("span.letter", {}, Words.letter(number)), " ", Words.outlet(article))))),
            element("tbody", {}, ...rows));
        made.style.minInlineSize = 12 + 11 * articles.length + "rem";
        return element("div.wide", {tabindex: "0", role: "region", "aria-label": caption}, made);
    };

    /** A figure or words that lead to their places, [{part, span}], in an article. */
    const leading = (number, places, title, ...children) => element("button.leads", {
        type: "button", title, "data-lead": number, "data-places": JSON.stringify(places.map(({part, span}) => [part, ...span])),
    }, ...children);

    /** A map from what {@code key} gives to all the entries of that key, in the order in which they came. */
    const grouped = (entries, key) => {
        const groups = new Map();
        entries.forEach(entry => {
            const of = key(entry);
            groups.has(of) ? groups.get(of).push(entry) : groups.set(of, [entry]);
        });
        return groups;
    };

    const tally = (values, words) => [...grouped(values, value => value)]
        .map(([value, all]) => all.length + " " + (words[value] || value)).join(", ");

    /** One entry for each source of each attribution: a joint source counts once per member. */
    const heard = articles => articles.flatMap((article, number) => article.attributions.flatMap(attribution =>
        attribution.members.length === 0
            ? [{number, attribution, group: Groups.of(attribution), actor: "no source named", member: null}]
            : attribution.members.map(member =>
                ({number, attribution, group: Groups.ofMember(member), actor: member.actor, member}))));

    const sourceCell = (article, entries, actor) => {
        if (entries.length > 0) {
            const stances = entries.map(entry => entry.attribution.stance).filter(stance => stance !== "neutral");
            return element("td", {},
                leading(entries[0].number, entries.flatMap(({attribution}) =>
                    [...attribution.source, ...attribution.cue, ...attribution.content].map(span => ({part: "body", span}))),
                "Show what is attributed to " + actor, element("b", {}, String(entries.length))), " · ",
                Words.count(entries.reduce((sum, entry) => sum + entry.attribution.words, 0), "word"),
                element("span.fine", {}, tally(entries.map(entry => entry.attribution.form), {})
                    + (stances.length > 0 ? "; reporting words: " + tally(stances, {}) : "")));
        }
        const mention = article.mentions.find(mentioned => mentioned.actor === actor);
        return element("td.none", {}, mention ? "mentioned " + mention.count + "×, not a source" : "–");
    };

    const sources = articles => {
        const entries = heard(articles);
        const rows = [];
        for (const group of Groups.present(articles).filter(present => present.key !== "several")
            .concat([...new Set(entries.map(entry => entry.group))])
            .filter((each, at, all) => all.indexOf(each) === at)) {
            const ofGroup = entries.filter(entry => entry.group === group);
            rows.push(element("tr.group", {},
                element("th.of-" + group.key, {scope: "row"}, element("span.swatch"), group.name,
                    element("span.fine", {}, group.label)),
                ...articles.map((article, number) => {
                    const here = ofGroup.filter(entry => entry.number === number);
                    return element("td", {}, here.length === 0 ? "–" : Words.count(here.length, "attribution"));
                })));
            [...grouped(ofGroup, entry => entry.actor)]
                .map(([actor, all]) => ({actor, all, reach: new Set(all.map(entry => entry.number)).size}))
                .sort((a, b) => b.reach - a.reach || b.all.length - a.all.length || (a.actor < b.actor ? -1 : 1))
                .forEach(({actor, all}) => rows.push(element("tr", {},
                    element("th", {scope: "row"}, actor,
                        element("span.fine", {}, all[0].member
                            ? [all[0].member.origin, all[0].member.role].filter(known => known).join(", ") : "")),
                    ...articles.map((article, number) =>
                        sourceCell(article, all.filter(entry => entry.number === number), actor)))));
        }
        return [
            element("h2", {}, "Who is quoted"),
            element("p", {}, "Counts who is quoted, not agreement: whoever covers a Kremlin statement must quote the Kremlin. A "
                + "joint source counts once for each member; the words are those attributed to the source."),
            table("Sources by article: attributions, words, and form", articles, "Source", rows),
        ];
    };

    const framing = articles => {
        const hits = articles.flatMap((article, number) => article.framing.map(hit => ({number, ...hit})));
        const rows = [...grouped(hits, hit => hit.frame)]
            .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
            .map(([frame, all]) => element("tr", {}, element("th", {scope: "row"}, frame),
                ...articles.map((article, number) => {
                    const here = all.filter(hit => hit.number === number);
                    return element("td", {}, ...(here.length === 0 ? ["–"] : [...grouped(here, hit => hit.voice)]
                        .sort(([a], [b]) => Object.keys(Words.VOICES).indexOf(a) - Object.keys(Words.VOICES).indexOf(b))
                        .map(([voice, ofVoice]) => element("div", {},
                            element("span.fine", {}, Words.VOICES[voice]),
                            ...[...grouped(ofVoice, hit => hit.term.toLowerCase())].flatMap(([term, same], at) => [
                                at > 0 ? ", " : "",
                                leading(number, same, "Show where", element("span.frame.voice-" + voice, {}, term)),
                                same.length > 1 ? " (" + same.length + ")" : "",
                            ])))));
                })));
        return [
            element("h2", {}, "Framing terms and whose words they are"),
            element("p", {}, "A term in a quotation is the speaker’s, not the outlet’s. The terms are the codebook’s; a term says "
                + "what a passage evokes, not that it is wrong."),
            rows.length > 0 ? table("Framing terms by article and voice", articles, "Frame or device", rows)
                : element("p", {}, "The articles hold none of the codebook’s terms."),
        ];
    };

    const labels = articles => {
        const all = articles.flatMap((article, number) => article.labels.map(label => ({number, ...label})));
        const rows = [...grouped(all, label => label.actor)]
            .map(([actor, called]) => ({actor, called, reach: new Set(called.map(label => label.number)).size}))
            .sort((a, b) => b.reach - a.reach || b.called.length - a.called.length || (a.actor < b.actor ? -1 : 1))
            .map(({actor, called}) => element("tr", {}, element("th", {scope: "row"}, actor),
                ...articles.map((article, number) => {
                    const here = called.filter(label => label.number === number);
                    const named = article.mentions.some(mention => mention.actor === actor);
                    return here.length === 0 ? element("td.none", {}, named ? "by name only" : "–") : element("td", {},
                        ...[...grouped(here, label => label.label)].map(([words, same]) => element("div", {},
                            leading(number, same, "Show where", "“" + words + "”"), (same.length > 1 ? " (" + same.length + ")" : ""),
                            same.every(label => label.voice === "outlet") ? null
                                : element("span.fine", {}, [...new Set(same.map(label => Words.VOICES[label.voice]))]
                                    .join("; ")))));
                })));
        return [
            element("h2", {}, "What persons and offices are called"),
            element("p", {}, "Titles, descriptions before the name or instead of it, and phrases beside it, in lower case. Where "
                + "nothing else is said they are the outlet’s own words."),
            rows.length > 0 ? table("Labels by article", articles, "Who", rows)
                : element("p", {}, "The articles call nobody by anything but a name."),
        ];
    };

    return {sources, framing, labels};
})();
