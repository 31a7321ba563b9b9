// Loads pages cold over a slow line on a slow processor and prints one JSON line each (see ../README.md for what each figure means).
// usage: node page.mjs [--runs 7] [--cpu 4] [--rtt 40] [--mbps 10] [--charts evidence-chart] [--first /health/live] [--patience SECONDS] URL [URL...]
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';
import { addresses, count, option } from './options.mjs';
import { quiet } from './quiet.mjs';
import { median, round } from './statistics.mjs';
import { counted } from './wire.mjs';

const viewport = { width: 1440, height: 900 };
const others = [{ width: 1024, height: 768 }, { width: 390, height: 844 }];
const settle = 1_500;

/** Runs in the page before its own scripts. */
function observe(selector) {
  const seen = window.measured = { cls: 0, blocked: 0, drawn: {} };
  const watch = (type, each) => new PerformanceObserver(list => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch('layout-shift', entry => { if (!entry.hadRecentInput) seen.cls += entry.value; });
  watch('largest-contentful-paint', entry => { seen.lcp = entry.startTime; });
  watch('longtask', entry => { seen.blocked += entry.duration - 50; });

  // by the figure's id: the circuit replaces the elements, but a chart is drawn once
  const name = chart => chart.closest('[id]')?.id ?? '?';
  new MutationObserver(() => {
    for (const chart of document.querySelectorAll(selector)) {
      if (!(name(chart) in seen.drawn) && chart.querySelector('.mark')) seen.drawn[name(chart)] = performance.now();
    }
    if (seen.live === undefined && document.querySelector('[data-live]')) seen.live = performance.now();
  }).observe(document, { childList: true, subtree: true });

  // time to all charts of the first screen; null while one is missing
  seen.charts = () => {
    const first = [...document.querySelectorAll(selector)].filter(chart => chart.getBoundingClientRect().top < innerHeight);
    const at = first.map(chart => seen.drawn[name(chart)]);
    return at.length && at.every(Boolean) ? Math.max(...at) : null;
  };
}

export async function load(browser, url, { cpu = 4, rtt = 40, mbps = 10, charts = 'evidence-chart', first = '/health/live', size = viewport, inspect, finish } = {}) {
  const context = await browser.newContext({ viewport: size });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // a new window and a new process have start-up work of their own, which is not the page's
    await page.goto(new URL(first, url).href);
    await page.waitForTimeout(settle);
    const bytesASecond = mbps * 1_000_000 / 8;
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: rtt, downloadThroughput: bytesASecond, uploadThroughput: bytesASecond });
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    let bytes = 0, requests = 0;
    session.on('Network.loadingFinished', event => { bytes += event.encodedDataLength; requests++; });
    await inspect?.(page, session);
    await page.addInitScript(observe, charts);
    await page.goto(url.href, { waitUntil: 'load', timeout: 30_000 });
    await page.waitForFunction(selector => !document.querySelector(selector) || measured.charts(), charts, { timeout: 20_000 }).catch(() => {});
    await page.waitForTimeout(settle);
    const figures = await page.evaluate(() => {
      const { drawn, charts, ...figures } = measured;
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime, all = charts();
      // what has been parsed is seen with the first paint at the earliest
      return { ...figures, charts: all && Math.max(all, fcp), firstScreen: Object.keys(drawn).length, fcp };
    });
    await finish?.(page);
    return { ...figures, bytes, requests };
  } finally {
    await context.close();
  }
}

/** One load through a counting line, not timed: all bytes, with those of the circuit's socket. */
async function bytesInAll(browser, url) {
  const line = await counted(url);
  try {
    await load(browser, new URL(url.pathname + url.search, line.origin), { cpu: 1, rtt: 0, mbps: 1_000 });
    return line.received();
  } finally {
    await line.close();
  }
}

/** Cold loads of a page after one that warms the server up; the median of each figure, with the spread of the times. */
export async function measurePage(url, { runs = 7, patience = 60, ...conditions } = {}) {
  const browser = await launch();
  try {
    const inAll = await bytesInAll(browser, url);
    const all = [];
    let busy = 0;
    for (let run = 0; run < runs; run++) {
      busy = Math.max(busy, await quiet(patience * 1_000));
      all.push(await load(browser, url, conditions));
    }
    const shifts = {};
    for (const size of others) shifts[size.width] = round((await load(browser, url, { ...conditions, size })).cls, 3);
    const of = (name, digits = 0) => round(median(all.map(figures => figures[name]).filter(figure => figure != null)), digits);
    const spread = name => all.map(figures => round(figures[name])).toSorted((a, b) => a - b);
    return {
      url: url.href, runs, kb: round(of('bytes') / 1_000, 1), requests: of('requests'), kbWithCircuit: round(inAll / 1_000, 1),
      fcp: of('fcp'), lcp: of('lcp'), charts: of('charts'), live: of('live'), cls: of('cls', 3), clsAt: shifts, blocked: of('blocked'),
      all: { fcp: spread('fcp'), charts: spread('charts') }, machineBusyBefore: round(busy, 2),
    };
  } finally {
    await browser.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const urls = addresses();
  if (urls.length === 0) throw new Error('usage: node page.mjs [--runs 7] … URL [URL...]');
  for (const url of urls) {
    console.log(JSON.stringify(await measurePage(url, {
      runs: count('runs', 7, 50), cpu: count('cpu', 4, 20), rtt: option('rtt', 40), mbps: option('mbps', 10),
      charts: option('charts', 'evidence-chart'), first: option('first', '/health/live'), patience: option('patience', 60),
    })));
  }
}
