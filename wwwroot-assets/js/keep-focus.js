// A filter that is taken away takes its own link with it, and the focus would fall to the top of the page. Then it goes to what stands in its place:
// the next control of the same group, else the one before, else the group’s first.
const reachable = "a[href], button:not([disabled]), input:not([type=hidden]), select, summary";
const groups = ".filter-bar, .chart-controls, .table-tools, .list-pages, .views, .rule-choice, .found-kinds, .changes-choice";
let last = null;

const visible = element => element.isConnected && element.getClientRects().length > 0;

addEventListener("focusin", event => {
  const group = event.target.closest?.(groups);
  last = group ? { element: event.target, group, at: [...group.querySelectorAll(reachable)].filter(visible).indexOf(event.target) } : null;
});

function restore() {
  if (!last || last.element.isConnected || (document.activeElement && document.activeElement !== document.body)) return;
  const { group, at } = last;
  last = null;
  const home = group.isConnected ? group : document.querySelector(`.${group.classList[0]}`);
  const all = home ? [...home.querySelectorAll(reachable)].filter(visible) : [];
  (all[Math.min(Math.max(at, 0), all.length - 1)] ?? document.getElementById("main"))?.focus({ preventScroll: true });
}

// what Blazor takes away it takes away in one go: one look a frame is enough
let due = false;
new MutationObserver(() => {
  if (due || !last) return;
  due = true;
  requestAnimationFrame(() => { due = false; restore(); });
}).observe(document.documentElement, { childList: true, subtree: true });
