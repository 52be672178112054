/** The list of findings: by kind, each with its strength, what differs, and the passages on both sides. */
const Findings = (() => {

    const {element} = Page;

    const strength = value => {
        const fill = element("span.fill");
        fill.style.inlineSize = Math.round(value * 100) + "%";
        return element("span.strength", {title: "Strength: how sure it is that the passages belong together and differ, 0 to 1"},
            element("span.gauge", {"aria-hidden": "true"}, fill),
            element("span.unseen", {}, "strength "), value.toFixed(2));
    };

    const between = sides => sides.map(side => Words.letter(side.article)).filter((letter, at, all) => all.indexOf(letter) === at)
        .join(" – ");

    const passage = (articles, side, index, at) => element("div.side", {},
        element("button.go", {type: "button", "data-go": index, "data-side": at},
            element("span.letter", {}, Words.letter(side.article)), " ", Words.outlet(articles[side.article]),
            side.part === "headline" ? ", headline" : ""),
        element("blockquote", {dir: "auto"}, ...Text.excerpt(articles[side.article], side)));

    /** The beginning of a passage, by which a reader of the list tells findings of one kind apart. */
    const peek = (articles, side) => {
        const text = side.part === "headline" ? articles[side.article].headline || "" : articles[side.article].body;
        return side.spans.map(([begin, end]) => text.slice(begin, Math.min(end, begin + 120))).join(" … ");
    };

    const card = (articles, finding, index) => element("li.finding", {id: "finding-" + (index + 1), "data-kind": finding.kind},
        element("button.choose", {type: "button", "data-finding": index, "aria-expanded": "false"},
            element("span.number", {}, String(index + 1)),
            element("span.note", {dir: "auto"}, finding.note),
            element("span.peek", {dir: "auto", "aria-hidden": "true"}, peek(articles, finding.sides[0])),
            element("span.meta", {}, element("span.between", {}, between(finding.sides)), strength(finding.strength))),
        element("div.sides", {}, ...finding.sides.map((side, at) => passage(articles, side, index, at))));

    const chip = (kind, title, number) =>
        element("button.chip", {type: "button", "data-filter": kind, "aria-pressed": String(kind === "")},
            title, " ", element("span.number", {}, String(number)));

    /**
     * The nodes of the list; the numbers are those of the findings in the data, from 1.
     * @param cut by kind, how many weaker findings were left out
     */
    const list = (articles, findings, cut) => {
        const kinds = [...new Set(findings.map(finding => finding.kind))];
        const groups = kinds.map(kind => {
            const {title, meaning} = Words.kind(kind);
            const cards = findings.flatMap((finding, index) => finding.kind === kind ? [card(articles, finding, index)] : []);
            return element("section.kind", {"data-kind": kind, "aria-label": title},
                element("h3", {}, title, " ", element("span.number", {}, String(cards.length))),
                meaning === "" ? null : element("p.meaning", {}, meaning),
                kind in cut ? element("p.cut", {}, Words.count(cut[kind], "weaker finding") + " left out") : null,
                element("ol", {}, ...cards));
        });
        return [
            element("h2", {id: "findings-title"}, Words.count(findings.length, "finding")),
            element("p.keys", {}, "Keys: ", element("kbd", {}, "j"), " ", element("kbd", {}, "k"), " or arrows go through, ",
                element("kbd", {}, "Esc"), " clears"),
            findings.length === 0
                ? element("p.meaning", {}, "Nothing was found that differs with enough certainty. That is no proof of sameness.")
                : element("div.filters", {role: "group", "aria-label": "Show findings of a kind"},
                    chip("", "All", findings.length),
                    ...kinds.map(kind => chip(kind, Words.kind(kind).brief,
                        findings.filter(finding => finding.kind === kind).length))),
            ...groups,
        ];
    };

    return {list};
})();
