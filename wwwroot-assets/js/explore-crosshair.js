// The crosshair of the Explore view: what every line says at the time that is pointed at, and what a press opens. The engine lists several lines only where all of
// them have the same times, which years that end in June do not have, and makes markup of their names; here they are text.
import { say } from "./words.js";

const reach = 16;    // pixels from a mark within which a press means it
const together = 3;  // pixels within which events are one place
const most = 8;      // lines that are listed

const part = (name, inside = "") => Object.assign(document.createElement(name), inside ? { textContent: inside } : {});

export class Crosshair {
    #plot; #chart; #spec; #color; #line = part("div"); #tip = part("div"); #pressed; #due; #steps = new Map();

    /** In a plot that the engine has drawn: what is drawn, a color by the name of its token, and what opens a claim. */
    constructor(plot, chart, spec, color, open) {
        [this.#plot, this.#chart, this.#spec, this.#color] = [plot, chart, spec, color];
        this.#line.className = "explore-crosshair";
        this.#tip.className = "explore-tip";
        for (const piece of [this.#line, this.#tip]) {
            piece.hidden = true;
            piece.setAttribute("aria-hidden", "true");
            plot.append(piece);
        }
        for (const owner of new Set(spec.owners)) this.#steps.set(owner, this.#step(owner));
        plot.addEventListener("pointermove", event => this.#soon(event));
        plot.addEventListener("pointerdown", event => { this.#pressed = event.clientX; this.#soon(event); });
        plot.addEventListener("pointerleave", () => this.#hide());
        // a press that moved has moved the chart
        plot.addEventListener("click", event => {
            const mark = Math.abs(event.clientX - this.#pressed) < 4 ? this.#hit(this.#place(event)) : null;
            if (mark) open(mark.claim);
        });
    }

    /** How far from a line's own times it still speaks: half its usual step; events speak of their own day alone. */
    #step(owner) {
        const mine = this.#spec.main.series.filter((_, at) => this.#spec.owners[at] === owner);
        if (!mine.some(series => series.type === "line")) return 0;
        const times = [...new Set(mine.flatMap(series => series.data.map(({ x }) => x)))].sort((one, other) => one - other);
        return Math.min(...times.slice(1).map((time, at) => time - times[at])) / 2;
    }

    #place(event) {
        const room = this.#plot.getBoundingClientRect();
        return { x: event.clientX - room.left, y: event.clientY - room.top };
    }

    /** The marks in view, where the engine has drawn them. */
    #marks() {
        const { seriesXvalues, seriesYvalues, translateX, translateY, gridWidth } = this.#chart.w.globals, found = [];
        for (const [at, marks] of this.#spec.marks.entries()) for (const [point, mark] of marks.entries()) {
            const x = seriesXvalues[at]?.[point], y = seriesYvalues[at]?.[point];
            if (x >= -1 && x <= gridWidth + 1) found.push({ ...mark, owner: this.#spec.owners[at], color: this.#spec.main.colors[at], time: this.#spec.main.series[at].data[point].x, x: x + translateX, y: y + translateY });
        }
        return found;
    }

    #hit({ x, y }, marks = this.#marks()) {
        const away = mark => Math.hypot(mark.x - x, mark.y - y);
        return marks.filter(mark => away(mark) <= reach).sort((one, other) => away(one) - away(other))[0] ?? null;
    }

    #soon(event) {
        const at = this.#place(event);
        if (this.#due) cancelAnimationFrame(this.#due);
        this.#due = requestAnimationFrame(() => this.#show(at));
    }

    #hide() {
        if (this.#due) cancelAnimationFrame(this.#due);
        this.#line.hidden = this.#tip.hidden = true;
    }

    #show(at) {
        const { translateX, translateY, gridWidth, gridHeight } = this.#chart.w.globals, marks = this.#marks();
        const isInside = at.x >= translateX && at.x <= translateX + gridWidth && at.y >= translateY && at.y <= translateY + gridHeight;
        if (!isInside || marks.length === 0) return this.#hide();
        const near = marks.reduce((one, other) => Math.abs(other.x - at.x) < Math.abs(one.x - at.x) ? other : one);
        this.#plot.toggleAttribute("data-hot", this.#hit(at, marks) !== null);
        Object.assign(this.#line.style, { left: `${near.x}px`, top: `${translateY}px`, height: `${gridHeight}px` });
        this.#tell(this.#said(marks, near));
        this.#line.hidden = this.#tip.hidden = false;
        const { offsetWidth: width, offsetHeight: height } = this.#tip, fits = near.x + 12 + width <= this.#plot.clientWidth;
        Object.assign(this.#tip.style, { left: `${Math.max(0, fits ? near.x + 12 : near.x - 12 - width)}px`, top: `${Math.max(0, Math.min(at.y - height / 2, this.#plot.clientHeight - height))}px` });
    }

    /** What each line says at the time of a mark, once each. */
    #said(marks, near) {
        const said = new Map();
        for (const [owner, step] of this.#steps) {
            const mine = marks.filter(mark => mark.owner === owner), away = mark => Math.abs(mark.time - near.time);
            const meant = step > 0 ? mine.filter(mark => away(mark) <= step).sort((one, other) => away(one) - away(other)).slice(0, 1) : mine.filter(mark => Math.abs(mark.x - near.x) <= together);
            for (const mark of meant) said.set(mark.words, mark);
        }
        return [...said.values()];
    }

    #tell(said) {
        const rows = said.slice(0, most).map(mark => {
            const row = part("p"), swatch = part("i");
            swatch.style.background = this.#color(mark.color);
            row.append(swatch, part("bdi", mark.words));
            return row;
        });
        if (said.length > most) rows.push(part("p", say("and {0} more", said.length - most)));
        this.#tip.replaceChildren(...rows);
    }
}
