/** Kind A on Anthropic's format: an answer that failed is never told as a finished one, and every reason gets OpenAI's word for it. */
import { describe, expect, test } from 'vitest';
import { calls, claudeGateway, ends, fine, says, start, writes } from '../support/claude.ts';
import { messages } from '../support/kind.ts';

const { ask, fresh } = claudeGateway();

const failures: [name: string, events: Parameters<typeof messages>][] = [
  ...['error', 'abort', 'aborted', 'network_error', 'insufficient_system_resource', 'ERROR', 'cancelled'].map(
    (reason): [string, Parameters<typeof messages>] => [`the reason ${reason}`, ends(reason)],
  ),
  ['an error beside the reason', ends('end_turn', { error: { type: 'api_error', message: 'went away' } })],
  [
    'an error in the delta',
    [
      { type: 'message_delta', delta: { stop_reason: 'end_turn', error: { message: 'went away' } } },
      ...ends().slice(-1),
    ],
  ],
  ['an error beside the end', [...ends().slice(0, 1), { type: 'message_stop', error: { message: 'went away' } }]],
];

describe.each([true, false])('with stream: %s', (stream) => {
  test.each(failures)('%s is an error, and nothing of the turn is remembered', async (_, events) => {
    const body = { model: fresh(), user: fresh(), stream };
    const failed = await ask([messages(start(), says('Half of it'), ...events)], body);
    expect(failed).toMatchObject({ isComplete: false, error: { message: expect.any(String) } });
    expect(failed.status >= 500).toBe(!stream);
    const next = await ask([fine], { ...body, messages: [{ role: 'user', content: 'again' }] });
    expect(next).toMatchObject({ content: 'fine', finish: 'stop', isComplete: true });
    expect(JSON.stringify(next.bodies)).not.toContain('Half of it');
  });

  test.each(failures)('%s before the first content is taken up by a fallback', async (_, events) => {
    expect(await ask([messages(start(), ...events)], { stream })).toMatchObject({ content: 'spare', isComplete: true });
  });

  test.each([
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['pause_turn', 'stop'],
    ['a_word_of_tomorrow', 'stop'],
    ['max_tokens', 'length'],
    ['model_context_window_exceeded', 'length'],
    ['refusal', 'content_filter'],
    ['sensitive', 'content_filter'],
    [null, 'stop'],
  ])('the reason %s is %s', async (reason, expected) => {
    expect(await ask([messages(start(), says('so'), ...ends(reason))], { model: fresh(), stream })).toMatchObject({
      content: 'so',
      finish: expected,
      isComplete: true,
    });
  });

  test.each([
    ['tool_use', 'tool_calls'],
    ['end_turn', 'tool_calls'],
    [null, 'tool_calls'],
    ['max_tokens', 'length'],
  ])('after a call the reason %s is %s', async (reason, expected) => {
    const answer = messages(start(), calls('f'), writes('{"a":1}'), ...ends(reason));
    expect(await ask([answer], { model: fresh(), stream })).toMatchObject({
      calls: [['f', '{"a":1}']],
      finish: expected,
      isComplete: true,
    });
  });
});
