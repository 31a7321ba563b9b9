// The line to the server, below the framework. Its messages are sent and forgotten, so a line that swallows them leaves the page behind its address. Here each act of
// the reader is confirmed, what was not is sent again on the next line, and a line that says nothing for some seconds is told and given up.
const acts = new Set(["OnLocationChanged", "BeginInvokeDotNetFromJS", "EndInvokeJSFromDotNet"]);
const repeated = new Map(); // calls that were sent again, each with whether an answer came: the server may have done them when they came first
const owed = new Set();     // acts that the server has not confirmed, in order, each with the line that it went by and when
const tick = 1000, quiet = 5000, slow = 2500, patience = 10_000, asking = 1200;   // the server speaks every two seconds (DashboardHost)
const longest = 24_000;     // characters of an address that still go through a line (AddressLimit)
let hub, asked, heard = 0, isSilent = false, tell = () => {};

const place = () => location.href.split("#")[0];
const movesTo = act => act.method === "OnLocationChanged";

/** Whether the server answers at all, asked for a small file beside the line. */
export async function answers() {
    try {
        return (await fetch(document.querySelector("link[rel=icon]").href, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(asking) })).ok;
    } catch { return false; }
}

function deliver({ method, args }) {
    const line = hub, act = { method, args, line, at: Date.now() };
    owed.add(act);
    // refused on a line that lives means that the server has it and does not want it
    line.invoke(act.method, ...act.args).then(() => owed.delete(act), () => { if (line.state === "Connected") owed.delete(act); });
}

function send(act) {
    if (movesTo(act)) {
        asked = act.args[0].split("#")[0];
        // too long a message would cut the line; the server says so to a plain request
        if (asked.length > longest) return location.assign(act.args[0]);
    }
    deliver(act);
}

/** On a new line to the same circuit: what is owed, and where the reader has gone since. To a circuit that began anew, its address was told at its start. */
export function resend(isNew) {
    const again = [...owed];
    owed.clear();
    if (isNew) { asked = place(); return; }
    const last = again.findLast(movesTo);
    for (const act of again) {
        if (movesTo(act) && act !== last) continue;
        if (act.method === "BeginInvokeDotNetFromJS") repeated.set(act.args[0], false);
        deliver(act);
    }
    if (place() !== asked) send({ method: "OnLocationChanged", args: [location.href, history.state?.userState ?? null, true] });
}

function listen() {
    heard = Date.now();
    report(false);
}

const silence = () => Date.now() - heard;

/** Null once the line that is being made, or was just made, has said nothing for so long; it is given up then, so that it takes no circuit from the next one. */
export const unheard = (milliseconds, signal) => new Promise(resolve => {
    const timer = setInterval(() => {
        if (silence() < milliseconds) return;
        clearInterval(timer);
        hub?.stop();
        resolve(null);
    }, tick);
    signal.addEventListener("abort", () => clearInterval(timer));
});

function report(silent) {
    if (isSilent !== silent) tell(isSilent = silent);
}

class Line extends WebSocket {
    constructor(...given) {
        super(...given);
        listen();
        this.addEventListener("message", listen);
    }
}

async function look() {
    if (hub?.state !== "Connected" || hub.connection?.features?.inherentKeepAlive || document.visibilityState === "hidden") return;
    // what a line before this one swallowed is sent again by this one, and is waited for from then on
    const waits = () => { const first = owed.values().next().value; return first?.line === hub ? Date.now() - first.at : 0; };
    if (silence() < quiet && waits() < slow) return;
    const line = hub;
    report(true);
    // where the server answers beside the line, another one is better than this one
    if (await answers() && hub === line && (silence() > slow || waits() > patience) || silence() > 2 * patience) line.stop();
}

/** What the framework calls with the builder of each line. */
export function configure(builder) {
    const build = builder.build.bind(builder);
    builder.withUrl("_blazor", { WebSocket: Line });
    builder.build = () => {
        hub = build();
        heard = Date.now();
        const plain = hub.send.bind(hub), on = hub.on.bind(hub);
        // what was done already may have taken away what was pressed: then the second call finds nothing, and that is no fault
        const ended = told => (call, isDone, ...more) => {
            if (repeated.has(call)) {
                if (!isDone || repeated.get(call)) return;
                repeated.set(call, true);
            }
            told(call, isDone, ...more);
        };
        hub.on = (method, told) => on(method, method === "JS.EndInvokeDotNet" ? ended(told) : told);
        hub.send = (method, ...args) => acts.has(method) ? Promise.resolve(send({ method, args })) : plain(method, ...args);
        return hub;
    };
}

/** Watches the line, and says when it falls silent and when it speaks again. */
export function watch(told) {
    tell = told;
    asked = place();
    setInterval(look, tick);
    // what was sent to a sleeping page comes first
    document.addEventListener("visibilitychange", () => setTimeout(look, 300));
}
