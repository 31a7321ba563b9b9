// <evidence-chart spec="{…}" lib="…">: draws a chart spec beside its table twin. The children are the server's and are never touched;
// the drawing is one node of ours behind them.
import { create, forget, load, schedule } from "./chart-schedule.js";
import { html } from "./chart-svg.js";

const patience = 1000;
const left = new Map();   // drawing → timer: drawings whose element has gone

/* When a circuit starts, Blazor replaces the prerendered elements by equal ones a moment later: the successor takes the drawing over. */
function leave(drawing) {
    drawing.detach();
    left.set(drawing, setTimeout(() => { left.delete(drawing); drawing.destroy(); }, patience));
}

function take(source) {
    for (const [drawing, timer] of left) {
        if (drawing.source !== source) continue;
        clearTimeout(timer);
        left.delete(drawing);
        return drawing;
    }
}

class EvidenceChart extends HTMLElement {
    static observedAttributes = ["spec", "view"];
    #drawing; #note; #changed = false; #page;
    #kept = new MutationObserver(() => this.#keep());

    connectedCallback() {
        this.#page = new AbortController();
        const { signal } = this.#page;
        addEventListener("beforeprint", () => this.#drawing?.print(), { signal });
        addEventListener("afterprint", () => this.#drawing?.printed(), { signal });
        this.#kept.observe(this, { childList: true });
        this.#begin();
    }

    disconnectedCallback() {
        this.#page.abort();
        this.#kept.disconnect();
        this.#end(leave);
    }

    attributeChangedCallback(_, before, now) {
        if (!this.isConnected || this.#changed || before === now || !this.#page) return;
        this.#changed = true;
        queueMicrotask(() => { this.#changed = false; if (this.isConnected) this.#update(); });
    }

    get #source() { return this.getAttribute("view") === "table" ? null : this.getAttribute("spec"); }

    #begin() {
        const source = this.#source;
        if (!source) return;
        this.#drawing = take(source);
        if (this.#drawing) this.#drawing.attach(this);
        else schedule(this, () => this.#first());
    }

    #end(put) {
        forget(this);
        if (this.#drawing) put(this.#drawing);
        this.#drawing = null;
        this.#note?.remove();
    }

    #update() {
        if (!this.#source) this.#end(drawing => drawing.destroy());
        else if (!this.#drawing) this.#begin();
        else this.#attempt(() => this.#drawing.draw(this.#source));
    }

    #first() {
        const draw = () => this.#attempt(() => {
            if (!this.isConnected || !this.#source || this.#drawing) return;
            this.#note?.remove();
            this.#drawing = create();
            this.#drawing.attach(this);
            this.#drawing.draw(this.#source);
        });
        const ready = load(this.getAttribute("lib"));
        if (ready === true) draw(); else ready.then(draw, reason => this.#fail(reason));
    }

    #attempt(draw) {
        try { draw(); } catch (reason) { this.#fail(reason); }
    }

    /* A page without the engine is still a page: the twin stands in. */
    #fail(reason) {
        console.error(reason);
        this.#drawing?.destroy();
        this.#drawing = null;
        if (!this.isConnected) return;
        this.append(this.#note = html("p", "chart-failed"));
        this.#note.setAttribute("role", "status");
        requestAnimationFrame(() => { this.#note.textContent = "The chart could not be drawn. Its table stands here instead."; });
    }

    /* Enhanced navigation compares the children with the server's and takes away what it does not know. */
    #keep() {
        const node = this.#drawing?.node;
        if (node && node.parentNode !== this) this.append(node);
    }
}

customElements.define("evidence-chart", EvidenceChart);
