// A drawing in a page, with what happens on it: hover, walk from mark to mark, names that lead somewhere, marks set off. No server is asked for any of it.
import { Tooltip } from "./chart-tooltip.js";

const near = 16;   // pixels around a mark that count as the mark: fingers are wide and ranges thin
const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
let count = 0;

export class Plot {
    node; #host; #tip; #current; #held; #listening = new AbortController();

    constructor(node) {
        this.node = node;
        node.className = "plot";
        this.#tip = new Tooltip(node);
        const on = (name, handler, target = node) => target.addEventListener(name, handler, { signal: this.#listening.signal });
        on("pointermove", event => event.buttons === 0 && event.pointerType !== "touch" && this.#hover(this.#at(event)));
        on("pointerleave", () => this.#hover(null));
        on("click", event => this.#click(event));
        on("keydown", event => this.#key(event));
        on("keydown", event => event.key === "Escape" && this.#tip.hide(), window);
        on("focusin", event => this.#focus(event));
        on("focusout", event => this.#leave(event));
    }

    get source() { return this.node.dataset.src; }

    get drawing() { return this.node.querySelector(":scope > svg"); }

    get width() { return Number(this.drawing?.dataset.width ?? 0); }

    get #marks() { return [...this.node.querySelectorAll(".mark")].sort((a, b) => a.dataset.order - b.dataset.order); }

    /** Stands in the host and follows what that says. */
    attach(host) {
        this.#host = host;
        if (this.node.parentNode !== host) host.prepend(this.node);
        this.#dress();
        if (this.#held != null && document.activeElement === document.body) (this.#find(this.#held) ?? this.#current)?.focus({ preventScroll: true });
        this.#held = null;
    }

    /** The host has left the page: remembers whether it took the focus with it. */
    detach() { this.#held ??= this.#focused(); }

    /** Puts a drawing in the place of the one before. The focus stays on its mark. */
    show(text, source) {
        const svg = document.importNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true);
        if (svg.localName !== "svg") throw new Error("What came is no drawing.");
        const held = this.#focused(), before = this.drawing, id = `drawing-${++count}`;
        svg.querySelectorAll("pattern").forEach((pattern, at) => {
            for (const user of svg.querySelectorAll(`[fill="url(#${CSS.escape(pattern.id)})"]`)) user.setAttribute("fill", `url(#${id}-${at})`);
            pattern.id = `${id}-${at}`;
        });
        this.#tip.hide();
        if (before) before.replaceWith(svg); else this.node.prepend(svg);
        this.node.dataset.src = source;
        this.fade(false);
        this.#dress();
        if (held != null) (this.#find(held) ?? this.#marks[0])?.focus({ preventScroll: true });
    }

    /** While another chart is on its way, the one before says nothing true. */
    fade(isOther) { this.node.toggleAttribute("data-other", isOther); }

    destroy() {
        this.#listening.abort();
        this.node.remove();
    }

    /** The mark that has the focus, empty for something else of the drawing; null where the focus is elsewhere. */
    #focused() { return this.node.contains(document.activeElement) ? document.activeElement.dataset.mark ?? "" : null; }

    #find(id) { return this.#marks.find(mark => mark.dataset.mark === id); }

    /** Gives the drawing what is the page's and the moment's: addresses, the marks that are set off, one stop of the Tab key for all marks. */
    #dress() {
        if (!this.drawing) return;
        const { drill, company, segment, metric, highlight } = Object.fromEntries(["drill", "company", "segment", "metric", "highlight"].map(name => [name, this.#host.getAttribute(name)]));
        const lit = new Set(highlight?.split(" ").filter(Boolean)), marks = this.#marks;
        const focused = this.#focused() != null, target = document.querySelector("base")?.target || null;   // which links of a drawing do not take by themselves
        let any = false;
        for (const mark of marks) {
            const claims = mark.dataset.claims.split(" "), set = claims.some(claim => lit.has(claim));
            change(mark, "href", drill.replace("drill=~", `drill=${encodeURIComponent(mark.dataset.opens ?? claims[0])}`));
            change(mark, "target", target);
            mark.toggleAttribute("data-lit", set);
            any ||= set;
        }
        for (const name of this.node.querySelectorAll("a.alone")) {
            const { key, id } = name.dataset, address = { company, segment, metric }[key];
            // a metric is a page of its own, everything else a word of the query
            change(name, "href", key === "metric" ? address?.replace("/~", `/${encodeURIComponent(id)}`) : address?.replace(`${key}=~`, `${key}=${encodeURIComponent(id)}`));
            if (!address) name.removeAttribute("aria-label");
        }
        this.node.toggleAttribute("data-highlit", any);   // a filter may have left none of them: then nothing is dimmed
        if (!this.#tip.node.isConnected) this.node.append(this.#tip.node);
        for (const mark of marks) if (mark !== this.#current) change(mark, "tabindex", -1);
        this.#set(this.#find(this.#current?.dataset.mark) ?? marks[0]);
        if (focused && !document.activeElement.matches("[href]")) this.#current?.focus({ preventScroll: true });   // a name that is no link any more
    }

    #set(mark) {
        if (this.#current) change(this.#current, "tabindex", -1);
        this.#current = mark;
        if (mark) change(mark, "tabindex", 0);
    }

    /** The mark under the pointer, or the nearest one within reach. */
    #at({ target, clientX: x, clientY: y }) {
        const direct = target.closest?.(".mark");
        if (direct || target.closest?.("a, button")) return direct;
        let best = null, least = near;
        for (const mark of this.#marks) {
            const box = mark.getBoundingClientRect(), away = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
            if (away < least) [best, least] = [mark, away];
        }
        return best;
    }

    #hover(mark) {
        for (const hot of this.node.querySelectorAll(".mark.hot")) if (hot !== mark) hot.classList.remove("hot");
        this.node.classList.toggle("pointing", !!mark);
        mark?.classList.add("hot");
        const shown = mark ?? this.node.querySelector(".mark:focus-visible");
        if (shown) this.#tip.show(shown); else this.#tip.hide();
    }

    /* A press beside a mark is meant for it. */
    #click(event) {
        const mark = event.target.closest?.("a, button") ? null : this.#at(event);
        if (mark) press(mark, event);
    }

    #focus({ target }) {
        const mark = target.closest?.(".mark");
        if (!mark) return;
        this.#set(mark);
        if (mark.matches(":focus-visible")) this.#tip.show(mark);
    }

    /* Also sent while the host is being taken away, before it hears of it. */
    #leave({ target }) {
        this.#tip.hide();
        this.#held = target.dataset.mark ?? "";
        queueMicrotask(() => { this.#held = null; });
    }

    #key(event) {
        const here = event.target.closest?.(".mark"), all = this.#marks, { key } = event;
        if (!here || event.altKey) return;
        const next = key in steps ? all[Math.min(Math.max(all.indexOf(here) + steps[key], 0), all.length - 1)] : key === "Home" ? all[0] : key === "End" ? all.at(-1) : null;
        if (next && !event.ctrlKey && !event.metaKey) next.focus();
        else if (key === " ") press(here, event);
        else return;
        event.preventDefault();
    }
}

function change(node, name, value) {
    if (value == null) node.removeAttribute(name);
    else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
}

/* Through the circuit where there is one, as a plain link where there is none. */
function press(mark, { ctrlKey, metaKey, shiftKey }) {
    mark.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, view: window, ctrlKey, metaKey, shiftKey }));
}
