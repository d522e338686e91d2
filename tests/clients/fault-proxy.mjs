// A proxy on the loopback address that lets every request through to the server but cuts the connection instead of
// passing on every n-th answer: the work was done, the client cannot know. What passed is kept in a ledger.
import { createServer, request } from 'node:http';

/**
 * @param {string} target the address of the server, `http://127.0.0.1:PORT`
 * @param {number} dropEvery the n of "every n-th answer"
 */
export async function startFaultProxy(target, dropEvery) {
  const { hostname, port } = new URL(target);
  const ledger = [];
  const proxy = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, host: `${hostname}:${port}` };
    const onward = request({ hostname, port, method: incoming.method, path: incoming.url, headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const dropped = (ledger.length + 1) % dropEvery === 0;
        ledger.push({
          method: incoming.method,
          path: incoming.url,
          key: incoming.headers['idempotency-key'],
          status: answer.statusCode,
          replayed: answer.headers['idempotent-replayed'] === 'true',
          dropped,
        });
        if (dropped) {
          incoming.socket.destroy();
          return;
        }
        outgoing.writeHead(answer.statusCode, answer.headers);
        outgoing.end(Buffer.concat(chunks));
      });
    });
    onward.on('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: proxy.address().port,
    ledger,
    stop() {
      proxy.closeAllConnections();
      return new Promise((resolve) => proxy.close(resolve));
    },
  };
}
