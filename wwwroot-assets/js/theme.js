// The document carries the colors that were chosen; a circuit renders its own part of the page alone, and says there what has been chosen since.
const changed = new MutationObserver(look), replaced = new MutationObserver(look);

function look() {
    const page = document.querySelector(".app");
    if (!page) return;
    document.documentElement.dataset.theme = page.dataset.theme;
    changed.observe(page, { attributes: true, attributeFilter: ["data-theme"] });
}

replaced.observe(document.body, { childList: true });
