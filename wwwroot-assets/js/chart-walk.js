// Pointer and keyboard on a drawn chart: hover, walk from mark to mark, open the evidence of one. No server is asked for any of it.
import { svg } from "./chart-svg.js";
import { Tooltip } from "./chart-tooltip.js";

const near = 16;   // pixels around a mark that count as the mark: fingers are wide and ranges thin
const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export class Walk {
    #plot; #tip; #scene; #current; #ring; #open; #listening = new AbortController();

    constructor(plot, open) {
        this.#plot = plot;
        this.#open = open;
        this.#tip = new Tooltip(plot);
        const on = (name, handler, target = plot) => target.addEventListener(name, handler, { signal: this.#listening.signal });
        on("pointermove", event => event.buttons === 0 && event.pointerType !== "touch" && this.#hover(this.#at(event)));
        on("pointerleave", () => this.#hover(null));
        on("mousedown", event => event.button === 1 && this.#at(event) && event.preventDefault());
        on("click", event => this.#click(event));
        on("auxclick", event => event.button === 1 && this.#click(event));
        on("keydown", event => this.#key(event));
        on("keydown", event => event.key === "Escape" && this.#tip.hide(), window);
        on("focusin", event => this.#focus(event));
        on("focusout", () => this.#leave());
    }

    get current() { return this.#current?.mark.id; }

    /** A new drawing: keeps the place in the walk where its mark still exists. */
    take(scene, root, focused) {
        const walked = scene.marks.filter(item => !item.off);
        this.#scene = { ...scene, walked };
        this.#ring = svg("rect", { class: "ring", rx: 3, visibility: "hidden" });
        root.append(this.#ring);
        this.#tip.hide();
        this.#set(walked.find(item => item.mark.id === this.current) ?? walked[0]);
        if (focused) this.refocus();
    }

    refocus() { this.#current?.node.focus({ preventScroll: true }); }

    destroy() { this.#listening.abort(); }

    #set(item) {
        this.#current?.node.setAttribute("tabindex", -1);
        this.#current = item;
        item?.node.setAttribute("tabindex", 0);
    }

    #find(target) {
        const id = target?.closest?.("[data-mark]")?.dataset.mark;
        return id === undefined ? null : this.#scene?.walked.find(item => item.mark.id === id);
    }

    /** The mark under the pointer, or the nearest one within reach. */
    #at(event) {
        const direct = this.#find(event.target);
        if (direct || !this.#scene || event.target.closest?.("button, a")) return direct;
        const { left, top } = this.#plot.getBoundingClientRect(), x = event.clientX - left, y = event.clientY - top;
        let best = null, least = near;
        for (const item of this.#scene.walked) {
            const { hit } = item, away = Math.hypot(Math.max(hit.x - x, 0, x - hit.x - hit.width), Math.max(hit.y - y, 0, y - hit.y - hit.height));
            if (away < least) [best, least] = [item, away];
        }
        return best;
    }

    #hover(item) {
        for (const node of this.#plot.querySelectorAll(".mark.hot")) if (node !== item?.node) node.classList.remove("hot");
        this.#plot.classList.toggle("pointing", !!item);
        item?.node.classList.add("hot");
        const focused = this.#plot.querySelector(".mark:focus-visible") && this.#current;
        if (item ?? focused) this.#tip.show(item ?? focused, this.#scene); else this.#tip.hide();
    }

    #click(event) {
        const item = this.#at(event);
        if (item) this.#open(item.mark, event);
    }

    #focus(event) {
        const item = this.#find(event.target);
        if (!item) return;
        this.#set(item);
        if (!item.node.matches(":focus-visible")) return;
        const pad = item.mark.conflict ? 7 : 4;
        for (const [name, value] of Object.entries({ x: item.hit.x - pad, y: item.hit.y - pad, width: item.hit.width + 2 * pad, height: item.hit.height + 2 * pad })) this.#ring.setAttribute(name, value);
        this.#ring.setAttribute("visibility", "visible");
        this.#tip.show(item, this.#scene);
    }

    #leave() {
        this.#ring?.setAttribute("visibility", "hidden");
        this.#tip.hide();
    }

    #key(event) {
        const here = this.#find(event.target), all = this.#scene?.walked;
        if (!here || event.altKey) return;
        const next = event.key in steps ? all[Math.min(Math.max(all.indexOf(here) + steps[event.key], 0), all.length - 1)]
            : event.key === "Home" ? all[0] : event.key === "End" ? all.at(-1) : null;
        if (next && !event.ctrlKey && !event.metaKey) next.node.focus();
        else if (event.key === "Enter" || event.key === " ") this.#open(here.mark, event);
        else return;
        event.preventDefault();
    }
}
