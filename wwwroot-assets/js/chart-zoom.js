// Zoom along the place axis: drag with a mouse or pen, or + - 0 on the keyboard. Neither wheel nor finger: both belong to the page's scroll.
import { html, svg } from "./chart-svg.js";
import { say } from "./words.js";

const fewestPixels = 8, deepest = .02;

export class Zoom {
    range;
    #plot; #changed; #scene; #root; #button; #listening = new AbortController();

    constructor(plot, changed) {
        this.#plot = plot;
        this.#changed = changed;
        this.#button = html("button", "reset", say("Reset zoom"));
        this.#button.type = "button";
        this.#button.hidden = true;
        plot.append(this.#button);
        const { signal } = this.#listening;
        this.#button.addEventListener("click", () => { this.#to(undefined); plot.querySelector(".mark[tabindex='0']")?.focus({ preventScroll: true }); }, { signal });
        plot.addEventListener("pointerdown", event => this.#press(event), { signal });
        plot.addEventListener("keydown", event => this.#key(event), { signal });
    }

    take(scene, root) {
        this.#scene = scene;
        this.#root = root;
        this.#button.hidden = !this.range;
    }

    destroy() { this.#listening.abort(); }

    /** Forgets a range that the axis of another spec does not hold. */
    fit(axis) {
        if (this.range && !(axis && this.range.min >= axis.min && this.range.max <= axis.max)) this.range = undefined;
    }

    #to(range) {
        this.range = range;
        this.#changed();
    }

    show(min, max) {
        const { min: first, max: last } = this.#scene.spec.placeAxis, least = (last - first) * deepest, middle = (min + max) / 2;
        if (max - min < least) [min, max] = [middle - least / 2, middle + least / 2];
        const range = { min: Math.max(min, first), max: Math.min(max, last) };
        this.#to(range.max - range.min >= (last - first) * .999 ? undefined : range);
    }

    #press(down) {
        if (down.button !== 0 || down.pointerType === "touch" || !this.#scene?.place || !down.target.closest("svg")) return;
        const { frame, place } = this.#scene, left = this.#plot.getBoundingClientRect().left;
        const at = event => Math.min(Math.max(event.clientX - left, frame.left), frame.left + frame.width);
        const start = at(down), done = new AbortController(), { signal } = done;
        let area;
        const end = event => {
            done.abort();
            area?.remove();
            if (!area || event.type !== "pointerup") return;
            const swallow = click => click.stopPropagation();   // the click that ends a drag opens nothing
            this.#plot.addEventListener("click", swallow, { capture: true, once: true });
            setTimeout(() => this.#plot.removeEventListener("click", swallow, { capture: true }));
            const [from, to] = [start, at(event)].sort((a, b) => a - b), value = x => place.min + (x - frame.left) / frame.width * (place.max - place.min);
            if (to - from >= fewestPixels) this.show(value(from), value(to));
        };
        addEventListener("pointermove", event => {
            const now = at(event);
            if (!area && Math.abs(now - start) < fewestPixels) return;
            area ??= this.#root.appendChild(svg("rect", { class: "zooming", y: frame.top, height: frame.height }));
            area.setAttribute("x", Math.min(start, now));
            area.setAttribute("width", Math.abs(now - start));
        }, { signal });
        for (const name of ["pointerup", "pointercancel", "blur"]) addEventListener(name, end, { signal });
        addEventListener("keydown", event => event.key === "Escape" && end(event), { signal });
    }

    #key(event) {
        const factor = { "+": .5, "=": .5, "-": 2, "_": 2 }[event.key];
        if (!this.#scene?.place || event.ctrlKey || event.metaKey || event.altKey || !event.target.closest("[data-mark]")) return;
        if (event.key === "0" && this.range) this.#to(undefined);
        else if (factor) {
            const { min, max } = this.#scene.place, item = this.#scene.marks.find(({ mark }) => mark.id === event.target.dataset.mark);
            const centre = item.mark.place, half = (max - min) * factor / 2, { min: first, max: last } = this.#scene.spec.placeAxis;
            const from = Math.min(Math.max(centre - half, first), Math.max(first, last - 2 * half));
            this.show(from, from + 2 * half);
        }
        else return;
        event.preventDefault();
    }
}
