/** Kind R: the end of Anthropic's message ends the blocks that are still open. */
import { describe, expect, test } from 'vitest';
import { calls, claudeGateway, ends, says, start, thinks, writes } from '../support/claude.ts';
import { messages } from '../support/kind.ts';

const { ask, fresh } = claudeGateway();

const end = (index: number) => ({ type: 'content_block_stop', index });

describe.each([true, false])('with stream: %s', (stream) => {
  test.each<[string, Parameters<typeof messages>, [string, string][]]>([
    ['no arguments', [calls('f')], [['f', '{}']]],
    ['arguments in its start', [calls('f', 0, { a: 1 })], [['f', '{"a":1}']]],
    ['empty fragments', [calls('f'), writes('')], [['f', '{}']]],
    ['fragments', [calls('f'), writes('{"a"'), writes(':1}')], [['f', '{"a":1}']]],
    [
      'another after it',
      [calls('f'), calls('g', 1)],
      [
        ['f', '{}'],
        ['g', '{}'],
      ],
    ],
    [
      'one that has ended',
      [calls('f'), end(0), calls('g', 1)],
      [
        ['f', '{}'],
        ['g', '{}'],
      ],
    ],
    ['words and thoughts before it', [thinks('hm'), says('so', 1), calls('f', 2)], [['f', '{}']]],
  ])('a call with %s', async (_, events, expected) => {
    const answer = messages(start(), ...events, ...ends('tool_use'));
    expect(await ask([answer], { model: fresh(), stream })).toMatchObject({
      calls: expected,
      finish: 'tool_calls',
      isComplete: true,
    });
  });

  test('a call of a legacy function', async () => {
    const { answer } = await ask([messages(start(), calls('f'), ...ends('tool_use'))], {
      model: fresh(),
      stream,
      functions: [{ name: 'f' }],
    });
    const deltas = stream
      ? answer.events.slice(0, -1).map((event) => JSON.parse(event).choices[0]?.delta)
      : [answer.json.choices[0].message];
    const said = deltas.flatMap((delta) => delta?.function_call ?? []);
    expect(said.map(({ arguments: text }) => text).join('')).toBe('{}');
  });
});
