// Reads what a running dashboard gives away with programs that others use: workbooks with ExcelJS and SheetJS, citations with citation-js, data packages with an
// independent reader of the standard. One line a fault; exit code 0 or 1.
//   node check.mjs [http://localhost:5080]     without an address the dashboard is started, and ended again
import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import SheetJS from "xlsx";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import "@citation-js/plugin-csl";
import { hasOffice, officeFaults } from "./office.mjs";
import { packFaults } from "./packs.mjs";
import { served } from "./served.mjs";

const { root, end } = await served(process.argv[2]);
const faults = [];
let checked = 0;
const hold = (what, holds, detail = "") => { checked++; if (!holds) faults.push(`${what}${detail === "" ? "" : `: ${detail}`}`); };

async function get(path, headers = {}) {
    const answer = await fetch(root + path, { headers });
    hold(path, answer.ok, `answers ${answer.status}`);
    return answer;
}

const bytes = async path => Buffer.from(await (await get(path)).arrayBuffer());
const text = async path => (await bytes(path)).toString("utf8").replace(/^\uFEFF/, "");
const json = async path => JSON.parse(await text(path));

/** The cell as text, whatever form a reader gives it. */
const words = value => value == null ? "" : value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === "object" ? String(value.text ?? value.richText?.map(part => part.text).join("") ?? value.result ?? "") : String(value);

async function workbook(path, csvPath) {
    const file = await bytes(path);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file);
    const other = SheetJS.read(file, { cellDates: true });
    hold(path, book.worksheets.length >= 3, "has fewer than three sheets");
    hold(path, JSON.stringify(book.worksheets.map(sheet => sheet.name)) === JSON.stringify(other.SheetNames), "the two readers find other sheets");
    for (const sheet of book.worksheets) {
        const rows = SheetJS.utils.sheet_to_json(other.Sheets[sheet.name], { header: 1, raw: true, defval: null, blankrows: true });
        hold(`${path} ${sheet.name}`, sheet.rowCount === rows.length, `${sheet.rowCount} and ${rows.length} rows`);
        sheet.eachRow((row, at) => row.eachCell({ includeEmpty: false }, (cell, column) => {
            const [one, two] = [cell.value, rows[at - 1]?.[column - 1]];
            hold(`${path} ${sheet.name} ${cell.address}`, cell.formula === undefined, "is a formula");
            if (typeof one === "number") hold(`${path} ${sheet.name} ${cell.address}`, Math.abs(one - two) <= Math.abs(one) * 1e-12, `${one} and ${two}`);
            else if (typeof one === "string") hold(`${path} ${sheet.name} ${cell.address}`, one === String(two), `${one} and ${two}`);
        }));
    }
    const rows = SheetJS.utils.sheet_to_json(other.Sheets[other.SheetNames[0]], { header: 1, raw: false, defval: "" });
    const csv = SheetJS.read(await bytes(csvPath), { type: "buffer", raw: true });
    const plain = SheetJS.utils.sheet_to_json(csv.Sheets[csv.SheetNames[0]], { header: 1, raw: false, defval: "" });
    hold(csvPath, JSON.stringify(plain[0].filter(Boolean)) === JSON.stringify(rows[0]), "has other columns than the workbook");
    const all = book.worksheets.flatMap(sheet => sheet.getSheetValues().flatMap(row => (row ?? []).map(words)));
    for (const needed of [root, "version "]) hold(path, all.some(cell => cell.includes(needed)), `nowhere says “${needed}”`);
    hold(path, all.some(cell => /^\d{4}-\d{2}-\d{2}$/.test(cell)), "has no day");
}

async function citations(path) {
    const [bib, ris, csl] = [await text(`${path}/cite.bib`), await text(`${path}/cite.ris`), await json(`${path}/cite.json`)];
    for (const [form, cited] of [["bib", new Cite(bib)], ["ris", new Cite(ris)], ["json", new Cite(csl)]]) {
        hold(`${path}/cite.${form}`, cited.data.length === 1, `${cited.data.length} entries`);
        hold(`${path}/cite.${form}`, plain(cited.data[0].title) === plain(csl[0].title), `title ${cited.data[0].title}`);
        hold(`${path}/cite.${form}`, cited.data[0].URL === csl[0].URL, `address ${cited.data[0].URL}`);
        hold(`${path}/cite.${form}`, cited.format("bibliography", { format: "text", template: "apa" }).length > 10, "gives no bibliography");
    }
}

/** citation-js keeps the marks of its own rich text. */
const plain = title => title.replace(/<[^>]*>/g, "").replace(/\s+/g, " ").trim();

const charts = (await json("/api/v1/charts")).items.map(chart => chart.slug);
for (const slug of charts) {
    await workbook(`/api/v1/charts/${slug}.xlsx`, `/api/v1/charts/${slug}.csv`);
    await citations(`/charts/${slug}`);
}
await workbook("/api/v1/charts/capex-history.xlsx?values=yoy", "/api/v1/charts/capex-history.csv?values=yoy");
await workbook("/api/v1/claims.xlsx", "/api/v1/claims.csv");
for (const claim of (await json("/api/v1/claims")).items.filter((_, at) => at % 20 === 0)) await citations(`/claims/${claim.id}`);
const keys = new Set(await Promise.all(["", "?company=amazon", "?company=microsoft"].map(async query => Object.values(new Cite(await text(`/charts/capex/cite.bib${query}`)).data)[0]["citation-key"])));
hold("/charts/capex/cite.bib", keys.size === 3, "one key for several filters");

const packs = fileURLToPath(new URL("../../wwwroot-assets/data", import.meta.url));
for (const pack of await readdir(packs)) for (const fault of await packFaults(`${packs}/${pack}`, readFile)) hold(`data/${pack}`, false, fault);

if (hasOffice) {
    const decks = [...new Set((await text("/present")).match(/\/present\/[^"/?]+\/deck\.pptx/g)), `/present/${charts.slice(0, 20).join(",")}/deck.pptx`];
    const files = await Promise.all([
        ...decks.map(async (path, at) => ({ name: `deck-${at}.pptx`, bytes: await bytes(path) })),
        ...[...charts.map(slug => `charts/${slug}`), "claims"].map(async path => ({ name: `${path.replace("/", "-")}.xlsx`, bytes: await bytes(`/api/v1/${path}.xlsx`) })),
    ]);
    const office = await officeFaults(files);
    checked += office.checked;
    faults.push(...office.faults);
} else console.log("LibreOffice is not there: presentations and workbooks are not opened with it");

end();
for (const fault of faults.slice(0, 50)) console.log(fault);
console.log(faults.length === 0 ? `${checked} checks: everything is read as it was written` : `${faults.length} of ${checked} checks failed`);
process.exit(faults.length === 0 ? 0 : 1);
