// What is pressed while the server does not answer, or the circuit has only begun. It is kept and done as soon as it answers: no press is lost, and none leads to the browser's own error page.
import { follow } from "./follow.js";
import { isLive } from "./live.js";

const pause = 50;   // milliseconds until an early press is made again
const most = 100;   // times, then the browser goes there
const early = [];   // presses that the framework has not taken yet, in their order: the address, whether it carries what goes from page to page, and how often it was pressed
let isAway = () => false, isLost = () => false, keep = () => {};
let later = new Map(), loads = false, own = null, isTaken = true;   // own: the link by which the first early press is made again

const isOurs = address => address.origin === location.origin;
const isHere = address => address.href.split("#")[0] === location.href.split("#")[0] && address.hash !== "";

function hold(key, act) {
    later.set(key, act);
    keep(true);
}

/* The address says where the reader wants to go. Where the framework takes a link, it does the rest once the line is back, else the page is loaded. */
function go(address, isPlain) {
    if (isPlain) {
        history.pushState(null, "", address);
        loads = true;
    } else Blazor.navigateTo(address.href);
    keep(true);
}

/* The link of ours that is pressed and leads elsewhere, what it leads to, and how: as a file, or as a page that the framework leaves to the browser. */
function pressed(event) {
    const link = event.target.closest?.("a[href]");
    if (!link || event.defaultPrevented) return null;
    const address = new URL(link.getAttribute("href"), document.baseURI);
    return isOurs(address) && !isHere(address) ? { link, address, isFile: link.hasAttribute("download"), isPlain: link.hasAttribute("target") } : null;
}

const isElsewhere = event => event.button || event.ctrlKey || event.metaKey || event.shiftKey;

function press(event) {
    const found = isAway() ? pressed(event) : null;
    if (!found) return;
    const { link, address, isFile, isPlain } = found;
    if (!isLost() && !isPlain && !isFile) return;
    event.preventDefault();
    if (isFile) hold(link, () => link.isConnected && link.click());
    else if (isElsewhere(event)) keep(true);
    else go(address, isPlain);
}

/* Whether a press must wait for the framework: in a talk a page that is loaded moves nobody else. */
const isWaited = () => isLive() || (globalThis.Blazor && document.querySelector("slide-stage[keep]") !== null);

/* An address as it is by now: from the state that the page was drawn in, and what was chosen since then. */
function asOfNow(address, carries) {
    const asked = { address, carries };
    dispatchEvent(new CustomEvent("currentaddress", { detail: asked }));
    return asked.address;
}

/* The first of them is made again until the framework takes it, then the next: none overtakes another. */
function pressAgain() {
    const [first] = early;
    isTaken = true;
    follow(asOfNow(first.address, first.carries), link => { own = link; });
    if (isTaken) early.shift();
    if (early.length > 0) setTimeout(pressAgain, pause);
}

function queue(event, { link, address }) {
    event.preventDefault();
    early.push({ address: address.href, carries: link.closest(".top-bar") !== null, times: 0 });
    if (early.length === 1) setTimeout(pressAgain, pause);
}

const isHeldBack = found => found && !found.isFile && !found.isPlain;

/* The framework takes links over a moment after the circuit has shown the page: a press in between is made again until it does. The link itself may be gone by then. */
function pressEarly(event) {
    const found = isWaited() && !isElsewhere(event) ? pressed(event) : null;
    if (!isHeldBack(found)) return;
    if (found.link !== own) return queue(event, found);
    if (early[0].times++ < most) {
        event.preventDefault();
        isTaken = false;
    }
}

/* A press behind one that still waits waits as well. */
function pressBehind(event) {
    const found = early.length > 0 && !isElsewhere(event) ? pressed(event) : null;
    if (!isHeldBack(found) || found.link === own) return;
    event.stopImmediatePropagation();
    queue(event, found);
}

// from the first moment on: what was typed for the slides is typed again before the circuit is started
addEventListener("click", pressBehind, { capture: true });
addEventListener("click", pressEarly);

function submit(event) {
    const form = event.target, { submitter } = event;
    if (!isLost() || form.method === "dialog") return;
    event.preventDefault();
    if (form.method !== "get") return hold(form, () => form.isConnected && form.requestSubmit(submitter));
    const address = new URL(form.getAttribute("action") || location.pathname, document.baseURI);
    address.search = new URLSearchParams(new FormData(form, submitter)).toString().replaceAll("+", "%20");
    // its hidden fields are of the page as it was drawn: what was chosen since then is carried as well
    go(new URL(asOfNow(address.href, true), document.baseURI), false);
}

/* Whether the framework would send the event to the server: it keeps who listens at the elements. */
const isServers = event => event.composedPath().some(node => Object.entries(node).some(([key, events]) => key.startsWith("_blazorEvents_") && events.getHandler?.(event.type)));

function act(event) {
    const { target, type } = event;
    if (!event.isTrusted || !isLost() || !isServers(event)) return;
    hold(`${type} ${target.id}`, () => target.isConnected && target.dispatchEvent(new event.constructor(type, { bubbles: true, cancelable: true, composed: true })));
}

/** Does what was kept. True where the page must be loaded for it. */
export function release() {
    const kept = [...later.values()];
    later = new Map();
    keep(false);
    for (const act of kept) act();
    return loads;
}

/** Keeps from now on what is pressed while the server is away. */
export function start(away, lost, kept) {
    [isAway, isLost, keep] = [away, lost, kept];
    for (const kind of ["click", "auxclick"]) addEventListener(kind, press, { capture: true });
    addEventListener("submit", submit, { capture: true });
    for (const kind of ["click", "input", "change"]) addEventListener(kind, act, { capture: true });
}
