// A table within [data-grid] is walked by key: arrows from cell to cell (and from link to link within one), Home and End in the row, with Ctrl in the table,
// Page Up and Page Down by what is in view, Enter follows. Nothing but a place in the order of focus is written into the rows: Blazor makes them, and where there are very many it makes those in view alone.
const patience = 2_000;   // for rows that are on their way, in milliseconds
let left = null;          // the table whose focused cell was last in use

const tableOf = element => { const grid = element?.closest?.("[data-grid]"); return grid?.matches("table") ? grid : grid?.querySelector("table"); };
const boxOf = table => table.closest(".table-box, .mud-table-container");
const rowsOf = table => [...table.tBodies[0].rows].filter(row => row.cells.length > 1);
const linksOf = cell => [...cell.querySelectorAll("a[href], button")];
const headOf = table => table.tHead?.rows[0];

/** The part of the box that rows are seen in, below the head. */
function windowOf(table) {
  const { top, bottom } = boxOf(table).getBoundingClientRect();
  return { top: Math.max(top, 0) + (headOf(table)?.offsetHeight ?? 0), bottom: Math.min(bottom, innerHeight) };
}

function inView(table) {
  const { top, bottom } = windowOf(table);
  return rowsOf(table).filter(row => { const at = row.getBoundingClientRect(); return at.top >= top - 1 && at.bottom <= bottom + 1; });
}

/** Focuses, and scrolls no further than needed: the browser's own way would move the head of the table out of sight. */
function focus(element) {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function go(cell, last = false) {
  if (!cell) return;
  const link = linksOf(cell).at(last ? -1 : 0);
  if (!link) cell.tabIndex = -1;   // the kit's cells have none
  focus(link ?? cell);
}

/** Waits until the box has rows to show again after it was scrolled, whether or not that part of the box is in sight. */
async function settled(table, scroll) {
  const until = performance.now() + patience;
  const box = boxOf(table);
  const isEmpty = () => {
    const { top, bottom } = box.getBoundingClientRect();
    return !rowsOf(table).some(row => { const at = row.getBoundingClientRect(); return at.top < bottom && at.bottom > top + (headOf(table)?.offsetHeight ?? 0); });
  };
  scroll(box);
  do await new Promise(requestAnimationFrame);
  while (isEmpty() && performance.now() < until);
}

async function toEdge(table, column, down) {
  await settled(table, box => { box.scrollTop = down ? box.scrollHeight : 0; });
  const rows = rowsOf(table);
  go((down ? rows.at(-1) : rows[0])?.cells[column]);
}

async function byPage(table, row, column, down) {
  const rows = rowsOf(table);
  const step = Math.max(1, inView(table).length - 1);
  const next = rows[rows.indexOf(row) + (down ? step : -step)];
  if (next) return go(next.cells[column]);
  await settled(table, box => { box.scrollTop += (down ? 1 : -1) * step * row.offsetHeight; });
  const seen = inView(table);
  go((down ? seen.at(-1) : seen[0])?.cells[column]);
}

function sideways(cell, row, right) {
  const links = linksOf(cell);
  const at = links.indexOf(document.activeElement);
  const beside = at < 0 ? undefined : links[at + (right ? 1 : -1)];
  if (beside) focus(beside);
  else go(row.cells[cell.cellIndex + (right ? 1 : -1)], !right);
}

function upOrDown(table, row, column, down) {
  const rows = rowsOf(table);
  const at = rows.indexOf(row);
  if (at < 0) { if (down) go(inView(table)[0]?.cells[column]); return; }
  go((at === 0 && !down ? headOf(table) : rows[at + (down ? 1 : -1)])?.cells[column]);
}

/** True where the key meant something. */
function walk(event, table, cell) {
  const { key } = event;
  const row = cell.parentElement;
  const column = cell.cellIndex;
  if (key === "ArrowRight" || key === "ArrowLeft") sideways(cell, row, (key === "ArrowRight") === (getComputedStyle(table).direction !== "rtl"));
  else if (key === "ArrowDown" || key === "ArrowUp") upOrDown(table, row, column, key === "ArrowDown");
  else if ((key === "Home" || key === "End") && event.ctrlKey) toEdge(table, column, key === "End");
  else if (key === "Home" || key === "End") go(row.cells[key === "Home" ? 0 : row.cells.length - 1]);
  else if (key === "PageDown" || key === "PageUp") byPage(table, row, column, key === "PageDown");
  else if (key === "Enter" && event.target === cell) row.querySelector("a[href]")?.click();
  else return false;
  return true;
}

addEventListener("keydown", event => {
  if (event.altKey || event.metaKey || event.shiftKey) return;
  const table = tableOf(event.target) ?? event.target.querySelector?.(":scope > table[data-grid]") ?? (event.target === document.body && left?.isConnected ? left : null);
  if (!table || event.target.closest?.("input, textarea, select, summary")) return;
  const cell = event.target.closest?.("th, td");
  // from the box itself, or where the rows have scrolled away from under the focus, an arrow goes into what is in view
  const done = cell ? walk(event, table, cell) : ["ArrowDown", "ArrowRight"].includes(event.key) && !event.ctrlKey && (go(inView(table)[0]?.cells[0]), true);
  if (!done) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, { capture: true });

addEventListener("focusin", ({ target }) => { left = tableOf(target) ?? null; });

// another order is read from its beginning
addEventListener("click", ({ target }) => {
  const table = target.closest?.("a.sort") && tableOf(target);
  if (table) boxOf(table).scrollTop = 0;
});
