// <details data-popover> floats above the page: Escape and a press elsewhere close it. It opens and closes without this file, too.
const open = () => document.querySelector("details[data-popover][open]");

addEventListener("keydown", event => {
  const details = open();
  if (event.key !== "Escape" || !details?.contains(document.activeElement)) return;
  details.open = false;
  details.querySelector("summary").focus();
  event.stopImmediatePropagation();
}, { capture: true });

// what of it is a menu is walked by arrows, too
const steps = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

addEventListener("keydown", event => {
  const menu = event.target.closest?.("details[data-menu]"), step = steps[event.key];
  if (!menu || !step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!menu.open && event.key !== "ArrowDown") return;
  menu.open = true;
  walk(menu, step);
  event.preventDefault();
  event.stopImmediatePropagation();
}, { capture: true });

function walk(menu, step) {
  const sheet = menu.querySelector(":scope > .sheet"), items = [...sheet.querySelectorAll("a[href], button")], at = items.indexOf(document.activeElement);
  // in a circuit some menus get their links only once they are open
  if (items.length === 0) return new MutationObserver((_, seen) => { seen.disconnect(); if (menu.open) walk(menu, step); }).observe(sheet, { childList: true });
  const next = at < 0 ? (step > 0 && step < Infinity ? 0 : items.length - 1) : Math.min(items.length - 1, Math.max(0, at + step));
  items[next].focus();
}

addEventListener("pointerdown", event => {
  const details = open();
  if (details && !details.contains(event.target)) details.open = false;
});
