// Back and forward within the circuit: the page comes a moment after its address, and until then the one that is left stands there, which may be too short to be
// scrolled as far. So the place of each entry of the history is kept here, and is taken up again as soon as the page has room for it, unless the reader moves before.
const store = "scroll-places", most = 50;
const settled = 2000, patience = 10_000;   // milliseconds at the place, and without room for it
let places = new Map(), here, wanted = null, timer;

try { places = new Map(JSON.parse(sessionStorage.getItem(store) ?? "[]")); } catch { /* places of this document alone */ }

/* The framework numbers the entries that it makes; the first has none. */
const entry = () => `${history.state?._index ?? 0} ${location.href.split("#")[0]}`;

function keep() {
    here = entry();
    places.delete(here);
    places.set(here, scrollY);
    if (places.size > most) places.delete(places.keys().next().value);
}

function forget() {
    clearTimeout(timer);
    wanted = null;
}

function take() {
    if (Math.abs(scrollY - wanted) > 1) scrollTo({ top: wanted, behavior: "instant" });
    if (Math.abs(scrollY - wanted) > 1) return;
    clearTimeout(timer);
    timer = setTimeout(forget, settled);
}

/* What the page shows has changed, or how high it is: an entry that was made by a filter or a panel keeps the place of the one before. */
function changed() {
    if (wanted !== null && here !== entry()) forget();
    if (wanted !== null) take();
    else if (here !== entry()) keep();
}

addEventListener("scroll", () => wanted === null ? keep() : take(), { passive: true });
// a link may be followed before the browser has told of the scroll: then the place is taken as the address is left
globalThis.navigation?.addEventListener("navigate", () => { if (wanted === null && here === entry()) keep(); });
addEventListener("popstate", () => {
    forget();
    here = entry();
    // a place that the address names is the browser's own business
    wanted = location.hash ? null : places.get(here) ?? null;
    if (wanted === null) return;
    timer = setTimeout(forget, patience);
    take();
});
new MutationObserver(changed).observe(document.body, { childList: true, subtree: true });
new ResizeObserver(changed).observe(document.body);
for (const kind of ["wheel", "touchmove", "keydown", "pointerdown"]) addEventListener(kind, forget, { passive: true, capture: true });
addEventListener("pagehide", () => { try { sessionStorage.setItem(store, JSON.stringify([...places])); } catch { /* the next document begins anew */ } });
