// Swipes on a touch screen: one finger, mostly sideways, quick. A chart's own gestures and what scrolls sideways are left alone.
const far = 60, quick = 700;

export class Swipe {
    #start;

    constructor(element, signal, act) {
        element.addEventListener("touchstart", event => this.#begin(event), { signal, passive: true });
        element.addEventListener("touchend", event => {
            const name = this.#end(event);
            if (name) act(name);
        }, { signal, passive: true });
        element.addEventListener("touchcancel", () => { this.#start = null; }, { signal, passive: true });
    }

    #begin({ touches, target, timeStamp }) {
        const [{ clientX: x, clientY: y }] = touches;
        this.#start = touches.length === 1 && !target.closest(".evidence-panel, .filter-bar, dialog") ? { x, y, at: timeStamp } : null;
    }

    #end({ changedTouches: [{ clientX, clientY }], timeStamp }) {
        const start = this.#start;
        this.#start = null;
        if (!start || timeStamp - start.at > quick) return null;
        const x = clientX - start.x, y = clientY - start.y;
        if (Math.abs(x) < far || Math.abs(x) < 2 * Math.abs(y)) return null;
        return x < 0 ? "next" : "previous";
    }
}
