// The card beside a mark. Every text is set as text, never as markup.
import { html } from "./chart-svg.js";
import { facts } from "./chart-marks.js";

export class Tooltip {
    #node = html("div", "tip");
    #shown = null;

    constructor(plot) {
        this.#node.hidden = true;
        this.#node.setAttribute("aria-hidden", "true");   // the mark's own name says the same
        plot.append(this.#node);
    }

    get shown() { return this.#shown; }

    show(item, { width }) {
        if (this.#shown === item.mark.id) return;
        this.#shown = item.mark.id;
        const { mark } = item, rows = facts(mark).slice(1).map(fact => html("span", "", fact));
        if (mark.contradicts) rows.at(-1).className = "clashing";
        this.#node.replaceChildren(html("b", "", mark.name), html("strong", "", mark.amount), ...rows);
        this.#node.hidden = false;
        const { offsetWidth, offsetHeight } = this.#node, gap = 14;
        const above = item.hit.y - offsetHeight - gap, below = item.hit.y + item.hit.height + gap;
        const middle = item.hit.width > offsetWidth ? item.hit.x + Math.min(item.hit.width, width) - offsetWidth / 2 : item.centre.x;
        this.#node.style.left = `${Math.round(Math.max(0, Math.min(middle - offsetWidth / 2, width - offsetWidth)))}px`;
        this.#node.style.top = `${Math.round(above > -offsetHeight * .6 ? above : below)}px`;
    }

    hide() {
        this.#shown = null;
        this.#node.hidden = true;
    }
}
