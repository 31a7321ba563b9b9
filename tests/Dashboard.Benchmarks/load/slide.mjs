// Changes slides in a browser by the keyboard and prints the time from the key to the drawn chart of the next slide, one JSON line.
// usage: node slide.mjs [--runs 3] [--deck story] [--patience SECONDS] URL
import { launch } from './browser.mjs';
import { addresses, count, option } from './options.mjs';
import { quiet } from './quiet.mjs';
import { quantile, round } from './statistics.mjs';

const most = 50;

/** Runs in the page: goes on, and waits until what is drawn is another chart; null where the next slide has none or the deck is at its end. */
function change() {
  return new Promise(done => {
    const before = document.querySelector('evidence-chart svg'), begun = performance.now();
    const look = () => {
      const now = document.querySelector('evidence-chart svg');
      if (now && now !== before && document.querySelector('.mark')) done(performance.now() - begun);
      else if (performance.now() - begun > 2_000) done(null);
      else setTimeout(look, 1);
    };
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    look();
  });
}

/** All slides of a deck once, from its first to its last. */
async function walk(page, url, times) {
  await page.goto(url.href);
  await page.waitForFunction(() => document.querySelector('.app[data-live]'));
  for (let place = '', steps = 0; place !== page.url() && steps < most; steps++) {
    place = page.url();
    const time = await page.evaluate(change);
    if (time !== null) times.push(time);
  }
}

const [server] = addresses();
if (!server) throw new Error('usage: node slide.mjs [--runs 3] [--deck story] [--patience SECONDS] URL');
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const times = [];
  for (let run = 0; run < count('runs', 3, 20); run++) {
    await quiet(option('patience', 60) * 1_000);
    await walk(page, new URL(`/present/${option('deck', 'story')}`, server), times);
  }
  console.log(JSON.stringify({ what: 'slide', changes: times.length, p50: round(quantile(times, .5)), p95: round(quantile(times, .95)), least: round(Math.min(...times)), most: round(Math.max(...times)) }));
} finally {
  await browser.close();
}
