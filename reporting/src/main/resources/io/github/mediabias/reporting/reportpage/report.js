"use strict";

/** Puts the page together, and draws it anew when the reader chooses other articles. */
(() => {
    const {element} = Page;
    const {text} = Texts;
    const head = document.getElementById("head");
    const bar = document.getElementById("bar");
    const main = document.getElementById("main");
    const period = Report.period;
    const OUTLETS_IN_CHARTS = 12;

    /** The sections in their order. */
    const SECTIONS = ["key-figures", "findings", "speech", "officials", "own-voice", "heat-map", "stories", "outlets", "sources", "stance",
        "framing", "labels", "unheard", "articles", "method", "problems"];
    const drawn = {...ChartSections.sections, ...TableSections.sections};
    const FIXED = ["findings", "method", "problems"];
    const WITHOUT_LEAD = ["key-figures", "articles", "method", "problems"];

    /** What the sections are drawn from, the same for all. */
    const context = () => {
        const facts = Counts.chosen(View.holds);
        const groups = Counts.byOutlet(facts);
        const wanted = View.current.outlet ?? Report.shown;
        return {
            facts,
            groups,
            figures: Counts.figures(facts),
            /** The outlets of the charts, in alphabetical order. */
            charted: [...groups.keys()].filter(outlet => wanted.includes(outlet)).slice(0, OUTLETS_IN_CHARTS)
        };
    };

    function drawHead() {
        const isWeek = /^\d{4}-W\d\d$/.test(period.label);
        document.title = isWeek ? text("title-week", period.label)
            : text("title", period.undated ? text("undated") : Texts.span(period.from, period.to));
        document.documentElement.lang = Texts.language;
        const skip = document.getElementById("skip");
        skip.textContent = text("skip");
        skip.addEventListener("click", event => {
            event.preventDefault();
            main.focus();
        });
        const known = Object.fromEntries(Report.figures.map(figure => [figure.id, figure.value ?? 0]));
        head.replaceChildren(...[
            element("p.eyebrow", {}, text("eyebrow")),
            element("h1", {}, document.title),
            element("p.standfirst", {}, [
                period.undated ? text("undated-standfirst") : isWeek ? Texts.span(period.from, period.to) + "." : null,
                text("n-articles", known.articles), text("by-outlets", Report.outlets.length) + ",",
                text("n-attributions", known.attributions) + "."
            ].filter(Boolean).join(" ")),
            element("p.soft", {}, text("in-the-articles"), " ", text("not-verdict")),
            Report.notices.length === 0 ? null : element("ul.notices", {},
                ...Report.notices.map(notice => element("li", {}, notice)))
        ].filter(Boolean));
        document.getElementById("foot").replaceChildren(
            element("p", {}, text("foot")), element("p", {}, text("fragment")));
    }

    function drawContents() {
        head.append(element("nav.contents", {"aria-label": text("contents")}, element("ul", {}, ...sections().map(id => {
            const link = element("a", {href: "#" + id}, text("section." + id));
            // The address behind # is the reader's choice, and stays.
            link.addEventListener("click", event => {
                event.preventDefault();
                const heading = document.getElementById("h-" + id);
                heading.scrollIntoView({block: "start"});
                heading.focus({preventScroll: true});
            });
            return element("li", {}, link);
        }))));
    }

    const outletsSummary = element("summary");
    const status = element("p.status", {role: "status"});
    const controls = {};

    function drawBar() {
        const boxes = Facts.outlets.map(outlet => {
            const box = element("input", {type: "checkbox", value: outlet});
            box.addEventListener("change", () => View.choose({
                outlet: boxes.filter(one => one.checked).map(one => one.value), page: null
            }));
            return box;
        });
        controls.outlet = () => {
            const chosen = View.current.outlet ?? [];
            boxes.forEach(box => box.checked = chosen.includes(box.value));
            outletsSummary.textContent = chosen.length === 0 ? text("all-outlets")
                : chosen.length === 1 ? chosen[0] : text("n-outlets", chosen.length);
        };
        const menu = element("details.menu", {}, outletsSummary,
            element("fieldset", {}, element("legend.unseen", {}, text("outlets")),
                ...boxes.map(box => element("label", {}, box, " " + box.value))));
        document.addEventListener("pointerdown", event => {
            if (!menu.contains(event.target)) {
                menu.open = false;
            }
        });
        menu.addEventListener("keydown", event => {
            if (event.key === "Escape" && menu.open) {
                event.stopPropagation();
                menu.open = false;
                outletsSummary.focus();
            }
        });
        const clear = element("button.clear", {type: "button"}, text("clear"));
        clear.addEventListener("click", View.clear);
        controls.clear = () => clear.hidden = !View.isFiltered();
        bar.replaceChildren(element("form.filters", {"aria-label": text("filters")},
            menu,
            period.undated ? null : dayField("from"),
            period.undated ? null : dayField("to"),
            Facts.topics.length === 0 ? null : choiceField("topic", Facts.topics.map(topic => [topic, topic])),
            Facts.stories.length === 0 ? null : choiceField("story", Facts.stories.map(story => [story.id, story.label])),
            clear), status);
        bar.querySelector("form").addEventListener("submit", event => event.preventDefault());
    }

    function dayField(key) {
        // As the report writes days. A field of type date shows them in the order of the browser's own language.
        const input = element("input.day", {type: "text", inputmode: "numeric", size: 10, maxlength: 10, placeholder: period[key],
            pattern: "\\d{4}-\\d{2}-\\d{2}", title: text("day-form", period.from, period.to)});
        input.addEventListener("change", () => {
            const day = input.value.trim();
            const isDay = day === "" || /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
            input.setCustomValidity(isDay ? "" : input.title);
            if (input.reportValidity()) {
                View.choose({[key]: day, page: null});
            }
        });
        controls[key] = () => input.value = View.current[key] ?? period[key];
        return element("label.field", {}, element("span", {}, text("field." + key)), input);
    }

    function choiceField(key, choices) {
        const select = element("select", {}, element("option", {value: ""}, text("all." + key)),
            ...choices.map(([value, label]) => element("option", {value}, label)));
        select.addEventListener("change", () => View.choose({[key]: select.value, page: null}));
        controls[key] = () => select.value = View.current[key] ?? "";
        return element("label.field", {}, element("span", {}, text("field." + key)), select);
    }

    /** Without stories or findings, there is no section on them. */
    const sections = () => SECTIONS.filter(id => id === "stories" ? Facts.stories.length > 0
        : id === "findings" ? Report.findings.length > 0
        : true);

    let waiting = [];

    /** Draws sections, the first at once, the others when the browser has shown it. */
    function drawSections(ids) {
        const chosen = context();
        status.textContent = text("status", chosen.facts.articles.length, Facts.articles.length)
            + ", " + text("n-attributions", chosen.figures.attributions);
        Object.values(controls).forEach(set => set());
        const isBusy = waiting.length > 0;
        waiting = ids.map(id => () => drawSection(id, chosen));
        delete document.documentElement.dataset.drawn;
        drawNext(isBusy);
    }

    function drawNext(isBusy) {
        waiting.shift()?.();
        if (waiting.length === 0) {
            ChartSections.forget();
            document.documentElement.dataset.drawn = "";
        } else if (!isBusy) {
            setTimeout(drawNext);
        }
    }

    function drawSection(id, chosen) {
        const place = document.getElementById("s-" + id);
        const open = [...place.querySelectorAll("details")].map(details => details.open);
        place.replaceChildren();
        drawn[id](place, chosen);
        place.querySelectorAll("details").forEach((details, i) => details.open = open[i] ?? false);
    }

    /** On paper, what is folded is open. */
    const folded = [];
    addEventListener("beforeprint", () => document.querySelectorAll("details.as-table:not([open])").forEach(details => {
        details.open = true;
        folded.push(details);
    }));
    addEventListener("afterprint", () => folded.splice(0).forEach(details => details.open = false));

    addEventListener("beforeprint", () => waiting.splice(0).forEach(draw => draw()));

    async function start() {
        drawHead();
        if (typeof DecompressionStream === "undefined") {
            main.replaceChildren(element("p.needs-script", {}, text("old-browser")));
            return;
        }
        await Facts.load();
        if (Facts.textless > 0) {
            head.append(element("ul.notices", {}, element("li", {}, text("textless", Facts.textless))));
        }
        drawContents();
        drawBar();
        main.replaceChildren(...sections().map(id => element("section", {"aria-labelledby": "h-" + id},
            element("h2", {id: "h-" + id, tabindex: "-1"}, text("section." + id)),
            WITHOUT_LEAD.includes(id) ? null : element("p.lead", {}, text("lead." + id)),
            element("div", {id: "s-" + id}))));
        drawSections(sections());
        Passages.show(View.current, true);
        View.listen((view, before) => {
            if (View.filtersDiffer(before)) {
                drawSections(sections().filter(id => !FIXED.includes(id)));
            }
            if (View.filtersDiffer(before) || View.passagesDiffer(before)) {
                Passages.show(view, View.criteriaDiffer(before));
            }
        });
    }

    start();
})();
