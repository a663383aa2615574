/** A provider that is cut at every byte of its answer, by each API: a failure for whoever reads, and never a whole answer. */
import { expect, onTestFinished, test } from 'vitest';
import { askAt, runDoors } from '../support/doors.ts';
import { startFakeUpstream } from '../support/fakeUpstream.ts';
import { startTestGateway, twoAgents } from '../support/gateway.ts';
import { recorded } from '../support/recorded.ts';

/** Side by side, since each failure waits for the end of its connection. */
const atOnce = 50;

const answers = [
  ['text', true],
  ['text', false],
  ['tools', true],
] as const;
const rows = runDoors.flatMap((door) =>
  answers.map(([name, stream]) => [door.operationId, name, stream, door] as const),
);

test.each(rows)('%s: %s, streamed: %s', async (_, name, stream, door) => {
  const bytes = Buffer.from(recorded(`openai/${name}.sse`));
  const upstream = await startFakeUpstream(({ body }, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(bytes.subarray(0, Number(body.prompt_cache_key)), () => response.destroy());
  });
  onTestFinished(() => upstream.close());
  const models = { providers: { up: { baseUrl: `${upstream.url}/v1`, models: ['m'] } } };
  const { client } = await startTestGateway({ ...twoAgents, models }, {}, { firstRetryMs: 1 });
  const end = bytes.indexOf('[DONE]');
  const cuts = Array.from({ length: end }, (__, at) => at + 1).values();
  const cutOneByOne = async () => {
    for (const at of cuts) {
      const answer = await askAt(door, client, { model: 'up/m', stream, prompt_cache_key: String(at) });
      const code = answer.json ? answer.json.error?.code : door.failureIn(answer.events);
      expect({ at, code, isWhole: answer.status === 200 && !answer.isBroken }).toEqual({
        at,
        code: 'upstream_disconnected',
        isWhole: false,
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, cutOneByOne));
});
