// The dashboard to read from: one that runs already, or one that is started for as long as it is read.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const freePort = () => new Promise(resolve => {
    const server = createServer().listen(0, "127.0.0.1", () => { const { port } = server.address(); server.close(() => resolve(port)); });
});

/** @returns where it is reached, and how to end it */
export async function served(address) {
    if (address) return { root: address.replace(/\/$/, ""), end() {} };
    const root = `http://127.0.0.1:${await freePort()}`;
    const project = fileURLToPath(new URL("../../src/Dashboard", import.meta.url));
    const program = spawn("dotnet", ["run", "--project", project, "--", "--urls", root, "--Packs:Watch=false"], { stdio: ["ignore", "ignore", "inherit"], detached: true });
    const end = () => { try { process.kill(-program.pid); } catch { /* it has ended */ } };
    process.on("exit", end);
    for (let tries = 0; tries < 600; tries++) {
        if (program.exitCode != null) throw new Error(`The dashboard ended with ${program.exitCode}.`);
        if (await fetch(`${root}/health/ready`).then(answer => answer.ok, () => false)) return { root, end };
        await new Promise(resolve => setTimeout(resolve, 500));
    }
    throw new Error("The dashboard does not answer.");
}
