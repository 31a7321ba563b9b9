// What stands above the marks: direct labels, rings and badges of disagreement, ties.
import { svg, text } from "./chart-svg.js";
import { place, sample } from "./chart-place.js";
import { reach } from "./chart-rows.js";
import { named as linked, subjectOf } from "./chart-subjects.js";

export function labels(scene, prefix) {
    const group = svg("g", { class: "over" });
    for (const item of scene.marks) {
        if (item.mark.range === "uncertainty" && item.box) group.append(spread(item, scene.type));
        if (item.mark.conflict && !item.off) group.append(disagreement(scene, item));
    }
    if (scene.kind === "bars") barLabels(scene, group, prefix); else pointLabels(scene, group);
    return group;
}

/** How unsure a forecast is: a line from end to end with a cap at each. */
function spread({ box, series }, type) {
    const y = box.y + box.height / 2, cap = Math.min(box.height, type.size * .8);
    return svg("path", { class: "spread", "data-hue": series.hue, d: `M${box.x},${y}h${box.width}M${box.x},${y - cap / 2}v${cap}M${box.x + box.width},${y - cap / 2}v${cap}` });
}

function disagreement({ kind, type }, { at, box }) {
    const r = type.size * .48, sign = `M${-r * .52},${-r * .24}h${r * 1.04}M${-r * .52},${r * .24}h${r * 1.04}M${r * .3},${-r * .62}L${-r * .3},${r * .62}`;
    const far = kind === "bars" ? { x: box.x + box.width + 3, y: box.y + box.height / 2 } : { x: at.x + (at.r + 4) * .74, y: at.y - (at.r + 4) * .74 };
    const ring = kind === "bars" ? svg("rect", { x: box.x - 3, y: box.y - 3, width: box.width + 6, height: box.height + 6 }) : svg("circle", { cx: at.x, cy: at.y, r: at.r + 4 });
    ring.setAttribute("class", "clash");
    return svg("g", {}, ring, svg("g", { class: "badge", transform: `translate(${far.x} ${far.y})` }, svg("circle", { r }), svg("path", { d: sign })));
}

function barLabels({ rows, type, width }, group, prefix) {
    for (const row of rows) {
        for (const part of row.run?.parts ?? []) runPart(part, group, prefix);
        for (const { mark, box, alone } of row.marks) if (mark.label && (alone || !row.run)) barLabel(mark, box, alone, type, width, group);
    }
}

/** At the end of the bar; on a paper plate inside blocks, and inside a bar that leaves no room behind it. */
function barLabel(mark, box, alone, type, width, group) {
    const [label] = type.wrap(mark.label, width - 10, 1, { weight: 600 }), room = type.width(label, { weight: 600 }), y = box.y + box.height / 2, after = box.x + box.width + reach(mark, type);
    if (alone && after + room <= width + 1) {
        group.append(text(label, after, y, 0, { class: "label halo" }));
        return;
    }
    const middle = alone ? width - room / 2 - 5 : box.x + box.width / 2, high = Math.min(type.line, box.height - 3);
    group.append(svg("rect", { class: "plate", x: middle - room / 2 - 4, y: y - high / 2, width: room + 8, height: high, rx: 2 }));
    group.append(text(label, middle, y, 0, { class: "label", "text-anchor": "middle" }));
}

/** A block's label beside or below its row, with a small swatch of the block. */
function runPart({ item: { mark, series }, x, y, swatch }, group, prefix) {
    group.append(svg("rect", { class: "swatch", x, y: y - swatch / 2, width: swatch, height: swatch, fill: `url(#${prefix}-${series.hue})`,
        "data-status": mark.status, "data-hue": series.hue, "data-derived": mark.derived ? "" : null }));
    group.append(text(mark.label, x + swatch + 5, y, 0, { class: "run halo" }));
}

function pointLabels(scene, group) {
    const { marks, type, frame, width } = scene, seen = marks.filter(item => !item.off);
    const ends = new Map(seen.map(item => [item.mark.id, item]));
    const hard = seen.map(item => square(item.at, extent(item)));
    for (const { at, mark } of seen) if (mark.conflict) hard.push(square({ x: at.x + (at.r + 4) * .74, y: at.y - (at.r + 4) * .74 }, type.size * .5));
    if (scene.zoomed) hard.push({ x: width - type.size * 9, y: 0, width: type.size * 9, height: type.size * 2.2 });   // the button that resets
    const ties = (scene.spec.ties ?? []).filter(tie => ends.has(tie.from) && ends.has(tie.to)).map(tie => ({ ...tie, a: ends.get(tie.from), b: ends.get(tie.to) }));
    for (const tie of ties) group.prepend(tieLine(tie));
    const soft = [...tracks(scene), ...ties.flatMap(({ a, b }) => sample(a.at, b.at))];
    const wanted = [...named(scene, seen), ...ties.filter(tie => tie.text).map(tie => tieLabel(tie, type))];
    const bounds = { x: frame.left - scene.edge + 2, y: 0, width: width - frame.left + scene.edge - 2, height: frame.top + frame.height - 2 };
    for (const label of place(wanted, { bounds, hard, soft, gap: type.size * .4 })) if (label.box) write(label, type, group, scene.names);
}

const extent = ({ at, mark }) => at.r + (mark.conflict ? 6 : 1.5);
const square = ({ x, y }, r) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

function write({ box, spot, shape, leader, className, subject }, type, group, names) {
    if (leader) group.append(svg("line", { x1: leader.from.x, y1: leader.from.y, x2: leader.to.x, y2: leader.to.y, class: "leader" }));
    const middle = box.x + box.width / 2, side = Math.abs(middle - spot.x) < 1 ? "middle" : middle > spot.x ? "start" : "end";
    const x = { start: box.x, middle, end: box.x + box.width }[side];
    const words = text(shape.lines, x, box.y + type.line / 2, "1.3em", { class: `${className} halo`, "text-anchor": side });
    if (subject) names.append(linked(words, subject)); else group.append(words);
}

/** A text in one line if it may be as wide as `most`, and folded to `room`. */
function shapes(words, room, most, type, look) {
    const whole = type.width(words, look), folded = type.wrap(words, room, 3, look);
    const shape = lines => ({ lines, width: Math.max(...lines.map(line => type.width(line, look))), height: lines.length * type.line });
    return [...(whole <= most ? [shape([words])] : []), ...(folded.length > 1 || whole > most ? [shape(folded)] : [])];
}

/** Labels of marks; a line whose marks carry none is named beside it where there are several lines. */
function named({ spec, type, frame }, seen) {
    const room = Math.max(type.size * 7, frame.width * .26), most = frame.width * .6, bold = { weight: 600 }, small = { small: true };
    const wanted = seen.filter(item => item.mark.label).map(item => ({
        spots: [{ ...item.at, r: extent(item) }], shapes: shapes(item.mark.label, room, most, type, bold), className: "label",
    }));
    const lines = spec.series.filter(series => series.form !== "point" && series.marks.length > 1);
    if (lines.length > 1) for (const series of lines) {
        const points = seen.filter(item => item.series === series).map(item => item.at);
        if (!points.length || series.marks.some(mark => mark.label)) continue;
        const along = path(points, series.form).flatMap(([a, b]) => [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, r: 1 }]);
        wanted.push({ spots: [{ ...points.at(-1), r: points.at(-1).r + 1.5 }, ...along.reverse()], shapes: shapes(series.name, type.size * 7, most, type, small), className: "name", near: true, subject: subjectOf(series.marks) });
    }
    return wanted;
}

function tieLine({ a, b }) {
    const length = Math.hypot(b.at.x - a.at.x, b.at.y - a.at.y) || 1, part = (from, to, by) => ({ x: from.x + (to.x - from.x) * by / length, y: from.y + (to.y - from.y) * by / length });
    const start = part(a.at, b.at, extent(a)), end = part(b.at, a.at, extent(b));
    return svg("line", { class: "tie", "data-conflict": a.mark.conflict && b.mark.conflict ? "" : null, x1: start.x, y1: start.y, x2: end.x, y2: end.y });
}

function tieLabel({ a, b, text: words }, type) {
    const spots = [.5, .35, .65].map(part => ({ x: a.at.x + (b.at.x - a.at.x) * part, y: a.at.y + (b.at.y - a.at.y) * part, r: 0 }));
    const least = type.size * 7, most = Math.abs(b.at.x - a.at.x) * .9;
    return { spots, shapes: shapes(words, Math.max(least, most * .6), Math.max(least, most), type, { small: true }), near: true,
        className: a.mark.conflict && b.mark.conflict ? "tie-text clashing" : "tie-text" };
}

/** The pieces of a line as it is drawn: a step keeps its height until the next point. */
function path(points, form) {
    return points.slice(1).flatMap((to, index) => {
        const from = points[index], corner = { x: to.x, y: from.y };
        return form === "step" ? [[from, corner], [corner, to]] : [[from, to]];
    });
}

const tracks = ({ spec, marks }) => spec.series.filter(series => series.form !== "point")
    .flatMap(series => path(marks.filter(item => item.series === series).map(item => item.at), series.form)).flatMap(([a, b]) => sample(a, b));
