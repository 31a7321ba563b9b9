// <slide-time deck slide running>: how long the speaker was on a slide; <slide-times deck>: all of them together, the run before, and a new beginning.
// Kept in this browser alone.
const moved = "slide-times";
const longest = 5000;   // a machine that slept did not speak
const keyOf = deck => `slide-times ${deck}`;
const text = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
const sum = times => Object.values(times).reduce((all, one) => all + one, 0);

function read(deck) {
    try {
        const kept = JSON.parse(localStorage.getItem(keyOf(deck)));
        return { now: kept?.now ?? {}, last: kept?.last ?? {} };
    } catch { return { now: {}, last: {} }; }
}

function write(deck, times) {
    try { localStorage.setItem(keyOf(deck), JSON.stringify(times)); } catch { /* a browser that keeps nothing shows this run only */ }
    document.dispatchEvent(new Event(moved));
}

class Times extends HTMLElement {
    #here;

    connectedCallback() {
        this.#here = new AbortController();
        document.addEventListener(moved, () => this.show(), { signal: this.#here.signal });
        this.show();
    }

    disconnectedCallback() { this.#here.abort(); }

    get deck() { return this.getAttribute("deck"); }
}

class SlideTime extends Times {
    static observedAttributes = ["running"];
    #ticking; #at;

    connectedCallback() { super.connectedCallback(); this.#run(); }

    disconnectedCallback() { super.disconnectedCallback(); clearInterval(this.#ticking); }

    attributeChangedCallback() { if (this.isConnected) this.#run(); }

    #run() {
        clearInterval(this.#ticking);
        if (!this.hasAttribute("running")) return;
        this.#at = Date.now();
        this.#ticking = setInterval(() => this.#tick(), 1000);
    }

    #tick() {
        const past = Math.min(Date.now() - this.#at, longest) / 1000, slide = this.getAttribute("slide"), times = read(this.deck);
        this.#at = Date.now();
        times.now[slide] = (times.now[slide] ?? 0) + past;
        write(this.deck, times);
    }

    show() {
        const { now, last } = read(this.deck), slide = this.getAttribute("slide");
        this.textContent = [now[slide], last[slide]].map(time => time ? text(time) : "").join(last[slide] ? " / " : "");
    }
}

class SlideTimes extends Times {
    show() {
        const { now, last } = read(this.deck), words = document.createElement("span"), again = document.createElement("button");
        if (!this.firstChild) {
            again.type = "button";
            again.className = "button";
            again.textContent = this.getAttribute("again");
            again.addEventListener("click", () => write(this.deck, { now: {}, last: read(this.deck).now }));
            this.append(words, " ", again);
        }
        this.firstChild.textContent = `${this.getAttribute("name")} ${text(sum(now))}${sum(last) ? `, ${this.getAttribute("last")} ${text(sum(last))}` : ""}`;
    }
}

customElements.define("slide-time", SlideTime);
customElements.define("slide-times", SlideTimes);
