// <slide-stage>: keys, swipes, full screen and a screen that stays awake. Everything that moves is a link of the page, which is followed here:
// so the address stays the truth, with a circuit and without one.
import { Swipe } from "./present-swipe.js";
import { Pointer } from "./present-pointer.js";
import "./present-clock.js";
import "./present-times.js";

const keys = {
    ArrowRight: "next", ArrowDown: "next", " ": "next", PageDown: "next", ArrowLeft: "previous", ArrowUp: "previous", PageUp: "previous",
    Home: "first", End: "last", e: "evidence", r: "return", b: "black", f: "fullscreen", n: "notes", s: "filter", p: "pointer", "?": "help",
};
const patience = 2000;   // between two digits of a slide's number
const steps = ["next", "previous", "first", "last"];
const moves = [...steps, "black", "evidence"];
const longest = 1500;    // that a move is waited for
const typing = "input, textarea, select, [contenteditable]";

class SlideStage extends HTMLElement {
    static observedAttributes = ["at"];
    #here; #typed = ""; #timer; #lock; #pointer; #waiting = []; #due;

    // a move that is asked for before the last one is seen waits for it: the links of the page still lead from where it was
    attributeChangedCallback() { this.#arrive(); }

    #arrive() {
        clearTimeout(this.#due);
        this.#due = null;
        // the links change in the same breath as the attribute, but not all before it
        queueMicrotask(() => this.#due || this.#waiting.shift()?.());
    }

    #move(act) {
        if (this.#due) return this.#waiting.push(() => this.#move(act)) > 0;
        const moved = act();
        if (moved) this.#due = setTimeout(() => this.#arrive(), longest);
        else this.#waiting.shift()?.();
        return moved;
    }

    connectedCallback() {
        this.#here = new AbortController();
        const { signal } = this.#here;
        addEventListener("keydown", event => this.#key(event), { signal });
        document.addEventListener("visibilitychange", () => this.#wake(), { signal });
        document.addEventListener("fullscreenchange", () => this.#wake(), { signal });
        addEventListener("pointerdown", () => this.#wake(), { signal, once: true });
        this.addEventListener("click", event => this.#click(event), { signal });
        new Swipe(this, signal, name => this.#do(name));
        this.#pointer = new Pointer(this, signal);
        this.#wake();
    }

    disconnectedCallback() {
        this.#here.abort();
        clearTimeout(this.#timer);
        clearTimeout(this.#due);
        this.#lock?.release().catch(() => {});
        this.#lock = null;
    }

    #key(event) {
        const { key } = event;
        if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.target.closest?.(typing) || this.#dialog?.open) return;
        if (/^[0-9]$/.test(key)) return this.#digit(key);
        if (key === "Enter" && this.#typed) { const number = Number(this.#typed); this.#typed = ""; this.#move(() => this.#go(number)); }
        else if (key === "Escape" && this.#find("light")) this.#do("black");
        // a control that has the focus keeps the keys that are its own
        else if ((key === " " && event.target.closest?.("a, button, summary")) || !(this.#name(event) && this.#do(this.#name(event)))) return;
        event.preventDefault();
    }

    #name({ key, shiftKey }) {
        return key === " " && shiftKey ? "previous" : keys[key.length === 1 ? key.toLowerCase() : key];
    }

    #digit(key) {
        this.#typed = (this.#typed + key).slice(-3);
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => { this.#typed = ""; }, patience);
    }

    #go(number) {
        const last = Number(this.getAttribute("slides"));
        const link = document.createElement("a");
        link.hidden = true;
        link.href = this.getAttribute("goto").replace("slide=~", `slide=${Math.min(Math.max(number, 1), last)}`);
        this.append(link);
        link.click();
        link.remove();
        return true;
    }

    #click(event) {
        const name = event.target.closest("button[data-do]")?.dataset.do;
        if (name) this.#do(name);
    }

    /** Does what the name says. False where there is nothing to do. */
    #do(name) {
        if (name === "fullscreen") return this.#screen();
        if (name === "pointer") return this.#pointer.toggle();
        if (name === "help") return this.#dialog && (this.#dialog.showModal(), true);
        return moves.includes(name) ? this.#move(() => this.#follow(name)) || steps.includes(name) : this.#follow(name);
    }

    /** Follows the link of the name, or opens what it folds up. False where there is none. */
    #follow(name) {
        const found = (name === "black" && this.#find("light")) || (name === "evidence" && this.querySelector("evidence-panel [data-close]")) || this.#find(name);
        if (found?.localName === "details") found.open = !found.open;
        else found?.click();
        return !!found;
    }

    #find(name) { return this.querySelector(`:is(a, details)[data-do="${name}"]`); }

    get #dialog() { return document.getElementById("key-help"); }

    // the page and not the element: what Blazor replaces would leave full screen
    #screen() {
        const root = document.documentElement;
        if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
        else root.requestFullscreen?.({ navigationUI: "hide" }).catch(() => {});
        return true;
    }

    async #wake() {
        if (this.#lock && !this.#lock.released) return;
        if (document.visibilityState !== "visible" || !navigator.wakeLock || !this.isConnected) return;
        try { this.#lock = await navigator.wakeLock.request("screen"); } catch { /* a screen that may sleep is no failure */ }
        if (!this.isConnected) this.#lock?.release().catch(() => {});
    }
}

customElements.define("slide-stage", SlideStage);
