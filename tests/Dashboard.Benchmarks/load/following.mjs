// Starts a presentation, lets many follow it, leads them through all slides and steps, and prints one JSON line of figures
// (see ../README.md for what each means). With --probe it also asks the server what it used.
// usage: node following.mjs [--followers 500] [--late 20] [--pause 1000] [--ramp 20] [--deck story] [--patience 30] [--probe PORT] URL
import { loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Circuit } from './circuit.mjs';
import { close, open, traffic, trafficOf } from './circuits.mjs';
import { addresses, count, option } from './options.mjs';
import { Presentation } from './presentation.mjs';
import { ask } from './probe.mjs';
import { quiet } from './quiet.mjs';
import { quantile, round } from './statistics.mjs';

const most = 1_000;

/** The words of the command line. */
export const followingOptions = () => ({
  n: count('followers', 500, most), late: count('late', 20, 100), pause: count('pause', 1_000, 60_000), ramp: count('ramp', 20, 100), deck: option('deck', 'story'),
});

/** Followers that come in the middle. Those that do not land on what is shown are `astray`. */
async function join(presentation, n) {
  const circuits = Array.from({ length: n }, () => new Circuit(presentation.audience));
  const landed = await Promise.all(circuits.map(async circuit => {
    const shown = circuit.shows(presentation.at);
    await circuit.open().catch(reason => circuit.errors.push(String(reason)));
    return await shown;
  }));
  return { circuits, astray: landed.filter(at => at === null).length };
}

/** Leads the followers through the deck once, with late comers after half of it. */
async function lead(presentation, followers, { late, pause }) {
  let joined;
  const half = Math.floor(presentation.places.length / 2);
  const changes = await presentation.lead(followers, pause, async done => {
    if (done !== half) return;
    joined = await join(presentation, late);
    followers.push(...joined.circuits);
  });
  const times = changes.flatMap(change => change.times);
  const seen = times.filter(time => time !== null);
  const slowest = changes.map(({ at, times }) => [at, round(quantile(times.filter(time => time !== null), 0.95))]).toSorted((a, b) => b[1] - a[1]).slice(0, 3);
  return {
    changes: changes.length, seen: seen.length, missed: times.length - seen.length, late: joined.circuits.length, lateAstray: joined.astray,
    p50: round(quantile(seen, 0.5)), p95: round(quantile(seen, 0.95)), max: round(quantile(seen, 1)), slowestP95: Object.fromEntries(slowest),
  };
}

/** others: further servers over the same database, among which the followers are divided. */
export async function measureFollowing(url, { n = 500, late = 20, pause = 1_000, ramp = 20, deck = 'story', patience = 30, probe, others = [] } = {}) {
  const presentation = await Presentation.start(url, deck);
  const rooms = [presentation.audience, ...others.map(other => new URL(presentation.audience.pathname, other))];
  const followers = [];
  try {
    const failures = [], come = async share => {
      const each = Math.ceil(share / rooms.length);
      for (const room of rooms) {
        const more = await open(room, Math.min(each, n - followers.length), ramp);
        followers.push(...more.circuits);
        failures.push(...more.failures);
      }
    };
    await come(Math.min(n, ramp));
    await presentation.lead(followers, 50);   // each server compiles what a change needs
    await come(n - followers.length);
    const steady = [...followers];
    const busy = await quiet(patience * 1_000);
    const [load, before, cpuBefore] = [loadavg()[0], traffic(steady), probe && (await ask(probe, 'look')).cpuMs];
    const led = await lead(presentation, followers, { late, pause });
    const cpu = probe && (await ask(probe, 'look')).cpuMs - cpuBefore;
    const errors = followers.flatMap(follower => follower.errors);
    return {
      deck, followers: steady.length, failed: failures.length, errors: errors.length, firstError: failures[0] ?? errors[0], ...led,
      ...trafficOf(before, traffic(steady), led.changes * steady.length), cpuMsPerChange: probe ? round(cpu / Math.max(1, led.seen), 2) : undefined,
      machineBusyBefore: round(busy, 2), load: round(load, 1),
    };
  } finally {
    await close(followers);
    await presentation.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [url] = addresses();
  if (!url) throw new Error('usage: node following.mjs [--followers 500] … URL');
  console.log(JSON.stringify(await measureFollowing(url, { ...followingOptions(), patience: option('patience', 30), probe: option('probe', 0) })));
  process.exit(0);   // the sockets' timers would keep it for a while
}
