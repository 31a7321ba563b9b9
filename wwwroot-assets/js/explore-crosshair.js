// The crosshair of the Explore view: what every line says at the time that is pointed at, and what a press opens. The engine lists several lines only where all of
// them have the same times, which years that end in June do not have, and makes markup of their names; here they are text.
import { say } from "./words.js";

const reach = 16;    // pixels from a mark within which a press means it
const together = 3;  // pixels within which events are one place
const most = 8;      // lines that are listed
const phone = 480;   // pixels below which a list beside the crosshair would lie over the chart: it goes below

const part = (name, inside = "") => Object.assign(document.createElement(name), inside ? { textContent: inside } : {});

export class Crosshair {
    #plot; #chart; #spec; #color; #line = part("div"); #tip = part("div"); #pressed; #due; #ways = new Map();

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
        for (const owner of new Set(spec.owners)) this.#ways.set(owner, this.#way(owner));
        plot.addEventListener("pointermove", event => this.#soon(event));
        plot.addEventListener("pointerdown", event => { this.#pressed = event.clientX; this.#soon(event); });
        plot.addEventListener("pointerleave", () => this.#hide());
        // a press that moved has moved the chart
        plot.addEventListener("click", event => {
            const mark = Math.abs(event.clientX - this.#pressed) < 4 ? this.#hit(this.#place(event)) : null;
            if (mark) open(mark.claim);
        });
    }

    /** Which of its marks a line, by what it is, means at the time of another's: a stepped one the last before it, one between points the nearest, as far as half its usual step, and events those of that very place. */
    #way(owner) {
        const { series, stroke } = this.#spec.main, mine = [...series.keys()].filter(at => this.#spec.owners[at] === owner && series[at].type === "line");
        if (mine.length === 0) return (marks, near) => marks.filter(mark => Math.abs(mark.x - near.x) <= together);
        if (mine.some(at => stroke.curve[at] === "stepline")) return (marks, near) => marks.filter(mark => mark.time <= near.time).sort((one, other) => other.time - one.time).slice(0, 1);
        const times = [...new Set(mine.flatMap(at => series[at].data.map(({ x }) => x)))].sort((one, other) => one - other), step = Math.min(...times.slice(1).map((time, at) => time - times[at])) / 2;
        return (marks, near) => {
            const away = mark => Math.abs(mark.time - near.time);
            return marks.filter(mark => away(mark) <= (times.length > 1 ? step : 0)).sort((one, other) => away(one) - away(other)).slice(0, 1);
        };
    }

    #place(event) {
        const room = this.#plot.getBoundingClientRect();
        return { x: event.clientX - room.left, y: event.clientY - room.top };
    }

    /** The marks, where the engine has drawn them, in view or beside it. */
    #marks() {
        const { seriesXvalues, seriesYvalues, translateX, translateY, gridWidth } = this.#chart.w.globals, found = [];
        for (const [at, marks] of this.#spec.marks.entries()) for (const [point, mark] of marks.entries()) {
            const x = seriesXvalues[at]?.[point], y = seriesYvalues[at]?.[point];
            if (Number.isFinite(x)) found.push({ ...mark, isInView: x >= -1 && x <= gridWidth + 1, owner: this.#spec.owners[at], color: this.#spec.main.colors[at], time: this.#spec.main.series[at].data[point].x, x: x + translateX, y: y + translateY });
        }
        return found;
    }

    #hit({ x, y }, marks = this.#marks()) {
        const away = mark => Math.hypot(mark.x - x, mark.y - y);
        return marks.filter(mark => mark.isInView && away(mark) <= reach).sort((one, other) => away(one) - away(other))[0] ?? null;
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
        const { translateX, translateY, gridWidth, gridHeight } = this.#chart.w.globals, marks = this.#marks(), inView = marks.filter(mark => mark.isInView);
        const isInside = at.x >= translateX && at.x <= translateX + gridWidth && at.y >= translateY && at.y <= translateY + gridHeight;
        if (!isInside || inView.length === 0) return this.#hide();
        const near = inView.reduce((one, other) => Math.abs(other.x - at.x) < Math.abs(one.x - at.x) ? other : one);
        this.#plot.toggleAttribute("data-hot", this.#hit(at, marks) !== null);
        Object.assign(this.#line.style, { left: `${near.x}px`, top: `${translateY}px`, height: `${gridHeight}px` });
        this.#tell(this.#said(marks, near));
        this.#line.hidden = this.#tip.hidden = false;
        Object.assign(this.#tip.style, this.#beside(near.x, at.y));
    }

    /** Where the list stands. */
    #beside(x, y) {
        const { clientWidth: width, clientHeight: height } = this.#plot;
        if (width < phone) return { left: "0px", top: `${height}px` };
        const { offsetWidth: wide, offsetHeight: high } = this.#tip;
        return { left: `${Math.max(0, x + 12 + wide <= width ? x + 12 : x - 12 - wide)}px`, top: `${Math.max(0, Math.min(y - high / 2, height - high))}px` };
    }

    /** What each line says at the time of a mark, once each. */
    #said(marks, near) {
        const said = new Map();
        for (const [owner, meant] of this.#ways) for (const mark of meant(marks.filter(mark => mark.owner === owner), near)) said.set(mark.words, mark);
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
