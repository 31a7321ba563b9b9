// The grid of very many claims in a browser: opened from the list, sorted, scrolled by a notch of a wheel and far, and what one more tab holds of the server's memory. One JSON line.
// usage: node grid.mjs [--runs 5] [--tabs 24] [--probe PORT] [--patience SECONDS] URL     (of a server that holds many claims)
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';
import { addresses, count, option } from './options.mjs';
import { ask } from './probe.mjs';
import { quiet } from './quiet.mjs';
import { median, quantile, round, slope } from './statistics.mjs';

const row = '.claim-table tbody tr';

/** Runs in the page: does one thing and waits until the rows in view are others and none is still to come; the time until that is painted. */
async function timed([what, row]) {
  const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  const box = () => document.querySelector('.claim-table .mud-table-container');
  const inView = () => {
    const frame = box()?.getBoundingClientRect();
    const texts = frame && [...document.querySelectorAll(row)].filter(one => { const at = one.getBoundingClientRect(); return at.bottom > frame.top + 60 && at.top < Math.min(frame.bottom, innerHeight) && at.height > 0; }).map(one => one.textContent.trim());
    return texts?.length && texts.every(text => text && text !== '…') ? texts.join('\n') : null;
  };
  const before = inView(), begun = performance.now();
  if (what === 'open') [...document.querySelectorAll('main a')].find(link => new URL(link.href).searchParams.get('view') === 'table').click();
  else if (what === 'sort') document.querySelector('.claim-table thead th a').click();
  else box().scrollTop += what === 'step' ? 120 : 2_000;
  for (let now = inView(); now === null || now === before; now = inView()) {
    if (performance.now() - begun > 20_000) throw new Error(`“${what}” changed nothing.`);
    await painted();
  }
  await painted();
  return performance.now() - begun;
}

async function live(page, address) {
  await page.goto(address.href);
  await page.waitForFunction(() => document.querySelector('[data-live]'));
  await page.waitForTimeout(500);
}

async function walk(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await live(page, new URL('/claims', url));
    const run = async what => { const time = await page.evaluate(timed, [what, row]); await page.waitForTimeout(400); return time; };
    const opened = await run('open'), stepped = [], scrolled = [], sorted = [];
    for (let step = 0; step < 10; step++) stepped.push(await run('step'));
    for (let step = 0; step < 5; step++) scrolled.push(await run('scroll'));
    for (let step = 0; step < 3; step++) sorted.push(await run('sort'));
    return { opened, stepped, scrolled, sorted };
  } finally {
    await context.close();
  }
}

/** What each further tab with the grid open holds, in KB, after full collections. */
async function memoryOfTabs(browser, url, tabs, probe) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const points = [];
    for (let tab = 1; tab <= tabs; tab++) {
      const page = await context.newPage();
      await live(page, new URL('/claims?view=table', url));
      await page.waitForFunction(row => [...document.querySelectorAll(row)].some(one => one.querySelector('a')), row);   // the first and the last row only hold the place of others
      await page.waitForTimeout(1_500);
      // while the first tabs open, the server lets go of what it held before and keeps buffers for what comes: they say little of one more
      if (tab % 4 === 0 && tab >= tabs / 2) points.push({ tab, ...await ask(probe, 'collect') });
    }
    const kb = name => round(slope(points.map(point => [point.tab, point[name]])) / 1_024);
    return { tabs, heapKb: kb('heap'), rssKb: kb('rss') };
  } finally {
    await context.close();
  }
}

export async function measureGrid(url, { runs = 5, tabs = 24, probe, patience = 60 } = {}) {
  const browser = await launch();
  try {
    await walk(browser, url);   // the server compiles what a grid needs
    const all = [];
    for (let run = 0; run < runs; run++) {
      await quiet(patience * 1_000);
      all.push(await walk(browser, url));
    }
    const of = name => { const times = all.flatMap(one => one[name]); return { p50: round(median(times)), p95: round(quantile(times, .95)) }; };
    return { url: url.href, runs, opened: of('opened'), sorted: of('sorted'), stepped: of('stepped'), scrolled: of('scrolled'), ...(probe && await memoryOfTabs(browser, url, tabs, probe)) };
  } finally {
    await browser.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [url] = addresses();
  if (!url) throw new Error('usage: node grid.mjs [--runs 5] … URL');
  console.log(JSON.stringify(await measureGrid(url, { runs: count('runs', 5, 50), tabs: count('tabs', 24, 50), probe: option('probe', 0), patience: option('patience', 60) })));
}
