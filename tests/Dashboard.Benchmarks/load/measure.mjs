// Everything at once: publishes the dashboard and the SDK's empty Blazor Server app, starts both with the same settings and measures the
// overview cold, filter changes through many circuits, and the memory of a circuit in both. One JSON line each, then the targets.
// usage: node measure.mjs [--runs 7] [--circuits 200] [--changes 5] [--pace 2000] [--rounds 2] [--steps 100,200,400]
//                         [--patience 30] [--only page|changes|memory] [--keep FOLDER]
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

const [only, kept, patience] = [option('only', ''), option('keep', ''), option('patience', 30)];
const steps = option('steps', '100,200,400').split(',').map(Number);
if (!steps.every((step, at) => Number.isInteger(step) && step > (steps[at - 1] ?? 0) && step <= 1_000)) throw new Error('--steps must be growing whole numbers up to 1000.');

const changes = filterChanges('/').split(' ');
const say = (what, figures) => console.log(JSON.stringify({ what, ...figures }));

/** A fresh process for each measurement: what an earlier one left on the heap is not in it. */
async function using(program, probe, measure) {
  const server = await start(program, probe);
  try {
    await quiet(patience * 1_000);
    return await measure(server);
  } finally {
    await server.end();
  }
}

async function page(dashboard) {
  const figures = await using(dashboard, null, ({ url }) => measurePage(url, { runs: count('runs', 7, 50), patience }));
  say('page', figures);
  return [
    ['overview in all, KB', figures.kbWithCircuit, 320], ['first contentful paint, ms', figures.fcp, 600],
    ['charts of the first screen, ms', figures.charts, 1_600], ['layout shift', figures.cls, 0.02],
  ];
}

async function filtering(dashboard, probe) {
  const load = { n: count('circuits', 200, 1_000), changes: count('changes', 5, 100), pace: count('pace', 2_000, 60_000) };
  const figures = await using(dashboard, probe, server => measureChanges(server.url, changes, { ...load, probe: server.probe }));
  say('changes', figures);
  return [['filter change, 95th percentile, ms', figures.p95, 100], ['filter change, KB unpacked', round(figures.renderBytesPerChange / 1_000, 1), 20]];
}

async function memory(dashboard, template, probe) {
  const found = new Map([[dashboard, []], [template, []]]);
  for (let nth = 0; nth < count('rounds', 2, 10); nth++) {
    // who comes first changes from round to round
    for (const program of nth % 2 ? [template, dashboard] : [dashboard, template]) {
      const figures = await using(program, probe, server => memoryOf(server, { steps, changes: program === dashboard ? changes : undefined }));
      say('memory', { program: program.name, round: nth + 1, ...figures });
      found.get(program).push(figures);
    }
  }
  const ratio = name => round(median(found.get(dashboard).map(f => f[name])) / median(found.get(template).map(f => f[name])), 2);
  return [['memory of a circuit, times that of the empty app', ratio('rss'), 2], ['managed objects of a circuit, times those of the empty app', ratio('heap'), null]];
}

const folder = kept || await mkdtemp(join(tmpdir(), 'dashboard-load-'));
try {
  await mkdir(folder, { recursive: true });
  const wanted = name => !only || only === name;
  const dashboard = await publishDashboard(folder);
  const probe = wanted('changes') || wanted('memory') ? await buildProbe(folder) : null;
  const targets = [];
  if (wanted('page')) targets.push(...await page(dashboard));
  if (wanted('changes')) targets.push(...await filtering(dashboard, probe));
  if (wanted('memory')) targets.push(...await memory(dashboard, await publishTemplate(folder), probe));
  for (const [what, figure, most] of targets) console.log(`${most === null ? '      ' : figure <= most ? 'met   ' : 'MISSED'} ${what}: ${figure}${most === null ? '' : ` (at most ${most})`}`);
} finally {
  if (!kept) await rm(folder, { recursive: true, force: true });
}
process.exit(0);   // the sockets' timers would keep it for a while
