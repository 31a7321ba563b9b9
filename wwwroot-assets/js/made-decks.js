// Decks of charts that were shown in this browser: kept here alone, listed by <made-decks name forget> and found by the palette.
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

/** Remembers the deck of a stage, where it is one of charts. */
export function rememberDeck(stage) {
    const href = stage.getAttribute("made"), title = stage.getAttribute("made-title");
    if (href && madeDecks()[0]?.href !== href) write([{ href, title }, ...madeDecks().filter(deck => deck.href !== href)].slice(0, most));
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

if (!customElements.get("made-decks")) customElements.define("made-decks", MadeDecks);
