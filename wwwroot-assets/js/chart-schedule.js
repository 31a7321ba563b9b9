// When charts are drawn: those in or near the window first, the others when the browser has nothing else to do, all before printing;
// one chart a task, so that a page of charts answers while it draws.

const waiting = new Map();   // element → what draws it
const due = new Set();
let create, loading, watching, idle, busy = false;

const wheneverIdle = window.requestIdleCallback ? work => requestIdleCallback(work, { timeout: 4000 }) : work => setTimeout(work, 200);
const nextTask = () => globalThis.scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve));

/** Loads the chart engine and what draws around it, once for all charts; a page without charts loads neither. */
function load(address) {
    return loading ??= Promise.all([import(new URL(address, document.baseURI)), import("./chart-drawing.js")]).then(([engine, { ChartDrawing }]) => {
        create = () => new ChartDrawing(engine.default);
        return nextTask();   // reading the engine was work enough for one task
    }).catch(reason => {
        loading = undefined;
        throw reason;
    });
}

/** Calls `draw` with a new drawing when it is the element's turn; `fail` where the engine does not come. */
export function schedule(element, draw, fail) {
    watching ??= new IntersectionObserver(entries => {
        for (const { target, isIntersecting } of entries) if (isIntersecting && waiting.has(target)) due.add(target);
        work();
    }, { rootMargin: "400px" });
    waiting.set(element, { draw, fail });
    watching.observe(element);
    idle ??= wheneverIdle(another);
}

export function forget(element) {
    waiting.delete(element);
    due.delete(element);
    watching?.unobserve(element);
}

function run(element) {
    const { draw } = waiting.get(element);
    forget(element);
    draw(create());
}

async function work() {
    if (busy) return;
    busy = true;
    for (let [element] = due; element; [element] = due) {
        try {
            await load(element.getAttribute("lib"));
            if (due.has(element)) run(element);
        } catch (reason) {
            const { fail } = waiting.get(element) ?? {};
            forget(element);
            fail?.(reason);
        }
        if (due.size) await nextTask();
    }
    busy = false;
}

function another() {
    idle = undefined;
    const [element] = waiting.keys();
    if (!element) return;
    due.add(element);
    work().then(() => { if (waiting.size) idle ??= wheneverIdle(another); });
}

addEventListener("beforeprint", () => { if (create) for (const element of [...waiting.keys()]) run(element); });
