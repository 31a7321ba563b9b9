// <evidence-panel>: takes the focus when it is opened, closes on Escape, gives the focus back. All by plain links: no circuit is needed.
let opener = null;       // what had the focus when the panel was opened: a way to find it, for a chart may have drawn its marks anew
let loaded = false;      // a panel that came with the page takes no focus

function finder(element) {
  const { mark } = element.dataset;
  const chart = element.closest("figure")?.id;
  return () => element.isConnected ? element : mark && chart && document.getElementById(chart)?.querySelector(`.mark[data-mark="${CSS.escape(mark)}"]`);
}

class EvidencePanel extends HTMLElement {
  #listening;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener("keydown", event => { if (event.key === "Escape") this.querySelector("[data-close]")?.click(); }, { signal });
    this.addEventListener("click", event => { if (event.target.closest("[data-close]")) this.closing = true; }, { signal });
    if (!loaded) return;
    const active = document.activeElement;
    if (active && active !== document.body && !active.closest("evidence-panel")) opener = finder(active);
    // the title is rendered in the same batch, but may be inserted after the element itself
    requestAnimationFrame(() => this.querySelector("#evidence-title")?.focus({ preventScroll: true }));
  }

  disconnectedCallback() {
    this.#listening.abort();
    // another panel may follow at once: only a panel that stays away gives the focus back
    requestAnimationFrame(() => {
      if (document.querySelector("evidence-panel")) return;
      opener?.()?.focus({ preventScroll: true });
      opener = null;
    });
  }
}

customElements.define("evidence-panel", EvidencePanel);
// Blazor replaces the first HTML's elements when the circuit starts; a reader's own act comes later than that
for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, () => { loaded = true; }, { once: true, capture: true });
