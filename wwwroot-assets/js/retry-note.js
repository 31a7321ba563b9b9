// A quiet note about what did not come, with a way to try again.
import { say } from "./words.js";

export class RetryNote {
    #host; #retry; #node;

    constructor(host, retry) { [this.#host, this.#retry] = [host, retry]; }

    /** Shows the text; none for an empty one. */
    tell(text) {
        if (!text) {
            this.#node?.remove();
            this.#node = null;
            return;
        }
        this.#node ??= Object.assign(document.createElement("p"), { className: "retry-note", role: "status" });
        const again = Object.assign(document.createElement("button"), { type: "button", textContent: say("Try again") });
        again.addEventListener("click", this.#retry);
        this.#host.append(this.#node);
        requestAnimationFrame(() => this.#node?.replaceChildren(`${text} `, again));
    }
}
