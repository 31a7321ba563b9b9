// The speaker's pointer: sent as a place in the slide or in its chart, for screens differ in shape; <slide-pointer on x y> shows it on the others.
const pause = 100;   // milliseconds between two messages

const boxes = [["chart", ".slide evidence-chart"], ["slide", ".slide"]];

/** Sends where the mouse is on the speaker's slide while it is switched on. */
export class Pointer {
    #stage; #signal; #isOn = false; #isBusy = false; #next;

    constructor(stage, signal) {
        this.#stage = stage;
        this.#signal = signal;
        stage.addEventListener("pointermove", event => this.#isOn && this.#point(event), { signal });
        stage.addEventListener("pointerleave", () => this.#isOn && this.#send(null), { signal });
    }

    get canPoint() { return this.#stage.hasAttribute("point"); }

    /** Switches it. False where there is nobody to point for. */
    toggle() {
        if (!this.canPoint) return false;
        this.#isOn = !this.#isOn;
        this.#stage.toggleAttribute("pointing", this.#isOn);
        this.#stage.querySelector('[data-do="pointer"]')?.setAttribute("aria-pressed", this.#isOn);
        if (!this.#isOn) this.#send(null);
        return true;
    }

    #point({ clientX, clientY }) {
        const now = this.#stage.querySelector(".desk-now");
        for (const [on, selector] of boxes) {
            const box = now?.querySelector(selector)?.getBoundingClientRect();
            const x = (clientX - box?.left) / box?.width, y = (clientY - box?.top) / box?.height;
            if (x >= 0 && x <= 1 && y >= 0 && y <= 1) return this.#send({ on, x: Math.round(x * 1000) / 1000, y: Math.round(y * 1000) / 1000 });
        }
        this.#send(null);
    }

    // one message at a time, and always the newest place at the end
    async #send(place) {
        this.#next = place;
        if (this.#isBusy) return;
        this.#isBusy = true;
        for (let place; (place = this.#next) !== undefined && !this.#signal.aborted;) {
            this.#next = undefined;
            const code = this.#stage.getAttribute("code");
            await fetch(this.#stage.getAttribute("point"), { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ code, place }) }).catch(() => {});
            await new Promise(done => setTimeout(done, pause));
        }
        this.#isBusy = false;
    }
}

class SlidePointer extends HTMLElement {
    static observedAttributes = ["on", "x", "y"];

    connectedCallback() { this.#move(); }

    attributeChangedCallback() { if (this.isConnected) this.#move(); }

    #move() {
        const stage = this.closest("slide-stage"), box = stage?.querySelector(boxes.find(([on]) => on === this.getAttribute("on"))?.[1])?.getBoundingClientRect();
        this.hidden = !box;
        if (!box) return;
        this.style.translate = `${box.left + box.width * this.getAttribute("x")}px ${box.top + box.height * this.getAttribute("y")}px`;
    }
}

customElements.define("slide-pointer", SlidePointer);
