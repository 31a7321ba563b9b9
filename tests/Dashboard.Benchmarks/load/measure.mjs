// Everything at once: publishes the dashboard and the SDK's empty Blazor Server app, starts both with the same settings and measures
// the overview cold, the memory of a circuit in both, and filter changes through many circuits. One JSON line each, then a summary.
// usage: node measure.mjs [--runs 7] [--rounds 2] [--circuits 200] [--steps 100,200,400] [--patience 60] [--only page|memory|changes] [--keep FOLDER]
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProbe, publishDashboard, publishTemplate, start } from './apps.mjs';
import { filterChanges, measureChanges } from './circuits.mjs';
import { memoryOf } from './memory.mjs';
import { count, option } from './options.mjs';
import { measurePage } from './page.mjs';
import { quiet } from './quiet.mjs';
import { median, round } from './statistics.mjs';

const [only, kept, patience] = [option('only', ''), option('keep', ''), option('patience', 60)];
const steps = option('steps', '100,200,400').split(',').map(Number);
if (!steps.every((step, at) => Number.isInteger(step) && step > (steps[at - 1] ?? 0) && step <= 1_000)) throw new Error('--steps must be growing whole numbers up to 1000.');

const folder = kept || await mkdtemp(join(tmpdir(), 'dashboard-load-'));
const wanted = name => !only || only === name;
const say = (what, figures) => console.log(JSON.stringify({ what, ...figures }));

/** A fresh process for each measurement: what an earlier one left on the heap is not in it. */
async function using(program, probe, measure) {
  const server = await start(program, probe);
  try {
    return await measure(server);
  } finally {
    await server.end();
  }
}

async function memory(programs, probe, rounds) {
  const found = new Map(programs.map(program => [program.name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const program of round % 2 ? programs.toReversed() : programs) {
      await quiet(patience * 1_000, 0.5);
      const figures = await using(program, probe, server => memoryOf(server, { steps, changes: program.changes }));
      say('memory', { program: program.name, round: round + 1, ...figures });
      found.get(program.name).push(figures);
    }
  }
  const of = name => ({ heap: median(found.get(name).map(f => f.heap)), rss: median(found.get(name).map(f => f.rss)) });
  const [ours, theirs] = programs.map(program => of(program.name));
  return { dashboard: ours, template: theirs, heapRatio: round(ours.heap / theirs.heap, 2), rssRatio: round(ours.rss / theirs.rss, 2) };
}

try {
  await mkdir(folder, { recursive: true });
  const dashboard = await publishDashboard(folder);
  const probe = await buildProbe(folder);
  if (wanted('page')) say('page', await using(dashboard, null, ({ url }) => measurePage(url, { runs: count('runs', 7, 50), patience })));
  if (wanted('changes')) {
    say('changes', await using(dashboard, probe, async ({ url, probe }) => {
      await quiet(patience * 1_000, 0.5);
      return measureChanges(url, filterChanges('/').split(' '), { n: count('circuits', 200, 1_000), changes: count('changes', 5, 100), pace: count('pace', 2_000, 60_000), probe });
    }));
  }
  if (wanted('memory')) {
    const programs = [dashboard, await publishTemplate(folder)];
    say('memory of a circuit, KB', await memory(programs, probe, count('rounds', 2, 10)));
  }
} finally {
  if (!kept) await rm(folder, { recursive: true, force: true });
}
process.exit(0);   // the sockets' timers would keep it for a while
