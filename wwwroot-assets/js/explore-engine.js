// The engine of the Explore view, loaded with its sheet when first needed. It draws all anew at each step of a zoom, within the page, and asks the browser to lay the page
// out for every word: here it draws outside the page and asks for nothing of it, which takes a third of a step away (tests/Dashboard.Benchmarks/load/explore.mjs measures it).
let library, dress;

/** The engine, and its sheet under the id by which it knows that it is there: else it would write one into the page, which the policy forbids. */
export function engineOf(address, sheet) {
    library ??= import(new URL(address, document.baseURI)).then(module => module.default, reason => { library = undefined; throw reason; });
    return Promise.all([library, dressed(sheet)]).then(([Engine]) => Engine);
}

const dressed = address => document.getElementById("apexcharts-css") ? null : new Promise(done => {
    dress = Object.assign(document.createElement("link"), { id: "apexcharts-css", rel: "stylesheet", href: address, onload: done, onerror: done });
    document.head.append(dress);
});

/** A chart of the engine. Its makers are not exported: the first chart leads to them. */
export function chartOf(Engine, element, options) {
    const chart = new Engine(element, options);
    if (!Engine.isLean) {
        Engine.isLean = true;
        const maker = part => Object.getPrototypeOf(part);
        drawOutside(Engine.prototype, maker(chart.core), maker(chart.axes));
        measureAside(maker(chart.graphics));
        askNoBox(maker(chart.graphics));
        leaveOutLegend(maker(chart.legend.legendHelpers), maker(chart.dimensions.dimHelpers));
        askNoSize(maker(window.SVG().rect(0, 0)));
        writeAsGiven(maker(window.SVG().rect(0, 0)));
        breakNoLines(maker(window.SVG().text("")));
    }
    return chart;
}

/** The place of a chart leaves the page while its elements are made, else the page follows each of them with its styles and observers, twice, as the engine makes it in one place and moves it to another. It is back before boxes are asked for that matter, those of annotations and of the part in the strip. */
function drawOutside(engine, core, axes) {
    const { setupElements } = core, { drawAxis } = axes, whole = "100%";
    for (const name of ["render", "update"]) {
        const draw = engine[name];
        engine[name] = function (...asked) {
            const { el } = this, { parentNode, nextSibling } = el;
            // asked before the old drawing is taken away, after which the page would have to be laid out for it; of a place that is not shown the engine finds out for itself
            this.w.config.chart.width = el.clientWidth || whole;
            // a circuit that begins, or leads to another page, may take the sheet away with what it writes anew in the head
            if (dress && !document.getElementById(dress.id)) document.head.append(dress);
            this.comeBack = () => { if (!el.isConnected) parentNode?.insertBefore(el, nextSibling); };
            try { return draw.apply(this, asked); } finally { this.comeBack(); }
        };
    }
    core.setupElements = function () {
        if (this.w.config.chart.width !== whole) this.el.remove();
        setupElements.call(this);
        const { Paper } = this.w.globals.dom;
        // what is made goes where it belongs, and not here first
        Paper.put = made => made;
        // what is thrown away needs no cleaning, class by class and listener by listener
        Paper.each = Paper.clear = () => Paper;
    };
    axes.drawAxis = function (...asked) {
        drawAxis.apply(this, asked);
        delete this.w.globals.dom.Paper.put;
        this.ctx.comeBack();
    };
}

/** The size of words: it writes them into the page and asks for their box. None are turned, on an axis of time. */
function measureAside(graphics) {
    const pen = document.createElement("canvas").getContext("2d");
    graphics.getTextRects = function (text, size, family) {
        pen.font = `${parseFloat(size ?? 11)}px ${family ?? this.w.config.chart.fontFamily}`;
        const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText(text);
        return { width, height: fontBoundingBoxAscent + fontBoundingBoxDescent };
    };
}

/** The box of the numbers beside an axis, by which it would place the title of one that has a title. */
function askNoBox(graphics) {
    const { group } = graphics, none = { width: 0, height: 0 };
    graphics.group = function (given) {
        const made = group.call(this, given);
        if (given?.class === "apexcharts-yaxis-texts-g") made.node.getBoundingClientRect = () => none;
        return made;
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

/** Values of attributes: it makes an object of each number and each color, and words of that again. What changes more than the attribute is left to it. */
function writeAsGiven(element) {
    const { attr } = element, more = new Set(["x", "font-size", "leading"]);
    while (!Object.hasOwn(element, "attr")) element = Object.getPrototypeOf(element);
    element.attr = function (name, value, space) {
        if (space !== undefined || !(typeof value === "string" || Number.isFinite(value)) || more.has(name)) return attr.call(this, name, value, space);
        this.node.setAttribute(name, value);
        return this;
    };
}
