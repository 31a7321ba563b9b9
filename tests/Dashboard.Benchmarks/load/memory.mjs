// What an open circuit costs the server: circuits are opened in steps, and after each step the server is asked what is left after full
// collections. The slope over the steps is the cost of one more circuit; what a first circuit brings once (compiled code, caches) is not in it.
import { close, open } from './circuits.mjs';
import { ask } from './probe.mjs';
import { round, slope } from './statistics.mjs';

const settle = 2_000;

async function held(server, word = 'collect') {
  await new Promise(resolve => setTimeout(resolve, settle));
  return ask(server.probe, word);
}

/** Figures in KB a circuit: `heap` is what managed objects hold, `rss` what the process holds of the machine's memory. work: what the open circuits then go through. */
export async function memoryOf(server, { steps = [100, 200, 400], path = '/', work } = {}) {
  const url = new URL(path, server.url);
  await close((await open(url, 20)).circuits);   // the server compiles what a circuit needs
  const empty = await held(server);
  const circuits = [], points = [], failures = [];
  let changed;
  try {
    for (const step of steps) {
      const more = await open(url, step - circuits.length);
      circuits.push(...more.circuits);
      failures.push(...more.failures);
      const busy = await held(server, 'look');
      points.push({ circuits: circuits.length, rssBefore: busy.rss, ...await held(server) });
    }
    if (work) {
      await work(circuits);
      changed = await held(server);
    }
  } finally {
    await close(circuits);
  }
  const after = await held(server);
  const kb = of => round(slope(points.map(point => [point.circuits, of(point)])) / 1_024, 1);
  const added = name => changed && round((changed[name] - points.at(-1)[name]) / circuits.length / 1_024, 1);
  const mb = bytes => round(bytes / 1_048_576, 1);
  return {
    heap: kb(point => point.heap), rss: kb(point => point.rss), rssUncollected: kb(point => point.rssBefore),
    heapAddedByChanges: added('heap'), rssAddedByChanges: added('rss'),
    steps: points.map(point => ({ circuits: point.circuits, heapMb: mb(point.heap), rssMb: mb(point.rss) })),
    emptyMb: { heap: mb(empty.heap), rss: mb(empty.rss) }, closedMb: { heap: mb(after.heap), rss: mb(after.rss) },
    failed: failures.length, firstFailure: failures[0], serverGc: after.serverGc,
  };
}
