// <evidence-chart src="/charts/…/drawing?…" drill company segment highlight ahead>: the drawing of a chart. The first HTML brings it along; later the element
// asks for another one when its address or its room has changed. Without this file the drawing is simply there, and its links work.
import { drawing, expect } from "./chart-drawings.js";
import { Plot } from "./chart-plot.js";
import { RetryNote } from "./retry-note.js";
import { say } from "./words.js";

const widths = [340, 460, 620, 840, 1100];   // PageDrawing.Widths
const type = 13;         // the type size that the widths are meant for, in pixels
const slack = 1.17;      // a drawing may be so much too wide or too narrow: it is scaled
const pause = 80;        // milliseconds: many quick changes are one request
const patience = 1000;   // that a drawing waits for its next element
const left = new Map();  // plot → timer: plots whose element has gone

/* When a circuit starts, Blazor replaces the prerendered elements by equal ones a moment later: the successor takes the drawing over. */
function leave(plot) {
    plot.detach();
    left.set(plot, setTimeout(() => { left.delete(plot); plot.destroy(); }, patience));
}

function take(source) {
    for (const [plot, timer] of left) {
        if (plot.source !== source) continue;
        clearTimeout(timer);
        left.delete(plot);
        return plot;
    }
}

class EvidenceChart extends HTMLElement {
    static observedAttributes = ["src", "drill", "company", "segment", "highlight", "ahead"];
    #plot; #due; #request; #fitted; #asked = 0; #near = false; #changed = false;
    #note = new RetryNote(this, () => { this.#due = null; this.#look(); });
    #kept = new MutationObserver(() => this.#soon());
    #sized = new ResizeObserver(() => this.#look());
    #seen = new IntersectionObserver(entries => {
        this.#near = entries.at(-1).isIntersecting;
        this.#look();
    }, { rootMargin: "400px" });

    connectedCallback() {
        if (!left.has(this.#plot)) this.#plot = this.#given() ?? take(this.getAttribute("src")) ?? new Plot(document.createElement("div"));
        else take(this.#plot.source);   // only moved
        this.#follow();
        this.#sized.observe(this);
        this.#seen.observe(this);
    }

    /** The drawing that the server has put here, if we do not have it yet. */
    #given() {
        const node = [...this.children].find(child => child.className === "plot" && child !== this.#plot?.node);
        return node && new Plot(node);
    }

    #follow() {
        this.#plot.attach(this);
        this.#kept.disconnect();
        for (const node of [this, this.#plot.node]) this.#kept.observe(node, { childList: true });
    }

    disconnectedCallback() {
        for (const observer of [this.#kept, this.#sized, this.#seen]) observer.disconnect();
        clearTimeout(this.#due);
        this.#due = null;
        this.#request?.abort();
        this.#note.tell("");
        if (this.#plot.drawing) leave(this.#plot); else this.#plot.destroy();
    }

    attributeChangedCallback(_, before, now) { if (this.#plot && this.isConnected && before !== now) this.#soon(); }

    /* A change comes as several attributes, and enhanced navigation changes the children as well: looked at once, when all is there. */
    #soon() {
        if (this.#changed) return;
        this.#changed = true;
        queueMicrotask(() => {
            this.#changed = false;
            if (!this.isConnected) return;
            const given = this.#given();
            if (given) {
                this.#plot.destroy();
                this.#plot = given;
            }
            this.#follow();
            this.#look();
        });
    }

    /** The width that the room asks for, in pixels of the drawing; null where there is none yet. */
    #room() {
        const { clientWidth: width, clientHeight: height } = this, size = parseFloat(getComputedStyle(this).fontSize) / type;
        if (!width) return null;
        return Math.max(width / size, this.#plot.source === this.getAttribute("src") ? this.#flat(width, height) : 0);
    }

    /** In a slide the height is given as well: a drawing that is too high for it is drawn once more, wider and so flatter. */
    #flat(width, height) {
        const [, , wide, high] = this.#plot.drawing?.getAttribute("viewBox").split(" ").map(Number) ?? [];
        if (!high || !height || getComputedStyle(this).flexGrow !== "1") return 0;
        const key = `${this.#plot.source} ${width} ${height}`;
        if (this.#fitted?.key !== key) this.#fitted = { key, least: Math.min(high * width / height, widths.at(-1)) };
        return this.#fitted.least;
    }

    /** Asks for a drawing where there is none, another one is meant, or it is far from fitting. */
    #look() {
        const room = this.#near ? this.#room() : null, source = this.getAttribute("src");
        if (!room || !source) return;
        this.#plot.node.removeAttribute("data-far");
        const width = widths.reduce((best, next) => Math.abs(Math.log(room / next)) < Math.abs(Math.log(room / best)) ? next : best);
        const now = this.#plot.width, fits = now && (now === width || Math.max(now / room, room / now) < slack);
        if (this.#plot.source === source && fits) return this.#settle();
        const address = `${source}&w=${fits ? now : width}`;
        if (this.#due?.address === address) return;
        this.#stop();
        // the first of many goes at once, the others wait for the last
        const go = () => this.#fetch(address, source), waits = performance.now() - this.#asked < 2 * pause;
        this.#due = { address, timer: waits ? setTimeout(go, pause) : 0 };
        if (!waits) go();
        this.#asked = performance.now();
        this.#plot.fade(source.split("?")[0] !== this.#plot.source?.split("?")[0]);
    }

    #stop() {
        clearTimeout(this.#due?.timer);
        this.#due = null;
        this.#request?.abort();
        this.#note.tell("");
    }

    /** Nothing is due: time for what is likely to be asked for next, in the width of this one. */
    #settle() {
        this.#stop();
        for (const source of this.getAttribute("ahead")?.split(" ") ?? []) expect(`${source}&w=${this.#plot.width}`);
    }

    async #fetch(address, source) {
        const { signal } = this.#request = new AbortController();
        try {
            const text = await drawing(address, signal);
            if (signal.aborted) return;
            this.#plot.show(text, source);
            this.#kept.takeRecords();
            this.#settle();
        } catch (reason) {
            if (signal.aborted) return;
            console.warn(reason);
            this.#note.tell(this.#plot.drawing ? say("The chart could not be updated. The one before is shown.") : say("The chart could not be drawn. “Table” below shows its numbers."));
        }
    }
}

customElements.define("evidence-chart", EvidenceChart);

/* The server guesses the room of the first drawings by it. A frame on another page is no window. */
function remember() {
    if (window === top) document.cookie = `room=${Math.round(innerWidth)}; path=/; max-age=31536000; samesite=lax`;
}
remember();
addEventListener("resize", remember);
