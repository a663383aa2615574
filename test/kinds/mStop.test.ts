/** Kind M: stop sequences that Anthropic refuses are honoured by the gateway. */
import { describe, expect, test } from 'vitest';
import { calls, claudeGateway, ends, says, start, thinks, writes } from '../support/claude.ts';
import { messages } from '../support/kind.ts';

const { ask, fresh, upstream } = claudeGateway();

const text = (...pieces: string[]) => pieces.map((piece) => says(piece));

describe.each([true, false])('with stream: %s', (stream) => {
  test.each<[string, string | string[], string[], string, string[] | undefined]>([
    ['a line break', '\n', ['one\ntwo'], 'one', undefined],
    ['a line break between pieces', ['\n'], ['one', '\n', 'two'], 'one', undefined],
    ['an empty line over three pieces', ['\n\n'], ['one\n', 'two\n', '\nthree'], 'one\ntwo', undefined],
    ['what is a beginning only', ['\n\n'], ['one\n', 'two\n'], 'one\ntwo\n', undefined],
    ['the first of several', ['\t', '\n\n', '  '], ['a\nb', ' c  d\n\n\t'], 'a\nb c', undefined],
    ['nothing before it', ['\n'], ['\n', 'one'], '', undefined],
    ['one beside what Anthropic takes', ['END', '\n'], ['one', '\ntwo'], 'one', ['END']],
    ['none in the answer', ['\n'], ['one ', 'two'], 'one two', undefined],
    ['an empty one, which ends nothing', ['', '\n'], ['one ', 'two\n'], 'one two', undefined],
    ['spaces of Unicode', ['\u3000'], ['一', '\u3000', '二'], '一', undefined],
  ])('%s', async (_, stop, pieces, content, sent) => {
    const answer = messages(start(), ...text(...pieces), ...ends());
    const asked = await ask([answer], { model: fresh(), stream, stop });
    expect(asked).toMatchObject({ content, finish: 'stop', isComplete: true });
    expect(asked.bodies.map(({ stop_sequences }) => stop_sequences)).toEqual([sent]);
  });

  test('nothing is waited for after it: the server is left in the middle of its answer', async () => {
    const answer = { ...messages(start(), ...text('one', '\ntwo')), hang: true };
    const asked = await ask([answer], {
      model: fresh(),
      stream,
      stop: '\n',
      stream_options: stream ? { include_usage: true } : null,
    });
    expect(asked).toMatchObject({ content: 'one', finish: 'stop', isComplete: true });
    expect(asked.usage).toMatchObject({ prompt_tokens: 9, completion_tokens: 1, total_tokens: 10 });
    await upstream().allClosed();
  });

  test('it is found in the text only', async () => {
    const answer = messages(
      start(),
      thinks('a\nb'),
      says('so', 1),
      calls('f', 2),
      writes('{"x":"\\n",\n"y":1}', 2),
      ...ends('tool_use'),
    );
    expect(await ask([answer], { model: fresh(), stream, stop: '\n' })).toMatchObject({
      content: 'so',
      reasoning: 'a\nb',
      calls: [['f', '{"x":"\\n",\n"y":1}']],
      finish: 'tool_calls',
      isComplete: true,
    });
  });

  test('what is held back at the end of a failed answer does not make it complete', async () => {
    const answer = messages(start(), ...text('one\n'), ...ends('network_error'));
    expect(await ask([answer], { model: fresh(), stream, stop: '\n\n' })).toMatchObject({ isComplete: false });
  });

  test('a turn that was cut is remembered as it was told', async () => {
    const body = { model: fresh(), user: fresh(), stream, stop: '\n' };
    await ask([messages(start(), ...text('one\ntwo'), ...ends())], body);
    const next = await ask([messages(start(), ...text('three'), ...ends())], {
      ...body,
      messages: [{ role: 'user', content: 'on' }],
    });
    expect(next.bodies[0].messages[1]).toEqual({ role: 'assistant', content: [{ type: 'text', text: 'one' }] });
  });
});
