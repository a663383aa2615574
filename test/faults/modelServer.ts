import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ModelServer {
  /** `http://127.0.0.1:<port>/v1` */
  baseUrl: string;
  /** Ends its connections, too. */
  close(): Promise<void>;
}

/** A provider's server on a free port. */
export async function startModelServer(answer: RequestListener): Promise<ModelServer> {
  const server = createServer(answer);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
