// The manifests of the built-in packs against the standard's own JSON schemas, which no package brings: they come with its repository (frictionlessdata/datapackage
// on GitHub, folder public/profiles/2.0). One line a fault; exit code 0 or 1.
//   node profile.mjs ../../../datapackage/public/profiles/2.0
import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import Ajv from "ajv";

const [folder] = process.argv.slice(2);
if (!folder) {
    console.error("usage: node profile.mjs FOLDER-WITH-THE-PROFILES");
    process.exit(2);
}

const json = async path => JSON.parse(await readFile(path, "utf8"));
// the profiles describe more than they restrict, in words that are no keywords
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const [ofPackage, ofTable] = await Promise.all(["datapackage.json", "tableschema.json"].map(async name => ajv.compile(await json(join(folder, name)))));
const faultsOf = (holds, what, value) => holds(value) ? [] : holds.errors.map(error => `${what}${error.instancePath} ${error.message}`);

const data = fileURLToPath(new URL("../../wwwroot-assets/data/", import.meta.url)), faults = [];
const packs = (await readdir(data, { withFileTypes: true })).filter(entry => entry.isDirectory()).map(entry => entry.name);
for (const pack of packs) {
    const manifest = await json(join(data, pack, "datapackage.json"));
    faults.push(...faultsOf(ofPackage, pack, manifest), ...manifest.resources.flatMap(({ name, schema }) => faultsOf(ofTable, `${pack} ${name}`, schema)));
}

for (const fault of faults) console.log(fault);
console.log(`${packs.length} packs, ${faults.length === 0 ? "no faults" : `${faults.length} faults`}`);
process.exitCode = faults.length === 0 ? 0 : 1;
