// The card beside a mark: its spoken name, part by part. Every text is set as text, never as markup.
import { say } from "./words.js";

export class Tooltip {
    node = document.createElement("div");
    #plot; #shown = null;

    constructor(plot) {
        this.#plot = plot;
        this.node.className = "tip";
        this.node.hidden = true;
        this.node.setAttribute("aria-hidden", "true");   // the mark's own name says the same
    }

    show(mark) {
        if (this.#shown === mark) return;
        this.#shown = mark;
        const parts = mark.getAttribute("aria-label").split(say("; "));
        this.node.replaceChildren(...parts.map((text, at) => Object.assign(document.createElement(["b", "strong"][at] ?? "span"), { textContent: text })));
        if (mark.hasAttribute("data-conflict")) this.node.lastElementChild.className = "clashing";
        this.node.hidden = false;
        const room = this.#plot.getBoundingClientRect(), box = mark.getBoundingClientRect(), { offsetWidth, offsetHeight } = this.node, gap = 14;
        const above = box.top - room.top - offsetHeight - gap, middle = box.width > offsetWidth ? box.right - offsetWidth / 2 : (box.left + box.right) / 2;
        this.node.style.left = `${Math.round(Math.max(0, Math.min(middle - room.left - offsetWidth / 2, room.width - offsetWidth)))}px`;
        this.node.style.top = `${Math.round(above > -offsetHeight * .6 ? above : box.bottom - room.top + gap)}px`;
    }

    hide() {
        this.#shown = null;
        this.node.hidden = true;
    }
}
