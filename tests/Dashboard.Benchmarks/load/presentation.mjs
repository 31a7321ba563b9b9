// A presentation as a browser leads it, without the browser: started by the form on the page of decks, then driven through the presenter's circuit.
import { Circuit } from './circuit.mjs';
import { sleep } from './circuits.mjs';

const patience = 10_000;
const most = 200;

const cookiesOf = response => response.headers.getSetCookie().map(cookie => cookie.split(';')[0]);

const decoded = text => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x2B;', '+');

async function request(url, cookie, more) {
  const response = await fetch(url, { ...more, headers: { accept: 'text/html', cookie }, redirect: 'manual', signal: AbortSignal.timeout(patience) });
  if (response.status >= 400) throw new Error(`${url.pathname} answered ${response.status}.`);
  return response;
}

function found(html, pattern, what) {
  const match = pattern.exec(html);
  if (!match) throw new Error(`The page holds no ${what}.`);
  return decoded(match[1]);
}

export class Presentation {
  #url; #cookie; #presenter;

  /** Where the audience looks. */
  audience;
  /** All slides and steps in their order, each with what a page that shows it says of itself, and the link by which a presenter comes to it. */
  places = [];
  /** What is shown. */
  at;

  static async start(url, deck) {
    const presentation = new Presentation();
    await presentation.#begin(url, deck);
    await presentation.#walk();
    presentation.#presenter = new Circuit(presentation.#url, presentation.#cookie);
    await presentation.#presenter.open();
    return presentation;
  }

  /** Goes to a place and returns, for each follower, the milliseconds from the presenter's message to the render batch that shows it; null where none came. */
  async show(place, followers) {
    const seen = followers.map(follower => follower.shows(place.at));
    const start = performance.now();
    if (await this.#presenter.go(place.href) === null) throw new Error(`The presenter's page did not answer: ${this.#presenter.errors[0] ?? 'no batch'}.`);
    this.at = place.at;
    return (await Promise.all(seen)).map(at => at === null ? null : at - start);
  }

  /** Goes through all slides and steps and back to the first, with a pause after each, and returns the times of each change. Between two changes others may come in. */
  async lead(followers, pause, between = () => {}) {
    const changes = [];
    for (const place of [...this.places.slice(1), this.places[0]]) {
      changes.push({ at: place.at, times: await this.show(place, followers) });
      await between(changes.length);
      await sleep(pause);
    }
    return changes;
  }

  close() { return this.#presenter.close(); }

  async #begin(url, deck) {
    const decks = await request(new URL('/present', url), '');
    const form = new URLSearchParams({ __RequestVerificationToken: found(await decks.text(), /name="__RequestVerificationToken" value="([^"]+)"/, 'antiforgery token') });
    const mine = cookiesOf(decks);
    const answer = await request(new URL(`/present/${deck}/session`, url), mine.join('; '), { method: 'POST', body: form });
    this.#cookie = [...mine, ...cookiesOf(answer)].join('; ');
    this.#url = new URL(answer.headers.get('location'), url);
    this.audience = new URL(`/follow/${this.#url.searchParams.get('code')}`, url);
  }

  /** Reads the links that lead on, page by page, before anybody follows; ends at the first slide again. */
  async #walk() {
    const first = found(await this.#page(this.#url), /data-do="first" href="([^"]+)"/, 'link to the first slide');
    for (let href = first; href && this.places.length < most;) {
      const html = await this.#page(new URL(href, this.#url));
      this.at = found(html, /<slide-stage[^>]* at="([^"]+)"/, 'stage');
      this.places.push({ at: this.at, href });
      href = /data-do="next" href="/.test(html) ? found(html, /data-do="next" href="([^"]+)"/, 'link to the next slide') : null;
    }
    await this.#page(new URL(first, this.#url));
    this.at = this.places[0].at;
  }

  async #page(url) { return (await request(url, this.#cookie)).text(); }
}
