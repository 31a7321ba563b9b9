// One Blazor Server circuit as a browser opens it, without the browser: the page by HTTP, then SignalR with the message pack protocol,
// which Blazor calls "blazorpack". The order of the calls is that of Microsoft.AspNetCore.Components.Server's ComponentHub.
import { HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import { MessagePackHubProtocol } from '@microsoft/signalr-protocol-msgpack';
import WebSocket from 'ws';
import { strings } from './batch.mjs';

const patience = 10_000;
const fetched = /^\/(charts\/[^/]+\/drawing|body\/[^?]*)\?/;
const isBody = address => address.startsWith('/body/');
const ignored = ['AttachComponent', 'EndInvokeDotNet', 'ReceiveByteArray', 'BeginTransmitStream', 'EndUpdateRootComponents', 'EndLocationChanging', 'SavePersistedState'];

class BlazorPack extends MessagePackHubProtocol {
  constructor() {
    super();
    Object.defineProperty(this, 'name', { value: 'blazorpack' });
  }
}

export class Circuit {
  /** Bytes of render batches, before the socket packs them. */
  rendered = 0;
  batches = 0;
  errors = [];
  /** Told the strings of each render batch; null where nobody listens. */
  heard = null;
  /** Bytes of drawings as sent, and how many there were. */
  drawn = 0;
  drawings = 0;
  #kept = new Set(); #url; #cookie; #id; #connection; #socket; #closing = false; #waiting = new Set();

  /** cookie: what the browser has from earlier pages. */
  constructor(url, cookie = '') {
    this.#url = url;
    this.#cookie = cookie;
  }

  /** Bytes that came through the socket, as sent. */
  get received() { return this.#socket?.bytesRead ?? 0; }

  async open() {
    const start = performance.now();
    const { markers, state, cookie } = await this.#page();
    this.#connect(cookie);
    await this.#connection.start();
    this.#id = await this.#connection.invoke('StartCircuit', this.#url.origin + '/', this.#url.href, '[]', '');
    if (!this.#id) throw new Error('The server refused a circuit.');
    const operations = markers.map((marker, at) => ({ type: 'add', ssrComponentId: at + 1, marker: { ...marker, uniqueId: at } }));
    const first = this.#batch();
    await this.#connection.send('UpdateRootComponents', JSON.stringify({ batchId: 1, operations }), state);
    if (await first === null) throw new Error('The circuit rendered nothing.');
    this.openMs = performance.now() - start;
  }

  /** Changes the address as a click on a link does. Returns the milliseconds to the answering render batch; null where none came. */
  async go(path) {
    const start = performance.now();
    const answer = this.#batch();
    await this.#connection.send('OnLocationChanged', new URL(path, this.#url).href, null, true);
    const at = await answer;
    return at === null ? null : at - start;
  }

  /**
   * The same, and then what a browser does: it asks for the body of the page that the batch names, which holds the drawings, or for the first drawings, those in view, unless it has them.
   * Returns the milliseconds to the batch and to the last drawing; null where no batch came.
   */
  async goAndDraw(path, inView) {
    const start = performance.now();
    let named = [];
    const answer = this.#batch(data => { named = strings(data).filter(text => fetched.test(text)); return true; });
    await this.#connection.send('OnLocationChanged', new URL(path, this.#url).href, null, true);
    const at = await answer;
    if (at === null) return null;
    await Promise.all(named.slice(0, inView).filter(address => !this.#kept.has(address)).map(address => this.#draw(address)));
    return { batch: at - start, last: performance.now() - start };
  }

  async #draw(address) {
    this.#kept.add(address);
    const response = await fetch(new URL(`${address}&w=${isBody(address) ? 1440 : 620}`, this.#url), { headers: { 'accept-encoding': 'br' }, signal: AbortSignal.timeout(patience) });
    if (!response.ok) this.errors.push(`${response.status} ${address}`);
    await response.arrayBuffer();
    this.drawings++;
    this.drawn += Number(response.headers.get('content-length') ?? 0);
  }

  /** The moment, by performance.now(), at which a render batch comes that holds the text as a string of its own (the value of an attribute); null where none comes. */
  shows(text) {
    const bytes = Buffer.from(text);
    if (bytes.length > 127) throw new Error('Longer strings carry their length in more than one byte.');
    const string = Buffer.concat([Buffer.of(bytes.length), bytes]);
    return this.#batch(data => Buffer.from(data.buffer, data.byteOffset, data.byteLength).includes(string));
  }

  /** Says good-bye as a browser does whose page is left: else the server would keep the circuit for somebody who may come back. */
  async close() {
    this.#closing = true;
    if (this.#id) {
      const body = new FormData();
      body.append('circuitId', this.#id);
      await fetch(new URL('/_blazor/disconnect', this.#url), { method: 'POST', body, signal: AbortSignal.timeout(patience) }).catch(() => {});
    }
    await this.#connection?.stop().catch(() => {});
  }

  async #page() {
    const response = await fetch(this.#url, { headers: { accept: 'text/html', ...(this.#cookie && { cookie: this.#cookie }) }, signal: AbortSignal.timeout(patience) });
    const html = await response.text();
    if (!response.ok) throw new Error(`${this.#url.pathname} answered ${response.status}.`);
    const markers = [...html.matchAll(/<!--Blazor:(\{.*?\})-->/gs)].map(match => JSON.parse(match[1])).filter(marker => marker.type === 'server');
    if (markers.length === 0) throw new Error(`${this.#url.pathname} holds no interactive component.`);
    return {
      markers,
      state: /<!--Blazor-Server-Component-State:(.*?)-->/s.exec(html)?.[1] ?? '',
      cookie: response.headers.getSetCookie().map(cookie => cookie.split(';')[0]).join('; '),
    };
  }

  #connect(cookie) {
    const circuit = this;
    class CountedSocket extends WebSocket {
      constructor(...words) {
        super(...words);
        this.once('upgrade', response => { circuit.#socket = response.socket; circuit.packed = response.headers['sec-websocket-extensions'] ?? ''; });
      }
    }
    this.#connection = new HubConnectionBuilder()
      .withUrl(new URL('/_blazor', this.#url).href, { headers: cookie ? { cookie } : {}, WebSocket: CountedSocket })
      .withHubProtocol(new BlazorPack())
      .configureLogging(LogLevel.None)
      .build();
    this.#listen(this.#connection);
  }

  #listen(connection) {
    connection.on('JS.RenderBatch', (id, data) => {
      const at = performance.now();
      this.rendered += data.length;
      this.batches++;
      connection.send('OnRenderCompleted', id, null).catch(() => {});
      this.heard?.(strings(data));
      this.#tell(data, at);
    });
    connection.on('JS.BeginInvokeJS', (task, identifier, args, resultType) => {
      const result = identifier === 'import' || resultType === 1 || resultType === 2 ? { __jsObjectId: 1 } : null;
      if (task > 0) connection.send('EndInvokeJSFromDotNet', task, true, JSON.stringify([task, true, result])).catch(() => {});
    });
    for (const method of ignored) connection.on(`JS.${method}`, () => {});
    connection.on('JS.Error', error => this.#fail(String(error)));
    connection.onclose(error => { if (!this.#closing) this.#fail(`closed ${error?.message ?? ''}`); });
  }

  #fail(error) {
    this.errors.push(error.slice(0, 160));
    this.#tell(null);
  }

  #tell(data, at) {
    for (const waiter of [...this.#waiting]) waiter(data, at);
  }

  #batch(holds = () => true) {
    return new Promise(resolve => {
      const waiter = (data, at) => {
        if (data && !holds(data)) return;
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        resolve(data ? at : null);
      };
      const timer = setTimeout(() => waiter(null), patience);
      this.#waiting.add(waiter);
    });
  }
}
