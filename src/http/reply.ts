/** Answers as bytes: status line, headers, and a body in the form of the reply. */
import type { OutgoingHttpHeaders } from 'node:http';
import type { Request, Response } from 'express';
import type { AnyReply, StreamOf } from '../contract.ts';
import { toExactParts } from '../jsonPieces.ts';
import { eachWithPauses } from '../pause.ts';
import { rateLimitHeaders } from './checkKey.ts';
import { toErrorBody, toGatewayError, type ErrorReply } from './errorHandler.ts';
import { cutOff, exchangeOf, noteBreakOff } from './exchange.ts';
import { writeEvents, type StreamTiming } from './sse.ts';

/** Writes what a handler gave: text, JSON, or events as they come. */
export async function writeReply(req: Request, res: Response, reply: AnyReply, timing: StreamTiming): Promise<void> {
  if (!('events' in reply)) {
    if ('text' in reply) writeBody(req, res, reply);
    else await writeJson(req, res, reply);
    // Node counts anew from each piece that the reader takes. A small answer needs no reader: the kernel has room for it.
    if (res.writableLength > 65_536) res.setTimeout(timing.stallMs, () => cutOff(req, res));
    return;
  }
  await writeEvents(res, reply as StreamOf<object>, timing, {
    writeHead: () => {
      exchangeOf(req).isStream = true;
      writeHead(req, res, reply.status, reply.headers, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache',
        // nginx would otherwise hold events back.
        'x-accel-buffering': 'no',
      });
    },
    cutOff: () => cutOff(req, res),
    fail(error) {
      const known = toGatewayError(error);
      if (!res.destroyed) noteBreakOff(req, known);
      return toErrorBody(known);
    },
  });
}

type TextReply = Extract<AnyReply, { text: unknown }>;
type JsonReply = Exclude<AnyReply, { events: unknown } | { text: unknown }>;

/** Writes a body as JSON; a long one in parts, between which others have their turn. */
async function writeJson(req: Request, res: Response, reply: JsonReply): Promise<void> {
  const parts = await toExactParts(reply.body);
  if (res.destroyed) return;
  writeHead(req, res, reply.status, reply.headers, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0),
  });
  await eachWithPauses(parts.slice(0, -1), (part) => void (res.destroyed || res.write(part)));
  if (!res.destroyed) res.end(parts.at(-1));
}

/** Writes a body that is a text, or the small one of an error. */
export function writeBody(req: Request, res: Response, reply: TextReply | ErrorReply): void {
  if (res.destroyed) return;
  const [mediaType, text] =
    'text' in reply ? [reply.mediaType, reply.text] : ['application/json', JSON.stringify(reply.body)];
  const version = 'version' in reply ? `; version=${reply.version}` : '';
  writeHead(req, res, reply.status, 'headers' in reply ? reply.headers : {}, {
    'content-type': `${mediaType}${version}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
    ...('encoding' in reply && { 'content-encoding': reply.encoding }),
  });
  res.end(text);
}

/** Writes an answer that has no body. */
export function writeEmpty(req: Request, res: Response, status: number, headers: object): void {
  writeHead(req, res, status, headers);
  res.end();
}

/** Status line and headers: those of every answer, those of the reply, and those of its content. All at once, which Node writes faster than one by one. */
function writeHead(
  req: Request,
  res: Response,
  status: number,
  headers: object | (() => object) = {},
  content: object = {},
): void {
  const exchange = exchangeOf(req);
  exchange.firstByteMs = performance.now() - exchange.receivedAt;
  const all: OutgoingHttpHeaders = {
    'x-request-id': exchange.id,
    'openai-processing-ms': Math.round(exchange.firstByteMs),
    'x-content-type-options': 'nosniff',
  };
  if (exchange.rateLimits) Object.assign(all, rateLimitHeaders(exchange.rateLimits()));
  const own = typeof headers === 'function' ? headers() : headers;
  for (const [name, value] of Object.entries(own)) if (value !== undefined) all[name] = String(value);
  // What CORS made the answer depend on stays.
  if (all['vary'] !== undefined && res.hasHeader('vary'))
    all['vary'] = `${String(res.getHeader('vary'))}, ${all['vary']}`;
  res.writeHead(status, Object.assign(all, content));
}
