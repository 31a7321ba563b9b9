// Drawings by their addresses. Those that are likely to be asked for next are fetched before, so that they need no request when they are.
const most = 6;          // kept: the slides around the one that is shown
const kept = new Map();  // address → promise of the text; null where it did not come

async function ask(address, options) {
    const answer = await fetch(address, options);
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return answer.text();
}

/** The text of a drawing. */
export async function drawing(address, signal) {
    return await kept.get(address) ?? ask(address, { signal });
}

/** Fetches a drawing when nothing else is due, and keeps it. One that does not come is asked for again when it is needed. */
export function expect(address) {
    const text = kept.get(address) ?? ask(address, { priority: "low" }).catch(() => null);
    kept.delete(address);
    kept.set(address, text);
    if (kept.size > most) kept.delete(kept.keys().next().value);
}
