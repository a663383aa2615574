import type * as GatewayProtocol from '@openclaw/gateway-protocol';

/**
 * The published contract of this door: schemas, validators, error codes. It is large, so it is loaded with the first WebSocket; a gateway that only
 * serves HTTP never reads it.
 */
export type Protocol = typeof GatewayProtocol;

export const loadProtocol = (): Promise<Protocol> => import('@openclaw/gateway-protocol');

/** What a published validator lets through. */
export type Validated<Validator> = Validator extends ((value: unknown, ...rest: never[]) => value is infer Value)
  ? Value
  : never;

export type ErrorShape = GatewayProtocol.ErrorShape;

export type RequestFrame = Validated<Protocol['validateRequestFrame']>;
export type ConnectParams = Validated<Protocol['validateConnectParams']>;

/** The version of the wire that this door speaks. */
export const wireVersion = 4;
