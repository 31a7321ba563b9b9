// Says why a page is as fast as it is: one cold load as a table of its requests (what asked for them, when they began and ended),
// the socket's messages, the long tasks of the main thread, and which files kept it busy. The profiler itself slows the page by a third.
// usage: node waterfall.mjs [--cpu 4] [--rtt 40] [--mbps 10] URL
import { launch } from './browser.mjs';
import { addresses, count, option } from './options.mjs';
import { load } from './page.mjs';

class Waterfall {
  requests = new Map();
  messages = [];
  tasks = [];
  #session; #origin;

  async begin(page, session) {
    this.#session = session;
    session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, initiator }) => {
      this.#origin ??= timestamp;
      const { pathname, search } = new URL(request.url);
      this.requests.set(requestId, { path: pathname + search, priority: request.initialPriority, by: initiator.type, begin: this.#ms(timestamp) });
    });
    session.on('Network.responseReceived', ({ requestId, timestamp }) => this.#add(requestId, { answer: this.#ms(timestamp) }));
    session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => this.#add(requestId, { end: this.#ms(timestamp), bytes: encodedDataLength }));
    session.on('Network.webSocketFrameReceived', ({ timestamp, response }) => this.messages.push({ at: this.#ms(timestamp), bytes: response.payloadData.length }));
    await page.addInitScript(() => {
      const tasks = window.longTasks = [];
      new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]))).observe({ type: 'longtask', buffered: true });
    });
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 500 });
    await session.send('Profiler.start');
  }

  async end(page) {
    const { profile } = await this.#session.send('Profiler.stop');
    this.tasks = await page.evaluate(() => window.longTasks);
    this.busy = busyFiles(profile);
  }

  #add(id, facts) { Object.assign(this.requests.get(id) ?? {}, facts); }

  #ms(timestamp) { return Math.round((timestamp - this.#origin) * 1_000); }
}

/** The milliseconds that each file's code was running for itself; what belongs to none is the browser's own work. */
function busyFiles({ nodes, samples, timeDeltas }) {
  const frames = new Map(nodes.map(node => [node.id, node.callFrame]));
  const time = new Map();
  samples.forEach((id, at) => {
    const { functionName, url } = frames.get(id);
    const name = url ? url.replace(/.*\//, '') : functionName;
    time.set(name, (time.get(name) ?? 0) + timeDeltas[at] / 1_000);
  });
  return [...time].filter(([name]) => name !== '(idle)').toSorted((a, b) => b[1] - a[1]).slice(0, 12);
}

function print({ requests, messages, tasks, busy }) {
  const line = (first, ...cells) => console.log(String(first).slice(0, 60).padEnd(60) + cells.map(cell => String(cell ?? '').padStart(9)).join(''));
  line('request', 'bytes', 'priority', 'by', 'begin', 'answer', 'end');
  for (const { path, bytes, priority, by, begin, answer, end } of requests.values()) line(path, bytes, priority, by, begin, answer, end);
  console.log(`\nsocket messages, at ms (characters): ${messages.map(({ at, bytes }) => `${at} (${bytes})`).join(', ')}`);
  console.log(`long tasks, at ms (length): ${tasks.map(([at, length]) => `${Math.round(at)} (${Math.round(length)})`).join(', ')}\n`);
  line('main thread', 'ms');
  for (const [name, ms] of busy) line(`  ${name}`, Math.round(ms));
}

const [url] = addresses();
if (!url) throw new Error('usage: node waterfall.mjs [--cpu 4] [--rtt 40] [--mbps 10] URL');
const conditions = { cpu: count('cpu', 4, 20), rtt: option('rtt', 40), mbps: option('mbps', 10) };
const browser = await launch();
try {
  await load(browser, url, conditions);   // warms the server up
  const waterfall = new Waterfall();
  const figures = await load(browser, url, { ...conditions, inspect: (page, session) => waterfall.begin(page, session), finish: page => waterfall.end(page) });
  print(waterfall);
  console.log(`\n${JSON.stringify(figures)}`);
} finally {
  await browser.close();
}
