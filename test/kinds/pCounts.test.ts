/** Kind P: counts add up, whatever the server left out. */
import { expect, test } from 'vitest';
import { hear } from '../support/heard.ts';
import { chunk, done, finish, startKind, streamed, whole } from '../support/kind.ts';
import type { Script } from '../support/upstream.ts';

/** What the server says, and prompt, completion and total as the client gets them. */
const cases: [usage: object, counts: [number, number, number]][] = [
  [{ prompt_tokens: 5, total_tokens: 12 }, [5, 7, 12]],
  [{ completion_tokens: 7, total_tokens: 12 }, [5, 7, 12]],
  [{ prompt_tokens: 5, completion_tokens: 7 }, [5, 7, 12]],
  [{ prompt_tokens: 5, completion_tokens: 7, total_tokens: null }, [5, 7, 12]],
  [{ prompt_tokens: 5, completion_tokens: null, total_tokens: 12 }, [5, 7, 12]],
  [{ prompt_tokens: 5, completion_tokens: 7, total_tokens: 99 }, [5, 7, 12]],
  [{ prompt_tokens: 5, total_tokens: 3 }, [5, 0, 5]],
  [{ prompt_tokens: 5 }, [5, 0, 5]],
  [{ completion_tokens: 7 }, [0, 7, 7]],
  [{ total_tokens: 12 }, [12, 0, 12]],
  [{ prompt_tokens: 4.6, completion_tokens: 7.4, total_tokens: 12 }, [5, 7, 12]],
  [{ prompt_tokens: -5, completion_tokens: '7', total_tokens: 12 }, [5, 7, 12]],
  [{ prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 }, [0, 0, 0]],
  [{}, [0, 0, 0]],
  [
    [5, 7],
    [0, 0, 0],
  ],
];

test.each(cases)('%j is %j', async (usage, [prompt_tokens, completion_tokens, total_tokens]) => {
  const said = chunk({ content: 'x' });
  const own = `data: ${JSON.stringify({ choices: [], usage })}\n\n`;
  const scripts: Script[] = [
    whole({ content: 'x' }, 'stop', { usage }),
    streamed(said, finish('stop'), own, done),
    streamed(said, chunk({}, 'stop', { usage }), done),
  ];
  let script = scripts[0]!;
  const { client } = await startKind([() => script]);
  for (script of scripts) {
    for (const stream of [true, false]) {
      const heard = hear(await client.chat({ stream, ...(stream && { stream_options: { include_usage: true } }) }));
      expect(heard.usage).toEqual({ prompt_tokens, completion_tokens, total_tokens });
    }
  }
});

test.each([true, false])('counts of several chunks, client streams: %s', async (stream) => {
  const of = (usage: object) => chunk({ content: 'x' }, null, { usage });
  const series: [object[], [number, number, number]][] = [
    [
      [
        { prompt_tokens: 5, completion_tokens: 1 },
        { prompt_tokens: 5, completion_tokens: 2 },
      ],
      [5, 2, 7],
    ],
    [
      [{ prompt_tokens: 5, completion_tokens: 7 }, {}],
      [5, 7, 12],
    ],
    [
      [{ prompt_tokens: 5, completion_tokens: 0, total_tokens: 5 }, { completion_tokens: 7 }],
      [5, 7, 12],
    ],
  ];
  let script: Script = {};
  const { client } = await startKind([() => script]);
  for (const [usages, counts] of series) {
    script = streamed(...usages.map(of), finish('stop'), done);
    const { usage } = hear(await client.chat({ stream, ...(stream && { stream_options: { include_usage: true } }) }));
    expect([usage.prompt_tokens, usage.completion_tokens, usage.total_tokens]).toEqual(counts);
  }
});

test('details keep what is a count, and a provider keeps what it adds', async () => {
  const usage = {
    prompt_tokens: 5,
    completion_tokens: 7,
    total_tokens: 12,
    cost: 0.01,
    prompt_tokens_details: { cached_tokens: 2.4, audio_tokens: null, text_tokens: -1 },
    completion_tokens_details: null,
  };
  const { client } = await startKind([whole({ content: 'x' }, 'stop', { usage })]);
  expect(hear(await client.chat()).usage).toEqual({
    prompt_tokens: 5,
    completion_tokens: 7,
    total_tokens: 12,
    cost: 0.01,
    prompt_tokens_details: { cached_tokens: 2 },
  });
});
