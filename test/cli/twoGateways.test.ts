/** The example of docs/sessions.md: two gateways on one PostgreSQL, of which one knows what the other was told. */
import { beforeAll, expect, test } from 'vitest';
import { createHome, startGatewayProcess } from '../support/command.ts';
import { createClient } from '../support/gateway.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
  return () => postgres.end();
});

test('two gateways with examples/two-gateways.json5 share their sessions', async () => {
  const token = 'two-gateways-token';
  const environment = {
    OPENCLAW_CONFIG_PATH: 'examples/two-gateways.json5',
    OPENCLAW_GATEWAY_TOKEN: token,
    SESSIONS_URL: await asOwner(await postgres.createDatabase()),
  };
  const start = async () => {
    const home = createHome();
    home.write({});
    const { url } = await startGatewayProcess({ home, environment });
    return createClient(url, token);
  };
  const [one, other] = await Promise.all([start(), start()]);

  expect((await one.chat({ user: 'alice' })).status).toBe(200);
  expect((await other.chat({ user: 'alice' })).status).toBe(200);
  const { json } = await one.request('/v1/sessions/agent:main:openai-user:alice');
  expect(json.turns.map(({ status }: { status: string }) => status)).toEqual(['completed', 'completed']);
});

/** The database for a user who owns it and is nobody else, as docs/sessions.md makes one. */
async function asOwner(url: string): Promise<string> {
  const { pathname } = new URL(url);
  await postgres.run(url, `create role openclaw login password 'PASSWORD'`);
  await postgres.run(url, `alter database ${pathname.slice(1)} owner to openclaw`);
  return Object.assign(new URL(url), { username: 'openclaw', password: 'PASSWORD' }).href;
}
