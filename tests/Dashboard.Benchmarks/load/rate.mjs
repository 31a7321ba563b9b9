// How many answers a second a server gives, by wrk (https://github.com/wg/wrk), which must be on the PATH. One at a time: figures of one run are set beside each other.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { round } from './statistics.mjs';

const run = promisify(execFile);
const connections = 16;

async function wrk(url, seconds, headers) {
  const words = ['-t1', `-c${connections}`, `-d${seconds}s`, ...headers.flatMap(header => ['-H', header]), url.href];
  const { stdout } = await run('wrk', words, { timeout: (seconds + 30) * 1_000 });
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(stdout);
  if (refused) throw new Error(`${url.pathname}: ${refused[1]} answers were refusals.`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1]);
}

/** Answers a second, after the server has been warmed up for as long. */
export async function answersASecond(url, { seconds = 8, headers = [] } = {}) {
  await wrk(url, seconds, headers);
  return round(await wrk(url, seconds, headers));
}

/** The address of one of the drawings that a page names, in the width that stands in most places of it. */
export async function drawingOf(url) {
  const html = await fetch(url).then(answer => answer.text());
  const [, address] = /<evidence-chart src="([^"]+)"/.exec(html) ?? [];
  if (!address) throw new Error(`${url.pathname} names no drawing.`);
  return new URL(`${address.replaceAll('&amp;', '&')}&w=620`, url);
}
