// Headlines and notes of the speaker's own for decks of charts, kept in this browser by chart and by what is set about it:
// <own-slide> writes them, <own-headline> and <own-notes> show them, <own-words> in a form and the link of a file bring them along.
import { say } from "./words.js";
const kept = "own-words";
const changed = "own-words";

function all() {
    try {
        const words = JSON.parse(localStorage.getItem(kept));
        return words && typeof words === "object" ? words : {};
    } catch { return {}; }
}

const keyOf = (chart, set) => `${chart}?${set ?? ""}`;
const text = value => typeof value === "string" ? value : "";
const read = (chart, set) => { const words = all()[keyOf(chart, set)]; return { headline: text(words?.headline), notes: text(words?.notes) }; };

function write(chart, set, words) {
    const now = all();
    if (words.headline || words.notes) now[keyOf(chart, set)] = words; else delete now[keyOf(chart, set)];
    try { localStorage.setItem(kept, JSON.stringify(now)); } catch { /* they last as long as this page */ }
    document.dispatchEvent(new Event(changed));
}

/** The words about the charts of a deck, as the server reads them; empty for none. */
function sent(charts, set) {
    const words = Object.fromEntries((charts ?? "").split(" ").map(chart => [chart, read(chart, set)]).filter(([, { headline, notes }]) => headline || notes));
    return Object.keys(words).length ? JSON.stringify(words) : "";
}

class OwnPart extends HTMLElement {
    static observedAttributes = ["chart", "set"];
    #here;

    connectedCallback() {
        this.#here = new AbortController();
        document.addEventListener(changed, () => this.show(), { signal: this.#here.signal });
        this.show();
    }

    disconnectedCallback() { this.#here.abort(); }

    attributeChangedCallback() { if (this.isConnected) this.show(); }

    get words() { return read(this.getAttribute("chart"), this.getAttribute("set")); }
}

class OwnHeadline extends OwnPart {
    show() { this.textContent = this.words.headline; }
}

class OwnNotes extends OwnPart {
    show() {
        const { notes } = this.words;
        this.hidden = !notes;
        this.replaceChildren(...notes.split(/\n{2,}/).map(part => Object.assign(document.createElement("p"), { textContent: part })));
    }
}

class OwnSlide extends OwnPart {
    #headline; #notes;

    show() {
        if (!this.firstChild) this.#build();
        for (const [field, value] of [[this.#headline, this.words.headline], [this.#notes, this.words.notes]]) if (field !== document.activeElement) field.value = value;
    }

    #build() {
        this.#headline = this.#field("input", "headline");
        this.#notes = this.#field("textarea", "notes");
        const name = Object.assign(document.createElement("summary"), { textContent: this.getAttribute("name") }), details = document.createElement("details");
        details.append(name, ...[["headline", this.#headline], ["notes", this.#notes]].map(([part, field]) => {
            const label = document.createElement("label");
            label.append(this.getAttribute(part), field);
            return label;
        }));
        details.open = !!(this.words.headline || this.words.notes);
        this.append(details);
    }

    #field(element, part) {
        const field = Object.assign(document.createElement(element), { maxLength: Number(this.getAttribute(`${part}-length`)), dir: "auto" });
        field.addEventListener("input", () => write(this.getAttribute("chart"), this.getAttribute("set"), { headline: this.#headline.value.trim(), notes: this.#notes.value.trim() }));
        return field;
    }
}

/* In a form: a field that is filled at the last moment. */
class OwnWords extends HTMLElement {
    #here;

    connectedCallback() {
        this.#here = new AbortController();
        this.closest("form")?.addEventListener("formdata", ({ formData }) => formData.set("words", sent(this.getAttribute("charts"), this.getAttribute("set"))), { signal: this.#here.signal });
    }

    disconnectedCallback() { this.#here.abort(); }
}

for (const [name, element] of [["own-headline", OwnHeadline], ["own-notes", OwnNotes], ["own-slide", OwnSlide], ["own-words", OwnWords]]) customElements.define(name, element);

// a file with words is asked for by a form: an address could not hold them
addEventListener("click", event => {
    const link = event.target.closest?.("a[own-charts]"), words = link && sent(link.getAttribute("own-charts"), link.getAttribute("own-set"));
    if (!words || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const form = Object.assign(document.createElement("form"), { method: "post", action: link.href, hidden: true });
    form.append(Object.assign(document.createElement("input"), { name: "words", value: words }));
    document.body.append(form);
    form.submit();
    form.remove();
    link.dataset.state = say("Your own words are in the file.");
    setTimeout(() => { delete link.dataset.state; }, 4_000);
}, { capture: true });
