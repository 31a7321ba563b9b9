// The engine of the Explore view, loaded with its sheet when first needed. It draws all anew at each step of a zoom, and asks the browser to lay the page out for every
// word: what it asks again is answered from memory here, which halves a step (tests/Dashboard.Benchmarks/load/explore.mjs measures it).
const mostWords = 2_000;   // sizes kept; dates of many steps would add up
let library;

/** The engine, and its sheet under the id by which it knows that it is there: else it would write one into the page, which the policy forbids. */
export function engineOf(address, sheet) {
    library ??= import(new URL(address, document.baseURI)).then(module => module.default, reason => { library = undefined; throw reason; });
    return Promise.all([library, dressed(sheet)]).then(([Engine]) => Engine);
}

const dressed = address => document.getElementById("apexcharts-css") ? null : new Promise(done => {
    const link = Object.assign(document.createElement("link"), { id: "apexcharts-css", rel: "stylesheet", href: address, onload: done, onerror: done });
    document.head.append(link);
});

/** A chart of the engine. Its makers are not exported: the first chart leads to them. */
export function chartOf(Engine, element, options) {
    const chart = new Engine(element, options);
    if (!Engine.isLean) {
        Engine.isLean = true;
        measureOnce(Object.getPrototypeOf(chart.graphics));
        leaveOutLegend(Object.getPrototypeOf(chart.legend.legendHelpers), Object.getPrototypeOf(chart.dimensions.dimHelpers));
        askNoSize(Object.getPrototypeOf(window.SVG().rect(0, 0)));
        breakNoLines(Object.getPrototypeOf(window.SVG().text("")));
    }
    return chart;
}

/** The size of words: it writes them into the page and asks for their box. */
function measureOnce(graphics) {
    const measure = graphics.getTextRects, sizes = new Map();
    graphics.getTextRects = function (...asked) {
        const key = JSON.stringify(asked);
        if (sizes.size > mostWords) sizes.clear();
        if (!sizes.has(key)) sizes.set(key, measure.apply(this, asked));
        return { ...sizes.get(key) };
    };
}

/** The legend, which is ours: it writes a style sheet for one that is not shown, and takes it away, and each time all rules of the page are read anew; and it asks for its box. */
function leaveOutLegend(legend, sizes) {
    legend.appendToForeignObject = () => {};
    sizes.getLegendsRect = function () { return this.dCtx.lgRect = { x: 0, y: 0, width: 0, height: 0 }; };
}

/** The size of a rectangle that is made without one and given it in the next line: it asks for the box of the empty one. */
function askNoSize(rectangle) {
    const size = rectangle.size;
    rectangle.size = function (width, height) { return width === undefined && height === undefined ? this : size.call(this, width, height); };
}

/** The height of lines: it asks for the style of every text, and only texts of several lines need it. */
function breakNoLines(text) {
    const rebuild = text.rebuild;
    text.rebuild = function (flag) {
        return typeof flag === "boolean" || [...this.node.children].some(line => line.instance?.dom.newLined) ? rebuild.call(this, flag) : this;
    };
}
