// A link says where it leads from the state that its page was drawn in. Pressed before the page shows what was pressed just before, it would undo that:
// so what it changes is applied to the address as it is at the moment of the press.
const order = ["code", "turn", "slide", "step", "black", "q", "kind", "segment", "company", "status", "pack", "asof", "severity", "rule", "marks", "from", "to", "values", "scale", "layout", "definition", "hide", "charts", "view", "sort", "columns", "find", "page", "drill", "lang", "theme"];   // DashboardUrls.Query
const lists = new Set(["segment", "company", "status", "pack", "severity", "rule", "hide", "columns"]);
const carried = ["segment", "company", "status", "pack", "asof", "lang", "theme"];   // from page to page (DashboardUrls.Carried)

const read = address => new URL(address, document.baseURI);
// a talk goes on without its address: each of its links says which turn it leads on from, and one that comes too late is dropped
const isTalk = path => /^\/(present|follow)\//.test(path);
const drawn = () => document.querySelector("a.skip")?.getAttribute("href");
const write = value => encodeURIComponent(value).replaceAll("%2C", ",");
const values = text => text?.split(",").filter(Boolean) ?? [];

/* What the page has left out of the address that it was loaded at: unknown keys and values. */
const unknown = left();

function left() {
    const at = drawn();
    return at ? [...new URLSearchParams(location.search)].filter(([key, value]) => read(at).searchParams.get(key) !== value).map(pair => pair.join("=")) : [];
}

function keysOf(url) { return new Map([...url.searchParams].filter(pair => !unknown.includes(pair.join("=")))); }

function merged(key, link, before, now) {
    if (link === before || now === before) return link === before ? now : link;
    if (!lists.has(key)) return link;
    const [mine, were] = [values(link), values(before)];
    return [...values(now).filter(value => mine.includes(value) || !were.includes(value)), ...mine.filter(value => !were.includes(value) && !values(now).includes(value))].join(",");
}

/** The address that a link, or a place that is named by one, leads to from where the reader is by now; to another page, where it carries all that goes from page to page. */
export function current(address, carries = false) {
    const link = read(address), at = drawn() && read(drawn()), isHere = link.pathname === location.pathname && at?.pathname === location.pathname;
    if (!at || isTalk(location.pathname) || link.origin !== location.origin || !(isHere || carries)) return address;
    const [mine, before, now] = [keysOf(link), keysOf(at), keysOf(new URL(location.href))];
    const changes = isHere ? [...new Set([...before.keys(), ...now.keys()])] : carried;
    if (changes.every(key => before.get(key) === now.get(key))) return address;
    const keys = [...new Set([...order, ...mine.keys(), ...(isHere ? now.keys() : [])])]
        .map(key => [key, isHere || carried.includes(key) ? merged(key, mine.get(key), before.get(key), now.get(key)) : mine.get(key)]).filter(([, value]) => value);
    return link.pathname + (keys.length ? "?" : "") + keys.map(([key, value]) => `${key}=${write(value)}`).join("&") + link.hash;
}

// before any other listener hears of the press; afterwards the link is what the page has made it
for (const kind of ["click", "auxclick"]) document.addEventListener(kind, event => {
    const link = event.target.closest?.("a[href]"), written = link?.getAttribute("href"), meant = link && current(written, link.closest(".top-bar") !== null);
    if (!link || meant === written) return;
    link.setAttribute("href", meant);
    setTimeout(() => { if (link.getAttribute("href") === meant) link.setAttribute("href", written); });
}, { capture: true });

// modules that are loaded later ask by an event: they have no part in what is kept here
addEventListener("currentaddress", ({ detail }) => { detail.address = current(detail.address, detail.carries); });
