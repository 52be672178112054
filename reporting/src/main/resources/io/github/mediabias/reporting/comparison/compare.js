/** Builds the page from its data and answers to pointer and keys. */
(() => {

    const {element, link} = Page;
    const {articles, findings, cut, blocs, engine, quality} = Page.data("comparison");
    const at = id => document.getElementById(id);
    const all = (selector, within = document) => [...within.querySelectorAll(selector)];

    const VIEWS = {texts: "Side by side", sources: "Who is quoted", framing: "Framing", labels: "Names and titles"};

    Groups.know(blocs);

    const narrow = matchMedia("(max-width: 760px)");
    /** The kinds shown; empty for all. */
    const kinds = new Set();
    let chosen = null;

    /* ---- building ---- */

    const told = articles.filter(article => !article.original);
    const original = articles.length > told.length;
    const title = Words.inWords(told.length) + (told.length === 1 ? " article" : " articles")
        + (original ? " and the original, side by side" : " on one event, side by side");

    /** Who is heard in an article, by the words attributed. */
    const heard = article => {
        const groups = Groups.present([article]).map(group => ({group, words: article.attributions
            .filter(attribution => Groups.of(attribution) === group)
            .reduce((sum, attribution) => sum + attribution.words, 0)})).filter(each => each.words > 0);
        const total = groups.reduce((sum, each) => sum + each.words, 0);
        if (total === 0) {
            return element("p.heard", {}, article.language === "eng" ? "No attribution was found."
                : "Not read: the text is not in English.");
        }
        const segments = groups.map(({group, words}) => {
            const made = element("span.of-" + group.key);
            made.style.flexGrow = words;
            return made;
        });
        return element("div.heard", {},
            element("div.strip", {"aria-hidden": "true"}, ...segments),
            element("p", {}, element("span", {}, "Attributed words:"), ...groups.map(({group, words}) =>
                element("span.of-" + group.key, {}, element("span.swatch"), group.name + " " + Words.grouped(words)))));
    };

    const column = (article, number) => element("article.column", {
        id: "article-" + number, "data-article": number, tabindex: "0", "aria-labelledby": "head-" + number,
    },
    element("header.of", {id: "head-" + number},
        element("span.letter", {}, Words.letter(number)),
        element("span.outlet", {dir: "auto"}, Words.outlet(article)),
        Words.date(article.date) ? element("time", {datetime: article.date}, Words.date(article.date)) : null),
    element("div.page", {},
        element("h2.headline", {dir: "auto"}, ...(article.headline
            ? Text.line(article.headline, Text.marks(article, number, "headline", findings))
            : [element("span.missing", {}, "No headline given")])),
        element("p.facts", {},
            article.byline ? Page.visible(article.byline) + " · " : null,
            article.agency ? Page.visible(article.agency) + " · " : null,
            Words.count(article.words, "word"),
            Page.webAddress(article.url) ? " · " : null,
            Page.webAddress(article.url) ? link(article.url, "where it was published") : null),
        heard(article),
        element("div.text", {}, ...Text.paragraphs(article.body, Text.marks(article, number, "body", findings)))));

    const layer = (name, label, ...samples) => element("div.layer", {},
        element("label", {}, element("input", {type: "checkbox", checked: true, "data-layer": name}), label), ...samples);

    const legend = () => [
        layer("sources", "Who is quoted", ...Groups.present(articles).map(group =>
            element("span.sample.content.of-" + group.key, {"data-tag": Groups.sample(articles, group), title: group.label},
                group.name)),
        element("span.sample", {}, element("span.source.of-none", {}, "source"), " and ", element("span.cue.of-none", {},
            "reporting words"))),
        layer("framing", "Framing terms", ...Object.entries(Words.VOICES).map(([voice, name]) =>
            element("span.sample", {}, element("span.frame.voice-" + voice, {}, name)))),
        layer("references", "Findings", element("span.sample", {}, "a number ", element("span.ref", {}, "3"),
            " behind the passage leads to it; ", element("mark", {}, "words"), " that the other side does not have")),
    ];

    const build = () => {
        document.title = Page.visible(title + " – " + [...new Set(articles.map(Words.outlet))].join(", "));
        at("title").textContent = title;
        at("lead").append(element("strong", {}, "Differences, not verdicts."),
            " What each changed, left out, or put in other words; what it means is for the reader to judge. ",
            Words.errors(engine, quality));
        Object.entries(VIEWS).forEach(([view, name]) => at("views").append(element("button", {
            type: "button", role: "tab", id: "tab-" + view, "data-view": view, "aria-controls": "view-" + view,
        }, name)));
        at("legend").append(...legend());
        at("panes").append(element("button", {type: "button", "data-pane": "findings"}, "Findings ",
            element("span.number", {}, String(findings.length))),
        ...articles.map((article, number) => element("button", {type: "button", "data-pane": number},
            element("span.letter", {}, Words.letter(number)), " ", Words.outlet(article))));
        at("findings").append(...Findings.list(articles, findings, cut));
        at("articles").append(...articles.map(column));
        all("#articles [data-findings]").forEach(node =>
            numbers(node, "findings").forEach(index => passages[Number(index)].push(node)));
        all("#articles [data-differs]").forEach(node =>
            numbers(node, "differs").forEach(index => differing[Number(index)].push(node)));
        at("articles").classList.add("of-" + Math.min(articles.length, 7));
        at("view-sources").append(...Tables.sources(articles));
        at("view-framing").append(...Tables.framing(articles));
        at("view-labels").append(...Tables.labels(articles));
        at("foot").append("Made by mediabias from the articles supplied. This file holds all of it and asks no server for "
            + "anything.");
        show("texts");
        pane("findings");
    };

    /* ---- what is shown ---- */

    const show = view => {
        document.body.dataset.view = view;
        all("#views button").forEach(button => {
            const on = button.dataset.view === view;
            button.setAttribute("aria-selected", String(on));
            button.tabIndex = on ? 0 : -1;
        });
    };

    const pane = name => {
        document.body.dataset.pane = name;
        all("#panes button").forEach(button =>
            button.setAttribute("aria-pressed", String(button.dataset.pane === String(name))));
        all(".column").forEach(each => each.classList.toggle("shown", each.dataset.article === String(name)));
        bar();
    };

    const filter = kind => {
        if (kind === "") {
            kinds.clear();
        } else if (!kinds.delete(kind)) {
            kinds.add(kind);
        }
        const out = name => kinds.size > 0 && !kinds.has(name);
        all(".chip").forEach(chip => chip.setAttribute("aria-pressed",
            String(chip.dataset.filter === "" ? kinds.size === 0 : kinds.has(chip.dataset.filter))));
        all("section.kind").forEach(section => section.classList.toggle("out", out(section.dataset.kind)));
        all("#articles .ref").forEach(ref => ref.classList.toggle("out", out(findings[Number(ref.dataset.finding)].kind)));
        if (chosen !== null && out(findings[chosen].kind)) {
            clear();
        }
        const shown = findings.filter(finding => !out(finding.kind)).length;
        at("said").textContent = Words.count(shown, "finding") + " shown";
    };

    const listed = () => findings.map((finding, index) => index)
        .filter(index => kinds.size === 0 || kinds.has(findings[index].kind));

    /* ---- a finding and its passages ---- */

    const numbers = (node, name) => (node.dataset[name] || "").split(" ");

    /** Nodes by the findings that they name, filled when the page is built: with many articles a search takes long. */
    const passages = findings.map(() => []);
    const differing = findings.map(() => []);

    const clear = () => {
        all(".on").forEach(node => node.classList.remove("on", "differs"));
        all(".folded").forEach(node => node.classList.remove("folded"));
        all(".choose[aria-expanded=true]").forEach(node => node.setAttribute("aria-expanded", "false"));
        chosen = null;
        bar();
    };

    /** Brings the passages of a finding into sight, side by side, where there is room for that. */
    const level = index => {
        const involved = new Set(findings[index].sides.map(side => side.article));
        fold(involved);
        if (!narrow.matches) {
            involved.forEach(number => reveal(index, number));
        }
    };

    const choose = index => {
        clear();
        show("texts");
        chosen = index;
        const {kind, note} = findings[index];
        const card = at("finding-" + (index + 1));
        card.classList.add("on");
        card.querySelector(".choose").setAttribute("aria-expanded", "true");
        passages[index].forEach(node => {
            node.classList.add("on");
            node.closest("p")?.classList.add("on");
        });
        differing[index].forEach(node => node.classList.add("differs", "on"));
        bring(card, at("findings"), 0.12);
        level(index);
        at("said").textContent = "Finding " + (index + 1) + ", " + Words.kind(kind).title + ": " + note;
        bar();
    };

    /** Where not all articles have room, those that a finding is not about step back. */
    const fold = involved => {
        const strip = at("articles");
        all(".folded").forEach(each => each.classList.remove("folded"));
        if (!narrow.matches && involved.size > 1 && strip.scrollWidth > strip.clientWidth + 1) {
            all(".column").forEach(each => each.classList.toggle("folded", !involved.has(Number(each.dataset.article))));
        }
        const first = at("article-" + Math.min(...involved));
        strip.scrollLeft = first.offsetLeft - strip.offsetLeft;
    };

    /** Scrolls a box of its own so that the node stands at that part of its height. */
    const bring = (node, box, height) => {
        if (box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY !== "visible") {
            const top = node.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
            box.scrollTo({top: top - box.clientHeight * height});
        } else {
            node.scrollIntoView({block: height < 0.2 ? "nearest" : "center", behavior: "instant"});
        }
    };

    const reveal = (index, number) => {
        const first = passages[index].find(node => at("article-" + number).contains(node));
        if (first) {
            bring(first, at("article-" + number), 0.3);
        }
        return first;
    };

    /** From the list to a passage: the focus goes there too. */
    const go = (index, side) => {
        if (chosen !== index) {
            choose(index);
        }
        const {article} = findings[index].sides[side];
        pane(article);
        const first = reveal(index, article);
        if (first) {
            first.tabIndex = -1;
            first.focus({preventScroll: true});
        }
    };

    /** From a figure in a table to its places in an article, [[part, begin, end]]. */
    const lead = (number, places) => {
        clear();
        show("texts");
        pane(number);
        const inside = (part, begin, end) => places.some(([of, from, to]) => of === part && from <= begin && end <= to);
        const found = [["headline", ".headline"], ["body", ".text"]].flatMap(([part, selector]) =>
            all("#article-" + number + " " + selector + " [data-begin]").filter(node =>
                inside(part, Number(node.dataset.begin), Number(node.dataset.end))));
        found.forEach(node => {
            node.classList.add("passage", "on");
            node.closest("p")?.classList.add("on");
        });
        if (found.length > 0) {
            at("articles").scrollLeft = at("article-" + number).offsetLeft - at("articles").offsetLeft;
            bring(found[0], at("article-" + number), 0.3);
            found[0].tabIndex = -1;
            found[0].focus({preventScroll: true});
        }
        at("said").textContent = Words.count(found.length, "place") + " marked in article " + Words.letter(number);
    };

    /** On a small screen, under an article: the finding at hand, its other side, the way back. */
    const bar = () => {
        const shown = chosen !== null && document.body.dataset.pane !== "findings";
        at("bar").hidden = !shown;
        at("bar").replaceChildren();
        if (shown) {
            const {sides, note} = findings[chosen];
            at("bar").append(element("p", {}, element("b", {}, String(chosen + 1)), " ", note), element("div", {},
                ...sides.map((side, number) => element("button", {type: "button", "data-go": chosen, "data-side": number},
                    element("span.letter", {}, Words.letter(side.article)), " ", Words.outlet(articles[side.article]))),
                element("button", {type: "button", "data-back": true}, "Findings")));
        }
    };

    const back = () => {
        pane("findings");
        if (chosen !== null) {
            bring(at("finding-" + (chosen + 1)), at("findings"), 0.12);
        }
    };

    /** Chooses the next or the previous one of those listed, and lets the focus follow. */
    const step = by => {
        const order = listed();
        if (order.length === 0) {
            return;
        }
        const here = order.indexOf(chosen);
        const next = here < 0 ? (by > 0 ? 0 : order.length - 1) : Math.min(order.length - 1, Math.max(0, here + by));
        pane("findings");
        choose(order[next]);
        at("finding-" + (order[next] + 1)).querySelector(".choose").focus({preventScroll: true});
    };

    /* ---- pointer and keys ---- */

    document.addEventListener("click", event => {
        const hit = selector => event.target.closest(selector);
        const button = hit("button, a.ref");
        if (button === null) {
            const passage = hit("#articles [data-findings]");
            if (passage !== null && String(getSelection()) === "") {
                // Passages of several findings give one after the other.
                const here = numbers(passage, "findings").map(Number).filter(index => listed().includes(index));
                if (here.length > 0) {
                    choose(here[(here.indexOf(chosen) + 1) % here.length]);
                }
            }
        } else if (button.dataset.view) {
            show(button.dataset.view);
        } else if (button.dataset.pane) {
            pane(button.dataset.pane);
        } else if (button.dataset.filter !== undefined) {
            filter(button.dataset.filter);
        } else if (button.dataset.go) {
            go(Number(button.dataset.go), Number(button.dataset.side));
        } else if (button.dataset.lead) {
            lead(Number(button.dataset.lead), JSON.parse(button.dataset.places));
        } else if (button.dataset.back !== undefined) {
            back();
        } else if (button.dataset.finding) {
            const index = Number(button.dataset.finding);
            if (button.matches(".ref")) {
                event.preventDefault();
                pane("findings");
            }
            if (chosen === index && button.matches(".choose") && event.detail > 0) {
                clear();
            } else {
                choose(index);
            }
        }
    });

    document.addEventListener("change", event => {
        if (event.target.dataset.layer) {
            document.body.classList.toggle("without-" + event.target.dataset.layer, !event.target.checked);
        }
    });

    // An article that has stepped back comes forward when it is asked for.
    document.addEventListener("focusin", event => event.target.closest(".folded")?.classList.remove("folded"));

    addEventListener("resize", () => {
        if (chosen !== null) {
            level(chosen);
        }
    });

    document.addEventListener("keydown", event => {
        if (event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        const tabs = event.target.closest("[role=tablist]");
        const inTexts = document.body.dataset.view === "texts";
        const inList = event.target === document.body || event.target.closest("#findings") !== null;
        if (tabs !== null && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
            const views = Object.keys(VIEWS);
            const next = views.indexOf(document.body.dataset.view) + (event.key === "ArrowRight" ? 1 : -1);
            show(views[(next + views.length) % views.length]);
            at("tab-" + document.body.dataset.view).focus();
        } else if (inTexts && (event.key === "j" || event.key === "ArrowDown" && inList)) {
            step(1);
        } else if (inTexts && (event.key === "k" || event.key === "ArrowUp" && inList)) {
            step(-1);
        } else if (inTexts && event.key === "Escape") {
            const card = chosen === null ? null : at("finding-" + (chosen + 1)).querySelector(".choose");
            clear();
            pane("findings");
            card?.focus({preventScroll: true});
        } else {
            return;
        }
        event.preventDefault();
    });

    build();
})();
