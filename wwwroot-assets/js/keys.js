// Keys of every page: Ctrl/Cmd+K opens the command palette, “?” the list of keys, “/” goes to the search field, “g” and a letter to a page.
// Single letters can be switched off in the list of keys; Ctrl/Cmd+K is always on.
const patience = 1500;   // between g and its letter
/** What takes letters itself. */
export const typing = "input, textarea, select, [contenteditable]";
const setting = "single-keys";
let waiting = 0;
let typed = null;         // what is typed while the palette is on its way

const help = () => document.getElementById("key-help");
/** Whether single letters are keys of ours. */
export const areOn = () => { try { return localStorage.getItem(setting) !== "off"; } catch { return true; } };

function openHelp() {
  const dialog = help();
  if (!dialog || dialog.open) return;
  dialog.querySelector("[data-single-keys]").checked = areOn();
  dialog.showModal();
}

/** The palette’s module is fetched at its first use. */
async function openPalette() {
  if (typed !== null || help()?.open) return;
  typed = "";
  try {
    const { open } = await import("./palette.js");
    open({ openHelp, typed });
  } catch {
    document.getElementById("search")?.focus();   // the plain form finds, too
  } finally {
    typed = null;
  }
}

function single(event) {
  const { key } = event;
  if (waiting && performance.now() - waiting < patience) {
    waiting = 0;
    const link = document.querySelector(`a[data-go="${CSS.escape(key.toLowerCase())}"]`);
    link?.click();
    return !!link;
  }
  waiting = 0;
  if (key === "g") { waiting = performance.now(); return true; }
  // slides have a key of their own for the list
  if (key === "?" && !document.querySelector("slide-stage")) { openHelp(); return true; }
  const field = document.getElementById("search");
  if (key === "/" && field) { field.focus(); field.select(); return true; }
  return false;
}

addEventListener("keydown", event => {
  if (event.defaultPrevented || event.altKey) return;
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "k") {
    event.preventDefault();
    openPalette();
    return;
  }
  if (event.ctrlKey || event.metaKey) return;
  // nor may what is behind it take a key that is meant for it
  if (typed !== null) {
    if (event.key.length === 1) typed += event.key;
    event.preventDefault();
    return;
  }
  if (event.key.length !== 1) return;
  if (!areOn()) return;
  if (event.target.closest?.(typing) || document.querySelector("dialog[open]")) return;
  if (single(event)) event.preventDefault();
});

addEventListener("click", event => {
  if (event.target.closest?.("[data-palette]")) openPalette();
  else if (event.target.closest?.("[data-keys]")) openHelp();
  else if (event.target.closest?.("[data-print]")) print();
  else if (event.target === help()) help().close();   // the dimmed page around the list
});

addEventListener("change", event => {
  if (!event.target.matches?.("[data-single-keys]")) return;
  try { localStorage.setItem(setting, event.target.checked ? "on" : "off"); } catch { /* it holds for this page */ }
});
