// Modules of elements that not every page has: each is fetched when the first such element is there.
import { still } from "./chart-still.js";

const parts = [
    { has: "evidence-chart", fetch: () => import("./evidence-chart.js").catch(reason => { still(); throw reason; }) },
    { has: "chart-explorer", fetch: () => import("./chart-explorer.js") },
    { has: "slide-stage, slide-clock, slide-times, made-decks, own-slide, own-headline, own-words", fetch: () => import("./present.js") },
    { has: "kept-deck, deck-choice", fetch: () => import("./made-decks.js") },
    { has: "asked-before", fetch: () => import("./asked.js") },
];
const patience = 3000;   // milliseconds that a circuit waits for them

function look() {
    const needed = parts.filter(part => document.querySelector(part.has));
    for (const part of needed) parts.splice(parts.indexOf(part), 1);
    if (parts.length === 0) later.disconnect();
    return needed.map(part => part.fetch().catch(reason => console.warn(reason)));
}

const later = new MutationObserver(look);

/** Fetches what this page needs, and from now on what comes to be needed. Done when the first ones are there, or are long in coming. */
export function here() {
    later.observe(document.body, { childList: true, subtree: true });
    return Promise.race([Promise.all(look()), new Promise(done => setTimeout(done, patience))]);
}
