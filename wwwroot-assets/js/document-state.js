// The document carries what its style rules ask for: the colors that were chosen, and whether evidence lies over it. A circuit renders its own part of the page alone,
// and says there what has changed since.
const changed = new MutationObserver(look), replaced = new MutationObserver(look), carried = ["data-theme", "data-drilled"];

function look() {
    const page = document.querySelector(".app"), root = document.documentElement;
    if (!page) return;
    for (const name of carried) {
        const value = page.getAttribute(name);
        // one that is set anew is told to whoever listens, though it be the same
        if (value === root.getAttribute(name)) continue;
        if (value === null) root.removeAttribute(name);
        else root.setAttribute(name, value);
    }
    changed.observe(page, { attributes: true, attributeFilter: carried });
}

replaced.observe(document.body, { childList: true });
look();
