// What the dashboard promises under load and attack, measured in one run; prints a table of aim and figure.
// usage: node promises.mjs [--only circuits|memory|following|claims|tests] [--circuits 2000] [--postgres CONNECTION] [--patience 30] [--keep FOLDER [--reuse yes]]
// --postgres: the connection string of a server on which a database may be made, e.g. "Host=127.0.0.1;Username=postgres"; without it two servers are not measured.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildProbe, publishDashboard, publishTemplate, start } from './apps.mjs';
import { writePack } from './bigpack.mjs';
import { filterChanges, measureChanges } from './circuits.mjs';
import { measureFollowing } from './following.mjs';
import { memoryOf } from './memory.mjs';
import { count, option } from './options.mjs';
import { ask } from './probe.mjs';
import { quiet } from './quiet.mjs';
import { round } from './statistics.mjs';

const repository = resolve(import.meta.dirname, '../../..');
const [only, kept, postgres, patience] = [option('only', ''), option('keep', ''), option('postgres', ''), option('patience', 30)];
const wanted = name => !only || only === name;
const changes = filterChanges('/').split(' ');
const rows = [];

/** A row of the table; most: the aim, or null where a figure has none. */
function row(what, figure, most, unit = '') {
  const met = most === null ? '' : figure !== null && figure <= most ? 'met' : 'MISSED';
  rows.push([what, most === null ? '–' : `at most ${most}${unit}`, figure === null ? 'not measured' : `${figure}${unit}`, met]);
  console.error(rows.at(-1).join(' · '));
}

async function using(program, probe, settings, measure) {
  const began = performance.now();
  const server = await start(program, probe, settings);
  try {
    return await measure({ ...server, startedMs: performance.now() - began });
  } finally {
    await server.end();
  }
}

async function circuits(dashboard, probe) {
  const n = count('circuits', 2_000, 2_000);
  const figures = await using(dashboard, probe, {}, async server => {
    await quiet(patience * 1_000);
    return measureChanges(server.url, changes, { n, changes: 3, pace: 10_000, probe: server.probe });
  });
  row(`${n} circuits, a filter change every 10 s each: to the last drawing, 95th percentile`, figures.drawnP95, 150, ' ms');
  row('their errors, failures and unanswered changes', figures.failed + figures.errors + figures.unanswered, 0);
}

async function memory(dashboard, template, probe) {
  const [own, empty] = [await using(dashboard, probe, {}, server => memoryOf(server)), await using(template, probe, {}, server => memoryOf(server))];
  row('memory of a circuit, times that of the empty app', round(own.rss / empty.rss, 2), 1.25);
  row('memory of a circuit', round(own.rss), null, ' KB');
}

async function following(dashboard, probe) {
  const one = await using(dashboard, probe, {}, server => measureFollowing(server.url, { n: 500, patience }));
  row('slide change, 500 followers on one server: 95th percentile', one.p95, null, ' ms');
  if (!postgres) return row('slide change, 1,000 followers on two servers, times that of 500 on one (needs --postgres)', null, null);
  const shared = { environment: { Database__Provider: 'PostgreSQL', Database__ConnectionString: `${postgres};Database=load_${Date.now()}` } };
  const two = await using(dashboard, probe, shared, server => using(dashboard, probe, shared, other => measureFollowing(server.url, { n: 1_000, patience, others: [other.url] })));
  row('slide change, 1,000 followers on two servers: 95th percentile, times that of 500 on one', round(two.p95 / one.p95, 2), 2.2);
  row('slide changes missed, late comers astray, followers that failed', two.missed + two.lateAstray + two.failed + two.errors, 0);
}

/** Servers with ever more claims: how long they take to start, to change the filter, and what they hold. */
async function claims(dashboard, probe, folder) {
  const held = [];
  for (const n of [1_000, 10_000, 100_000]) {
    const pack = await writePack(folder, n);
    await using(dashboard, probe, { words: ['--pack', pack] }, async server => {
      const filters = await measureChanges(server.url, ['/?segment=load-g1', '/?segment=load-g2', '/'], { n: 10, changes: 6, pace: 1_000 });
      held.push((await ask(server.probe, 'collect')).rss / 1_048_576);
      const most = n === 100_000;
      row(`${n} claims: start, to the first answer`, round(server.startedMs / 1_000, 1), most ? 10 : null, ' s');
      row(`${n} claims: filter change on the overview, 95th percentile`, filters.p95, most ? 50 : null, ' ms');
      row(`${n} claims: memory`, round(held.at(-1)), null, ' MB');
    });
  }
  // ten times as many claims must not need much more than ten times as much more memory
  row('memory from 10,000 to 100,000 claims, times that from 1,000 to 10,000, each for a claim', round((held[2] - held[1]) / 90_000 / Math.max(1e-9, (held[1] - held[0]) / 9_000), 2), 1.5);
}

/** The long tests: hostile requests, broken packs, decks and messages, a server that is killed. */
async function tests() {
  for (const [what, project, filter] of [
    ['10,000 hostile requests with limits and 10,000 without, 1,000 broken packs, 300 decks, 1,000 circuit messages: tests that failed', 'tests/Dashboard.Tests', 'FullyQualifiedName~Hostile.'],
    ['one of two servers killed: tests that failed', 'tests/Dashboard.BrowserTests', 'FullyQualifiedName~TwoServersTests'],
  ]) {
    const run = spawn('dotnet', ['test', project, '--filter', filter], { cwd: repository, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    run.stdout.on('data', text => { said += text; });
    await once(run, 'close');
    const failed = /Failed: +(\d+), Passed: +(\d+)/.exec(said);
    row(what, failed && Number(failed[2]) > 0 ? Number(failed[1]) : null, 0);
  }
}

const folder = kept || await mkdtemp(join(tmpdir(), 'dashboard-promises-'));
try {
  await mkdir(folder, { recursive: true });
  if (only !== 'tests') {
    const [dashboard, probe] = [await publishDashboard(folder), await buildProbe(folder)];
    if (wanted('circuits')) await circuits(dashboard, probe);
    if (wanted('memory')) await memory(dashboard, await publishTemplate(folder), probe);
    if (wanted('following')) await following(dashboard, probe);
    if (wanted('claims')) await claims(dashboard, probe, folder);
  }
  if (wanted('tests')) await tests();
  console.log(`\nOn ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}:\n`);
  for (const cells of [['what', 'aim', 'figure', ''], ['---', '---', '---', '---'], ...rows]) console.log(`| ${cells.join(' | ')} |`);
} finally {
  if (!kept) await rm(folder, { recursive: true, force: true });
}
process.exit(rows.some(cells => cells[3] === 'MISSED') ? 1 : 0);   // the sockets' timers would keep it for a while
