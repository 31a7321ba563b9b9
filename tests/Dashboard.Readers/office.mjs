// What LibreOffice makes of presentations and workbooks: as many pages as slides, each headline on its page, and in each sheet the rows and words that others read.
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SheetJS from "xlsx";

const program = ["soffice", "libreoffice"].find(name => spawnSync(name, ["--version"]).status === 0);
// comma, quotes, UTF-8, values as they are, every sheet in a file of its own
const sheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
const words = text => text.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&apos;", "'").replaceAll("&quot;", '"').replace(/\s+/g, " ").trim();

/** Whether there is a LibreOffice to read with. */
export const hasOffice = program !== undefined;

/** @param files names and bytes of .pptx and .xlsx @returns how much was held, and what is wrong, one line a fault */
export async function officeFaults(files) {
    const room = await mkdtemp(join(tmpdir(), "office-")), faults = [];
    let checked = 0;
    const hold = (what, holds, detail) => { checked++; if (!holds) faults.push(`${what}: ${detail}`); };
    const convert = (form, names) => names.length === 0 || spawnSync(program, [`-env:UserInstallation=file://${room}/profile`, "--headless", "--convert-to", form, "--outdir", room, ...names.map(name => join(room, name))], { timeout: 540_000 });
    try {
        for (const { name, bytes } of files) await writeFile(join(room, name), bytes);
        const [decks, books] = ["pptx", "xlsx"].map(end => files.filter(({ name }) => name.endsWith(`.${end}`)));
        for (const form of ["pdf", "fodp"]) convert(form, decks.map(({ name }) => name));
        convert(sheets, books.map(({ name }) => name));
        const made = await readdir(room);
        for (const { name, bytes } of decks) {
            const slides = SheetJS.CFB.read(bytes, { type: "buffer" }).FullPaths.filter(path => /\/slides\/slide\d+\.xml$/.test(path)).length, base = name.slice(0, -5);
            hold(name, made.includes(`${base}.pdf`) && made.includes(`${base}.fodp`), "is not opened");
            if (!made.includes(`${base}.pdf`) || !made.includes(`${base}.fodp`)) continue;
            const pages = ((await readFile(join(room, `${base}.pdf`), "latin1")).match(/\/Type\s*\/Page[^s]/g) ?? []).length;
            hold(name, pages === slides, `${slides} slides and ${pages} pages`);
            const read = (await readFile(join(room, `${base}.fodp`), "utf8")).split("<draw:page ").slice(1);
            hold(name, read.length === slides, `${slides} slides, of which ${read.length} are read`);
            for (const [at, page] of read.entries()) hold(`${name} ${at + 1}`, words(/presentation:class="title"[^>]*>(.*?)<\/draw:frame>/s.exec(page)?.[1] ?? "").length > 0, "has no headline");
        }
        for (const { name, bytes } of books) {
            const book = SheetJS.read(bytes);
            for (const sheet of book.SheetNames) {
                const file = made.find(one => one === `${name.slice(0, -5)}-${sheet}.csv`);
                hold(`${name} ${sheet}`, file !== undefined, "is not read");
                if (!file) continue;
                const [one, two] = [book.Sheets[sheet], SheetJS.read(await readFile(join(room, file), "utf8"), { type: "string", raw: true }).Sheets.Sheet1].map(cells => SheetJS.utils.sheet_to_json(cells, { header: 1, raw: true, defval: "" }));
                hold(`${name} ${sheet}`, one.length === two.length, `${one.length} and ${two.length} rows`);
                one.forEach((row, at) => row.forEach((cell, column) => typeof cell === "string" && hold(`${name} ${sheet} ${at + 1}`, cell.replace(/\s+/g, " ").trim() === String(two[at]?.[column] ?? "").replace(/\s+/g, " ").trim(), `“${cell.slice(0, 60)}” and “${String(two[at]?.[column]).slice(0, 60)}”`)));
            }
        }
    } finally {
        await rm(room, { recursive: true, force: true });
    }
    return { checked, faults };
}
