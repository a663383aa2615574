/** The floor: what any proxy on node:http costs that only moves bytes. Says its port on standard error. */
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

const port = process.argv[2];
const agent = new Agent({ keepAlive: true });

const server = createServer((req, res) => {
  const { method, url: path, headers } = req;
  const onward = request({ host: '127.0.0.1', port, method, path, headers, agent }, (answer) => {
    res.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(res);
  });
  req.pipe(onward);
});
server.listen(0, '127.0.0.1', () => console.error((server.address() as AddressInfo).port));
