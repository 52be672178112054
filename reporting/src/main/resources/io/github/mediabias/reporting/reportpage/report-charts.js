"use strict";

/** The charts, drawn as SVG, whose marks a reader of any kind can reach. Each takes its place's width in pixels. */
const Charts = (() => {
    const {text, name, percent, integer} = Texts;
    const LABELS = 168;
    const NARROW = 560;

    const frame = (width, height, title) => d3.create("svg")
        .attr("viewBox", `0 0 ${width} ${height}`)
        .attr("width", width)
        .attr("height", height)
        .attr("role", "group")
        .attr("aria-label", title);

    /** Shortens an SVG text to a width, with the whole as a title. */
    const fitted = (selection, width) => selection.each(function () {
        const whole = this.textContent;
        let kept = whole;
        while (kept.length > 1 && this.getComputedTextLength() > width) {
            kept = kept.slice(0, -1);
            this.textContent = kept.trimEnd() + "…";
        }
        if (kept !== whole) {
            d3.select(this).append("title").text(whole);
        }
    });

    /** How many columns of panels there are room for, without a last row that is nearly empty. */
    const balanced = (panels, room) => Math.ceil(panels / Math.ceil(panels / Math.max(1, room)));

    /** Whose speech: one bar an outlet, one piece a side. */
    const whoseSpeech = (place, width, groups) => {
        const isNarrow = width < NARROW;
        const left = isNarrow ? 0 : LABELS;
        const step = isNarrow ? 58 : 42;
        const bar = 28;
        const svg = frame(width, groups.length * step + 22, text("section.speech"));
        place.append(() => svg.node());
        const x = d3.scaleLinear([0, 1], [left, width - 18]);
        const row = svg.selectAll("g.row").data(groups).join("g")
            .attr("class", "row")
            .attr("transform", (group, i) => `translate(0,${i * step})`);
        row.append("text").attr("class", "row-label")
            .attr("x", isNarrow ? 0 : left - 12)
            .attr("y", isNarrow ? 16 : bar / 2)
            .attr("dy", isNarrow ? 0 : ".35em")
            .attr("text-anchor", isNarrow ? "start" : "end")
            .text(group => group.outlet)
            .call(fitted, isNarrow ? width : left - 16);
        const piece = row.append("g").attr("transform", `translate(0,${isNarrow ? 23 : 0})`)
            .selectAll("g").data(pieces).join("g").attr("class", "mark");
        piece.append("rect").attr("class", "piece")
            .attr("data-side", datum => Marks.sideKey(datum.side))
            .attr("x", datum => x(datum.from))
            .attr("width", datum => Math.max(1, x(datum.to) - x(datum.from) - 1.5))
            .attr("height", bar);
        piece.append("text").attr("class", "piece-label")
            .attr("data-side", datum => Marks.sideKey(datum.side))
            .attr("x", datum => x((datum.from + datum.to) / 2) - .75)
            .attr("y", bar / 2).attr("dy", ".35em").attr("text-anchor", "middle")
            .text(datum => pieceLabel(datum, x(datum.to) - x(datum.from)));
        svg.append("g").attr("class", "axis")
            .attr("transform", `translate(0,${groups.length * step - (isNarrow ? 4 : 12)})`)
            .call(d3.axisBottom(x).ticks(4).tickFormat(percent).tickSizeOuter(0));
        Marks.interactive(svg, svg.selectAll("g.mark"));
    };

    const pieces = group => {
        const all = d3.sum(group.sides.values());
        let from = 0;
        return Report.sides.filter(side => group.sides.has(side)).map(side => {
            const n = group.sides.get(side);
            const piece = {
                side,
                from,
                to: from + n / all,
                says: text("says.side", group.outlet, name("origin", side), percent(n / all), n, all),
                share: n / all,
                criteria: {passages: "attributions", by: group.outlet, side}
            };
            from = piece.to;
            return piece;
        });
    };

    const pieceLabel = (piece, width) => {
        const short = text("short." + Marks.sideKey(piece.side));
        const full = `${short} ${percent(piece.share)}`;
        return width > full.length * 7.4 + 6 ? full : width > short.length * 8 + 9 ? short : "";
    };

    /** The points between breaks: no line leads over one. */
    const unbroken = points => points.reduce((parts, point) => {
        if (point.breaks !== null || parts.length === 0) {
            parts.push([]);
        }
        parts[parts.length - 1].push(point);
        return parts;
    }, []);

    /** The officials' share week by week: a panel an outlet, the others in grey behind it. */
    const officials = (place, width, {weeks, lines}) => {
        const columns = balanced(lines.length, Math.min(4, Math.floor(width / 250)));
        const gap = 28;
        const panel = {width: (width - (columns - 1) * gap) / columns, height: 176, left: 40, top: 30, bottom: 26};
        const rows = Math.ceil(lines.length / columns);
        const svg = frame(width, rows * (panel.height + 16), text("section.officials"));
        place.append(() => svg.node());
        const top = d3.max(lines.flatMap(line => line.points), point => point.share) ?? 1;
        const x = d3.scalePoint(weeks, [panel.left + 8, panel.width - 10]);
        const y = d3.scaleLinear([0, Math.min(1, top)], [panel.height - panel.bottom, panel.top]).nice(4);
        const segment = d3.line().defined(point => point.share !== null).x(point => x(point.week)).y(point => y(point.share));
        const path = points => unbroken(points).map(segment).join("");
        const panels = svg.selectAll("g.panel").data(lines).join("g")
            .attr("class", "small")
            .attr("transform", (line, i) =>
                `translate(${(i % columns) * (panel.width + gap)},${Math.floor(i / columns) * (panel.height + 16)})`);
        panels.append("text").attr("class", "row-label").attr("y", 14).text(line => line.outlet).call(fitted, panel.width);
        panels.append("g").attr("class", "axis").attr("transform", `translate(${panel.left},0)`)
            .call(d3.axisLeft(y).ticks(4).tickFormat(percent).tickSize(-(panel.width - panel.left)));
        const ends = weeks.length > 1 ? [weeks[0], weeks[weeks.length - 1]] : weeks;
        panels.append("g").attr("class", "axis plain").attr("transform", `translate(0,${panel.height - panel.bottom})`)
            .call(d3.axisBottom(x).tickValues(ends).tickFormat(week => week.slice(5)).tickSize(4));
        panels.each(function (line) {
            d3.select(this).selectAll("path.other").data(lines.filter(other => other !== line)).join("path")
                .attr("class", "other").attr("d", other => path(other.points));
        });
        // Between the week of a break and the one before: what was counted otherwise is not to be compared.
        panels.each(function (line) {
            d3.select(this).selectAll("line.break").data(line.points.filter(one => one.breaks !== null)).join("line")
                .attr("class", "break")
                .attr("x1", one => x(one.week) - x.step() / 2).attr("x2", one => x(one.week) - x.step() / 2)
                .attr("y1", panel.top).attr("y2", panel.height - panel.bottom);
        });
        panels.append("path").attr("class", "line").attr("d", line => path(line.points));
        const point = panels.selectAll("g.mark").data(line => line.points.filter(one => one.share !== null)).join("g")
            .attr("class", "mark")
            .attr("transform", datum => `translate(${x(datum.week)},${y(datum.share)})`);
        point.append("circle").attr("class", "target").attr("r", 12);
        point.append("circle").attr("class", "dot").classed("small-basis", datum => datum.isSmall).attr("r", 4.5);
        // The newest share is said in figures.
        point.filter(datum => datum.week === weeks[weeks.length - 1]).append("text").attr("class", "last")
            .attr("y", -11).attr("text-anchor", "end").attr("x", 6).text(datum => percent(datum.share));
        Marks.interactive(svg, svg.selectAll("g.mark"));
    };

    /** Own-voice rates: a panel a category, a row an outlet, with the interval where there is one. */
    const ownVoice = (place, width, categories) => {
        const columns = balanced(categories.length, Math.min(3, Math.floor(width / 320)));
        const gap = 32;
        const step = 26;
        const outlets = categories[0]?.rates.length ?? 0;
        const panel = {width: (width - (columns - 1) * gap) / columns, height: outlets * step + 62, top: 30};
        const left = Math.min(150, panel.width * .42);
        const rows = Math.ceil(categories.length / columns);
        const svg = frame(width, rows * panel.height, text("section.own-voice"));
        place.append(() => svg.node());
        const top = d3.max(categories.flatMap(category => category.rates), rate => Math.max(rate.value ?? 0, rate.high ?? 0));
        const x = d3.scaleLinear([0, top || 1], [left, panel.width - 14]).nice(4);
        const panels = svg.selectAll("g.small").data(categories).join("g").attr("class", "small")
            .attr("transform", (category, i) =>
                `translate(${(i % columns) * (panel.width + gap)},${Math.floor(i / columns) * panel.height})`);
        panels.append("text").attr("class", "row-label").attr("y", 14).text(category => category.name).call(fitted, panel.width);
        panels.append("g").attr("class", "axis").attr("transform", `translate(0,${panel.top + outlets * step})`)
            .call(d3.axisBottom(x).ticks(4).tickSize(-(outlets * step)).tickFormat(value => integer(value)));
        const row = panels.selectAll("g.mark").data(category => category.rates).join("g").attr("class", "mark")
            .attr("transform", (rate, i) => `translate(0,${panel.top + i * step + step / 2})`);
        row.append("rect").attr("class", "target").attr("y", -step / 2).attr("width", panel.width).attr("height", step);
        row.append("text").attr("class", "small-label").attr("x", left - 12).attr("dy", ".35em").attr("text-anchor", "end")
            .text(rate => rate.outlet).call(fitted, left - 16);
        row.filter(rate => rate.low !== null).append("path").attr("class", "interval")
            .attr("d", rate => `M${x(rate.low)},-4v8m0,-4H${x(rate.high)}m0,-4v8`);
        row.filter(rate => rate.value !== null).append("circle").attr("class", "dot")
            .classed("small-basis", rate => rate.isSmall)
            .attr("cx", rate => x(rate.value)).attr("r", 4.5);
        Marks.interactive(svg, svg.selectAll("g.mark"));
    };

    return {whoseSpeech, officials, ownVoice};
})();
