// The circuit: its start, and what happens while the server does not answer. A page in view never gives up, a hidden one asks when it is looked at again.
// The address holds the whole state: where the server no longer knows the circuit (it was restarted, or kept it long enough), it begins anew, or the page is loaded, at that address.
import { release, start as keepPresses } from "./held.js";
import { answers, configure, resend, unheard, watch } from "./line.js";
import { isLive } from "./live.js";

const notice = document.getElementById("components-reconnect-modal"), failure = document.getElementById("blazor-error-ui");
const between = 800;      // milliseconds between two questions: a page is back soon after the server is
const longest = 8000;     // milliseconds that the line of an attempt may say nothing: a slow one takes its time
const most = 5;           // attempts that fail though the server answers; then the page is loaded
const questions = 3, apart = 300;   // the server may still be putting away what it kept of the circuit, so one no is none
let lost = false, silent = false, isNew = false, shownBefore = "";

// not all pages of a restarted server at the same moment
const delay = () => between * (0.8 + 0.4 * Math.random());

/* Waits, and longer while nobody looks; being looked at or online again ends it at once. */
const pause = milliseconds => new Promise(resolve => {
    const woken = new AbortController(), { signal } = woken;
    const wake = () => {
        if (document.visibilityState === "hidden") return;
        clearTimeout(timer);
        woken.abort();
        resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    document.addEventListener("visibilitychange", wake, { signal });
    addEventListener("online", wake, { signal });
});

/* The same circuit, or another one from what the server has kept of it. The framework also says yes when only the line is there: then the handler was not called. */
async function reconnected() {
    if (await Blazor.reconnect() && !lost) return true;
    isNew = true;
    for (let asked = 1; !await Blazor.resumeCircuit() && lost; asked++) {
        if (asked === questions) return false;
        await new Promise(resolve => setTimeout(resolve, apart));
    }
    return !lost;
}

/* Null where it could not be learned. */
async function tried() {
    const attempt = new AbortController();
    try { return await Promise.race([reconnected().catch(() => null), unheard(longest, attempt.signal)]); } finally {
        attempt.abort();
        isNew = false;
    }
}

async function restore() {
    for (let tries = 0, failed = 0; lost; tries++) {
        await pause(tries ? delay() : 0);
        if (!lost || !await answers()) continue;
        const isBack = await tried();
        if (isBack === null) failed++;
        // the server answers, so this shows no error page of the browser
        if (lost && (isBack === false || failed === most)) return location.reload();
    }
}

function show() { notice?.classList.toggle("lost", lost || silent); }

function back() {
    show();
    if (!lost && !silent && release()) location.reload();
}

const reconnectionHandler = {
    onConnectionDown() {
        if (lost) return;
        shownBefore = failure?.style.display;
        lost = true;
        show();
        restore();
    },
    onConnectionUp() {
        [lost, silent] = [false, false];
        // a line that was refused on the way is no failure of the page
        if (failure) failure.style.display = shownBefore;
        resend(isNew);
        back();
    },
};

/* The circuit begins with the address of now; what a script makes of it until the circuit is there, the circuit is told. */
function tellOfMoves() {
    const address = () => location.href.split("#")[0], begun = address();
    new MutationObserver((_, observer) => {
        if (!isLive()) return;
        observer.disconnect();
        if (address() !== begun) Blazor.navigateTo(location.href, { replaceHistoryEntry: true });
    }).observe(document.body, { childList: true });
}

/** Starts the circuit. Without the framework's script the page still reads, and its links work. */
export function start() {
    if (!globalThis.Blazor) return;
    keepPresses(() => lost || silent, () => lost, isHeld => notice?.classList.toggle("holding", isHeld));
    watch(isSilent => { silent = isSilent; if (silent) show(); else back(); });
    tellOfMoves();
    // until the circuit is there, a link loads its page: the framework would fetch it and merge it into this one, and the circuit that comes meanwhile would show the page before
    Blazor.start({ ssr: { disableDomPreservation: true }, circuit: { reconnectionHandler, configureSignalR: configure } });
}
