// Names of rows and lines that are links: a company or segment is then shown alone in every chart of the page. The addresses are the host's.
import { svg } from "./chart-svg.js";
import { say } from "./words.js";

const keys = ["company", "segment"];

/** The one company or segment that all the marks are named after; undefined where there is none. */
export function subjectOf(marks) {
    for (const key of keys) {
        const [first, ...others] = new Set(marks.map(mark => mark[key]));
        if (first && others.length === 0) return { key, id: first };
    }
}

/** A text as a link that `lead` gives its address. */
export function named(node, { key, id }) {
    return svg("a", { class: "alone", "data-key": key, "data-id": id }, node);
}

/** Gives the links of a drawing their addresses, or takes them away where its host has none. One stop of the Tab key a company is enough. */
export function lead(stage, host) {
    const met = new Set();
    for (const link of stage.querySelectorAll("a.alone")) {
        const { key, id } = link.dataset, address = host?.getAttribute(key), words = link.textContent;
        const attributes = address ? { href: address.replace(`${key}=~`, `${key}=${encodeURIComponent(id)}`), "aria-label": key === "company" ? say("{0}: show this company alone", words) : say("{0}: show this segment alone", words), tabindex: met.has(id) ? -1 : null } : {};
        for (const name of ["href", "aria-label", "tabindex"]) if (attributes[name] == null) link.removeAttribute(name); else link.setAttribute(name, attributes[name]);
        met.add(id);
    }
}
