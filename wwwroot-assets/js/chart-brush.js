// A strip below a time axis: the part that is shown, with two ends to pull and a middle to push, by mouse, finger or keyboard.
import { html } from "./chart-svg.js";
import { placeText } from "./chart-ticks.js";
import { say } from "./words.js";

const ends = ["min", "max"], keys = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 };

export class Brush {
    node = html("div", "brush");
    #show; #spec; #range;
    #window = this.node.appendChild(html("div", "window"));
    #ends = ends.map(end => this.#end(end));

    constructor(show) {
        this.#show = show;
        this.node.setAttribute("role", "group");
        this.node.setAttribute("aria-label", say("Part of the time that is shown"));
        this.node.addEventListener("pointerdown", event => this.#press(event));
    }

    take({ spec, frame }, range) {
        this.#spec = spec;
        this.#range = range ?? spec.placeAxis;
        this.node.style.left = `${frame.left}px`;
        this.node.style.width = `${frame.width}px`;
        const { min, max } = spec.placeAxis, part = value => `${(value - min) / (max - min) * 100}%`;
        this.#window.style.left = part(this.#range.min);
        this.#window.style.right = `calc(100% - ${part(this.#range.max)})`;
        for (const [index, slider] of this.#ends.entries()) {
            const value = this.#range[ends[index]];
            slider.style.left = part(value);
            for (const [name, said] of Object.entries({ valuemin: min, valuemax: max, valuenow: value, valuetext: placeText(spec, value) })) slider.setAttribute(`aria-${name}`, said);
        }
    }

    #end(end) {
        const slider = this.node.appendChild(html("span", "end"));
        slider.tabIndex = 0;
        slider.dataset.end = end;
        slider.setAttribute("role", "slider");
        slider.setAttribute("aria-label", end === "min" ? say("Shown from") : say("Shown to"));
        slider.addEventListener("keydown", event => this.#key(event, end));
        return slider;
    }

    get #step() { const { min, max } = this.#spec.placeAxis; return this.#spec.kind === "line" ? 1 : (max - min) / 40; }

    #key(event, end) {
        const { min, max } = this.#spec.placeAxis, to = { Home: min, End: max }[event.key] ?? (keys[event.key] && this.#range[end] + keys[event.key] * this.#step);
        if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        this.#pull(end, to, this.#range);
    }

    /** Moves one end, never past the other, or both by the same way. */
    #pull(end, to, { min, max }) {
        const axis = this.#spec.placeAxis, least = Math.min(this.#step, (axis.max - axis.min) / 10);
        if (end === "min") this.#show(Math.max(axis.min, Math.min(to, max - least)), max);
        else if (end === "max") this.#show(min, Math.min(axis.max, Math.max(to, min + least)));
        else { const from = Math.min(Math.max(to, axis.min), axis.max - (max - min)); this.#show(from, from + max - min); }
    }

    #press(down) {
        if (down.button !== 0) return;
        const { min, max } = this.#spec.placeAxis, begun = this.#range, width = this.node.clientWidth, done = new AbortController();
        const end = down.target.dataset.end, start = down.clientX, from = begun[end] ?? begun.min;
        down.preventDefault();
        down.target.focus?.({ preventScroll: true });
        let frame;
        addEventListener("pointermove", event => {
            cancelAnimationFrame(frame);   // the chart is drawn anew once a frame at most
            frame = requestAnimationFrame(() => this.#pull(end, from + (event.clientX - start) / width * (max - min), begun));
        }, { signal: done.signal });
        for (const name of ["pointerup", "pointercancel", "blur"]) addEventListener(name, () => done.abort(), { signal: done.signal });
    }
}
