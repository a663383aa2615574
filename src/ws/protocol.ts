import { setImmediate } from 'node:timers/promises';
import type * as GatewayProtocol from '@openclaw/gateway-protocol';

/**
 * The published contract of this door: schemas, validators, error codes. It is large, so it is loaded with the first WebSocket; a gateway that only
 * serves HTTP never reads it.
 */
export type Protocol = typeof GatewayProtocol;

export async function loadProtocol(): Promise<Protocol> {
  for (const load of pieces) {
    await load();
    // Whoever waits meanwhile is served.
    await setImmediate();
  }
  return import('@openclaw/gateway-protocol');
}

/** What the contract is made of, from the bottom up. A module runs with all that it imports at once: loaded as one it would stop everybody for that long. */
const pieces: (() => Promise<unknown>)[] = [
  () => import('typebox/guard'),
  () => import('typebox/system'),
  () => import('typebox/type'),
  () => import('typebox/schema'),
  () => import('typebox/value'),
  () => import('typebox/compile'),
  () => import('typebox'),
  () => import('@openclaw/gateway-protocol/schema'),
];

/** What a published validator lets through. */
export type Validated<Validator> = Validator extends ((value: unknown, ...rest: never[]) => value is infer Value)
  ? Value
  : never;

export type ErrorShape = GatewayProtocol.ErrorShape;

export type RequestFrame = Validated<Protocol['validateRequestFrame']>;
export type ConnectParams = Validated<Protocol['validateConnectParams']>;

/** The version of the wire that this door speaks. */
export const wireVersion = 4;
