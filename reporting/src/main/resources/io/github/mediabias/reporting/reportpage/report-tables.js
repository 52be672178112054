"use strict";

/** Tables of any number of rows: some at first, all on request, in the order that the reader chooses. */
const Tables = (() => {
    const {element} = Page;
    const {text} = Texts;

    /**
     * A table.
     *
     * @param columns each with a head, show(row) for its cell, and value(row) if it may be sorted by it; isNumber sets it to the right,
     *     isName makes it the head of its row
     * @param limit how many rows are shown at first
     * @param isWide whether it has so many columns that they must be narrow
     */
    const table = ({caption, columns, rows, limit = Infinity, isWide = false}) => {
        const body = element("tbody");
        const heads = columns.map(column => element("th", {scope: "col", class: column.isNumber ? "number" : null}));
        const more = element("p.more");
        let sorted = {column: null, isDescending: true};
        let shown = limit;

        const fill = () => {
            const {column, isDescending} = sorted;
            const ordered = column === null ? rows : [...rows].sort((a, b) => {
                const [x, y] = [column.value(a), column.value(b)];
                const order = x === y ? 0 : x === null ? 1 : y === null ? -1 : x < y ? -1 : 1;
                return isDescending && x !== null && y !== null ? -order : order;
            });
            body.replaceChildren(...ordered.slice(0, shown).map(row => element("tr", {}, ...columns.map(column =>
                element(column.isName ? "th" : "td",
                    {scope: column.isName ? "row" : null, class: column.isNumber ? "number" : column.class ?? null},
                    column.show(row))))));
            more.hidden = rows.length <= shown;
            heads.forEach((head, i) => head.setAttribute("aria-sort",
                columns[i] !== column ? "none" : isDescending ? "descending" : "ascending"));
        };

        heads.forEach((head, i) => {
            const column = columns[i];
            if (!column.value) {
                head.removeAttribute("aria-sort");
                head.append(column.head);
                return;
            }
            const button = element("button.sort", {type: "button"}, column.head);
            button.addEventListener("click", () => {
                const again = sorted.column === column;
                sorted = {column, isDescending: again ? !sorted.isDescending : Boolean(column.isNumber)};
                fill();
            });
            head.append(button);
        });

        const all = element("button", {type: "button"}, text("show-all", rows.length));
        all.addEventListener("click", () => {
            shown = Infinity;
            fill();
        });
        more.append(all);
        fill();
        return element("div.table", {},
            element("div.scroll", {tabindex: "0", role: "region", "aria-label": caption},
                element("table", {class: isWide ? "wide" : null}, element("caption.unseen", {}, caption),
                    element("thead", {}, element("tr", {}, ...heads)), body)),
            more);
    };

    return {table};
})();
