// The programs under measurement: publishes them into a temporary folder, starts them on free loopback ports, ends them by their id.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { option } from './options.mjs';

const repository = resolve(import.meta.dirname, '../../..');
const patience = 300_000;
// --reuse yes: what --keep holds from a run before is measured as it is
const reused = option('reuse', '') === 'yes';

// both the same: workstation collector as on a small machine, nothing tuned
const settings = {
  DOTNET_gcServer: '0', ASPNETCORE_ENVIRONMENT: 'Production', DOTNET_GCConserveMemory: undefined,
  Logging__LogLevel__Default: 'Warning', ASPNETCORE_URLS: undefined,
};

async function dotnet(words, folder) {
  if (reused) return;
  const run = spawn('dotnet', words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], timeout: patience });
  let said = '';
  for (const stream of [run.stdout, run.stderr]) stream.on('data', text => { said += text; });
  const [code] = await once(run, 'close');
  if (code !== 0) throw new Error(`dotnet ${words.join(' ')} ended with ${code}:\n${said}`);
}

/** The dashboard as it would be deployed. Build output stays in the temporary folder. */
export async function publishDashboard(folder) {
  const out = join(folder, 'dashboard');
  await dotnet(['publish', 'src/Dashboard', '-c', 'Release', '-o', out, '--artifacts-path', join(folder, 'artifacts')], repository);
  return { name: 'dashboard', folder: out, dll: 'Dashboard.dll' };
}

/** The SDK's own empty Blazor Server app. */
export async function publishTemplate(folder) {
  const [source, out] = [join(folder, 'template-source'), join(folder, 'template')];
  await mkdir(source, { recursive: true });
  await dotnet(['new', 'blazor', '--interactivity', 'Server', '--all-interactive', '--empty', '--no-restore', '-n', 'EmptyTemplate', '-o', source], folder);
  await dotnet(['publish', '-c', 'Release', '-o', out], source);
  return { name: 'template', folder: out, dll: 'EmptyTemplate.dll' };
}

/** This project's assembly, which holds the memory probe. */
export async function buildProbe(folder) {
  await dotnet(['build', 'tests/Dashboard.Benchmarks', '-c', 'Release', '--artifacts-path', join(folder, 'artifacts')], repository);
  return join(folder, 'artifacts/bin/Dashboard.Benchmarks/release/Dashboard.Benchmarks.dll');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise(closed => server.close(closed));
  return port;
}

async function answers(url, run) {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (run.exitCode !== null) break;
    if (await fetch(url, { signal: AbortSignal.timeout(5_000) }).then(response => response.ok, () => false)) return;
    await new Promise(wait => setTimeout(wait, 200));
  }
  throw new Error(`${url} does not answer.`);
}

/** A fresh process of a published program. */
export async function start({ name, folder, dll }, probeAssembly, { words = [], environment = {} } = {}) {
  const [port, probe] = [await freePort(), await freePort()];
  const url = new URL(`http://127.0.0.1:${port}/`);
  const run = spawn('dotnet', [dll, '--urls', url.origin, ...words], {
    cwd: folder, stdio: 'ignore',
    env: { ...process.env, ...settings, ...environment, ...(probeAssembly && { DOTNET_STARTUP_HOOKS: probeAssembly, MEMORY_PROBE_PORT: String(probe) }) },
  });
  const end = async () => {
    if (run.exitCode !== null || run.signalCode !== null) return;
    const gone = once(run, 'exit');
    run.kill('SIGTERM');
    const timer = setTimeout(() => run.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(timer);
  };
  try {
    await answers(url, run);
  } catch (reason) {
    await end();
    throw reason;
  }
  return { name, url, probe, pid: run.pid, end };
}
