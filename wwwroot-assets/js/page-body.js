// <page-body src="/body/…">: the content of a page of evidence. The first HTML brings it along; a circuit says its address alone, and what is there stays until the next
// has come. The focus stays on what it was on, and what was unfolded stays unfolded, where the next content has it too.
import { RetryNote } from "./retry-note.js";
import { say } from "./words.js";

const patience = 1000;   // that a content waits for its next element
const step = 40;         // pixels: windows that differ by less ask for the same content
const left = new Map();  // address → { nodes, timer }: content whose element has gone

/* When a circuit starts, Blazor replaces the elements of the first HTML by equal ones a moment later: the successor takes the content over. */
function leave(source, nodes) {
    left.set(source, { nodes, timer: setTimeout(() => left.delete(source), patience) });
}

function take(source) {
    const found = left.get(source);
    if (!found) return [];
    clearTimeout(found.timer);
    left.delete(source);
    return found.nodes;
}

/* Where something stands, in words that the next content can be asked with. */
const homeOf = node => node.closest("[id]:not(svg *)")?.id;

function wayTo(node) {
    const home = homeOf(node), { mark, id, key } = node.dataset ?? {};
    return [
        mark && `[data-mark="${CSS.escape(mark)}"]`, id && `a[data-key="${key}"][data-id="${CSS.escape(id)}"][href]`,
        node.id && `#${CSS.escape(node.id)}`, node.localName === "summary" && "summary", node.getAttribute("href") && `a[href="${CSS.escape(node.getAttribute("href"))}"]`,
        ".mark[tabindex='0']", ".mark", "a[href]",
    ].filter(Boolean).map(way => home && home !== node.id ? `#${CSS.escape(home)} ${way}` : way);
}

const foldOf = details => `${details.parentElement && homeOf(details.parentElement)} ${details.querySelector("summary")?.textContent.trim()}`;

class PageBody extends HTMLElement {
    static observedAttributes = ["src"];
    #shown; #request; #before; #changed = false;
    #note = new RetryNote(this, () => this.#look());

    connectedCallback() {
        const source = this.getAttribute("src");
        if (this.childNodes.length === 0) this.append(...take(source));
        else take(this.#shown);   // only moved
        if (this.childNodes.length > 0) this.#shown ??= source;
        // a reader who comes to the page: its heading is what the focus goes to, unless it goes elsewhere before
        else this.#before = document.activeElement;
        this.#look();
    }

    disconnectedCallback() {
        this.#request?.abort();
        this.#note.tell("");
        if (this.#shown) leave(this.#shown, [...this.childNodes]);
    }

    attributeChangedCallback(_, before, now) {
        if (!this.isConnected || before === now || this.#changed) return;
        this.#changed = true;
        queueMicrotask(() => { this.#changed = false; this.#look(); });
    }

    #look() {
        const source = this.getAttribute("src");
        this.#request?.abort();
        this.#note.tell("");
        this.removeAttribute("aria-busy");
        if (source && this.#shown !== source && this.isConnected) this.#fetch(source);
    }

    async #fetch(source) {
        const { signal } = this.#request = new AbortController();
        this.setAttribute("aria-busy", "true");
        try {
            const answer = await fetch(`${source}&w=${Math.ceil(innerWidth / step) * step}`, { signal });
            if (!answer.ok) throw new Error(`${answer.status} ${source}`);
            const text = await answer.text();
            if (!signal.aborted) this.#show(text, source);
        } catch (reason) {
            if (signal.aborted) return;
            console.warn(reason);
            this.#note.tell(this.#shown ? say("This page could not be updated. What was there before is shown.") : say("This page could not be fetched."));
        }
        this.removeAttribute("aria-busy");
    }

    #show(text, source) {
        const next = document.createElement("template"), focus = this.contains(document.activeElement) ? wayTo(document.activeElement) : [];
        const unfolded = new Set([...this.querySelectorAll("details[open]")].map(foldOf));
        next.innerHTML = text;
        for (const details of next.content.querySelectorAll("details")) if (unfolded.has(foldOf(details))) details.open = true;
        this.replaceChildren(next.content);
        this.#shown = source;
        if (this.#before) this.#greet();
        else if (focus.length > 0) (focus.map(way => this.querySelector(way)).find(Boolean) ?? document.getElementById("main"))?.focus({ preventScroll: true });
        this.#before = null;
    }

    #greet() {
        const heading = this.querySelector("h1");
        if (!heading || document.activeElement !== document.body && document.activeElement !== this.#before) return;
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
    }
}

customElements.define("page-body", PageBody);
