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
const reserved = /^(?:subagent|cron|acp):/i;

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
 * @throws invalid_request for a reserved name, or a key of another agent
 */
export function sessionOf(
  agentId: string,
  headerKey: string | undefined,
  user: unknown,
  keyHeader?: KeyHeader,
): Session {
  if (headerKey !== undefined) return { key: keyFromHeader(agentId, headerKey), remembered: true };
  if (keyHeader) return { key: `agent:${agentId}:${nameFromHeader(keyHeader)}`, remembered: true };
  const name = userName(user);
  if (name !== undefined) return { key: `agent:${agentId}:openai-user:${name}`, remembered: true };
  return { key: `agent:${agentId}:openai:${randomUUID()}`, remembered: false };
}

function keyFromHeader(agentId: string, headerKey: string): string {
  const owner = agentOfSessionKey(headerKey);
  if (owner !== undefined && owner !== agentId) {
    throw invalidSessionKey(
      `The session key '${headerKey}' belongs to the agent '${owner}', but the request selects '${agentId}'. Change one of the two.`,
    );
  }
  const name = owner === undefined ? headerKey : (qualified.exec(headerKey)?.[2] ?? '');
  if (reserved.test(name)) {
    throw invalidSessionKey(
      `The session key '${headerKey}' lies in a reserved namespace (subagent:, cron:, acp:). Choose another name.`,
    );
  }
  return `agent:${agentId}:${name}`;
}

/** A value that does not fit the grammar is replaced by its SHA-256. */
function nameFromHeader({ name, value }: KeyHeader): string {
  const plain = `header:${name}:${value}`;
  return /^[A-Za-z0-9]/.test(value) && sessionKeyGrammar.test(plain) ? plain : `header:${name}:${sha256(value)}`;
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
