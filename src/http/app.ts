import express, { type ErrorRequestHandler, type Express } from 'express';
import type { OriginPolicy } from '../access/origin.ts';
import type { Backend } from './backend.ts';
import { isBrokenOff, type Exchanges } from './exchange.ts';
import { guard } from './guard.ts';

export interface AppParts {
  backend: Backend;
  exchanges: Exchanges;
  originPolicy: () => OriginPolicy;
  /** Addresses and networks of proxies whose `X-Forwarded-Proto` is believed. */
  trustedProxies: readonly string[];
  /** Whether no further request is taken. */
  isShuttingDown: () => boolean;
}

/** The HTTP door: each request gets its exchange, passes the guard, and is the contract's from there on. */
export function createApp({ backend, exchanges, originPolicy, trustedProxies, isShuttingDown }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', [...trustedProxies]);
  const check = guard(originPolicy);
  // One layer and not three: each costs a request as much as what it does.
  app.use((req, res) => {
    if (isBrokenOff(req.socket)) return undefined;
    exchanges.begin(req, res);
    // Whoever keeps this connection comes to another gateway with the next request.
    if (isShuttingDown()) res.setHeader('connection', 'close');
    check(req, res);
    return backend.handle(req, res);
  });
  // Express tells error handlers apart by their four parameters.
  const handleError: ErrorRequestHandler = (error, req, res, _next) => backend.handleError(error, req, res);
  app.use(handleError);
  return app;
}
