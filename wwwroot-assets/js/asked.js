// <asked-before>: the questions that were asked in this browser, kept here alone; the server never learns of the list. With a button that clears it.
const kept = "asked-before";
const most = 20, longest = 2000;

function asked() {
    try {
        const questions = JSON.parse(localStorage.getItem(kept));
        return Array.isArray(questions) ? questions.filter(question => typeof question === "string" && question && question.length <= longest).slice(0, most) : [];
    } catch { return []; }
}

function write(questions) {
    try {
        if (questions.length) localStorage.setItem(kept, JSON.stringify(questions)); else localStorage.removeItem(kept);
    } catch { /* a browser that keeps nothing lists nothing */ }
}

class AskedBefore extends HTMLElement {
    static observedAttributes = ["question", "ask"];
    #here;

    connectedCallback() {
        this.#here = new AbortController();
        // another tab asks, or clears
        addEventListener("storage", ({ key }) => { if (key === kept || key === null) this.#show(); }, { signal: this.#here.signal });
        this.#remember();
    }

    disconnectedCallback() { this.#here.abort(); }

    attributeChangedCallback() { if (this.isConnected && this.#here) this.#remember(); }

    #remember() {
        const question = this.getAttribute("question")?.trim();
        if (question && question.length <= longest && asked()[0] !== question) write([question, ...asked().filter(other => other !== question)].slice(0, most));
        this.#show();
    }

    /* What is shown already stands above. */
    #show() {
        const now = this.getAttribute("question")?.trim(), before = asked().filter(question => question !== now);
        this.hidden = before.length === 0;
        const list = Object.assign(document.createElement("ul"), { className: "ask-next" });
        list.append(...before.map(question => {
            const address = new URL(this.getAttribute("ask"), location.origin), item = document.createElement("li");
            address.searchParams.set("q", question);
            item.append(Object.assign(document.createElement("a"), { href: address.pathname + address.search, textContent: question, dir: "auto" }));
            return item;
        }));
        const name = Object.assign(document.createElement("h2"), { textContent: this.getAttribute("name") });
        const note = Object.assign(document.createElement("p"), { className: "soft", textContent: this.getAttribute("note") });
        const clear = Object.assign(document.createElement("button"), { type: "button", className: "button", textContent: this.getAttribute("clear") });
        clear.addEventListener("click", () => { write([]); this.#show(); document.getElementById("ask")?.focus(); });
        this.replaceChildren(name, note, list, clear);
    }
}

if (!customElements.get("asked-before")) customElements.define("asked-before", AskedBefore);
