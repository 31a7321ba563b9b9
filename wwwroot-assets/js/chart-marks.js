// Gives the shapes that the engine has drawn their meaning: status, hue, name, role. What that looks like is the style sheet's.
import { svg } from "./chart-svg.js";
import { say } from "./words.js";

const disc = ({ x, y }, r) => `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
const block = ({ x, y, width, height }) => `M${x},${y}h${width}v${height}h${-width}Z`;
const round = number => Math.round(number * 100) / 100;

export function hatches(prefix, type) {
    const step = type.size * .46;
    return svg("defs", {}, ...[0, 1, 2, 3, 4, 5, 6].map(hue => svg("pattern", {
        id: `${prefix}-${hue}`, class: "hatch", "data-hue": hue, patternUnits: "userSpaceOnUse", width: step, height: step, patternTransform: "rotate(45)",
    }, svg("rect", { width: step, height: step }), svg("line", { x1: step / 2, x2: step / 2, y2: step, "stroke-width": step * .38 }))));
}

/** Finds the engine's shape of every mark and dresses it. Sets item.node, item.hit (what counts as touching it) and item.centre. */
export function dress(root, scene, prefix) {
    const bars = scene.kind === "bars";
    const shift = { x: -scene.origin.x, y: -scene.origin.y };
    const shapes = new Map([...root.querySelectorAll(bars ? ".apexcharts-rangebar-area" : ".apexcharts-marker")]
        .map(node => [bars ? node.getAttribute("j") : `${node.getAttribute("index")}/${node.getAttribute("j")}`, node]));
    scene.marks.forEach((item, order) => {
        const node = item.node = shapes.get(bars ? String(order) : `${item.group}/${item.index}`);
        if (!node) throw new Error(`The engine drew no shape for ${item.mark.id}.`);
        const box = bars ? item.box : { x: item.at.x - item.at.r, y: item.at.y - item.at.r, width: 2 * item.at.r, height: 2 * item.at.r };
        item.hit = box;
        item.centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const moved = bars ? { ...box, x: box.x + shift.x, y: box.y + shift.y } : { x: item.at.x + shift.x, y: item.at.y + shift.y };
        node.setAttribute("d", (bars ? block(moved) : disc(moved, item.at.r)).replace(/-?\d+\.\d+/g, round));
        describe(node, item, prefix);
    });
    if (!bars) lines(root, scene);
}

function describe(node, { mark, series, off }, prefix) {
    for (const name of ["filter", "clip-path", "selected", "barHeight", "barWidth"]) node.removeAttribute(name);
    node.parentNode.removeAttribute("clip-path");
    node.setAttribute("class", `mark ${series.form}`);
    node.dataset.mark = mark.id;
    node.dataset.status = mark.status;
    node.dataset.hue = series.hue;
    node.toggleAttribute("data-derived", !!mark.derived && !mark.verdict);   // a verdict looks like what it rests on
    node.toggleAttribute("data-conflict", !!mark.conflict);
    node.setAttribute("fill", `url(#${prefix}-${series.hue})`);   // seen where the style sheet leaves the fill alone: on hatched marks
    node.setAttribute("role", "link");
    node.setAttribute("aria-label", spoken(mark));
    node.setAttribute("tabindex", -1);
    if (off) node.setAttribute("display", "none");
}

export function facts(mark) {
    return [mark.amount, mark.derived && mark.statusText !== say("computed") ? say("{0}, computed", mark.statusText) : mark.statusText, mark.period, mark.sourcesText,
        ...mark.remarks ?? [], mark.contradicts].filter(Boolean);
}

const spoken = mark => [mark.name, ...facts(mark)].join(say("; "));

function lines(root, scene) {
    const drawn = scene.spec.series.filter(series => series.marks.length);
    let computed = 0;
    for (const group of root.querySelectorAll(".apexcharts-line-series > .apexcharts-series")) {
        const series = drawn[Number(group.getAttribute("data:realIndex"))];
        if (series.form !== "point") group.parentNode.prepend(group);   // what was stated lies above what runs between
        for (const path of group.querySelectorAll(":scope > path")) {
            if (series.form === "point") { path.remove(); continue; }
            const derived = series.marks.some(mark => mark.derived);
            path.setAttribute("class", "track");
            path.removeAttribute("filter");
            path.dataset.hue = series.hue;
            if (series.marks.every(mark => mark.status === series.marks[0].status)) path.dataset.status = series.marks[0].status;
            path.toggleAttribute("data-derived", derived);
            if (derived) path.dataset.dash = computed++ % 2;
        }
    }
}
