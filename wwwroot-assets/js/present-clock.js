// <slide-clock since="…">: the time of day, and how long it has been going on. Without a beginning it runs from when the page was opened.
import { say } from "./words.js";
const opened = Date.now();
const two = number => String(number).padStart(2, "0");

class SlideClock extends HTMLElement {
    #ticking;

    connectedCallback() {
        this.#show();
        this.#ticking = setInterval(() => this.#show(), 1000);
    }

    disconnectedCallback() { clearInterval(this.#ticking); }

    #show() {
        const now = new Date(), since = Date.parse(this.getAttribute("since")) || opened;
        const seconds = Math.max(0, Math.floor((now - since) / 1000));
        const run = document.createElement("b"), time = document.createElement("span");
        run.textContent = `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
        time.textContent = say("elapsed · it is {0}", `${two(now.getHours())}:${two(now.getMinutes())}`);
        this.replaceChildren(run, time);
    }
}

customElements.define("slide-clock", SlideClock);
