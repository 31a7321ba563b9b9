// Everything at once: publishes the dashboard and the SDK's empty Blazor Server app, starts both with the same settings and measures the
// overview cold, filter changes through many circuits, answers a second, the memory of a circuit in both, a presentation that many follow, Explore on a slow processor,
// and the grid of 100,000 claims. One JSON line each, then the targets.
// usage: node measure.mjs [--runs 7] [--circuits 200] [--changes 5] [--pace 2000] [--rounds 2] [--steps 100,200,400]
//                         [--followers 500] [--late 20] [--pause 1000] [--ramp 20] [--deck story]
//                         [--patience 30] [--only page|changes|answers|memory|following|explore|grid] [--seconds 8] [--keep FOLDER [--reuse yes]]
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProbe, publishDashboard, publishTemplate, start } from './apps.mjs';
import { writePack } from './bigpack.mjs';
import { change, filterChanges, measureChanges } from './circuits.mjs';
import { measureExplore } from './explore.mjs';
import { followingOptions, measureFollowing } from './following.mjs';
import { measureGrid } from './grid.mjs';
import { memoryOf } from './memory.mjs';
import { count, option } from './options.mjs';
import { measurePage } from './page.mjs';
import { Presentation } from './presentation.mjs';
import { quiet } from './quiet.mjs';
import { answersASecond, drawingOf } from './rate.mjs';
import { median, round } from './statistics.mjs';

const [only, kept, patience] = [option('only', ''), option('keep', ''), option('patience', 30)];
const steps = option('steps', '100,200,400').split(',').map(Number);
if (!steps.every((step, at) => Number.isInteger(step) && step > (steps[at - 1] ?? 0) && step <= 1_000)) throw new Error('--steps must be growing whole numbers up to 1000.');

const changes = filterChanges('/').split(' ');
const say = (what, figures) => console.log(JSON.stringify({ what, ...figures }));

/** A fresh process for each measurement: what an earlier one left on the heap is not in it. */
async function using(program, probe, measure, settings) {
  const server = await start(program, probe, settings);
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
    ['overview in all, KB', figures.kbWithCircuit, 190], ['requests of the overview', figures.requests, 20], ['first contentful paint, ms', figures.fcp, 500],
    ['charts of the first screen, ms', figures.charts, 500], ['layout shift at 1440, 1024 and 390 pixels', Math.max(figures.cls, ...Object.values(figures.clsAt)), 0.02],
  ];
}

async function filtering(dashboard, probe) {
  const load = { n: count('circuits', 200, 1_000), changes: count('changes', 5, 100), pace: count('pace', 2_000, 60_000) };
  const figures = await using(dashboard, probe, server => measureChanges(server.url, changes, { ...load, probe: server.probe }));
  say('changes', figures);
  return [['filter change, 95th percentile, ms', figures.p95, 150], ['filter change, KB unpacked', round(figures.renderBytesPerChange / 1_000, 1), 12],
    ['filter change to the last drawing in view, 95th percentile, ms', figures.drawnP95, 300], ['filter change, ms of processor time with its drawings', figures.cpuMsPerChange, 2.5]];
}

/** First answers of both programs and drawings from the cache, uncompressed. */
async function answers(dashboard, template) {
  const seconds = count('seconds', 8, 60);
  const empty = await using(template, null, ({ url }) => answersASecond(url, { seconds }));
  const figures = await using(dashboard, null, async ({ url }) => ({ overview: await answersASecond(url, { seconds }), drawing: await answersASecond(await drawingOf(url), { seconds }) }));
  say('answers', { ...figures, empty });
  return [['first answers of the overview, times those of the empty app (at least 0.25)', round(figures.overview / empty, 2), null], ['drawings from the cache a second (at least 10000)', figures.drawing, null]];
}

async function following(dashboard, probe) {
  const figures = await using(dashboard, probe, server => measureFollowing(server.url, { ...followingOptions(), patience, probe: server.probe }));
  say('following', figures);
  return [
    ['slide change seen by followers, 95th percentile, ms', figures.p95, 300],
    ['slide changes missed, late comers astray, followers that failed', figures.missed + figures.lateAstray + figures.failed + figures.errors, 0],
  ];
}

async function explore(dashboard) {
  const figures = await using(dashboard, null, ({ url }) => measureExplore(new URL('/charts/capex-history', url), { runs: count('runs', 7, 50), patience }));
  say('explore', figures);
  return [['Explore, from the click to the drawn chart, ms', figures.opened, 1_500], ['a zoom step in Explore, ms', figures.zoomP50, 100]];
}

async function grid(dashboard, probe, folder) {
  const words = ['--pack', await writePack(folder, 100_000)];
  const figures = await using(dashboard, probe, server => measureGrid(server.url, { patience, probe: server.probe }), { words });
  say('grid', figures);
  return [
    ['grid of 100,000 claims, opened, ms', figures.opened.p50, 405], ['sorted, ms', figures.sorted.p50, 405], ['scrolled by a notch of the wheel, ms', figures.stepped.p50, 17], ['scrolled by 2,000 pixels, ms', figures.scrolled.p50, null], ['memory of a tab with it, KB', figures.heapKb, 550],
  ];
}

const overviewMemory = server => memoryOf(server, { steps, work: circuits => change(circuits, changes, { changes: changes.length, pace: 4_000 }) });

const templateMemory = server => memoryOf(server, { steps });

async function followerMemory(server) {
  const { deck, pause } = followingOptions();
  const presentation = await Presentation.start(server.url, deck);
  try {
    return await memoryOf(server, { steps, path: presentation.audience.pathname, work: followers => presentation.lead(followers, pause) });
  } finally {
    await presentation.close();
  }
}

/** What one more circuit holds in several kinds of use. Returns a function that tells how many times as much one holds as another. */
async function memory(kinds, probe) {
  const found = new Map(kinds.map(({ what }) => [what, []]));
  for (let nth = 0; nth < count('rounds', 2, 10); nth++) {
    // who comes first changes from round to round
    for (const { what, program, measure } of nth % 2 ? kinds.toReversed() : kinds) {
      const figures = await using(program, probe, measure);
      say('memory', { of: what, round: nth + 1, ...figures });
      found.get(what).push(figures);
    }
  }
  const middle = (what, name) => median(found.get(what).map(figures => figures[name]));
  return (what, other, name) => round(middle(what, name) / middle(other, name), 2);
}

const folder = kept || await mkdtemp(join(tmpdir(), 'dashboard-load-'));
try {
  await mkdir(folder, { recursive: true });
  const wanted = name => !only || only === name;
  const dashboard = await publishDashboard(folder);
  const probe = ['page', 'answers', 'explore'].includes(only) ? null : await buildProbe(folder);
  const targets = [];
  if (wanted('page')) targets.push(...await page(dashboard));
  if (wanted('changes')) targets.push(...await filtering(dashboard, probe));
  if (wanted('following')) targets.push(...await following(dashboard, probe));
  if (wanted('explore')) targets.push(...await explore(dashboard));
  if (wanted('grid')) targets.push(...await grid(dashboard, probe, folder));
  const template = wanted('memory') || wanted('answers') ? await publishTemplate(folder) : null;
  if (wanted('answers')) targets.push(...await answers(dashboard, template));
  const kinds = [
    ...(wanted('memory') || wanted('following') ? [{ what: 'overview', program: dashboard, measure: overviewMemory }] : []),
    ...(wanted('memory') ? [{ what: 'empty app', program: template, measure: templateMemory }] : []),
    ...(wanted('following') ? [{ what: 'follower', program: dashboard, measure: followerMemory }] : []),
  ];
  const times = await memory(kinds, probe);
  if (wanted('memory')) targets.push(
    ['memory of a circuit, times that of the empty app', times('overview', 'empty app', 'rss'), 1.2],
    ['managed objects of a circuit, times those of the empty app', times('overview', 'empty app', 'heap'), null]);
  if (wanted('following')) targets.push(
    ['memory of a follower, times that of a circuit on the overview', times('follower', 'overview', 'rss'), 1],
    ['managed objects of a follower, times those of a circuit on the overview', times('follower', 'overview', 'heap'), 1]);
  for (const [what, figure, most] of targets) console.log(`${most === null ? '      ' : figure <= most ? 'met   ' : 'MISSED'} ${what}: ${figure}${most === null ? '' : ` (at most ${most})`}`);
} finally {
  if (!kept) await rm(folder, { recursive: true, force: true });
}
process.exit(0);   // the sockets' timers would keep it for a while
