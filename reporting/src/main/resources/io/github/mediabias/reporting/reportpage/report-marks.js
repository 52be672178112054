"use strict";

/** What charts and tables have in common: numbers that open their passages, and what is said beside the pointer. */
const Marks = (() => {
    const {element} = Page;
    const tip = document.getElementById("tip");

    /** How style and texts call a side: "United States" is "united-states". */
    const sideKey = side => side.toLowerCase().replace(/[^a-z0-9]+/g, "-");

    const follow = (by, criteria) => {
        Passages.openedBy(by);
        View.open(criteria);
    };

    /** A number, or other words, that opens passages; plain where there are none to open. */
    const opener = (shown, criteria, says) => {
        if (!criteria) {
            return element("span", {}, shown);
        }
        const button = element("button.opener", {type: "button", "aria-label": says ?? null}, shown);
        button.addEventListener("click", () => follow(button, criteria));
        return button;
    };

    const say = (words, x, y) => {
        tip.replaceChildren(...words.split("\n").map((line, i) => element(i === 0 ? "b" : "span", {}, line)));
        tip.hidden = false;
        const {width, height} = tip.getBoundingClientRect();
        tip.style.left = Math.max(8, Math.min(x + 12, innerWidth - width - 8)) + "px";
        tip.style.top = (y + 16 + height > innerHeight ? Math.max(8, y - height - 12) : y + 16) + "px";
    };

    const hush = () => {
        tip.hidden = true;
    };

    /**
     * Lets the marks of a chart answer to pointer and keyboard: one stop of the tab key for all, the arrow keys go from mark
     * to mark, Enter opens the passages. The data of a mark say its words, over several lines, and its criteria, if any.
     */
    const interactive = (svg, marks) => {
        const nodes = marks.nodes();
        marks.attr("tabindex", (datum, i) => i === 0 ? 0 : -1)
            .attr("role", datum => datum.criteria ? "button" : "img")
            .attr("aria-label", datum => datum.says.replaceAll("\n", ", "))
            .classed("opens", datum => Boolean(datum.criteria))
            .on("pointermove", (event, datum) => say(datum.says, event.clientX, event.clientY))
            .on("pointerleave", hush)
            .on("blur", hush)
            .on("focus", (event, datum) => {
                const box = event.currentTarget.getBoundingClientRect();
                say(datum.says, box.left + box.width / 2, box.bottom);
            })
            .on("click", (event, datum) => activate(event.currentTarget, datum))
            .on("keydown", (event, datum) => {
                const at = nodes.indexOf(event.currentTarget);
                const to = {ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0,
                    End: nodes.length - 1}[event.key];
                if (event.key === "Enter" || event.key === " ") {
                    event.preventDefault();
                    activate(event.currentTarget, datum);
                } else if (to !== undefined) {
                    event.preventDefault();
                    const next = nodes[Math.max(0, Math.min(nodes.length - 1, to))];
                    event.currentTarget.setAttribute("tabindex", "-1");
                    next.setAttribute("tabindex", "0");
                    next.focus();
                }
            });
    };

    const activate = (node, datum) => {
        hush();
        if (datum.criteria) {
            follow(node, datum.criteria);
        }
    };

    return {sideKey, opener, interactive};
})();
