/** What every store promises, in PostgreSQL. */
import { createPostgresStore } from '../../src/sessions/postgresStore.ts';
import { postgres } from '../support/postgresStores.ts';
import { roomy } from '../support/roomy.ts';
import { storeConformance } from './conformance/storeConformance.ts';

storeConformance('the PostgreSQL store', async ({ limits = {} } = {}) => {
  const url = await postgres.createDatabase();
  return {
    open: () => createPostgresStore({ url, limits: { ...roomy, ...limits } }),
    async age(ms) {
      await postgres.run(
        url,
        `update openclaw_gateway.turns set until = until - $1, created_at = created_at - $1, ended_at = ended_at - $1`,
        [ms],
      );
      await postgres.run(url, `update openclaw_gateway.claims set until = until - $1, created_at = created_at - $1`, [
        ms,
      ]);
      await postgres.run(
        url,
        `update openclaw_gateway.sessions set updated_at = updated_at - $1, created_at = created_at - $1`,
        [ms],
      );
      await postgres.run(url, 'update openclaw_gateway.completions set created_at = created_at - $1', [ms]);
    },
  };
});
