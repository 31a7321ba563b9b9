// The speaker's pointer. Where it is on a mark it is sent as a place in that mark, which lies elsewhere on every screen; else as a place in the chart or the slide.
// <slide-pointer on x y mark> shows it on the others, and stays with what it points at whatever is drawn, scrolled or resized.
const pause = 100;   // milliseconds between two messages

const boxes = [["chart", ".slide evidence-chart"], ["slide", ".slide"]];
const fraction = value => Math.round(value * 1000) / 1000;

/* The place in the box; null where it is outside. */
function within(box, { clientX, clientY }) {
    const x = (clientX - box?.left) / box?.width, y = (clientY - box?.top) / box?.height;
    return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x: fraction(x), y: fraction(y) } : null;
}

const markOf = (root, id) => [...root?.querySelectorAll(".slide evidence-chart .mark") ?? []].find(mark => mark.dataset.mark === id);

/** Sends where the mouse is on the speaker's slide while it is switched on. */
export class Pointer {
    #stage; #signal; #isOn = false; #isBusy = false; #next;

    constructor(stage, signal) {
        this.#stage = stage;
        this.#signal = signal;
        stage.addEventListener("pointermove", event => this.#isOn && this.#send(this.#place(event)), { signal });
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

    #place(event) {
        const now = this.#stage.querySelector(".desk-now"), mark = event.target.closest?.(".desk-now .mark");
        if (mark) return { on: "mark", mark: mark.dataset.mark, ...within(mark.getBoundingClientRect(), event) ?? { x: .5, y: .5 } };
        for (const [on, selector] of boxes) {
            const place = within(now?.querySelector(selector)?.getBoundingClientRect(), event);
            if (place) return { on, ...place };
        }
        return null;
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
    #frame;

    connectedCallback() { this.#follow(); }

    disconnectedCallback() { cancelAnimationFrame(this.#frame); }

    // looked at with every frame while somebody points: drawings, sizes, panels and scrolling all move what is pointed at
    #follow() {
        this.#move();
        this.#frame = requestAnimationFrame(() => this.#follow());
    }

    #move() {
        const stage = this.closest("slide-stage"), on = this.getAttribute("on");
        const found = on === "mark" ? markOf(stage, this.getAttribute("mark")) : stage?.querySelector(boxes.find(([name]) => name === on)?.[1]);
        const box = found?.getBoundingClientRect(), room = stage?.querySelector(".slide")?.getBoundingClientRect();
        const x = box?.left + box?.width * this.getAttribute("x"), y = box?.top + box?.height * this.getAttribute("y");
        this.hidden = !(room && x >= room.left && x <= room.right && y >= room.top && y <= room.bottom);
        const place = `${fraction(x)}px ${fraction(y)}px`;
        if (!this.hidden && this.style.translate !== place) this.style.translate = place;
    }
}

customElements.define("slide-pointer", SlidePointer);
