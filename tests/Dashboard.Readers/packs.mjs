// A data package as an independent reader of the standard sees it: descriptor, tables, keys between tables.
import { Package } from "datapackage";

/** @returns what is wrong with the package, one line a fault */
export async function packFaults(folder, readFile) {
    const faults = [];
    const descriptor = JSON.parse(await readFile(`${folder}/datapackage.json`, "utf8"));
    const pack = await Package.load(descriptor, { basePath: folder });
    if (!pack.valid) faults.push(...pack.errors.map(error => `descriptor: ${error.message}`));
    const rows = {};
    for (const resource of pack.resources) {
        try {
            rows[resource.name] = await resource.read({ keyed: true, cast: true });
        } catch (error) {
            for (const one of error.errors?.length ? error.errors.slice(0, 5) : [error]) faults.push(`${resource.name}: row ${one.rowNumber ?? "?"}: ${one.message}`);
        }
    }
    for (const resource of pack.resources) {
        for (const key of resource.schema.descriptor.foreignKeys ?? []) {
            const [field, target] = [[key.fields].flat()[0], rows[key.reference.resource || resource.name] ?? []];
            const known = new Set(target.map(row => row[[key.reference.fields].flat()[0]]));
            const lost = (rows[resource.name] ?? []).filter(row => row[field] != null && !known.has(row[field]));
            if (lost.length > 0) faults.push(`${resource.name}: ${lost.length} values of ${field} that ${key.reference.resource} does not hold, e.g. ${lost[0][field]}`);
        }
    }
    return faults;
}
