// <a download data-slow>: a file that takes a while to make. Says that it is being made, how much has come, and why there is none; without scripts it is a plain link.
import { say } from "./words.js";
const shown = 4_000;
const patience = 500;   // milliseconds until a file that is still being made gets a bar
let voice;

/** Said beside the link, and read aloud from a place of its own: what a page draws anew would swallow it. */
function tell(link, text, aloud = true) {
    link.dataset.state = text;
    voice ??= document.body.appendChild(Object.assign(document.createElement("p"), { className: "sr-only" }));
    voice.setAttribute("role", "status");
    if (aloud) voice.textContent = text;
}

/** A bar at the foot of the window for as long as the file is being made: the link can lie in a menu that is closed by then. Gives what puts words to it, and what takes it away. */
function bar(link) {
    const made = document.getElementById("file-progress")?.content.cloneNode(true).firstElementChild;
    if (!made) return { grown() {}, end() {} };
    const [words, line] = [made.querySelector(".progress-words"), made.querySelector("[role=progressbar]")], name = link.textContent.trim();
    const put = text => { words.textContent = text;  line.ariaLabel = text; };
    put(`${link.dataset.slow} ${name}`);
    const due = setTimeout(() => document.body.append(made), patience);
    return { grown: bytes => put(`${link.dataset.slow} ${name}, ${Math.ceil(bytes / 1000)} KB`), end() { clearTimeout(due);  made.remove(); } };
}

async function fetched(link, told) {
    const answer = await fetch(link.href).catch(() => { throw new Error(say("The server cannot be reached.")); }), parts = [];
    if (!answer.ok) throw new Error((await answer.json().catch(() => null))?.detail ?? say("The server answers {0}.", answer.status));
    let bytes = 0;
    for (const reader = answer.body.getReader(); ;) {
        const { done, value } = await reader.read();
        if (done) break;
        parts.push(value);
        tell(link, `${Math.ceil((bytes += value.length) / 1000)} KB`, false);
        told(bytes);
    }
    const name = answer.headers.get("Content-Disposition")?.match(/filename="?([^";]+)/)?.[1] ?? link.getAttribute("download");
    return { blob: new Blob(parts, { type: answer.headers.get("Content-Type") }), name, bytes };
}

async function download(link) {
    link.ariaBusy = "true";
    tell(link, link.dataset.slow);
    const progress = bar(link);
    try {
        const { blob, name, bytes } = await fetched(link, progress.grown);
        const file = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
        file.click();
        setTimeout(() => URL.revokeObjectURL(file.href), 60_000);
        tell(link, `${name}, ${Math.ceil(bytes / 1000)} KB`);
    } catch (error) {
        tell(link, error.message);
    } finally {
        progress.end();
        link.ariaBusy = null;
        setTimeout(() => { delete link.dataset.state; }, shown);
    }
}

addEventListener("click", event => {
    const link = event.target.closest?.("a[download][data-slow]");
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link.ariaBusy !== "true") download(link);
});
