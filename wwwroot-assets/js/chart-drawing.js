// One drawn chart: a node that can move from one element to another, the engine's instance inside it, and what we draw around it.
import { html, signOf, svg, typesetter } from "./chart-svg.js";
import { layOut } from "./chart-layout.js";
import { options } from "./chart-options.js";
import { axes } from "./chart-axes.js";
import { Brush } from "./chart-brush.js";
import { dress, hatches } from "./chart-marks.js";
import { labels } from "./chart-labels.js";
import { lead } from "./chart-subjects.js";
import { Walk } from "./chart-walk.js";
import { Zoom } from "./chart-zoom.js";

const paperWidth = 700;   // what fits a printed page at reading size
let count = 0;

export class ChartDrawing {
    node = html("div", "plot");
    source;
    #engine; #chart; #spec; #size; #frame; #focused = false; #leaving = false; #lit = new Set(); #prefix = `hatch-${++count}`;
    #stage = this.node.appendChild(html("div", "stage"));
    #walk = new Walk(this.node, (mark, event) => openEvidence(this.node.parentElement, mark.claims[0], event));
    #zoom = new Zoom(this.node, () => this.#render());
    #brush;
    #resized = new ResizeObserver(entries => {
        const { width, height } = entries.at(-1).contentRect;
        cancelAnimationFrame(this.#frame);
        this.#frame = requestAnimationFrame(() => this.#fit(Math.round(width), Math.round(height)));
    });

    constructor(engine) {
        this.#engine = engine;
        this.node.addEventListener("focusout", () => {   // also sent while the host is being taken away, before it hears of it
            this.#leaving = true;
            queueMicrotask(() => { this.#leaving = false; });
        });
        this.#resized.observe(this.node);
    }

    draw(source) {
        this.source = source;
        this.#spec = JSON.parse(source);
        for (const { marks } of this.#spec.series) for (const mark of marks) if (mark.label) mark.label += signOf(mark);
        this.#zoom.fit(this.#spec.placeAxis);
        this.#render();
    }

    /** Sets the marks of some claims off from the others; none shows all alike. Nothing is drawn anew. */
    highlight(claims) {
        this.#lit = new Set(claims);
        this.#light();
    }

    /** The addresses that the names of rows and lines lead to are the host's. */
    lead() {
        const held = this.#stage.contains(document.activeElement);
        lead(this.#stage, this.node.parentElement);
        if (held && document.activeElement.matches("a:not([href])")) this.#walk.refocus();
    }

    attach(host) {
        host.append(this.node);
        this.lead();
        if (this.#focused && document.activeElement === document.body) this.#walk.refocus();
        this.#focused = false;
    }

    /** The host has left the page: remembers whether it took the focus with it. */
    detach() {
        this.#focused = this.#leaving || this.node.contains(document.activeElement);
    }

    destroy() {
        cancelAnimationFrame(this.#frame);
        this.#resized.disconnect();
        this.#walk.destroy();
        this.#zoom.destroy();
        this.#chart?.destroy();
        this.#chart = null;
        this.node.remove();
    }

    print() { if (this.#size?.width > paperWidth) this.#render({ ...this.#size, width: paperWidth }); }

    printed() { if (this.#size) this.#render(); }

    #fit(width, height) {
        if (width && height && this.#spec && (width !== this.#size?.width || height !== this.#size.height)) this.#render();
    }

    #render(size) {
        const room = size ?? { width: this.node.clientWidth, height: this.node.clientHeight };
        if (!room.width || !room.height) return;   // not laid out yet: the observer calls again
        if (!size) this.#size = room;
        const focused = this.#stage.contains(document.activeElement);
        this.#chart?.destroy();
        this.#chart = null;
        this.#stage.replaceChildren();
        if (!this.#spec.series.some(series => series.marks.length)) {
            this.#stage.append(html("p", "nothing", this.#spec.empty ?? "Nothing to show."));
            return;
        }
        const scene = layOut(this.#spec, room, typesetter(this.node), this.#zoom.range);
        this.#chart = new this.#engine(this.#stage, options(scene));
        this.#chart.render().catch(() => {});   // draws before it returns; a missing shape is reported by dress
        const root = this.#stage.querySelector("svg"), { translateX: x, translateY: y } = this.#chart.w.globals;
        scene.origin = { x, y };
        dress(root, scene, this.#prefix);
        this.#finish(root, scene, focused);
    }

    /** Where the page keeps room for it, a time axis has a strip to choose a part of it. */
    #brushed(scene) {
        if (this.#spec.placeAxis && this.node.parentElement?.hasAttribute("brush")) {
            this.#brush ??= new Brush((min, max) => this.#zoom.show(min, max));
            this.#brush.take(scene, this.#zoom.range);
            if (!this.#brush.node.isConnected) this.node.append(this.#brush.node);
        } else this.#brush?.node.remove();
    }

    #light() {
        const marks = new Map((this.#spec?.series ?? []).flatMap(series => series.marks).map(mark => [mark.id, mark.claims]));
        let any = false;
        for (const node of this.#stage.querySelectorAll("[data-mark]")) {
            const lit = marks.get(node.dataset.mark)?.some(claim => this.#lit.has(claim)) ?? false;
            node.toggleAttribute("data-lit", lit);
            any ||= lit;
        }
        this.node.toggleAttribute("data-highlit", any);   // a filter may have left none of them: then nothing is dimmed
    }

    #finish(root, scene, focused) {
        for (const idle of this.#stage.querySelectorAll("foreignObject, .apexcharts-legend, .apexcharts-grid, .apexcharts-xcrosshairs, .apexcharts-ycrosshairs, .apexcharts-ycrosshairs-hidden")) idle.remove();
        root.setAttribute("viewBox", `0 0 ${scene.width} ${scene.height}`);
        root.toggleAttribute("data-computed", scene.marks.every(({ mark }) => mark.derived && !mark.verdict));   // then colour tells the series apart
        root.setAttribute("role", "group");
        root.setAttribute("aria-roledescription", "chart");
        root.setAttribute("aria-label", `${this.#spec.title}. ${this.#spec.alternative}`);
        scene.names = svg("g", { class: "names" });
        const below = axes(scene), above = labels(scene, this.#prefix);
        for (const group of [below, above]) group.setAttribute("aria-hidden", "true");   // every mark says all of it itself
        root.prepend(hatches(this.#prefix, scene.type), below);
        root.append(above, scene.names);
        this.lead();
        this.#zoom.take(scene, above);
        this.#brushed(scene);
        this.#walk.take(scene, above, focused);
        this.#light();
    }
}

/** A link that the element's "drill" address makes for the claim: through the circuit where there is one, as a plain link where there is none. */
function openEvidence(host, claim, { ctrlKey, metaKey, shiftKey, button }) {
    const address = host?.getAttribute("drill");
    if (!address) return;
    const link = html("a"), elsewhere = button === 1;
    link.hidden = true;
    link.href = address.replace("drill=~", "drill=" + encodeURIComponent(claim));
    host.append(link);
    if (!(elsewhere || ctrlKey || metaKey || shiftKey)) link.click();
    else link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, view: window, ctrlKey: ctrlKey || elsewhere, metaKey: metaKey || elsewhere, shiftKey }));
    link.remove();
}
