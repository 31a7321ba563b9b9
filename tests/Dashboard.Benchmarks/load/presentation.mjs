// A presentation as a browser leads it, without the browser: started by the form on the page of decks, then driven through the presenter's circuit.
import { Circuit } from './circuit.mjs';
import { sleep } from './circuits.mjs';

const patience = 10_000;
const most = 200;
const turn = /([?&]turn=)(\d+)/;

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
  #url; #cookie; #presenter; #turn = 0;

  /** Where the audience looks. */
  audience;
  /** All slides and steps in their order, each with what a page that shows it says of itself, and the link by which a presenter comes to it. */
  places = [];
  /** What is shown. */
  at;

  static async start(url, deck) {
    const presentation = new Presentation();
    await presentation.#begin(url, deck);
    await presentation.#walk(new URL(`/present/${deck}`, url));
    presentation.#presenter = new Circuit(presentation.#url, presentation.#cookie);
    presentation.#presenter.heard = texts => texts.forEach(text => presentation.#read(text));
    await presentation.#presenter.open();
    return presentation;
  }

  /** Goes to a place and returns, for each follower, the milliseconds from the presenter's message to the render batch that shows it; null where none came. */
  async show(place, followers) {
    const seen = followers.map(follower => follower.shows(place.at));
    const start = performance.now();
    if (await this.#presenter.go(place.href.replace(turn, `$1${this.#turn}`)) === null) throw new Error(`The presenter's page did not answer: ${this.#presenter.errors[0] ?? 'no batch'}.`);
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

  /** Reads the links that lead on, slide by slide, as anybody reads the deck: a page that is loaded never moves a talk. */
  async #walk(deck) {
    for (let href = deck.href; href && this.places.length < most;) {
      const html = await this.#page(new URL(href, deck));
      const at = found(html, /<slide-stage[^>]* at="([^"]+)"/, 'stage'), [slide, step] = at.split('-');
      this.places.push({ at, href: `${this.#url.pathname}${this.#url.search}&turn=0&slide=${slide}${step === '0' ? '' : `&step=${step}`}` });
      href = /data-do="next" href="/.test(html) ? found(html, /data-do="next" href="([^"]+)"/, 'link to the next slide') : null;
    }
    this.at = this.places[0].at;
  }

  /** A link names the turn that it is pressed in: one of an earlier turn moves nothing. */
  #read(text) { this.#turn = Number(turn.exec(text)?.[2] ?? this.#turn); }

  async #page(url) { return (await request(url, this.#cookie)).text(); }
}
