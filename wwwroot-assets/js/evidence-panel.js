// <evidence-panel>: takes the focus when it is opened, closes on Escape, gives the focus back, and hides nothing of what opened it. All by plain links: no circuit is needed.
const patience = 1500;   // milliseconds in which the page makes room, and its charts are drawn anew
let opener = null;       // what had the focus when the panel was opened
let loaded = false;      // a panel that came with the page takes no focus

/* Ways to find it and, where it has gone (a filter may have taken it), the heading of its chart or list: for a chart may have drawn its marks anew. */
function remember(element) {
  const { mark } = element.dataset, place = element.closest("figure[id], section[id]")?.id;
  const home = () => (place && document.getElementById(place)) || document.getElementById("main");
  return {
    find: () => element.isConnected ? element : mark && home()?.querySelector(`.mark[data-mark="${CSS.escape(mark)}"]`),
    heading: () => home()?.querySelector("h1, h2, h3"),
  };
}

function giveBack() {
  const { activeElement } = document, element = opener?.find() ?? opener?.heading();
  opener = null;
  // who has gone elsewhere since stays there
  if (!element || (activeElement && activeElement !== document.body)) return;
  if (/^h[1-6]$/i.test(element.localName)) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/* The part of the window that nothing lies over. */
function free(panel) {
  const box = panel.getBoundingClientRect(), bar = document.querySelector(".filter-bar")?.getBoundingClientRect();
  const isFixed = getComputedStyle(panel).position === "fixed", isBelow = isFixed && box.width > innerWidth / 2;
  return { top: Math.max(bar?.bottom ?? 0, 0), bottom: isBelow ? box.top : innerHeight };
}

class EvidencePanel extends HTMLElement {
  #listening; #moved;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener("keydown", event => { if (event.key === "Escape") this.querySelector("[data-close]")?.click(); }, { signal });
    // the title is rendered in the same batch, but may be inserted after the element itself
    requestAnimationFrame(() => this.#open());
    if (!loaded) return;
    const active = document.activeElement;
    if (active && active !== document.body && !active.closest("evidence-panel")) opener = remember(active);
  }

  #open() {
    const panel = this.querySelector(".evidence-panel"), title = this.querySelector("#evidence-title");
    if (!panel) return;
    if (loaded) title?.focus({ preventScroll: true });
    if (loaded && getComputedStyle(panel).position !== "fixed") return title?.scrollIntoView({ block: "nearest" });
    this.#moved = new ResizeObserver(() => this.#reveal(panel));
    this.#moved.observe(document.body);
    const { signal } = this.#listening, stop = () => this.#moved.disconnect();
    for (const kind of ["wheel", "touchmove", "keydown", "pointerdown"]) addEventListener(kind, stop, { signal, once: true, passive: true });
    setTimeout(stop, patience);
  }

  /** Moves the mark that was pressed into what is left of the window. */
  #reveal(panel) {
    const box = opener?.find()?.getBoundingClientRect(), { top, bottom } = free(panel), edge = 12;
    if (!box || box.height === 0 || (box.top >= top && box.bottom <= bottom)) return;
    scrollBy({ top: box.bottom > bottom ? Math.min(box.bottom - bottom + edge, box.top - top - edge) : box.top - top - edge, behavior: "instant" });
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.#moved?.disconnect();
    // another panel may follow at once: only a panel that stays away gives the focus back
    requestAnimationFrame(() => { if (!document.querySelector("evidence-panel")) giveBack(); });
  }
}

customElements.define("evidence-panel", EvidencePanel);
// Blazor replaces the first HTML's elements when the circuit starts; a reader's own act comes later than that
for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, () => { loaded = true; }, { once: true, capture: true });
