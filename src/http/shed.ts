import type { Request, Response } from 'express';
import { retryMs, type Admission } from '../access/admission.ts';
import type { OriginPolicy } from '../access/origin.ts';
import { gatewayOverloaded, type Endpoint } from '../errors.ts';
import type { Tell } from '../events.ts';
import { routes } from '../generated/routes.ts';
import { retryHeaders, toErrorReply } from './errorHandler.ts';
import { isBrokenOff, requestIdOf } from './exchange.ts';
import { guard } from './guard.ts';
import { createPace } from './pace.ts';

export interface ShedParts {
  admission: Admission;
  originPolicy: () => OriginPolicy;
  isEnabled: (endpoint: Endpoint) => boolean;
  isShuttingDown: () => boolean;
  /** Whether a request came through a trusted proxy, whose connections many clients share. */
  isProxied: (req: Request) => boolean;
  tell: Tell;
}

/**
 * Refuses chat completions for which there is no room, before anything else is made of them: a refusal must cost a small part of an answer, or the refusals
 * take the time that those inside need. It says what http/backend.ts says on its longer way, which everything unusual takes: other operations, pages of other
 * origins, what the guard refuses.
 * @returns whether the request was answered
 */
export function createShed(parts: ShedParts): (req: Request, res: Response) => boolean {
  const { admission, isEnabled, isShuttingDown, isProxied, tell } = parts;
  const check = guard(parts.originPolicy);
  const pace = createPace(admission);
  const operationId = 'createChatCompletion';
  const target = pathOf(operationId);
  const error = gatewayOverloaded();
  const { status, headers, body } = toErrorReply(error);
  const text = JSON.stringify(body);
  const fixed = {
    ...headers,
    'openai-processing-ms': '0',
    'x-content-type-options': 'nosniff',
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  };
  const isUsual = (req: Request): boolean =>
    req.method === 'POST' && req.url === target && req.headers.origin === undefined;

  function passesGuard(req: Request, res: Response): boolean {
    try {
      check(req, res);
      return true;
    } catch {
      return false;
    }
  }

  function refuse(req: Request, res: Response): void {
    if (req.socket.destroyed) return;
    tell({ type: 'refused', operationId, status, error });
    res.writeHead(status, { ...fixed, ...retryHeaders(retryMs()), 'x-request-id': requestIdOf(req) });
    // Node takes the body off the connection by itself, and throws it away.
    res.end(text);
  }

  return (req, res) => {
    if (!isUsual(req) || admission.hasRoom() || isShuttingDown() || !isEnabled('chatCompletions')) return false;
    if (isBrokenOff(req.socket) || !passesGuard(req, res)) return false;
    if (isProxied(req)) refuse(req, res);
    else pace(req.socket, () => refuse(req, res));
    return true;
  };
}

const pathOf = (operationId: string): string | undefined =>
  Object.entries(routes.paths).find(([, item]) => 'post' in item && item.post.operationId === operationId)?.[0];
