/** Tokens that keys have used, by days. */
import type { TokensOfKey } from '../store.ts';
import type { Context } from './context.ts';
import { refuse } from './failure.ts';

export async function countTokens(
  context: Context,
  day: string,
  added: readonly TokensOfKey[],
): Promise<TokensOfKey[]> {
  const [keys, counts] = [added.map(({ keyId }) => keyId), added.map(({ tokens }) => tokens)];
  const rows = await context
    .all<{ key_id: string; used: number }>(
      'select * from openclaw_gateway.count_tokens($1, $2::text[], $3::bigint[])',
      [day, keys, counts],
    )
    .catch(refuse);
  return rows.map(({ key_id: keyId, used }) => ({ keyId, tokens: used }));
}
