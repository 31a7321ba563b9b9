// A line that counts: a TCP forwarder on a free loopback port. The browser tells a socket's bytes only unpacked; here they are as sent.
import { connect, createServer } from 'node:net';
import { once } from 'node:events';

/** Opens a line to the server of the address. */
export async function counted(url) {
  let received = 0;
  const open = new Set();
  const server = createServer(client => {
    const target = connect(Number(url.port), url.hostname);
    for (const [from, to] of [[client, target], [target, client]]) {
      open.add(from);
      from.on('error', () => to.destroy()).on('close', () => { open.delete(from); to.destroy(); });
      from.pipe(to);
    }
    target.on('data', bytes => { received += bytes.length; });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    received: () => received,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
