// A short word about what was just done, at the edge of the page, and read aloud.
const shown = 4_000;
let note, timer;

/** Says it for some seconds. */
export function tell(text) {
    clearTimeout(timer);
    if (!note?.isConnected) {
        note = document.body.appendChild(Object.assign(document.createElement("p"), { className: "palette-note" }));
        note.setAttribute("role", "status");
    }
    // a status is read aloud where its text changes after it is there
    requestAnimationFrame(() => { note.textContent = text; });
    timer = setTimeout(() => note.remove(), shown);
}
