"use strict";

/**
 * What the reader has chosen. It stands in the address behind #, so that a view can be sent to somebody who has the file, and the
 * browser's way back works.
 */
const View = (() => {
    /** What may be chosen: of which articles, and whose passages. */
    const FILTERS = ["outlet", "from", "to", "topic", "story"];
    const CRITERIA = ["passages", "by", "week", "side", "actor", "form", "stance", "type", "official", "category", "term", "voice",
        "article", "repeat", "label", "mentioned", "heard"];
    const PASSAGES = [...CRITERIA, "find", "page"];

    let current = read();
    const listeners = [];

    function read() {
        const view = {};
        for (const [key, value] of new URLSearchParams(location.hash.slice(1))) {
            if (key === "outlet") {
                view.outlet = [...(view.outlet ?? []), value];
            } else if (FILTERS.includes(key) || PASSAGES.includes(key)) {
                view[key] = value;
            }
        }
        return view;
    }

    const written = view => {
        const parameters = new URLSearchParams();
        for (const key of [...FILTERS, ...PASSAGES]) {
            for (const value of [view[key] ?? []].flat()) {
                parameters.append(key, value);
            }
        }
        return parameters.toString();
    };

    /** Chooses something; null takes a choice back. */
    const choose = changes => {
        const view = {...current, ...changes};
        for (const key of Object.keys(view)) {
            if (view[key] === null || view[key] === "" || view[key].length === 0) {
                delete view[key];
            }
        }
        // An empty fragment would scroll to the top.
        location.hash = written(view) || "all";
    };

    /** Opens the passages of these criteria instead of any others. */
    const open = criteria => choose({...Object.fromEntries(PASSAGES.map(key => [key, null])), ...criteria});

    const close = () => open({});

    const clear = () => choose(Object.fromEntries(FILTERS.map(key => [key, null])));

    addEventListener("hashchange", () => {
        const before = current;
        current = read();
        listeners.forEach(listener => listener(current, before));
    });

    /** Whether an article is among those chosen. */
    const holds = article => (!current.outlet || current.outlet.includes(article.outlet))
        && (!current.from || article.day >= current.from)
        && (!current.to || article.day !== "" && article.day <= current.to)
        && (!current.topic || article.topics.includes(current.topic))
        && (!current.story || article.stories.includes(current.story));

    const isFiltered = () => FILTERS.some(key => current[key] !== undefined);

    const differs = (before, keys) => keys.some(key => String(before[key] ?? "") !== String(current[key] ?? ""));

    return {
        get current() {
            return current;
        },
        choose, open, close, clear, holds, isFiltered,
        filtersDiffer: before => differs(before, FILTERS),
        criteriaDiffer: before => differs(before, CRITERIA),
        passagesDiffer: before => differs(before, PASSAGES),
        listen: listener => listeners.push(listener)
    };
})();
