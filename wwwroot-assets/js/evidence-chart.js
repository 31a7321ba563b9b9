// <evidence-chart spec="{…}" lib="…">: draws a chart spec beside its table twin. The children are the server's and are never touched;
// the drawing is one node of ours behind them.
import { forget, schedule } from "./chart-schedule.js";
import { say } from "./words.js";

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
    static observedAttributes = ["spec", "view", "highlight", "company", "segment"];
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

    get #claims() { return this.getAttribute("highlight")?.split(" ").filter(Boolean) ?? []; }

    #begin() {
        const source = this.#source;
        if (!source) return;
        this.#drawing = take(source);
        if (this.#drawing) {
            this.#drawing.highlight(this.#claims);
            this.#drawing.attach(this);
        } else schedule(this, drawing => this.#first(drawing), reason => this.#fail(reason));
    }

    #end(put) {
        forget(this);
        if (this.#drawing) put(this.#drawing);
        this.#drawing = null;
        this.#forgive();
    }

    #update() {
        if (!this.#source) this.#end(drawing => drawing.destroy());
        else if (!this.#drawing) this.#begin();
        else {
            this.#drawing.highlight(this.#claims);
            if (this.#drawing.source !== this.#source) this.#attempt(() => this.#drawing.draw(this.#source));
            else this.#drawing.lead();
        }
    }

    #first(drawing) {
        this.#attempt(() => {
            this.#forgive();
            this.#drawing = drawing;
            this.#drawing.highlight(this.#claims);
            this.#drawing.attach(this);
            this.#drawing.draw(this.#source);
        });
    }

    #attempt(draw) {
        try { draw(); } catch (reason) { this.#fail(reason); }
    }

    /* A page without the engine is still a page: the twin stands in. */
    #fail(reason) {
        console.error(reason);
        this.#drawing?.destroy();
        this.#drawing = null;
        this.#forgive();
        if (!this.isConnected) return;
        this.append(this.#note = document.createElement("p"));
        this.#note.className = "chart-failed";
        this.#note.setAttribute("role", "status");
        requestAnimationFrame(() => {
            if (this.#note) this.#note.textContent = this.querySelector(".twin")
                ? say("The chart could not be drawn. Its table stands here instead.")
                : say("The chart could not be drawn. “Table” below shows its numbers.");
        });
    }

    #forgive() {
        this.#note?.remove();
        this.#note = null;
    }

    /* Enhanced navigation compares the children with the server's and takes away what it does not know. */
    #keep() {
        const node = this.#drawing?.node ?? this.#note;
        if (node && node.parentNode !== this) this.append(node);
    }
}

customElements.define("evidence-chart", EvidenceChart);
