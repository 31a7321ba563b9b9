// SVG nodes, and text that is measured before it is drawn: nothing here forces the browser to lay out.
const namespace = "http://www.w3.org/2000/svg";
const signs = " ▲△";
let pen;

/** The sign of the weightiest finding about a mark, as the end of its label: it is measured and placed with it. */
export const signOf = ({ severity }) => ({ high: signs[1], medium: signs[2] })[severity] ?? "";

export function svg(name, attributes = {}, ...children) {
    const node = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) if (value != null) node.setAttribute(key, value);
    node.append(...children.filter(child => child != null));
    return node;
}

export function html(name, className, text) {
    const node = document.createElement(name);
    if (className) node.className = className;
    if (text != null) node.textContent = text;
    return node;
}

/** The type of a plot: its size, and how wide a text would be. Fine print is a little smaller (see --fine in chart.css). */
export function typesetter(node) {
    const style = getComputedStyle(node), size = parseFloat(style.fontSize), family = style.fontFamily;
    const fine = size * .923;
    pen ??= document.createElement("canvas").getContext("2d");
    const width = (text, { weight = 400, small = false } = {}) => {
        pen.font = `${weight} ${small ? fine : size}px ${family}`;
        return Math.ceil(pen.measureText(text).width);
    };
    return { size, line: size * 1.3, fineLine: fine * 1.35, width, wrap: (text, room, limit, look) => wrap(text, room, limit, part => width(part, look)) };
}

// behind blanks and around the signs of Chinese, but never before a closing mark or behind an opening one
const breaks = /(?<= )|(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])(?<![（《「『])(?![ 。，、；：？！）》」』”’…·%).,;:▲△])|(?<![ （《「『“‘($+−≤≥])(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])(?![。，、；：？！）》」』])/u;

function fold(text, room, width) {
    const lines = [];
    for (const piece of String(text).trim().replace(/\s+/g, " ").split(breaks)) {
        const longer = (lines.at(-1) ?? "") + piece;
        if (lines.length && width(longer) <= room) lines[lines.length - 1] = longer;
        else lines.push(piece);
    }
    return lines;
}

function wrap(text, room, limit, measure) {
    const width = line => measure(line.trimEnd()), lines = fold(text, room, width);
    if (lines.length <= limit) return (lines.length > 1 ? balance(lines, room, width) : lines).map(line => shorten(line, room, width));
    const kept = lines.slice(0, Math.max(limit, 1));
    kept.push(shorten(kept.pop() + lines.slice(kept.length + 1).join(""), room, width));
    return kept.map(line => line.trimEnd());
}

/** As many lines, but no lonely last word. */
function balance(lines, room, width) {
    const words = lines.join(""), narrower = Math.max(...lines.map(width)) * .9;
    if (width(lines.at(-1)) > room * .55) return lines;
    const other = fold(words, narrower, width);
    return other.length === lines.length && other.every(line => width(line) <= room) ? other : lines;
}

// what a reader takes for one: no half of a flag, no letter without its accents
const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function shorten(line, room, width) {
    if (width(line) <= room) return line.trimEnd();
    const kept = Array.from(characters.segment(line), part => part.segment);
    while (kept.length > 1 && width(`${kept.join("").trimEnd()}…`) > room) kept.pop();
    return `${kept.join("").trimEnd()}…`;
}

/** Lines of text; y is the middle of the first line. */
export function text(lines, x, y, lineHeight, attributes) {
    const all = [lines].flat();
    const node = svg("text", { x, y, dy: ".35em", ...attributes });
    if (all.length === 1) node.textContent = all[0];
    else all.forEach((line, index) => {
        // a blank without room: who reads the words alone must not read the last of one line and the first of the next as one
        if (index) node.append(Object.assign(svg("tspan", { "font-size": 0 }), { textContent: " " }));
        node.append(Object.assign(svg("tspan", { x, dy: index ? lineHeight : ".35em" }), { textContent: line }));
    });
    if (all.length > 1) node.removeAttribute("dy");
    const last = node.lastElementChild ?? node, sign = signs.indexOf(last.textContent.slice(-1));
    if (sign > 0) {
        last.textContent = last.textContent.slice(0, -1);
        last.append(Object.assign(svg("tspan", { class: "finding", dx: ".25em" }), { textContent: signs[sign] }));
    }
    return node;
}
