// Where things stand, before anything is drawn: (spec, room, type) in, a scene of boxes and points out.
import { numberTicks, yearTicks, dateTicks } from "./chart-ticks.js";
import { layOutRows } from "./chart-rows.js";

const narrowBelow = 520;   // the same width as in chart.css

export function layOut(spec, room, type, zoom) {
    return spec.kind === "bars" ? layOutRows(spec, room, type, room.width < narrowBelow) : layOutPlane(spec, room, type, zoom);
}

const scale = (axis, from, length) => value => from + (value - axis.min) / ((axis.max - axis.min) || 1) * length;

function layOutPlane(spec, { width, height }, type, zoom) {
    const years = spec.kind === "line", place = { ...spec.placeAxis, ...zoom };
    const valueTicks = spec.valueAxis.shown ? numberTicks(spec.valueAxis, Math.floor(height / (type.size * 4.5))) : [];
    const gutter = Math.max(0, ...valueTicks.map(tick => type.width(tick.lines[0], { small: true })));
    const top = type.line, bottom = type.fineLine * (years ? 1.7 : 2.9), edge = type.size * 1.1;
    const frame = { left: gutter + (gutter ? type.size * .6 : 0) + edge, top, height: height - top - bottom };
    frame.width = width - frame.left - edge;
    const x = scale(place, frame.left, frame.width), stretch = spec.valueAxis.log ? Math.log10 : value => value;
    const up = scale({ min: stretch(spec.valueAxis.max), max: stretch(spec.valueAxis.min) }, top, frame.height), y = value => up(stretch(value));
    const marks = spec.series.filter(series => series.marks.length).flatMap((series, group) => series.marks.map((mark, index) => ({
        mark, series, group, index,
        at: { x: x(mark.place), y: y(mark.end), r: type.size * (mark.derived ? .27 : series.form === "point" ? .52 : .34) },
        off: mark.place < place.min - 1e-9 || mark.place > place.max + 1e-9,
    })));
    const many = Math.min(12, Math.floor(frame.width / (type.size * (years ? 4 : 3.4))));
    return { spec, kind: spec.kind, width, height, type, frame, edge, place, zoomed: !!zoom, value: spec.valueAxis, stretch, x, y, marks, valueTicks,
        placeTicks: place.shown === false ? [] : (years ? yearTicks : dateTicks)(place, many) };
}
