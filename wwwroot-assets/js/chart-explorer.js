// <chart-explorer spec first last engine sheet opens part whole label>: a chart over time in the engine (explore-engine.js). The server says what is drawn
// (Charts/Explore); here stands what cannot: colours of the theme, functions for numbers and days, and what a press means. No text of the evidence reaches the engine,
// which makes markup of everything.
import { Crosshair } from "./explore-crosshair.js";
import { chartOf, engineOf } from "./explore-engine.js";
import { isLive } from "./live.js";
import { say, number } from "./words.js";

const day = 86_400_000;
const pause = 250;       // milliseconds after the last move until the address says what is in view
const edges = { from: "0001-01-01", to: "9999-12-31" };
// how the numbers of an axis are written, by the name that the server gives it; a date axis has its ticks at days, months and years as long as it writes them itself
const axes = {
    number: { formatter: value => number(value) },
    time: { datetimeUTC: true, datetimeFormatter: { year: "yyyy", month: "MMM yy", day: "d MMM", hour: "d MMM" } },
};

const iso = time => new Date(time).toISOString().slice(0, 10);
let names;

/** The engine names months and days itself: once a document in its language, since the makers of names are dear. */
function locale() {
    const named = (many, form, at) => {
        const maker = new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: "UTC", ...form });
        return Array.from({ length: many }, (_, index) => maker.format(at(index)));
    };
    const months = form => named(12, { month: form }, at => Date.UTC(2024, at, 1)), days = form => named(7, { weekday: form }, at => Date.UTC(2024, 8, 1 + at));
    return names ??= { defaultLocale: "own", locales: [{ name: "own", options: { months: months("long"), shortMonths: months("short"), days: days("long"), shortDays: days("short") } }] };
}

/** Goes to an address within the circuit, or as a plain link would: to what it changes of where the reader is by now (js/addresses.js). */
function go(named, replace = false) {
    const asked = { address: named };
    dispatchEvent(new CustomEvent("currentaddress", { detail: asked }));
    const { address } = asked;
    // the engine tells of one press twice at times
    if (new URL(address, document.baseURI).href === location.href) return;
    if (isLive()) window.Blazor.navigateTo(address, { replaceHistoryEntry: replace });
    else if (replace) history.replaceState(null, "", address);
    else location.assign(address);
}

class ChartExplorer extends HTMLElement {
    static observedAttributes = ["spec", "first", "last"];
    #charts = []; #nodes = []; #spec; #all; #span; #due; #settling; #listening; #drawn; #asked = 0; #tokens = new Map();

    connectedCallback() {
        this.#listening = new AbortController();
        const { signal } = this.#listening;
        matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#draw(), { signal });
        // what is in view belongs to whatever is pressed next
        addEventListener("click", () => this.#rest(), { signal, capture: true });
        this.#themed.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
        this.#draw();
    }

    disconnectedCallback() {
        this.#listening.abort();
        this.#themed.disconnect();
        // the circuit puts another element in the place of the first HTML's; a reader who has gone to another page stays there
        if (new URL(this.getAttribute("whole"), document.baseURI).pathname === location.pathname) this.#rest();
        clearTimeout(this.#settling);
        this.#settling = null;
        this.#clear();
    }

    attributeChangedCallback(name, before, now) {
        if (!this.isConnected || before === null || before === now || this.#due) return;
        // they change together, and are looked at together
        this.#due = true;
        queueMicrotask(() => {
            this.#due = false;
            if (!this.isConnected) return;
            if (this.#spec === this.getAttribute("spec")) { if (!this.#settling) this.#move(this.#part()); }
            else this.#draw();
        });
    }

    #themed = new MutationObserver(() => this.#draw());

    #part() { return { min: Number(this.getAttribute("first")), max: Number(this.getAttribute("last")) }; }

    #clear() {
        // one that was never drawn holds nothing
        for (const chart of this.#charts.splice(0)) if (chart.w.globals.dom.Paper) chart.destroy();
        for (const node of this.#nodes.splice(0)) node.remove();
        this.removeAttribute("data-ready");
        this.removeAttribute("data-failed");
    }

    #draw() { this.#drawn = this.#drawAll(); }

    async #drawAll() {
        const asked = ++this.#asked;
        try {
            const Engine = await engineOf(this.getAttribute("engine"), this.getAttribute("sheet"));
            if (!this.isConnected || asked !== this.#asked) return;
            this.#clear();
            this.#tokens.clear();
            this.#spec = this.getAttribute("spec");
            this.#span = this.#part();
            const spec = JSON.parse(this.#spec), [plot, main, strip] = ["plot", "main", "strip"].map(name => Object.assign(document.createElement("div"), { className: `explore-${name}` }));
            main.setAttribute("role", "img");
            main.setAttribute("aria-label", this.getAttribute("label"));
            strip.setAttribute("aria-hidden", "true");
            plot.append(main);
            this.#all = spec.main.xaxis;
            this.#nodes = [this.#tools(), plot, strip];
            this.append(...this.#nodes);
            this.#charts = [chartOf(Engine, main, this.#main(spec))];
            await this.#charts[0].render();
            if (asked !== this.#asked) return;
            new Crosshair(plot, this.#charts[0], spec, color => this.#token(color), claim => this.#open(claim));
            this.setAttribute("data-ready", "");
            await new Promise(requestAnimationFrame);
            if (asked !== this.#asked || !this.isConnected) return;
            // with the part that is in view by now: it tells of the part that it is drawn with
            this.#charts.push(chartOf(Engine, strip, this.#strip(spec)));
            await this.#charts[1].render();
        } catch (reason) {
            console.warn(reason);
            this.#clear();
            this.setAttribute("data-failed", "");
            const note = Object.assign(document.createElement("p"), { className: "retry-note", textContent: say("The chart could not be drawn. “Table” below shows its numbers.") });
            note.setAttribute("role", "status");
            this.#nodes.push(note);
            this.append(note);
        }
    }

    /** A color of the theme, asked for once a drawing: each question makes the browser work its styles out. */
    #token(name) {
        if (!this.#tokens.has(name)) this.#tokens.set(name, getComputedStyle(this).getPropertyValue(`--${name}`).trim());
        return this.#tokens.get(name);
    }

    /** What both charts have in common. */
    #common({ chart, series, colors, stroke, fill, markers, xaxis, yaxis }) {
        return {
            chart: { ...chart, width: "100%", background: "transparent", foreColor: this.#token("ink-soft"), fontFamily: getComputedStyle(this).fontFamily, animations: { enabled: false }, toolbar: { show: false, autoSelected: "zoom" }, ...locale(), zoom: { enabled: true, type: "x", allowMouseWheelZoom: false } },
            series,
            colors: colors.map(color => this.#token(color)),
            stroke: { ...stroke, lineCap: "butt" },
            fill,
            markers: { size: markers.size, shape: markers.shape, strokeWidth: 2, strokeColors: colors.map(color => this.#token(color)), hover: { sizeOffset: 2 }, discrete: markers.discrete.map(mark => ({ ...mark, fillColor: this.#token(mark.fillColor), strokeColor: this.#token(mark.strokeColor) })) },
            xaxis: { type: "datetime", min: xaxis.min, max: xaxis.max, labels: { ...axes[xaxis.formatter], style: { fontSize: "12px" } }, axisBorder: { color: this.#token("line") }, axisTicks: { color: this.#token("line") }, crosshairs: { show: false }, tooltip: { enabled: false } },
            yaxis: { min: yaxis.min, max: yaxis.max, tickAmount: yaxis.tickAmount, logarithmic: yaxis.logarithmic ?? false, labels: { ...axes[yaxis.formatter], style: { fontSize: "12px" } } },
            grid: { borderColor: this.#token("line-soft") },
            states: { hover: { filter: { type: "none" } }, active: { filter: { type: "none" } } },
            legend: { show: false },
            dataLabels: { enabled: false },
            tooltip: { enabled: false },
        };
    }

    #main(spec) {
        const common = this.#common(spec.main), { min, max } = this.#span;
        return {
            ...common,
            chart: { ...common.chart, events: {
                zoomed: (_, { xaxis }) => this.#moved(xaxis),
                scrolled: (_, { xaxis }) => this.#moved(xaxis),
            } },
            xaxis: { ...common.xaxis, min, max },
            annotations: { points: spec.main.annotations.points.map(({ x, y, color, sign }) => ({
                x, y, marker: { size: 9, fillColor: "transparent", strokeColor: this.#token(color), strokeWidth: 2 }, label: { text: sign, offsetY: -4, borderColor: this.#token(color), style: { background: this.#token("paper"), color: this.#token(color), fontSize: "11px" } },
            })) },
        };
    }

    #strip(spec) {
        const common = this.#common(spec.strip), { min, max } = this.#span;
        return {
            ...common,
            chart: { ...common.chart, toolbar: { show: false, autoSelected: "selection" }, selection: { enabled: true, xaxis: { min, max }, fill: { color: this.#token("accent"), opacity: .12 }, stroke: { color: this.#token("accent") } }, events: { selection: (_, { xaxis }) => this.#chosen(xaxis) } },
            yaxis: { ...common.yaxis, labels: { show: false }, tickAmount: 2 },
        };
    }

    #open(claim) { go(this.getAttribute("opens").replace("=~", `=${encodeURIComponent(claim)}`)); }

    /** What of a part lies within the chart; null where it is what is in view already. */
    #within({ min, max }) {
        const all = this.#all, part = { min: Math.max(min ?? all.min, all.min), max: Math.min(max ?? all.max, all.max) };
        const isSame = Math.abs(part.min - this.#span.min) < 1000 && Math.abs(part.max - this.#span.max) < 1000;
        return part.max > part.min && !isSame ? part : null;
    }

    /** The reader has moved the chart. */
    #moved(xaxis) {
        const part = this.#within(xaxis);
        if (!part) return;
        this.#span = part;
        this.#settle(true);
    }

    /** The reader has moved the part in the strip, or the strip tells of the part that it was drawn with. */
    #chosen(xaxis) {
        const part = this.#within(xaxis);
        if (!part) return;
        this.#span = part;
        this.#charts[0].zoomX(part.min, part.max);
        this.#settle(false);
    }

    /** Once it rests, the address says what is in view. */
    #settle(marks) {
        clearTimeout(this.#settling);
        this.#settling = setTimeout(() => this.#rest(marks), pause);
    }

    #rest(marks = false) {
        if (!this.#settling) return;
        clearTimeout(this.#settling);
        this.#settling = null;
        if (marks) this.#mark();
        const all = this.#all, { min, max } = this.#span, isWhole = min - all.min < day && all.max - max < day;
        go(isWhole ? this.getAttribute("whole") : this.getAttribute("part").replace(edges.from, iso(min)).replace(edges.to, iso(max)), true);
    }

    /** Shows a part; what the address says is as exact as a day. */
    #move({ min, max }) {
        if (!this.#charts.length || (Math.abs(min - this.#span.min) <= day && Math.abs(max - this.#span.max) <= day)) return;
        this.#span = { min, max };
        this.#charts[0].zoomX(min, max);
        this.#mark();
    }

    /** Marks the part in the strip: the engine does that for a strip that is drawn anew alone. */
    #mark() {
        const [main, strip] = this.#charts;
        if (!strip) return;
        strip.destroy();
        const marked = chartOf(strip.constructor, this.#nodes[2], this.#strip(JSON.parse(this.#spec)));
        this.#charts = [main, marked];
        marked.render();
    }

    /** What the mouse does, as buttons. */
    #tools() {
        const tools = Object.assign(document.createElement("div"), { className: "explore-tools" });
        tools.setAttribute("role", "group");
        tools.setAttribute("aria-label", say("Time in view"));
        const by = (name, change) => {
            const button = Object.assign(document.createElement("button"), { type: "button", className: "button", textContent: name });
            button.addEventListener("click", () => this.#step(change));
            tools.append(button);
        };
        by(say("Zoom in"), (min, max) => [min + (max - min) / 4, max - (max - min) / 4]);
        by(say("Zoom out"), (min, max) => [min - (max - min) / 2, max + (max - min) / 2]);
        by(say("Earlier"), (min, max) => [min - (max - min) / 2, max - (max - min) / 2]);
        by(say("Later"), (min, max) => [min + (max - min) / 2, max + (max - min) / 2]);
        by(say("All of it"), () => [-Infinity, Infinity]);
        return tools;
    }

    async #step(change) {
        await this.#drawn;
        if (!this.#charts.length) return;
        const all = this.#all, span = this.#span.max - this.#span.min;
        let [min, max] = change(this.#span.min, this.#span.max);
        // at an end, the part stays as long as it was
        if (min < all.min && max < all.max) [min, max] = [all.min, Math.min(all.max, all.min + Math.max(span, max - min))];
        if (max > all.max && min > all.min) [min, max] = [Math.max(all.min, all.max - Math.max(span, max - min)), all.max];
        [min, max] = [Math.max(min, all.min), Math.min(max, all.max)];
        if (max - min < 2 * day) return;
        const part = this.#within({ min, max });
        if (!part) return;
        this.#span = part;
        this.#charts[0].zoomX(part.min, part.max);
        this.#settle(true);
    }
}

customElements.define("chart-explorer", ChartExplorer);
