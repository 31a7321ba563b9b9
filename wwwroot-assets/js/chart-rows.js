// Where horizontal bars stand: rows of equal distance, bars in lanes, words beside and below them.
import { numberTicks } from "./chart-ticks.js";

const bold = { weight: 600 }, small = { small: true };
const start = mark => Math.min(mark.start ?? 0, mark.end), end = mark => Math.max(mark.start ?? 0, mark.end);

export function layOutRows(spec, { width, height }, type, narrow) {
    const marks = spec.series.flatMap(series => series.marks.map(mark => ({ mark, series })));   // the engine numbers marks in this order
    const rows = [...new Set(marks.map(({ mark }) => mark.row ?? ""))].map(name => inLanes(name, marks));
    const nameWidth = narrow ? 0 : Math.min(.34 * width, Math.max(0, ...rows.map(row => type.width(row.name))));
    const left = narrow ? (rows.some(row => row.differs) ? 9 : 2) : nameWidth + type.size * 1.2, top = 5, foot = spec.valueAxis.shown ? type.fineLine * 1.6 : 4;
    const frame = { left, top, width: planeWidth(spec, rows, width - left - 2, type), height: height - top - foot };
    const { min, max } = spec.valueAxis, x = value => left + (Math.min(Math.max(value, min), max) - min) / (max - min || 1) * frame.width;
    for (const row of rows) {
        row.lines = type.wrap(row.name, narrow ? width : nameWidth + 1, narrow ? 1 : 2);
        for (const item of row.marks) item.box = { x: x(start(item.mark)) + (item.alone ? 0 : .75), width: Math.max(x(end(item.mark)) - x(start(item.mark)) - (item.alone ? 0 : 1.5), 2) };
        wordsOf(row, { narrow, width, left, type });
    }
    distribute(rows, { narrow, frame, type });
    return { spec, kind: "bars", width, height, type, frame, narrow, rows, marks, value: spec.valueAxis, x,
        valueTicks: spec.valueAxis.shown ? numberTicks(spec.valueAxis, Math.floor(frame.width / (type.size * 4))) : [] };
}

/** The marks of one row: laid end to end they share a lane, else each has its own. */
function inLanes(name, all) {
    const row = { name, lanes: [], marks: all.filter(({ mark }) => (mark.row ?? "") === name) };
    for (const item of [...row.marks].sort((a, b) => start(a.mark) - start(b.mark))) {
        const lane = row.lanes.find(taken => end(taken.at(-1).mark) <= start(item.mark) + 1e-9);
        if (lane) lane.push(item); else row.lanes.push([item]);
    }
    if (row.lanes.length > 1) row.lanes = row.lanes.flat().map(item => [item]);
    for (const lane of row.lanes) for (const item of lane) item.alone = lane.length === 1;
    row.differs = row.lanes.length > 1 && row.marks.some(({ mark }) => mark.definitionDiffers);   // one thing, counted in several ways
    return row;
}

/** A bar's label stands at its end, outside: the plane is as wide as the tightest of them allows. */
function planeWidth({ valueAxis: { min, max } }, rows, room, type) {
    const fits = rows.flatMap(row => row.marks).filter(({ mark, alone }) => alone && mark.label).map(({ mark }) =>
        (room - type.width(mark.label, bold) - reach(mark, type)) / Math.max((end(mark) - min) / (max - min || 1), .05));
    return Math.max(.4 * room, Math.min(room, ...fits));
}

export const reach = (mark, type) => type.size * (mark.conflict ? 1.2 : .65);

/** What is written for a row besides its name: labels inside blocks if all fit, else as a run behind them or below; then the details. */
function wordsOf(row, { narrow, width, left, type }) {
    const below = narrow ? 0 : left + type.size * .4;
    for (const lane of row.lanes) {
        const labelled = lane.filter(({ mark }) => mark.label);
        if (lane.length === 1 || labelled.every(({ mark, box }) => type.width(mark.label, bold) + 10 <= box.width)) continue;
        row.run = runOf(labelled, lane.at(-1), { below, width, type });
    }
    const details = row.marks.map(({ mark }) => mark.detail).filter(Boolean).join(" · ");
    row.details = { x: below, lines: details ? type.wrap(details, width - below, 3, small) : [] };
}

function runOf(items, last, { below, width, type }) {
    const swatch = type.size * .75, parts = items.map(item => ({ item, swatch, width: swatch + 5 + type.width(item.mark.label, small) })), between = type.size;
    const behind = last.box.x + last.box.width + type.size * .7, whole = parts.reduce((sum, part) => sum + part.width + between, -between);
    const beside = behind + whole <= width, first = beside ? behind : Math.max(below, Math.min(items[0].box.x, width - whole));
    let x = first, line = 0;
    for (const part of parts) {
        if (!beside && x > first && x + part.width > width) [x, line] = [below, line + 1];
        Object.assign(part, { x, line });
        x += part.width + between;
    }
    return { parts, beside, lines: beside ? 0 : line + 1 };
}

/** Gives the rows their heights: what each needs, and the rest of the room in equal parts between them. */
function distribute(rows, { narrow, frame, type }) {
    const gap = type.size * .35, nameRoom = row => (narrow && row.name ? type.line * 1.25 : 0);
    const words = row => (row.run?.lines ?? 0) + row.details.lines.length;
    const need = (row, thick) => nameRoom(row) + row.lanes.length * (thick + gap) - gap + (words(row) ? gap + words(row) * type.fineLine : 0);
    let thick = type.size * 1.6;
    const spare = () => frame.height - rows.reduce((sum, row) => sum + need(row, laneOf(row, thick, type)), 0);
    while (spare() < rows.length * type.size * .6 && thick > 6) thick--;
    while (spare() < 0 && rows.some(row => row.details.lines.length > 1)) rows.toSorted((a, b) => b.details.lines.length - a.details.lines.length)[0].details.lines.pop();
    const space = spare() / Math.max(rows.length, 1);
    let y = frame.top + space / 2;
    for (const row of rows) {
        const lane = laneOf(row, thick, type), top = y + nameRoom(row), bottom = top + row.lanes.length * (lane + gap) - gap;
        row.bars = { top, bottom };
        row.y = narrow ? y + type.line * .4 : (top + bottom) / 2 - (row.lines.length - 1) * type.line / 2;
        row.lanes.forEach((items, index) => items.forEach(item => Object.assign(item.box, { y: top + index * (lane + gap), height: lane })));
        for (const part of row.run?.parts ?? []) part.y = row.run.beside ? (top + bottom) / 2 : bottom + gap + type.fineLine * (part.line + .5);
        row.details.y = bottom + gap + type.fineLine * ((row.run?.lines ?? 0) + .5);
        y += need(row, lane) + space;
    }
}

const laneOf = (row, thick, type) => (row.lanes.length > 1 ? Math.min(thick, type.size * 1.05) : thick);
