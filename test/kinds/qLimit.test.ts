/** Kind Q: a limit that the gateway makes up is the model's own, and never the reason of a refusal. */
import { describe, expect, test } from 'vitest';
import { claudeGateway, fine, refusal, type Asked } from '../support/claude.ts';
import type { Answering } from '../support/upstream.ts';

const configured = { models: [{ id: 'limited', maxTokens: 50 }] };
const { ask, fresh } = claudeGateway(configured);

const limitsOf = ({ bodies }: Asked) => bodies.map((body) => body.max_tokens);

describe.each([true, false])('with stream: %s', (stream) => {
  test.each([
    ['claude-3-opus-20240229', 4096],
    ['claude-3-5-haiku-20241022', 8192],
    ['claude-opus-4-1', 32_000],
    ['claude-sonnet-4-5', 64_000],
    ['claude-opus-4-6', 128_000],
    ['qwen3', 32_000],
  ])('%s may write %i tokens', async (model, limit) => {
    const asked = await ask([fine], { model: fresh(model), stream });
    expect(asked).toMatchObject({ content: 'fine', isComplete: true });
    expect(limitsOf(asked)).toEqual([limit]);
  });

  test.each<[string, object]>([
    ['the client', { max_tokens: 50 }],
    ['the client, by the younger name', { max_completion_tokens: 50 }],
    ['the configuration', { model: 'up/limited' }],
  ])('a limit of %s goes as it is', async (_, body) => {
    expect(limitsOf(await ask([fine], { model: fresh(), stream, ...body }))).toEqual([50]);
  });

  test.each([
    [
      'max_tokens: 32000 > 8192, which is the maximum allowed number of output tokens for claude-3-5-haiku-20241022',
      8192,
    ],
    ['max_tokens is too large: 32000. This model supports at most 16384 completion tokens.', 16_384],
    ['Invalid max_tokens value, the valid range of max_tokens is [1, 8192]', 8192],
    ['The maximum tokens you requested exceeds the model limit of 10,000. Try again with a lower value.', 10_000],
    ['max_tokens must be less', 4096],
    ['`max_tokens` 32000 is out of range', 4096],
  ])('%j: asked once more, and right at once from then on', async (message, limit) => {
    const body = { model: fresh('x'), stream };
    const asked = await ask([refusal(message), fine], body);
    expect(asked).toMatchObject({ content: 'fine', isComplete: true });
    expect(limitsOf(asked)).toEqual([32_000, limit]);
    expect(limitsOf(await ask([fine], body))).toEqual([limit]);
  });

  test.each([
    ['input length and `max_tokens` exceed context limit: 188240 + 32000 > 200000, decrease input length', 11_760],
    [
      "'max_tokens' is too large: 32000. This model's maximum context length is 8192 tokens and your request has 192 input tokens (32000 > 8192 - 192).",
      8000,
    ],
    [
      "This model's maximum context length is 8,192 tokens. However, you requested 32192 tokens (192 in the messages, 32000 in the completion).",
      8000,
    ],
    ["This model's maximum context length is 8192 tokens. However, you requested 32192 tokens.", 8000],
  ])('%j: asked once more with the room that this prompt leaves', async (message, room) => {
    const tooLong: Answering = ({ body }) => (body.max_tokens > room ? refusal(message) : fine);
    const body = { model: fresh('x'), stream };
    for (let time = 0; time < 2; time++) {
      const asked = await ask([tooLong], body);
      expect(asked).toMatchObject({ content: 'fine', isComplete: true });
      expect(limitsOf(asked)).toEqual([32_000, room]);
    }
  });

  test.each([
    'prompt is too long: 210000 tokens > 200000 maximum',
    'input length and `max_tokens` exceed context limit: 210000 + 32000 > 200000',
    'input length and `max_tokens` exceed context limit: 199900 + 32000 > 200000',
    "This model's maximum context length is 8192 tokens and your request has 9000 input tokens",
    'messages: at least one message is required',
  ])('%j is told at once', async (message) => {
    const asked = await ask([refusal(message)], { model: fresh('x'), stream });
    expect(asked).toMatchObject({ status: 400, error: { message } });
    expect(asked.bodies).toHaveLength(1);
  });

  test("a refusal of the client's own limit is told", async () => {
    const answers = [refusal('max_tokens: 32000 > 8192, which is the maximum')];
    const asked = await ask(answers, { model: fresh('x'), stream, max_tokens: 32_000 });
    expect(asked).toMatchObject({ status: 400 });
    expect(asked.bodies).toHaveLength(1);
  });

  test('a lower limit leaves thinking its part', async () => {
    const answers = [refusal('max_tokens: 64000 > 10000'), fine];
    const { bodies } = await ask(answers, { model: fresh(), stream, reasoning_effort: 'high' });
    expect(bodies.map(({ thinking }) => thinking.budget_tokens)).toEqual([25_600, 4000]);
  });

  test('a limit without room for thinking leaves it out', async () => {
    const answers = [refusal('max_tokens: 64000 > 1000'), fine];
    const { bodies } = await ask(answers, { model: fresh(), stream, reasoning_effort: 'high' });
    expect(bodies[1]).not.toHaveProperty('thinking');
  });
});
