/** Tokens that keys have used, by days. */
import type { TokensOfKey } from '../store.ts';
import type { Context } from './context.ts';

export function countTokens(
  { sql }: Context,
  { day, added }: { day: string; added: readonly TokensOfKey[] },
): TokensOfKey[] {
  sql.run(`DELETE FROM tokens WHERE day < date(?, '-7 days')`, day);
  for (const { keyId, tokens } of added) {
    sql.run(
      'INSERT INTO tokens (day, key, tokens) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET tokens = tokens + excluded.tokens',
      day,
      keyId,
      tokens,
    );
  }
  return sql.all<TokensOfKey>('SELECT key AS keyId, tokens FROM tokens WHERE day = ?', day);
}
