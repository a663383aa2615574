import express, { type ErrorRequestHandler, type Express } from 'express';
import type { OriginPolicy } from '../access/origin.ts';
import type { Backend } from './backend.ts';
import { isBrokenOff, type Exchanges } from './exchange.ts';
import { guard } from './guard.ts';

export interface AppParts {
  backend: Backend;
  exchanges: Exchanges;
  originPolicy: () => OriginPolicy;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is believed. */
  trustedProxies: readonly string[];
}

/** The HTTP door: each request gets its exchange, passes the guard, and is the contract's from there on. */
export function createApp({ backend, exchanges, originPolicy, trustedProxies }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', [...trustedProxies]);
  const check = guard(originPolicy);
  // One layer and not three: each costs a request as much as what it does.
  app.use((req, res) => {
    if (isBrokenOff(req.socket)) return undefined;
    exchanges.begin(req, res);
    check(req, res);
    return backend.handle(req, res);
  });
  // Express tells error handlers apart by their four parameters.
  const handleError: ErrorRequestHandler = (error, req, res, _next) => backend.handleError(error, req, res);
  app.use(handleError);
  return app;
}
