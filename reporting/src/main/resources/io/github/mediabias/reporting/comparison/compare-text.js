/**
 * Shows a text with all that is marked in it. Marks may overlap in any way: the text is cut where one begins or ends, and each
 * piece carries the classes of all that cover it.
 */
const Text = (() => {

    const {element} = Page;

    /** The marks of one part of an article: {begin, end, kind, …}, in no order. */
    const marks = (article, number, part, findings) => {
        const found = [];
        const add = (spans, kind, more) => spans.forEach(([begin, end], at) =>
            found.push({begin, end, kind, first: at === 0, last: at === spans.length - 1, ...more}));
        if (part === "body") {
            article.attributions.forEach(attribution => {
                const more = {attribution, group: Groups.of(attribution)};
                add(attribution.content, "content", more);
                add(attribution.source, "source", more);
                add(attribution.cue, "cue", more);
            });
        }
        article.labels.filter(label => label.part === part).forEach(label => add([label.span], "label", {}));
        article.framing.filter(hit => hit.part === part).forEach(hit => add([hit.span], "frame", {hit}));
        findings.forEach((finding, index) => finding.sides
            .filter(side => side.article === number && side.part === part)
            .forEach(side => {
                add(side.spans, "passage", {index});
                add(side.differing, "differs", {index});
            }));
        return found;
    };

    /** The text in pieces, [{begin, end, covering}], cut where a mark begins or ends and at each line end. */
    const pieces = (text, found) => {
        const inside = found.map(mark => ({...mark, begin: Math.max(0, mark.begin), end: Math.min(text.length, mark.end)}))
            .filter(mark => mark.begin < mark.end)
            .sort((a, b) => a.begin - b.begin || b.end - a.end);
        const cuts = new Set([0, text.length]);
        inside.forEach(mark => cuts.add(mark.begin).add(mark.end));
        for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
            cuts.add(at).add(at + 1);
        }
        const order = [...cuts].sort((a, b) => a - b);
        const made = [];
        let open = [];
        let next = 0;
        for (let i = 0; i + 1 < order.length; i++) {
            open = open.filter(mark => mark.end > order[i]);
            while (next < inside.length && inside[next].begin === order[i]) {
                open.push(inside[next++]);
            }
            made.push({begin: order[i], end: order[i + 1], covering: open});
        }
        return made;
    };

    /** Whose words and how, for the pointer that rests there. */
    const explanation = covering => covering.map(mark => {
        if (mark.kind === "frame") {
            const speaker = mark.hit.speaker ? ": " + mark.hit.speaker : "";
            return "“" + mark.hit.term + "”, " + mark.hit.frame + (mark.hit.negated ? ", negated" : "") + " – "
                + Words.VOICES[mark.hit.voice] + speaker;
        }
        if (mark.attribution) {
            const {members, form, stance, via} = mark.attribution;
            return (members.length > 0 ? members.map(Groups.describe).join("; ") : "no source named")
                + " – " + form + ", " + stance + " reporting words" + (via ? ", told to " + via : "");
        }
        return null;
    }).filter((line, at, lines) => line !== null && lines.indexOf(line) === at).join("\n");

    const piece = (text, {begin, end, covering}) => {
        const shown = text.slice(begin, end);
        if (covering.length === 0) {
            return [Page.visible(shown)];
        }
        const classes = new Set();
        const attributes = {"data-begin": begin, "data-end": end};
        const indices = new Set();
        const differing = new Set();
        const ending = [];
        for (const mark of covering) {
            if (mark.attribution) {
                classes.add(mark.kind).add("of-" + mark.group.key);
                if (mark.kind === "content" && mark.first && mark.begin === begin) {
                    attributes["data-tag"] = Groups.tag(mark.attribution);
                }
            } else if (mark.kind === "frame") {
                classes.add("frame").add("voice-" + mark.hit.voice);
            } else if (mark.kind === "differs") {
                differing.add(mark.index);
            } else if (mark.kind === "passage") {
                classes.add("passage");
                indices.add(mark.index);
                if (mark.last && mark.end === end) {
                    ending.push(mark.index);
                }
            }
        }
        attributes.title = explanation(covering) || null;
        attributes["data-findings"] = indices.size > 0 ? [...indices].join(" ") : null;
        attributes["data-differs"] = differing.size > 0 ? [...differing].join(" ") : null;
        return [element(["span", ...classes].join("."), attributes, shown), ...ending.sort((a, b) => a - b).map(reference)];
    };

    /** The finding's number behind its passage, as a note has one. */
    const reference = index => element("a.ref", {
        href: "#finding-" + (index + 1), tabindex: "-1", "data-finding": index, "aria-label": "Finding " + (index + 1),
    }, String(index + 1));

    /** The nodes of a text of one line. */
    const line = (text, found) => pieces(text, found).flatMap(each => piece(text, each));

    /** A paragraph for each line of the text that is not blank. */
    const paragraphs = (text, found) => {
        const made = [];
        let nodes = [];
        let blank = true;
        const close = () => {
            if (!blank) {
                made.push(element("p", {dir: "auto"}, ...nodes));
            }
            nodes = [];
            blank = true;
        };
        for (const each of pieces(text, found)) {
            const shown = text.slice(each.begin, each.end);
            if (shown === "\n") {
                close();
            } else {
                blank &&= shown.trim() === "";
                nodes.push(...piece(text, each));
            }
        }
        close();
        return made;
    };

    /** A finding's passage by itself, its differing words marked, other places of it behind an ellipsis. */
    const excerpt = (article, side) => {
        const text = side.part === "headline" ? article.headline || "" : article.body;
        const nodes = [];
        side.spans.forEach(([begin, end], at) => {
            if (at > 0) {
                nodes.push(" … ");
            }
            const inside = side.differing.filter(([from, to]) => from < end && to > begin)
                .map(([from, to]) => ({begin: from - begin, end: to - begin, kind: "differs"}));
            const passage = text.slice(begin, end);
            pieces(passage, inside).forEach(part => {
                const shown = passage.slice(part.begin, part.end);
                nodes.push(part.covering.length > 0 ? element("mark", {}, shown) : Page.visible(shown));
            });
        });
        return nodes;
    };

    return {marks, line, paragraphs, excerpt};
})();
