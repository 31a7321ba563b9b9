// node mud-sheet.mjs <npm root> <the kit's assets> <our components> <our sheets, in order> … <out>
// The sheet of MudBlazor, for us: in a cascade layer, without the rules that would restyle our own elements, colours from our tokens, and only what is used;
// behind it what is ours of it.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const [npm, assets, components, ...rest] = process.argv.slice(2);
const out = rest.pop();
const require = createRequire(path.join(path.resolve(npm), "package.json"));
const postcss = require("postcss");
const { PurgeCSS } = require("purgecss");
const { transformSync } = require("esbuild");

// the components that stand in Components/Kit, by the names of their classes: a component writes more of them than our files name
const used = ["adjacent-month", "alert", "autocomplete", "button", "clickable", "data-grid", "day", "disabled", "focus", "icon", "input", "list", "menu", "overlay", "paper", "picker", "popover",
  "progress", "range", "readonly", "resizer", "ripple", "rounded", "select", "selected", "shrink", "sort", "svg-icon", "table", "timeline", "toolbar", "typography"];
const states = /^mud-(primary|default|inherit|error|warning|info|success|theme-primary|elevation-[0-9]|dense|width-full|height-full|flip.*|ltr|no-activator|hidden|text-.*|typography.*|border-primary)(-|$)/;
const inside = /^(d-(flex|contents|inline-flex|none)|flex-(grow-1|row|column|wrap|1)|align-center|justify-(start|center|end|space-between)|absolute|fixed|relative|invisible|outline-none|pointer-events-(none|auto)|cursor-(pointer|default)|column-(header|options)|sort-direction-icon|sticky-(left|right)|(pa|ma|px|py|mx|my|ms|me|mt|mb)-[0-4]|gap-[0-4]|right|left|top|bottom|horizontal|vertical|number|scroll-locked.*|overflow-(x|y)-auto)$/;
// a table that loads, whose rules ask what stands within and make every change of a page dear; colours that are not used (an alert, a text and an overlay have all of theirs), reading from the right, the widest screens; PurgeCSS's own list of what to drop gives way to what it keeps
const unused = /\.mud-table-loading|\.mud-(?!overlay|alert|text|typography)[\w-]*-(secondary|tertiary|dark|surface|info|success|warning|error|transparent)(?![a-z])(?!-text\b|-hover\b)|-rtl(?![\w-])|-(xl|xxl)(?![a-z])|\.mud-(typography-(h[1-5]|overline|subtitle2)|elevation-([2-7]|9|1\d|2\d))(?![\w-])/;
const foreign = /#blazor-error-ui|#components-reconnect|^\.blazor-error/;

const root = postcss.parse(fs.readFileSync(path.join(assets, "MudBlazor.min.css"), "utf8").replace(/^\uFEFF/, ""));
const bare = selector => selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, "");

// a rule that names no class would style our own elements; keyframes of other browsers are dead weight
root.walkAtRules(/^-(moz|o|ms)-keyframes$/, rule => { rule.remove(); });
root.walkRules(rule => {
  if (/keyframes/.test(rule.parent.name ?? "")) return;
  const kept = rule.selectors.filter(selector => !unused.test(bare(selector)) && ((selector.includes(".") && !foreign.test(selector)) || selector.includes("#mud-")));
  if (kept.length) rule.selectors = kept;
  else rule.remove();
});

// "r,g,b" cannot be made of a token in CSS; the relative colour says the same
root.walkDecls(declaration => {
  declaration.value = declaration.value.replace(/rgba\(\s*var\(--mud-palette-([a-z-]+)-rgb\)\s*,\s*([^()]+|var\([^)]*\))\)/g, (_, name, alpha) => `rgb(from var(--mud-palette-${name}) r g b/${alpha.trim()})`);
});
root.walkAtRules(rule => { if (rule.nodes && !rule.nodes.length) rule.remove(); });

// what its resets did for its own elements, without weight
const reset = `
  :where([class^="mud-"], [class*=" mud-"]) { box-sizing: border-box;  margin: 0;  padding: 0;  border: 0 solid;  -webkit-tap-highlight-color: transparent; }
  :where(.mud-input-outlined-border) :where(legend) { padding: 0; }
  :where(button, input, select, textarea):where([class*="mud-"]) { font: inherit;  color: inherit;  background-color: transparent;  appearance: none; }
  :where(button):where([class*="mud-"]) { display: inline-flex;  align-items: center;  justify-content: center;  position: relative;  cursor: pointer;  user-select: none;  vertical-align: middle;  text-decoration: none; }
  :where(a[class*="mud-"]) { color: inherit;  text-decoration: none; }`;

const content = fs.readdirSync(components, { recursive: true }).filter(file => /\.(razor|cs)$/.test(file)).map(file => path.join(components, file));
const [{ css }] = await new PurgeCSS().purge({
  css: [{ raw: root.toString() }],
  content: [...content, path.join(assets, "MudBlazor.min.js")],
  defaultExtractor: text => text.match(/[A-Za-z0-9_:\\/.-]+/g) ?? [],
  keyframes: true,
  safelist: { standard: [new RegExp(`^mud-(${used.join("|")})(-|$)`), states, inside] },
});
const ours = rest.map(sheet => fs.readFileSync(sheet, "utf8")).join("\n");

// a variable that nothing sets fails in silence
const named = (text, pattern) => new Set([...text.matchAll(pattern)].map(match => match[1]));
const defined = named(ours + css, /(--mud-[a-z0-9-]+)\s*:/g);
const unset = [...named(ours + css, /var\((--mud-[a-z0-9-]+)\)/g)].filter(name => !defined.has(name));
if (unset.length) throw new Error(`The kit's sheet reads what css/kit-tokens.css does not set: ${unset.join(", ")}`);
fs.writeFileSync(out, transformSync(`@layer base, mud;\n@layer mud {${reset}\n${css}}\n${ours}`, { loader: "css", minify: true, charset: "utf8" }).code);
