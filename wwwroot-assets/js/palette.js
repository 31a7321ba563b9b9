// The command palette: a dialog with a combobox over a list of results. What it shows comes from /api/v1/search, so it works without a circuit;
// every result is a link, which is clicked, so that the page’s own router takes it where there is one.
import { madeDecks } from "./made-decks.js";
import { tell } from "./tell.js";
import { number, say } from "./words.js";
const patience = 60;    // while somebody types
const remembered = 40;  // answers
const answers = new Map();
let dialog, input, list, status, more, helpers, request, timer, asked, current = -1, shown = [];

const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

function build() {
  input = make("input", {
    type: "text", role: "combobox", "aria-autocomplete": "list", "aria-expanded": "true", "aria-controls": "palette-list", "aria-label": say("Search and commands"),
    placeholder: say("Find a claim, company, chart, source – or do something …"), autocomplete: "off", autocapitalize: "off", spellcheck: "false", dir: "auto", maxlength: "200", enterkeyhint: "go",
  });
  list = make("div", { id: "palette-list", role: "listbox", "aria-label": say("Results"), tabindex: "-1" });
  status = make("p", { class: "palette-status", role: "status" });
  more = make("a", { class: "palette-more" });
  const close = make("button", { type: "button", class: "palette-close" }, make("span", { class: "sr-only" }, say("Close")), make("span", { "aria-hidden": "true" }, "Esc"));
  dialog = make("dialog", { class: "palette", "aria-label": say("Search and commands") }, make("div", { class: "palette-head" }, input, close), list, make("div", { class: "palette-foot" }, status, more));
  document.body.append(dialog);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("close", () => { request?.abort(); clearTimeout(timer); });
  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, patience); });
  input.addEventListener("keydown", key);
  list.addEventListener("click", event => chosen(event));
  more.addEventListener("click", event => { if (!event.ctrlKey && !event.metaKey) dialog.close(); });
  list.addEventListener("pointermove", event => { const option = event.target.closest("[role=option]"); if (option) set(shown.indexOf(option), false); });
}

/** Opens the palette; the browser gives the focus back to where it was when it is closed. */
export function open(given) {
  helpers = given;
  if (!dialog) build();
  if (dialog.open) { input.select(); return; }
  dialog.showModal();
  input.focus();
  // what was typed while this file was on its way
  if (given.typed) input.value = given.typed;
  else input.select();
  ask();
}

function ask() {
  clearTimeout(timer);
  timer = 0;
  asked = search();
}

async function search() {
  request?.abort();
  request = new AbortController();
  const { signal } = request;
  const query = new URLSearchParams({ q: input.value.trim(), from: location.pathname + location.search, limit: "6", lang: document.documentElement.lang.slice(0, 2) }).toString();
  try {
    const found = answers.get(query) ?? await fetched(query, signal);
    if (!signal.aborted) show(found);
  } catch (reason) {
    if (signal.aborted) return;
    show({ groups: [], total: 0, remark: reason.message });
  }
}

async function fetched(query, signal) {
  let answer;
  try {
    answer = await fetch(`/api/v1/search?${query}`, { signal, headers: { accept: "application/json" } });
  } catch (reason) {
    if (signal.aborted) throw reason;
    throw new Error(say("The server cannot be reached."));
  }
  const found = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(found.detail ?? say("The search failed. Try again."));
  answers.set(query, found);
  if (answers.size > remembered) answers.delete(answers.keys().next().value);
  return found;
}

function show(found) {
  list.replaceChildren(...[...found.groups, ...own()].map(section));
  shown = [...list.querySelectorAll("[role=option]")];
  input.setAttribute("aria-expanded", String(shown.length > 0));
  const words = input.value.trim();
  const count = found.total === 1 ? say("1 result.") : say("{0} results.", number(found.total));
  const outside = found.outside ? say(" {0} more do not pass the filter.", number(found.outside)) : "";
  status.textContent = [words ? (found.total || !found.remark ? count + outside : "") : say("Type to find, arrows to choose, Enter to go."), found.remark].filter(Boolean).join(" ");
  more.hidden = !words || !found.page;
  if (found.page) { more.href = found.page; more.textContent = say("All on one page"); }
  set(shown.length ? 0 : -1);
  list.scrollTop = 0;
}

/* Decks of charts that were shown in this browser: the server does not know them. */
function own() {
  const words = input.value.trim().toLowerCase().split(/\s+/);
  const items = madeDecks().filter(({ title }) => words.every(word => title.toLowerCase().includes(word))).map(({ href, title }) => ({ href, title, marks: [], detail: say("a deck of charts, shown in this browser") }));
  return items.length ? [{ kind: "deck", name: say("Your decks of charts"), total: items.length, items }] : [];
}

function section(group, at) {
  const name = make("div", { class: "palette-group", id: `palette-group-${at}`, role: "presentation" }, group.name);
  if (group.total > group.items.length) name.append(make("small", {}, ` ${say("{0} of {1}", group.items.length, number(group.total))}`));
  return make("div", { role: "group", "aria-labelledby": name.id }, name, ...group.items.map((item, place) => option(item, `palette-${at}-${place}`, group.kind)));
}

function option(item, id, kind) {
  const title = make("span", { class: "palette-title", dir: "auto" });
  let done = 0;
  for (const { start, length } of item.marks) {
    title.append(item.title.slice(done, start), make("mark", {}, item.title.slice(start, start + length)));
    done = start + length;
  }
  title.append(item.title.slice(done));
  const link = make("a", { role: "option", id, tabindex: "-1", "aria-selected": "false", "data-kind": kind, href: item.href ?? "#" }, title, make("span", { class: "palette-detail", dir: "auto" }, item.detail));
  if (item.script) link.dataset.script = item.script;
  if (item.isFile) link.setAttribute("download", "");
  return link;
}

function set(at, scroll = true) {
  shown[current]?.setAttribute("aria-selected", "false");
  current = at;
  const option = shown[current];
  if (!option) { input.removeAttribute("aria-activedescendant"); return; }
  option.setAttribute("aria-selected", "true");
  input.setAttribute("aria-activedescendant", option.id);
  if (scroll) option.scrollIntoView({ block: "nearest" });
}

function key(event) {
  const last = shown.length - 1;
  const to = {
    ArrowDown: () => current < last ? current + 1 : 0, ArrowUp: () => current > 0 ? current - 1 : last,
    PageDown: () => Math.min(current + 8, last), PageUp: () => Math.max(current - 8, 0),
  }[event.key];
  if (to && last >= 0) { event.preventDefault(); set(to()); }
  else if (event.key === "Enter") { event.preventDefault(); enter(event); }
}

async function enter(event) {
  // somebody who types fast and presses Enter means what was typed, also while its answer is on its way
  if (timer) ask();
  await asked;
  if (!dialog.open) return;
  const option = shown[current] ?? (more.hidden ? null : more);
  if (event.ctrlKey || event.metaKey) { if (option && !option.dataset.script) window.open(option.href, "_blank", "noopener"); }
  else option?.click();
}

function chosen(event) {
  const option = event.target.closest("[role=option]");
  if (!option || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { script } = option.dataset;
  dialog.close();
  if (!script) return;
  event.preventDefault();
  event.stopPropagation();
  if (script === "print") setTimeout(() => print());
  else if (script === "keys") helpers.openHelp();
  else if (script === "copy-link") copyLink();
  else if (script === "present-view") presentView();
}

function presentView() {
  const link = document.querySelector("a[data-present-view]");
  if (link) link.click();
  else tell(say("Nothing on this page can be presented: it shows no chart."));
}

async function copyLink() {
  try { await navigator.clipboard.writeText(location.href); tell(say("The link was copied.")); }
  catch { tell(say("Copy it from the address bar: {0}", location.href)); }
}
