"use strict";

/** The panel with the passages behind a number. */
const Passages = (() => {
    const {element} = Page;
    const {text, name} = Texts;
    const PER_PAGE = 20;
    const narrow = matchMedia("(max-width: 60rem)");
    const panel = document.getElementById("panel");
    let opener = null;

    /** What of a fact a criterion of the address must equal. */
    const criteria = {
        by: (fact, value) => fact.article.outlet === value,
        article: (fact, value) => fact.article.number === Number(value),
        week: (fact, value) => fact.article.week === value,
        side: (fact, value, view) => view.official
            ? fact.members.some(member => member.isOfficial && member.side === value)
            : Counts.sidesOf(fact).includes(value),
        actor: (fact, value) => fact.members.some(member => member.actor === value),
        form: (fact, value) => fact.form === value,
        stance: (fact, value) => fact.stance === value,
        type: (fact, value) => fact.type === value,
        official: fact => fact.isOfficial,
        category: (fact, value) => fact.category === value,
        term: (fact, value) => fact.term === value,
        voice: (fact, value) => fact.voice === value,
        label: (fact, value) => fact.label === value,
        mentioned: (fact, value) => fact.actor === value,
        repeat: (fact, value) => fact.article.isRepeat === (value === "yes"),
        heard: (fact, value) => fact.isHeard === (value === "yes")
    };

    /** The kinds of passages: which facts, which criteria they can answer, how one is shown. */
    const kinds = {
        attributions: {
            facts: () => Facts.attributions,
            answers: ["by", "week", "article", "side", "actor", "form", "stance", "type", "official"],
            words: fact => [...fact.pieces.map(piece => piece.text), ...fact.members.map(member => member.actor)],
            shown: attributionPassage
        },
        terms: {
            facts: () => Facts.hits,
            answers: ["by", "article", "category", "term", "voice"],
            words: fact => [fact.before, fact.text, fact.after, fact.term],
            shown: termPassage
        },
        mentions: {
            facts: () => Facts.mentions,
            answers: ["by", "article", "mentioned", "heard"],
            words: fact => [fact.before, fact.text, fact.after],
            shown: mentionPassage
        },
        labels: {
            facts: () => Facts.labels,
            answers: ["by", "article", "mentioned", "label", "voice"],
            words: fact => [fact.before, fact.text, fact.after],
            shown: labelPassage
        },
        articles: {
            facts: () => Facts.articles.map(article => ({article})),
            answers: ["by", "article", "repeat"],
            words: () => [],
            shown: articlePassage
        }
    };

    /** The facts that the view asks for, in the order of the articles. */
    const found = view => {
        const kind = kinds[view.passages];
        const asked = kind.answers.filter(key => view[key] !== undefined);
        const sought = (view.find ?? "").toLocaleLowerCase(Texts.language);
        return kind.facts().filter(fact => View.holds(fact.article)
            && asked.every(key => criteria[key](fact, view[key], view))
            && (sought === "" || [fact.article.headline, ...kind.words(fact)].join(" ")
                .toLocaleLowerCase(Texts.language).includes(sought)));
    };

    /** The mark of a side: its letters in its colour, since a colour alone says nothing to some. */
    const sideMark = side => element("span.side", {"data-side": Marks.sideKey(side), title: name("origin", side)},
        text("short." + Marks.sideKey(side)));

    const voiceMark = voice => element("span.voice", {"data-voice": voice}, name("voice", voice));

    function where(article) {
        return element("p.where", {},
            element("b", {}, article.outlet), " · ", Texts.day(article.day), " · ",
            Page.link(article.address, article.headline || text("no-headline")));
    }

    /** The text with the framing terms in it marked by voice. */
    function withTerms(content, hits) {
        const parts = [];
        let rest = content;
        for (const hit of hits.filter(one => one.text)) {
            const at = rest.indexOf(hit.text);
            if (at >= 0) {
                parts.push(rest.slice(0, at), termMark(hit));
                rest = rest.slice(at + hit.text.length);
            }
        }
        return [...parts, rest];
    }

    const termMark = hit => element("mark.term", {
        "data-voice": hit.voice,
        title: text("term-title", name("category", hit.category), hit.term, name("voice", hit.voice))
    }, hit.text);

    function attributionPassage(fact) {
        const sides = [...new Set(Counts.sidesOf(fact))];
        const sources = fact.members.map(member => `${member.actor} (${member.code})`).join(", ");
        return [
            where(fact.article),
            fact.pieces.length === 0 ? null : element("blockquote.said", {"data-side": Marks.sideKey(sides[0])},
                ...fact.pieces.flatMap((piece, i) => [
                    i === 0 ? "" : " ",
                    element("span." + piece.part, {},
                        ...(piece.part === "content" ? withTerms(piece.text, fact.hits) : [piece.text]))
                ])),
            element("p.facts", {},
                ...sides.map(sideMark),
                [sources || name("source-type", fact.type), name("form", fact.form), name("stance", fact.stance),
                    name("source-type", fact.type), fact.isOfficial ? text("official") : null]
                    .filter((fact, i, all) => fact && all.indexOf(fact) === i).join(" · "))
        ];
    }

    /** A word with those around it, of which the tables hold so many letters, not words. */
    const inContext = (fact, mark) => fact.text === undefined ? null
        : element("p.context", {}, fact.before.replace(/^\S+\s/, "… "), mark, fact.after.replace(/\s\S+$/, " …"));

    function termPassage(fact) {
        const members = fact.attribution?.members ?? [];
        return [
            where(fact.article),
            inContext(fact, fact.text === undefined ? null : termMark(fact)),
            element("p.facts", {},
                voiceMark(fact.voice),
                ...[...new Set(members.map(member => member.side))].map(sideMark),
                [members.map(member => member.actor).join(", "), name("category", fact.category) + ": " + fact.term,
                    fact.isNegated ? text("negated") : null, fact.isFragment ? text("in-fragment") : null]
                    .filter(Boolean).join(" · "))
        ];
    }

    function mentionPassage(fact) {
        return [
            where(fact.article),
            inContext(fact, element("mark", {}, fact.text ?? "")),
            element("p.facts", {}, [text("mentioned-times", fact.times),
                text(fact.onlyCommits ? "heard-commits" : fact.isHeard ? "heard" : "unheard")].join(" · "))
        ];
    }

    function labelPassage(fact) {
        return [
            where(fact.article),
            inContext(fact, element("mark", {}, fact.text ?? "")),
            element("p.facts", {}, voiceMark(fact.voice), [fact.actor, fact.label, name("kind", fact.kind)].join(" · "))
        ];
    }

    function articlePassage({article}) {
        return [
            where(article),
            element("p.facts", {}, [name("genre", article.genre), text("n-words", article.words),
                article.isRepeat ? text("repeat") : null].filter(Boolean).join(" · ")),
            element("p", {},
                Marks.opener(text("n-attributions", article.attributions.length), {passages: "attributions", article: article.number}))
        ];
    }

    const chip = (key, shown) => {
        const button = element("button.chip", {type: "button", "aria-label": text("drop", shown)}, shown, " ×");
        button.addEventListener("click", () => View.choose({[key]: null, page: null}));
        return button;
    };

    const shownCriterion = (key, value) => key === "side" ? name("origin", value)
        : key === "official" ? text("official")
        : key === "repeat" ? text(value === "yes" ? "repeat" : "no-repeat")
        : key === "heard" ? text(value === "yes" ? "heard" : "unheard")
        : key === "article" ? Facts.articles[Number(value)]?.headline || value
        : key === "type" ? name("source-type", value)
        : ["form", "stance", "voice", "category"].includes(key) ? name(key, value)
        : value;

    const results = element("div.results", {"aria-live": "polite"});

    /** Shows what the view asks for, or nothing. */
    const show = (view, isAnew) => {
        const isOpen = kinds[view.passages] !== undefined;
        document.body.classList.toggle("with-panel", isOpen);
        document.getElementById("main").inert = isOpen && narrow.matches;
        if (!isOpen) {
            panel.hidden = true;
            panel.replaceChildren();
            giveBack();
            return;
        }
        if (panel.hidden || isAnew) {
            frame(view);
        }
        list(view);
    };

    /** Lets the reader go on where the passages were asked for; that chart may have been drawn anew since. */
    function giveBack() {
        const place = document.getElementById(opener?.place ?? "");
        const again = opener?.node.isConnected ? opener.node
            : [...place?.querySelectorAll("[aria-label]") ?? []].find(node => node.getAttribute("aria-label") === opener.says);
        again?.focus({preventScroll: true});
        opener = null;
    }

    /** Remembers by what the passages are opened. */
    const openedBy = node => {
        opener = panel.contains(node) ? opener
            : {node, place: node.closest("[id^='s-']")?.id, says: node.getAttribute("aria-label")};
    };

    function frame(view) {
        const heading = element("h2", {tabindex: "-1", id: "panel-title"}, text("passages." + view.passages));
        const close = element("button.close", {type: "button"}, text("close"));
        close.addEventListener("click", View.close);
        const find = element("input", {type: "search", value: view.find ?? "", "aria-label": text("find"), placeholder: text("find")});
        let pause = 0;
        find.addEventListener("input", () => {
            clearTimeout(pause);
            pause = setTimeout(() => View.choose({find: find.value, page: null}), 250);
        });
        panel.setAttribute("aria-labelledby", "panel-title");
        panel.replaceChildren(
            element("div.panel-head", {}, heading, close,
                element("div.chips", {id: "chips"}),
                element("div.find", {}, find)),
            results);
        panel.hidden = false;
        panel.scrollTop = 0;
        heading.focus({preventScroll: true});
    }

    function list(view) {
        const kind = kinds[view.passages];
        document.getElementById("chips").replaceChildren(...kind.answers
            .filter(key => view[key] !== undefined)
            .map(key => chip(key, shownCriterion(key, view[key]))));
        const facts = found(view);
        const pages = Math.max(1, Math.ceil(facts.length / PER_PAGE));
        const page = Math.min(pages, Math.max(1, Number(view.page) || 1));
        const first = (page - 1) * PER_PAGE;
        const some = facts.slice(first, first + PER_PAGE);
        results.replaceChildren(...[
            element("p.found", {}, facts.length === 0 ? text("nothing-found")
                : text("found", first + 1, first + some.length, facts.length)),
            Report.extent === "none" && view.passages !== "articles" ? element("p.note", {}, text("no-text")) : null,
            Facts.textless > 0 && view.passages !== "articles" ? element("p.note", {}, text("textless", Facts.textless)) : null,
            element("ol.passages", {start: first + 1}, ...some.map(fact => element("li", {}, ...kind.shown(fact)))),
            pages > 1 ? paging(page, pages) : null
        ].filter(Boolean));
        panel.scrollTop = 0;
    }

    function paging(page, pages) {
        const step = (key, to) => {
            const button = element("button", {type: "button", disabled: to < 1 || to > pages}, text(key));
            button.addEventListener("click", () => View.choose({page: String(to)}));
            return button;
        };
        return element("nav.paging", {"aria-label": text("paging")},
            step("previous", page - 1), element("span", {}, text("page", page, pages)), step("next", page + 1));
    }

    addEventListener("keydown", event => {
        if (event.key === "Escape" && !panel.hidden) {
            View.close();
        }
    });

    return {show, openedBy, sideMark};
})();
