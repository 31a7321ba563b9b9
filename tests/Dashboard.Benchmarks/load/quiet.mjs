// How busy the machine is: a figure measured beside somebody else's work is worth little.
import { cpus } from 'node:os';

function times() {
  let busy = 0, all = 0;
  for (const { times: t } of cpus()) {
    const total = t.user + t.nice + t.sys + t.idle + t.irq;
    all += total;
    busy += total - t.idle;
  }
  return { busy, all };
}

const wait = ms => new Promise(resolve => setTimeout(resolve, ms));

/** The share of all cores that was busy over a moment. */
export async function busyShare(ms = 500) {
  const before = times();
  await wait(ms);
  const after = times();
  return (after.busy - before.busy) / Math.max(1, after.all - before.all);
}

/** Waits until the machine is idle, but no longer than `longest`. Returns the share that is busy when it goes on. */
export async function quiet(longest = 60_000, enough = 0.15) {
  const end = Date.now() + longest;
  let share = await busyShare();
  while (share > enough && Date.now() < end) share = await busyShare(1_000);
  return share;
}
