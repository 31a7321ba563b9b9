// What every page needs beside its own parts: keys of input methods and links as of now come first, then copying, the panel’s focus, tables by key, limits of fields,
// what floats, colors, focus and scroll position, keys, and last the circuit.
import "./composing.js";
import "./addresses.js";
import "./copy.js";
import "./download.js";
import "./evidence-panel.js";
import "./grid-keys.js";
import "./keep-focus.js";
import "./keep-scroll.js";
import "./keys.js";
import "./limits.js";
import "./page-body.js";
import "./popover.js";
import "./document-state.js";
import "./take-over.js";
import { here } from "./parts.js";
import { start } from "./circuit.js";
import { say } from "./words.js";

addEventListener("toggle", ({ target }) => {
    if (target.open && target.matches?.(".take-away")) import("./take-away.js").catch(() => {
        for (const state of target.querySelectorAll("[role=status]")) state.textContent = say("Nothing can be drawn or copied just now. The files above still work.");
    });
}, { capture: true });

// the elements of the first HTML come alive before the circuit replaces them: what they show is handed over
await here();
// and so are the sheets that a page brings: the circuit makes their links anew, and without a copy the page would stand undressed until they are read again
for (const sheet of document.querySelectorAll("body link[data-sheet]")) document.head.append(sheet.cloneNode());
start();
