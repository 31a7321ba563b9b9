// Says why a page is as fast as it is: one cold load as a table of its requests (what asked for them, when they began and ended),
// the long tasks of the main thread, and where its time went.
// usage: node waterfall.mjs [--cpu 4] [--rtt 40] [--mbps 10] URL
import { launch } from './browser.mjs';
import { addresses, count, option } from './options.mjs';
import { load } from './page.mjs';

const [url] = addresses();
const requests = new Map();
const tasks = [];
let origin;

async function inspect(page, session) {
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, initiator }) => {
    origin ??= timestamp;
    requests.set(requestId, { path: request.url.replace(url.origin, ''), priority: request.initialPriority, by: initiator.type, begin: timestamp });
  });
  session.on('Network.responseReceived', ({ requestId, timestamp, response }) => Object.assign(requests.get(requestId) ?? {}, { answer: timestamp, connection: response.connectionId }));
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => Object.assign(requests.get(requestId) ?? {}, { end: timestamp, bytes: encodedDataLength }));
  session.on('Network.webSocketFrameReceived', ({ timestamp, response }) => tasks.push({ socket: timestamp, bytes: response.payloadData.length }));
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await page.addInitScript(() => new PerformanceObserver(list => {
    for (const entry of list.getEntries()) (window.longTasks ??= []).push([entry.startTime, entry.duration]);
  }).observe({ type: 'longtask', buffered: true }));
  page.on('load', async () => {});
  inspect.session = session;
  inspect.page = page;
  await session.send('Profiler.start');
}

/** The milliseconds that each script file was running for itself. */
function ownTime({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const time = new Map();
  samples.forEach((id, at) => {
    const { functionName, url: file } = byId.get(id).callFrame;
    const name = file ? file.replace(/.*\//, '') : functionName;
    time.set(name, (time.get(name) ?? 0) + timeDeltas[at] / 1_000);
  });
  return [...time].filter(([name]) => name !== '(idle)').toSorted((a, b) => b[1] - a[1]).slice(0, 14);
}

const ms = time => time === undefined ? '' : ((time - origin) * 1_000).toFixed(0);
const line = (...cells) => console.log(cells.map((cell, at) => at === 0 ? String(cell).padEnd(62) : String(cell).padStart(9)).join(''));

const browser = await launch();
try {
  const conditions = { cpu: count('cpu', 4, 20), rtt: option('rtt', 40), mbps: option('mbps', 10) };
  await load(browser, url, conditions);   // warms the server up
  requests.clear();
  tasks.length = 0;
  origin = undefined;
  let profile, long;
  const figures = await load(browser, url, { ...conditions, inspect, finish: async page => {
    ({ profile } = await inspect.session.send('Profiler.stop'));
    long = await page.evaluate(() => window.longTasks ?? []);
  } });
  line('request', 'bytes', 'priority', 'by', 'begin', 'answer', 'end');
  for (const { path, bytes, priority, by, begin, answer, end } of requests.values()) line(path.slice(0, 60), bytes ?? '', priority, by, ms(begin), ms(answer), ms(end));
  console.log(`\nsocket messages: ${tasks.map(task => `${ms(task.socket)} (${task.bytes})`).join(', ')}`);
  console.log(`long tasks (begin+length): ${long.map(([begin, length]) => `${begin.toFixed(0)}+${length.toFixed(0)}`).join(', ')}`);
  console.log('main thread, own time in ms:');
  for (const [name, time] of ownTime(profile)) line(`  ${name}`, time.toFixed(0));
  console.log(JSON.stringify(figures));
} finally {
  await browser.close();
}
