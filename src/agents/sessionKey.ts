import { createHash, randomUUID } from 'node:crypto';
import { invalidSessionKey } from '../errors.ts';
import { toCanonicalJson } from '../canonicalJson.ts';

/** The session of one run. */
export interface Session {
  /** `agent:<agentId>:<name>` */
  key: string;
  /** Whether its transcript is kept; a stateless request has a key for headers and logs only. */
  remembered: boolean;
}

/** The grammar of a key's name, which the contract says of the header; with `openai-user:` before it a user's name must still fit. */
const userGrammar = /^[A-Za-z0-9][A-Za-z0-9._:@/+-]{0,243}$/;
const qualified = /^agent:([^:]*):(.+)$/i;
const reserved = /^(?:subagent|cron|acp|key):/i;
/** The name of a session that belongs to a key: `key:<keyId>:<rest>`. */
const ofKey = /^key:([a-z0-9][a-z0-9._-]{0,63}):(.+)$/s;
/** Characters that a session's name may have. */
const maxName = 256;

/** A header that names the session because the operator says so (`session.keyHeaders`). */
export interface KeyHeader {
  /** In lower case. */
  name: string;
  value: string;
}

/** The name of the session that an agent uses when nobody names one; stateless requests use none. */
export const mainKey = 'main';

/** The grammar that the contract says of `x-openclaw-session-key`: a session has one name on all doors. */
export const sessionKeyGrammar = /^(agent:[A-Za-z0-9][A-Za-z0-9_-]{0,63}:)?[A-Za-z0-9][A-Za-z0-9._:@/+-]{0,255}$/;

/** What stands before the names of a key's sessions, so that nobody else names one of them by chance; nothing for the operator's. */
const spaceOf = (keyId: string | undefined): string => (keyId === undefined ? '' : `key:${keyId}:`);

/** The session that an agent uses when nobody names one. @param keyId of the key whose session it is; undefined for the operator's */
export const mainSessionKey = (agentId: string, keyId: string | undefined): string =>
  `agent:${agentId}:${spaceOf(keyId)}${mainKey}`;

/** The key that a session belongs to; undefined for the operator's. */
export const keyIdOf = (sessionKey: string): string | undefined =>
  ofKey.exec(qualified.exec(sessionKey)?.[2] ?? '')?.[1];

/** Whether somebody may see a session and touch it. @param keyId of his key; undefined for the operator, who may see and touch all */
export const isOwnSession = (sessionKey: string, keyId: string | undefined): boolean =>
  keyId === undefined || keyIdOf(sessionKey) === keyId;

/** For doors that no contract guards. @throws invalid_request for a key that breaks the grammar */
export function checkSessionKey(key: string): string {
  if (sessionKeyGrammar.test(key)) return key;
  throw invalidSessionKey(
    'The session key must be 1 to 256 letters, digits and . _ : @ / + -, beginning with a letter or digit; agent:<agentId>: may stand before it.',
  );
}

/** The agent that a key names by beginning with `agent:<agentId>:`. @throws invalid_request when it begins so and goes on wrongly */
export function agentOfSessionKey(key: string): string | undefined {
  if (!/^agent(?::|$)/i.test(key)) return undefined;
  const id = qualified.exec(key)?.[1];
  if (!id)
    throw invalidSessionKey(`The session key '${key}' is incomplete. Write agent:<agentId>:<name>, or just a name.`);
  return id.toLowerCase();
}

/**
 * The session of a request. The header wins over the operator's headers, those over `user`; without any the session is new and nothing is stored.
 * @param headerKey the value of `x-openclaw-session-key`
 * @param user the request's `user`: a string, or the object that some clients send
 * @param keyHeader of `session.keyHeaders`; its session is `header:<name>:<value>`, so that none collides with those of another header or a user
 * @param keyId of the key that asks, which has sessions of its own; undefined for the operator
 * @throws invalid_request for a reserved name, or a key of another agent
 */
export function sessionOf(
  agentId: string,
  headerKey: string | undefined,
  user: unknown,
  keyHeader?: KeyHeader,
  keyId?: string,
): Session {
  if (headerKey !== undefined) return { key: keyFromHeader(agentId, headerKey, keyId), remembered: true };
  const space = spaceOf(keyId);
  if (keyHeader) return { key: `agent:${agentId}:${nameFromHeader(keyHeader, space)}`, remembered: true };
  const name = userName(user);
  if (name === undefined) return { key: `agent:${agentId}:${space}openai:${randomUUID()}`, remembered: false };
  const plain = `${space}openai-user:${name}`;
  const fitting = plain.length > maxName ? `${space}openai-user:${sha256(name)}` : plain;
  return { key: `agent:${agentId}:${fitting}`, remembered: true };
}

function keyFromHeader(agentId: string, headerKey: string, keyId: string | undefined): string {
  const owner = agentOfSessionKey(headerKey);
  if (owner !== undefined && owner !== agentId) {
    throw invalidSessionKey(
      `The session key '${headerKey}' belongs to the agent '${owner}', but the request selects '${agentId}'. Change one of the two.`,
    );
  }
  const name = owner === undefined ? headerKey : (qualified.exec(headerKey)?.[2] ?? '');
  const [, spaceOwner, inside] = ofKey.exec(name) ?? [];
  // A key may name its own session as the answer named it. The operator may name everybody's, but only as a whole, so that none is meant by chance.
  const isNamed = keyId === undefined ? owner !== undefined : spaceOwner === keyId;
  const rest = inside !== undefined && isNamed ? inside : name;
  if (reserved.test(rest)) {
    throw invalidSessionKey(
      `The session key '${headerKey}' lies in a reserved namespace (subagent:, cron:, acp:, key:). Choose another name.`,
    );
  }
  const whole = keyId === undefined ? name : spaceOf(keyId) + rest;
  if (whole.length > maxName) {
    throw invalidSessionKey(
      `The session key '${headerKey}' is too long: with this API key at most ${maxName - spaceOf(keyId).length} characters. Choose a shorter name.`,
    );
  }
  return `agent:${agentId}:${whole}`;
}

/** A value that does not fit the grammar is replaced by its SHA-256. */
function nameFromHeader({ name, value }: KeyHeader, space: string): string {
  const plain = `${space}header:${name}:${value}`;
  return /^[A-Za-z0-9]/.test(value) && sessionKeyGrammar.test(plain)
    ? plain
    : `${space}header:${name}:${sha256(value)}`;
}

/** A `user` that does not fit the grammar is replaced by its SHA-256; of an object its string `id` counts, else all of it. Empty means none. */
function userName(user: unknown): string | undefined {
  if (user === undefined || user === null || user === '') return undefined;
  if (typeof user === 'string') return userGrammar.test(user) ? user : sha256(user);
  const { id } = user as { id?: unknown };
  return typeof id === 'string' && id !== '' ? userName(id) : sha256(toCanonicalJson(user));
}

/** Half a surrogate pair has no UTF-8: all texts with one would have the same digest. They are hashed as UTF-16 after a byte that no UTF-8 has. */
function sha256(text: string): string {
  const hash = createHash('sha256');
  if (text.isWellFormed()) hash.update(text);
  else hash.update(Buffer.of(0xff)).update(text, 'utf16le');
  return hash.digest('hex');
}
