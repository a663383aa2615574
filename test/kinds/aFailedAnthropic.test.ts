/** Kind A on Anthropic's format: an answer that failed is never told as a finished one, and every reason gets OpenAI's word for it. */
import { describe, expect, test } from 'vitest';
import { calls, claude, ends, fine, says, start, startClaude, writes } from '../support/claude.ts';
import { done, finish, chunk, messages, streamed } from '../support/kind.ts';
import { told } from '../support/told.ts';

const failures: [name: string, events: Parameters<typeof messages>][] = [
  ...['error', 'abort', 'aborted', 'network_error', 'insufficient_system_resource', 'ERROR', 'cancelled'].map(
    (reason): [string, Parameters<typeof messages>] => [`the reason ${reason}`, ends(reason)],
  ),
  ['an error beside the reason', ends('end_turn', { error: { type: 'api_error', message: 'went away' } })],
  ['an error beside the end', [...ends().slice(0, 1), { type: 'message_stop', error: { message: 'went away' } }]],
];

describe.each([true, false])('with stream: %s', (stream) => {
  test.each(failures)('%s is an error, and nothing of the turn is remembered', async (_, events) => {
    const { client, upstream } = await startClaude([messages(start(), says('Half of it'), ...events), fine]);
    const failed = told(await client.chat({ model: claude, user: 'ann', stream }));
    if (stream) expect(failed).toMatchObject({ status: 200, content: 'Half of it', isComplete: false });
    if (failed.error) {
      expect(failed.isComplete).toBe(false);
      expect(stream || failed.status >= 500).toBe(true);
    }
    // A client that does not stream was told nothing yet, so that another attempt may save it.
    const next = told(
      await client.chat({ model: claude, user: 'ann', stream, messages: [{ role: 'user', content: 'again' }] }),
    );
    expect(next).toMatchObject({ content: 'fine', finish: 'stop', isComplete: true });
    expect(JSON.stringify(upstream.requests.at(-1)?.body)).not.toContain('Half of it');
  });

  test.each(failures)('%s before the first word is taken up by a fallback', async (_, events) => {
    const spare = [streamed(chunk({ content: 'spare' }), finish('stop'), done)];
    const { client } = await startClaude([messages(start(), ...events)], { spare });
    expect(told(await client.chat({ stream }))).toMatchObject({ content: 'spare', isComplete: true });
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
    const { client } = await startClaude([messages(start(), says('so'), ...ends(reason))]);
    expect(told(await client.chat({ model: claude, stream }))).toMatchObject({
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
    const { client } = await startClaude([messages(start(), calls('f'), writes('{"a":1}'), ...ends(reason))]);
    expect(told(await client.chat({ model: claude, stream }))).toMatchObject({
      calls: [['f', '{"a":1}']],
      finish: expected,
      isComplete: true,
    });
  });
});
