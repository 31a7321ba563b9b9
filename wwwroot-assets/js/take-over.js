// The circuit replaces the elements of the first HTML by equal ones. What the reader has done with them in the first moments goes over to those: what has the focus,
// what was typed, chosen and unfolded, and what is being pressed.
const patience = 2000;   // milliseconds in which what a script draws anew is waited for
let first = document.querySelector(".app:not([data-live])"), focused = document.activeElement, pressed = null;

const named = element => element.id ? `#${CSS.escape(element.id)}` : element.localName + ["href", "name", "type", "data-mark"].filter(name => element.hasAttribute(name)).map(name => `[${name}="${CSS.escape(element.getAttribute(name))}"]`).join("");
const alike = (element, root) => [...root.querySelectorAll(named(element))].filter(one => one.textContent === element.textContent);

/* The element itself where a script has moved it, else the one that took its place. */
const successor = element => element.isConnected ? element : alike(element, document.body)[Math.max(0, alike(element, element.getRootNode()).indexOf(element))];

const isChanged = field => field.options ? [...field.options].some(option => option.selected !== option.defaultSelected) : field.value !== field.defaultValue || field.checked !== field.defaultChecked;

function fill(field) {
    const next = successor(field);
    if (!next) return;
    next.value = field.value;
    next.checked = field.checked;
    // who listens is told as by a hand
    for (const kind of ["input", "change"]) next.dispatchEvent(new Event(kind, { bubbles: true }));
}

function unfold(details) {
    const summary = details.querySelector("summary"), next = summary && successor(summary)?.parentElement;
    if (next) next.open = details.open;
}

/* True once it is settled where the focus is. */
function focus(element) {
    if (document.activeElement !== document.body) return true;
    const next = successor(element);
    next?.focus({ preventScroll: true });
    if (next?.matches("input[type=text], input[type=search]")) next.setSelectionRange(element.selectionStart, element.selectionEnd);
    return document.activeElement !== document.body;
}

function keepFocus(element) {
    if (focus(element)) return;
    const drawn = new MutationObserver(() => { if (focus(element)) drawn.disconnect(); });
    drawn.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => drawn.disconnect(), patience);
}

/* A press that begins on an element and ends on its successor is a press of neither, for the browser. */
function endPress({ target, button }) {
    const next = pressed && !pressed.isConnected ? successor(pressed) : null;
    pressed = null;
    if (!first) removeEventListener("pointerup", endPress, { capture: true });
    if (next?.contains(target) && button === 0) next.click();
}

function note({ target }) { focused = target; }

function beginPress({ target }) { pressed = first.contains(target) ? target.closest?.("a[href], button, summary") : null; }

const replaced = new MutationObserver(() => {
    if (first.isConnected) return;
    replaced.disconnect();
    removeEventListener("focusin", note);
    removeEventListener("pointerdown", beginPress, { capture: true });
    for (const details of first.querySelectorAll("details")) unfold(details);
    for (const field of first.querySelectorAll("input:not([type=hidden], [type=file]), textarea, select")) if (isChanged(field)) fill(field);
    if (focused && focused !== document.body) keepFocus(focused);
    // nothing holds the first HTML any longer
    first = focused = null;
});

if (first) {
    addEventListener("focusin", note);
    addEventListener("pointerdown", beginPress, { capture: true });
    addEventListener("pointerup", endPress, { capture: true });
    replaced.observe(document.body, { childList: true });
}
