import type { IncomingHttpHeaders } from 'node:http';
import { productNames } from '../agents/agents.ts';
import { keyOfHeader } from '../agents/sessionKey.ts';

/** Names of the contract's request headers without the product's prefix, and the short forms that mean the same. */
const shortNames: Record<string, readonly string[]> = {
  'agent-id': ['agent-id', 'agent'],
  'session-key': ['session-key'],
  model: ['model'],
};

/** Each alias and the name that the contract knows: `x-moltbot-agent` → `x-openclaw-agent-id`. */
const aliases = new Map(
  Object.entries(shortNames).flatMap(([name, spellings]) =>
    productNames.flatMap((product) =>
      spellings.map((spelling): [string, string] => [`x-${product}-${spelling}`, `x-openclaw-${name}`]),
    ),
  ),
);

/**
 * Renames aliases to the contract's names. Several names with different values are like one header sent repeatedly: joined by commas, as Node joins
 * those, which the contract then refuses.
 */
export function withoutAliases(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const renamed: IncomingHttpHeaders = {};
  for (const [name, value] of Object.entries(headers)) {
    const canonical = aliases.get(name) ?? name;
    const before = renamed[canonical];
    renamed[canonical] = before === undefined || before === value ? value : `${String(before)}, ${String(value)}`;
  }
  return renamed;
}

/**
 * Names the session by a header that clients send anyway (`session.keyHeaders`), where they send no key of their own.
 * @param keyHeaders lower case, the first one first
 */
export function withSessionKey(headers: IncomingHttpHeaders, keyHeaders: readonly string[]): IncomingHttpHeaders {
  if (headers['x-openclaw-session-key'] !== undefined) return headers;
  const name = keyHeaders.find((one) => String(headers[one] ?? '').trim() !== '');
  if (name === undefined) return headers;
  return { ...headers, 'x-openclaw-session-key': keyOfHeader(name, String(headers[name])) };
}
