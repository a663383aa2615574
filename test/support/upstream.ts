/** A scripted upstream: a real HTTP server whose answers are bytes. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface UpstreamRequest {
  path: string;
  headers: IncomingHttpHeaders;
  /** The body as it was sent. */
  text: string;
  body: any;
}

export interface Upstream {
  url: string;
  requests: UpstreamRequest[];
  /** How many requests were ended by their caller before they were answered in full. */
  aborted: () => number;
}

/** One answer: status, headers, and bytes that are sent in pieces of `split` bytes; `cut` destroys the connection after so many bytes. */
export interface Script {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  split?: number;
  cut?: number;
  /** Sends the body and then nothing more, without an end. */
  hang?: boolean;
  /** Never answers. */
  silent?: boolean;
}

/** An answer that depends on what was asked. */
export type Answering = (request: UpstreamRequest) => Script;

/** @param scripts for the first request, the second and so on; the last one for all that follow */
export async function startUpstream(...scripts: (Script | Answering)[]): Promise<Upstream> {
  const requests: UpstreamRequest[] = [];
  let aborted = 0;
  const server = createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    res.on('close', () => {
      if (!res.writableFinished) aborted += 1;
    });
    req.on('end', () => {
      const text = Buffer.concat(parts).toString();
      const request = { path: req.url ?? '', headers: req.headers, text, body: text ? JSON.parse(text) : undefined };
      requests.push(request);
      const script = scripts[Math.min(requests.length, scripts.length) - 1] ?? {};
      play(typeof script === 'function' ? script(request) : script, res);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, aborted: () => aborted };
}

/** Sends an answer. */
export function play(
  { status = 200, headers = {}, body = '', split, cut, hang, silent }: Script,
  res: ServerResponse,
): void {
  if (silent) return;
  const bytes = Buffer.from(body);
  res.writeHead(status, { 'content-type': 'text/event-stream', ...headers });
  res.flushHeaders();
  const sent = bytes.subarray(0, cut ?? bytes.length);
  const step = split ?? Math.max(1, sent.length);
  for (let at = 0; at < sent.length; at += step) res.write(sent.subarray(at, at + step));
  if (cut !== undefined) res.write('', () => res.socket?.destroySoon());
  else if (!hang) res.end();
}
