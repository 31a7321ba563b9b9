// <slide-stage>: keys, swipes, full screen and a screen that stays awake. Everything that moves is a link of the page, which is followed here:
// so the address stays the truth, with a circuit and without one.
import { Swipe } from "./present-swipe.js";
import { follow } from "./follow.js";
import { areOn, typing } from "./keys.js";
import { Pointer } from "./present-pointer.js";
import { keepPlace } from "./talk-place.js";
import { rememberDeck } from "./made-decks.js";
import "./own-words.js";
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
const scrolls = ".evidence-panel, .desk-notes";

class SlideStage extends HTMLElement {
    static observedAttributes = ["at", "keep", "made"];
    #here; #typed = ""; #timer; #lock; #pointer; #waiting = []; #due; #byPointer = false;

    // a move that is asked for before the last one is seen waits for it: the links of the page still lead from where it was
    attributeChangedCallback(name) {
        if (name === "at") this.#arrive();
        else if (this.#here) this.#remember();
    }

    // several attributes change in one breath
    #remember() { queueMicrotask(() => { keepPlace(this); rememberDeck(this.getAttribute("made"), this.getAttribute("made-title")); }); }

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
        // before the marks of a chart, which have keys of their own
        addEventListener("keydown", event => this.#first(event), { signal, capture: true });
        addEventListener("keydown", event => this.#key(event), { signal });
        addEventListener("pointerdown", () => { this.#byPointer = true; }, { signal, capture: true });
        document.addEventListener("visibilitychange", () => this.#wake(), { signal });
        document.addEventListener("fullscreenchange", () => this.#wake(), { signal });
        addEventListener("pointerdown", () => this.#wake(), { signal, once: true });
        this.addEventListener("click", event => this.#click(event), { signal });
        new Swipe(this, signal, name => this.#do(name));
        this.#pointer = new Pointer(this, signal);
        this.#wake();
        this.#remember();
    }

    disconnectedCallback() {
        this.#here.abort();
        clearTimeout(this.#timer);
        clearTimeout(this.#due);
        this.#lock?.release().catch(() => {});
        this.#lock = null;
    }

    /* What a mouse has pressed has the focus, but not the keys: they go on with the slides until the Tab key is used. What folds out closes first. */
    #first(event) {
        const { key, target } = event;
        if (key === "Tab") this.#byPointer = false;
        if (this.#isOthers(event)) return;
        const open = key === "Escape" && this.querySelector(":is(.stage-bar details, .desk-end)[open]:not([data-popover])");
        if (open) {
            open.open = false;
            if (open.contains(target)) open.querySelector("summary").focus();
        }
        else if (!this.#byPointer || !steps.includes(this.#name(event)) || !target.closest?.(".mark, a, button, summary") || (/^Arrow(Up|Down)$/.test(key) && this.#scrolls(target))) return;
        else this.#do(this.#name(event));
        event.preventDefault();
        event.stopImmediatePropagation();
    }

    /* Keys of a dialog, of a field, of the browser. */
    #isOthers(event) {
        return event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.target.closest?.(typing) || document.querySelector("dialog[open]");
    }

    #key(event) {
        const { key } = event;
        if (this.#isOthers(event)) return;
        if (/^[0-9]$/.test(key)) return this.#digit(key);
        if (key === "Enter" && this.#typed) { const number = Number(this.#typed); this.#typed = ""; this.#move(() => this.#go(number)); }
        else if (key === "Escape" && this.#find("light")) this.#do("black");
        // a control that has the focus keeps the keys that are its own, and what scrolls is scrolled
        else if ((key === " " && event.target.closest?.("a, button, summary")) || (/^Arrow(Up|Down)$/.test(key) && this.#scrolls(event.target))) return;
        else if (/^[a-z]$/i.test(key) && !areOn()) return;
        else if (!(this.#name(event) && this.#do(this.#name(event)))) return;
        event.preventDefault();
    }

    #scrolls(target) {
        const box = target.closest?.(scrolls);
        return !!box && box.scrollHeight > box.clientHeight + 1;
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
        const last = Number(this.getAttribute("slides")), template = this.getAttribute("goto");
        if (!template) return false;
        follow(template.replace("slide=~", `slide=${Math.min(Math.max(number, 1), last)}`));
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
