// Modules of elements that not every page has: each is fetched when the first such element is there. What is typed until then is typed again for it.
import { still } from "./chart-still.js";
import { typing } from "./keys.js";

const parts = [
    { has: "evidence-chart", fetch: () => import("./evidence-chart.js").catch(reason => { still(); throw reason; }) },
    { has: "chart-explorer", fetch: () => import("./chart-explorer.js") },
    { has: "slide-stage, slide-clock, slide-times, made-decks, own-slide, own-headline, own-words", fetch: () => import("./present.js") },
    { has: "kept-deck, deck-choice", fetch: () => import("./made-decks.js") },
    { has: "asked-before", fetch: () => import("./asked.js") },
];
const patience = 3000;   // milliseconds that a circuit waits for them, and what is typed
let waiting = 0, typed = [];

function keep(event) { if (event.isTrusted && !event.defaultPrevented && !event.target.closest?.(typing)) typed.push(event); }

function typeAgain(event) {
    if (performance.now() - event.timeStamp < patience) (event.target.isConnected ? event.target : document.body).dispatchEvent(new KeyboardEvent(event.type, event));
}

async function fetched(part) {
    if (waiting++ === 0) addEventListener("keydown", keep);
    try { await part.fetch(); } catch (reason) { console.warn(reason); }
    if (--waiting > 0) return;
    removeEventListener("keydown", keep);
    typed.splice(0).forEach(typeAgain);
}

function look() {
    const needed = parts.filter(part => document.querySelector(part.has));
    for (const part of needed) parts.splice(parts.indexOf(part), 1);
    if (parts.length === 0) later.disconnect();
    return needed.map(fetched);
}

const later = new MutationObserver(look);

/** Fetches what this page needs, and from now on what comes to be needed. Done when the first ones are there, or are long in coming. */
export function here() {
    later.observe(document.body, { childList: true, subtree: true });
    return Promise.race([Promise.all(look()), new Promise(done => setTimeout(done, patience))]);
}
