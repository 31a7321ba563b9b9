// Opens circuits against a page, keeps them open, changes the filter through them and prints one JSON line of figures
// (see ../README.md for what each means). With --probe it also asks the server what it holds.
// usage: node circuits.mjs [--n 200] [--changes 5] [--pace 2000] [--ramp 20] [--paths '/?segment=energy /'] [--probe PORT] URL
import { pathToFileURL } from 'node:url';
import { Circuit } from './circuit.mjs';
import { addresses, count, option } from './options.mjs';
import { ask } from './probe.mjs';
import { quantile, round } from './statistics.mjs';

const most = 2_000;
const inView = 4;   // drawings of the overview in a window of 1440 × 900, and those that are asked for before they come into it

/** What a reader of the value chain clicks through: one segment, another, everything again. */
export const filterChanges = page => `${page}?segment=data-centers ${page}?segment=chips ${page}`;

export const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));
const sum = (items, of) => items.reduce((total, item) => total + of(item), 0);

/** Opens circuits, some at a time. */
export async function open(url, n, ramp = 20) {
  const circuits = [], failures = [];
  for (let at = 0; at < n; at += ramp) {
    await Promise.all(Array.from({ length: Math.min(ramp, n - at) }, async () => {
      const circuit = new Circuit(url);
      try {
        await circuit.open();
        circuits.push(circuit);
      } catch (reason) {
        failures.push(String(reason).slice(0, 160));
        await circuit.close();
      }
    }));
  }
  return { circuits, failures };
}

/** What has come through circuits up to now. */
export const traffic = circuits => ({ rendered: sum(circuits, c => c.rendered), received: sum(circuits, c => c.received), batches: sum(circuits, c => c.batches), drawings: sum(circuits, c => c.drawings), drawn: sum(circuits, c => c.drawn) });

/** What came through them between two looks, for each of so many changes. */
export function trafficOf(before, after, changes) {
  const each = (name, digits) => round((after[name] - before[name]) / Math.max(1, changes), digits);
  return { batchesPerChange: each('batches', 2), renderBytesPerChange: each('rendered'), wireBytesPerChange: each('received'), drawingsPerChange: each('drawings', 2), drawingBytesPerChange: each('drawn') };
}

export const close = circuits => Promise.all(circuits.map(circuit => circuit.close()));

/** Every circuit changes its address in turn through the paths, each at a time of its own, on average once in `pace` milliseconds. */
export async function change(circuits, paths, { changes = 5, pace = 2_000 } = {}) {
  const before = traffic(circuits);
  const times = [], drawn = [];
  let unanswered = 0;
  const start = performance.now();
  await Promise.all(circuits.map(async (circuit, nth) => {
    await sleep(Math.random() * pace);
    for (let at = 0; at < changes; at++) {
      const took = await circuit.goAndDraw(paths[(at + nth) % paths.length], inView).catch(() => null);
      if (took === null) unanswered++; else { times.push(took.batch); drawn.push(took.last); }
      await sleep(pace * (0.5 + Math.random()));
    }
  }));
  return {
    changes: times.length, unanswered, changesPerSecond: round(times.length * 1_000 / (performance.now() - start)),
    p50: round(quantile(times, 0.5), 1), p95: round(quantile(times, 0.95), 1), p99: round(quantile(times, 0.99), 1),
    drawnP50: round(quantile(drawn, 0.5), 1), drawnP95: round(quantile(drawn, 0.95), 1),
    ...trafficOf(before, traffic(circuits), times.length),
  };
}

/** Circuits, then filter changes through all of them. */
export async function measureChanges(url, paths, { n = 200, ramp = 20, probe, ...pace } = {}) {
  const { circuits, failures } = await open(url, n, ramp);
  try {
    await sleep(1_000);
    const opens = circuits.map(circuit => circuit.openMs);
    const [rendered, received] = [sum(circuits, c => c.rendered), sum(circuits, c => c.received)].map(total => round(total / Math.max(1, circuits.length)));
    await change(circuits.slice(0, 20), paths, { changes: paths.length, pace: 100 });   // the server compiles what a change needs
    const cpuBefore = probe && (await ask(probe, 'look')).cpuMs;
    const changed = await change(circuits, paths, pace);
    const cpu = probe && (await ask(probe, 'look')).cpuMs - cpuBefore;
    const errors = circuits.flatMap(circuit => circuit.errors);
    return {
      url: url.href, circuits: circuits.length, failed: failures.length, errors: errors.length, firstError: failures[0] ?? errors[0],
      packed: circuits[0]?.packed, openP50: round(quantile(opens, 0.5)), openP95: round(quantile(opens, 0.95)),
      firstRenderBytes: rendered, firstWireBytes: received, ...changed, cpuMsPerChange: probe ? round(cpu / Math.max(1, changed.changes), 2) : undefined,
    };
  } finally {
    await close(circuits);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [url] = addresses();
  if (!url) throw new Error('usage: node circuits.mjs [--n 200] … URL');
  const paths = option('paths', filterChanges(url.pathname)).split(' ');
  console.log(JSON.stringify(await measureChanges(url, paths, {
    n: count('n', 200, most), changes: count('changes', 5, 100), pace: count('pace', 2_000, 60_000), ramp: count('ramp', 20, 100), probe: option('probe', 0),
  })));
  process.exit(0);   // the sockets' timers would keep it for a while
}
