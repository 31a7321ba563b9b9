// What a page needs beside the circuit: charts, copying, the panel’s focus, tables by key, what floats, focus and scroll position, keys, slides.
import "./copy.js";
import "./download.js";
import "./evidence-chart.js";
import "./evidence-panel.js";
import "./grid-keys.js";
import "./keep-focus.js";
import "./keep-scroll.js";
import "./keys.js";
import "./popover.js";
import "./present.js";
import { say } from "./words.js";

addEventListener("toggle", ({ target }) => {
    if (target.open && target.matches?.(".take-away")) import("./take-away.js").catch(() => {
        for (const state of target.querySelectorAll("[role=status]")) state.textContent = say("Nothing can be drawn or copied just now. The files above still work.");
    });
}, { capture: true });
