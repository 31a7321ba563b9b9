// When charts are drawn: those in or near the window at once, the others when the browser has nothing else to do, all before printing.
import { ChartDrawing } from "./chart-drawing.js";

const waiting = new Map();   // element → what draws it
let engine, loading, watching, idle;

const wheneverIdle = window.requestIdleCallback ? work => requestIdleCallback(work, { timeout: 4000 }) : work => setTimeout(work, 200);

/** Loads the chart engine once for all charts of the page; true where it is there already. */
export function load(address) {
    return engine ? true : loading ??= import(new URL(address, document.baseURI)).then(module => engine = module.default, reason => {
        loading = undefined;
        throw reason;
    });
}

export const create = () => new ChartDrawing(engine);

export function schedule(element, draw) {
    watching ??= new IntersectionObserver(entries => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) run(target);
    }, { rootMargin: "400px" });
    waiting.set(element, draw);
    watching.observe(element);
    idle ??= wheneverIdle(next);
}

export function forget(element) {
    waiting.delete(element);
    watching?.unobserve(element);
}

function run(element) {
    const draw = waiting.get(element);
    forget(element);
    draw?.();
}

async function next() {
    const [element] = waiting.keys();
    idle = undefined;
    if (!element) return;
    run(element);
    await loading?.catch(() => {});
    if (waiting.size) idle ??= wheneverIdle(next);
}

addEventListener("beforeprint", () => { if (engine) for (const element of [...waiting.keys()]) run(element); });
