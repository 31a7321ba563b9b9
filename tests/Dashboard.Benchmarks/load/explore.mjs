// Explore on a slow processor, cold: from the click to the drawn chart, and what a zoom step takes until it can be seen. One JSON line a chart.
// usage: node explore.mjs [--runs 5] [--cpu 4] [--steps 6] [--patience SECONDS] URL [URL...]     (addresses of charts: http://127.0.0.1:PORT/charts/capex-history)
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';
import { addresses, count, option } from './options.mjs';
import { quiet } from './quiet.mjs';
import { median, quantile, round } from './statistics.mjs';

const first = '.explore-main .apexcharts-series path';

/** Runs in the page: presses a thing and waits until what is looked at has become another and was painted. */
async function timed([press, selector]) {
  const look = () => { const shape = document.querySelector(selector); return shape?.getAttribute('d') ?? shape; };
  const before = look(), begun = performance.now(), painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  const target = [...document.querySelectorAll(press.within)].flatMap(part => [...part.querySelectorAll('a, button')]).find(one => one.textContent.trim() === press.name);
  target.click();
  while (look() === before || !document.querySelector('chart-explorer[data-ready]')) {
    if (performance.now() - begun > 15_000) throw new Error(`“${press.name}” changed nothing.`);
    await new Promise(done => setTimeout(done));
  }
  await painted();
  return performance.now() - begun;
}

async function explore(browser, url, { cpu, steps }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(url.href);
    await page.waitForFunction(() => document.querySelector('[data-live]'));
    await page.waitForTimeout(1_000);
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: cpu });
    const opened = await page.evaluate(timed, [{ within: '.views', name: 'Explore' }, first]);
    const zoomed = [];
    for (let step = 0; step < steps; step++) {
      await page.waitForTimeout(1_500);   // the address follows a step once it rests
      zoomed.push(await page.evaluate(timed, [{ within: '.explore-tools', name: step % 2 ? 'Zoom out' : 'Zoom in' }, first]));
    }
    return { opened, zoomed };
  } finally {
    await context.close();
  }
}

/** Medians over cold openings after one that warms the server up. */
export async function measureExplore(url, { runs = 5, cpu = 4, steps = 6, patience = 60 } = {}) {
  const browser = await launch();
  try {
    await explore(browser, url, { cpu: 1, steps: 2 });
    const all = [];
    for (let run = 0; run < runs; run++) {
      await quiet(patience * 1_000);
      all.push(await explore(browser, url, { cpu, steps }));
    }
    const [opened, zoomed] = [all.map(one => one.opened), all.flatMap(one => one.zoomed)];
    return { url: url.href, runs, opened: round(median(opened)), openedAll: opened.map(time => round(time)), zoomP50: round(median(zoomed)), zoomP95: round(quantile(zoomed, .95)) };
  } finally {
    await browser.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const urls = addresses();
  if (urls.length === 0) throw new Error('usage: node explore.mjs [--runs 5] … URL [URL...]');
  for (const url of urls) {
    console.log(JSON.stringify(await measureExplore(url, { runs: count('runs', 5, 50), cpu: count('cpu', 4, 20), steps: count('steps', 6, 50), patience: option('patience', 60) })));
  }
}
