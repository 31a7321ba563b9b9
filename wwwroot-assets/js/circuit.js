// The circuit: its start, and what happens while the server does not answer. A page in view never gives up, a hidden one asks when it is looked at again.
// The address holds the whole state: where the server no longer knows the circuit (it was restarted, or kept it long enough), a reload brings the same view back.
const notice = document.getElementById("components-reconnect-modal"), failure = document.getElementById("blazor-error-ui");
const first = [0, 1000, 1000, 2000, 2000, 2000], later = 5000;
let lost = false, shownBefore = "";

// not all pages of a restarted server at the same moment
const delay = tries => (first[tries] ?? later) * (0.8 + 0.4 * Math.random());

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

/* Whether the server still has the circuit; null where it does not answer. The framework also says yes when only the line is there: then the handler was not called. */
async function reconnected() {
    try { return await Blazor.reconnect() && !lost; } catch { return null; }
}

/* Whether the page itself is to be had: a reload before that would show the browser's own error. */
async function answers() {
    try { return (await fetch(location.href, { method: "HEAD", cache: "no-store", redirect: "manual" })).status < 500; } catch { return false; }
}

async function restore() {
    let known = true;
    for (let tries = 0; lost; tries++) {
        await pause(delay(tries));
        if (known && lost) known = await reconnected() !== false;
        if (!known && await answers()) return location.reload();
    }
}

function show(isLost) {
    lost = isLost;
    notice?.classList.toggle("lost", lost);
}

const reconnectionHandler = {
    onConnectionDown() {
        if (lost) return;
        shownBefore = failure?.style.display;
        show(true);
        restore();
    },
    onConnectionUp() {
        show(false);
        // a line that was refused on the way is no failure of the page
        if (failure) failure.style.display = shownBefore;
    },
};

// While the connection is lost Blazor would swallow clicks on links: then the browser follows them itself.
addEventListener("click", event => { if (lost && event.target.closest?.("a[href]")) event.stopPropagation(); }, { capture: true });

/** Starts the circuit. Without the framework's script the page still reads, and its links work. */
export function start() {
    globalThis.Blazor?.start({ circuit: { reconnectionHandler } });
}
