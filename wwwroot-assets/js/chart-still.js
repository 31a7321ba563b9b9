// Where the module of charts does not come (it is blocked, or the line was lost on the way), charts are still drawings: the server's own, whose links work by themselves.
const width = 620;   // one of PageDrawing.Widths

async function draw(chart) {
    const source = chart.getAttribute("src"), plot = [...chart.children].find(child => child.className === "plot");
    if (!source || plot?.dataset.src === source) return;
    const answer = await fetch(`${source}&w=${width}`), parsed = new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
    if (!answer.ok || parsed.localName !== "svg" || chart.getAttribute("src") !== source) return;
    const still = Object.assign(document.createElement("div"), { className: "plot" });
    still.dataset.src = source;
    still.append(document.importNode(parsed, true));
    plot?.remove();
    chart.append(still);
}

const look = () => { for (const chart of document.querySelectorAll("evidence-chart")) draw(chart).catch(reason => console.warn(reason)); };

/** Draws every chart of the page, now and when it changes. */
export function still() {
    let due = false;
    const soon = () => {
        if (due) return;
        due = true;
        setTimeout(() => { due = false; look(); }, 100);
    };
    new MutationObserver(soon).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["src"] });
    look();
}
