// A change of the query alone (a filter, an open panel) shows the same page: its scroll position must stay.
// The framework's 9.0 script scrolls to the top after every navigation; the scroll event comes before the next paint, so nothing is seen of it.
let kept = null;

function sameText(link) {
  return link.origin === location.origin && link.pathname === location.pathname && link.search !== location.search && !link.hash && !link.target;
}

addEventListener("click", event => {
  const link = event.target.closest?.("a[href]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  kept = sameText(link) ? { top: scrollY, until: performance.now() + 5_000 } : null;
}, { capture: true });

addEventListener("popstate", () => { kept = null; });
for (const kind of ["wheel", "touchmove", "keydown"]) addEventListener(kind, () => { kept = null; }, { passive: true, capture: true });

addEventListener("scroll", () => {
  if (!kept || scrollY !== 0 || kept.top === 0 || performance.now() > kept.until) return;
  const { top } = kept;
  kept = null;
  scrollTo({ top, behavior: "instant" });
});
