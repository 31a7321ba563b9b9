// Asks a server that was started with the memory probe (../Probe) what it holds.
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** word: `look`, or `collect` for the figures after full collections. Sizes are bytes. */
export async function ask(port, word) {
  const socket = connect(port, '127.0.0.1');
  socket.setTimeout(60_000, () => socket.destroy(new Error('The memory probe does not answer.')));
  await once(socket, 'connect');
  socket.write(`${word}\n`);
  return JSON.parse(await text(socket));
}
