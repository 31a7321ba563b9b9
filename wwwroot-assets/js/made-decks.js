// Decks of charts and answers that were made or shown in this browser: kept here alone, listed by <made-decks name forget>, found by the palette,
// kept by <kept-deck href name> and offered by <deck-choice part name> for one slide more.
const kept = "made-decks";
const most = 8;

/** The decks, the latest first. */
export function madeDecks() {
    try {
        const decks = JSON.parse(localStorage.getItem(kept));
        return Array.isArray(decks) ? decks.filter(({ href, title }) => typeof href === "string" && href.startsWith("/present/") && typeof title === "string") : [];
    } catch { return []; }
}

function write(decks) {
    try { localStorage.setItem(kept, JSON.stringify(decks)); } catch { /* a browser that keeps nothing lists nothing */ }
}

const place = /^\/present\/([^/?#]+)/;
const partsOf = href => place.exec(href)?.[1].split(",") ?? [];

/* Whether the one became the other by a slide more, a slide less or another order. */
function isChanged(one, other) {
    const [few, many] = [partsOf(one), partsOf(other)].sort((first, second) => first.length - second.length);
    return many.length - few.length <= 1 && few.length > 0 && few.every(part => many.includes(part)) && (many.length > 1 || few.length === many.length);
}

/** Remembers a deck that was made of charts and answers. */
export function rememberDeck(href, title) {
    if (href && madeDecks()[0]?.href !== href) write([{ href, title }, ...madeDecks().filter(deck => !isChanged(deck.href, href))].slice(0, most));
}

class MadeDecks extends HTMLElement {
    connectedCallback() { this.#show(); }

    #show() {
        const decks = madeDecks();
        this.hidden = decks.length === 0;
        const list = document.createElement("ul");
        list.append(...decks.map(({ href, title }) => {
            const item = document.createElement("li");
            item.append(Object.assign(document.createElement("a"), { href, textContent: title }));
            return item;
        }));
        const forget = Object.assign(document.createElement("button"), { type: "button", className: "button", textContent: this.getAttribute("forget") });
        forget.addEventListener("click", () => { write([]); this.#show(); });
        const name = document.createElement("p");
        name.textContent = this.getAttribute("name");
        this.replaceChildren(name, list, forget);
    }
}

class KeptDeck extends HTMLElement {
    static observedAttributes = ["href"];
    connectedCallback() { this.#keep(); }
    attributeChangedCallback() { if (this.isConnected) this.#keep(); }
    #keep() { rememberDeck(this.getAttribute("href"), this.getAttribute("name")); }
}

/* Links that add a slide to the decks of this browser. */
class DeckChoice extends HTMLElement {
    static observedAttributes = ["part"];
    connectedCallback() { this.#show(); }
    attributeChangedCallback() { if (this.isConnected) this.#show(); }

    #show() {
        const part = encodeURIComponent(this.getAttribute("part")), longest = Number(this.getAttribute("most"));
        const decks = madeDecks().filter(({ href }) => !partsOf(href).includes(part) && partsOf(href).length < longest);
        this.hidden = decks.length === 0;
        const list = document.createElement("ul");
        list.append(...decks.map(({ href, title }) => {
            const item = document.createElement("li");
            item.append(Object.assign(document.createElement("a"), { href: href.replace(place, `$&,${part}`), textContent: title }));
            return item;
        }));
        const name = document.createElement("p");
        name.textContent = this.getAttribute("name");
        this.replaceChildren(name, list);
    }
}

for (const [name, element] of [["made-decks", MadeDecks], ["kept-deck", KeptDeck], ["deck-choice", DeckChoice]]) if (!customElements.get(name)) customElements.define(name, element);
