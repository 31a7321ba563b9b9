// The quiet parts below the marks: hairlines across the values, tick labels, names of rows, details.
import { svg, text } from "./chart-svg.js";
import { named, subjectOf } from "./chart-subjects.js";

export function axes(scene) {
    return scene.kind === "bars" ? barAxes(scene) : planeAxes(scene);
}

const line = (x1, y1, x2, y2, name) => svg("line", { x1, y1, x2, y2, class: name });

function barAxes({ frame, names, narrow, rows, value, valueTicks, x, type, width }) {
    const group = svg("g", { class: "axes" }), bottom = frame.top + frame.height;
    for (const { at, lines } of valueTicks) {
        if (at !== 0) group.append(line(x(at), frame.top, x(at), bottom, "hair"));
        const half = type.width(lines[0], { small: true }) / 2, anchor = x(at) < half ? "start" : x(at) + half > width ? "end" : "middle";
        const edge = { start: 0, middle: x(at), end: width }[anchor];
        group.append(text(lines, edge, bottom + type.fineLine * .85, 0, { class: "tick", "text-anchor": anchor }));
    }
    const zero = value.min <= 0 && value.max >= 0;
    if (zero && !narrow) group.append(line(x(0), frame.top, x(0), bottom, "base"));
    for (const row of rows) {
        if (zero && narrow) group.append(line(x(0), row.bars.top - 3, x(0), row.bars.bottom + 3, "base"));   // names stand above the bars, not across a line
        if (row.differs) group.append(svg("path", { class: "bracket", d: `M${frame.left - 2},${row.bars.top}h-4V${row.bars.bottom}h4` }));
        const subject = subjectOf(row.marks.map(({ mark }) => mark)), name = row.name && text(row.lines, 0, row.y, "1.3em", { class: narrow ? "row halo" : "row" });
        if (name && subject) names.append(named(name, subject)); else if (name) group.append(name);
        if (row.details.lines.length) group.append(text(row.details.lines, row.details.x, row.details.y, "1.35em", { class: "detail halo" }));
    }
    return group;
}

function planeAxes({ frame, edge, value, valueTicks, placeTicks, x, y, type }) {
    const group = svg("g", { class: "axes" }), left = frame.left - edge, right = frame.left + frame.width + edge, bottom = frame.top + frame.height;
    for (const { at, lines } of valueTicks) {
        group.append(line(left, y(at), right, y(at), at === Math.max(value.min, 0) ? "base" : "hair"));
        group.append(text(lines, left - type.size * .6, y(at), "1em", { class: "tick", "text-anchor": "end" }));
    }
    if (!valueTicks.some(tick => tick.at === value.min)) group.append(line(left, bottom, right, bottom, "base"));
    for (const { at, lines } of placeTicks) {
        group.append(line(x(at), bottom, x(at), bottom + 4, "notch"));
        group.append(text(lines, x(at), bottom + type.fineLine, "1.3em", { class: "tick", "text-anchor": "middle" }));
    }
    return group;
}
