/** Kind L: a prompt that does not fit is `context_length_exceeded` in any provider's words; what is about something else keeps its code. */
import { describe, expect, test } from 'vitest';
import { json, startKind } from '../support/kind.ts';

const overflows: [body: object, status?: number][] = [
  ...[
    'input length and max_tokens exceed context limit: 188240 + 21333 > 200000',
    'prompt is too long: 200001 tokens > 200000 maximum',
    "This model's maximum context length is 4097 tokens. However, you requested 5000 tokens.",
    'The decoder prompt (length 5000) is longer than the maximum model length of 4096.',
    'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).',
    'Your request exceeded model token limit: 262144',
    'context window exceeds limit',
    'Your input exceeds the context window of this model. Please adjust your input and try again.',
    'litellm.ContextWindowExceededError: litellm.BadRequestError: the request does not fit',
    'too many tokens: total number of tokens in the prompt cannot exceed 4081',
    'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 5000 `inputs` tokens',
    'inputs tokens + max_new_tokens must be <= 4096. Given: 4000 inputs tokens and 200 max_new_tokens',
    'Input validation error: `inputs` must have less than 1024 tokens. Given: 1500',
    'Range of input length should be [1, 30720]',
    'Please reduce the length of the messages or completion.',
    'Requested tokens (5000) exceed context window of 2048',
    'Prompt contains 40000 tokens and 0 draft tokens, too large for model with 32768 maximum context length',
  ].map((message): [object] => [{ error: { message } }]),
  [
    {
      error: {
        message: 'request (12000 tokens) exceeds the available context size (8192 tokens)',
        type: 'exceed_context_size_error',
      },
    },
  ],
  [{ error: { message: 'Context size has been exceeded.' } }, 500],
  [{ error: "This model's maximum prompt length is 131072 but the request contains 537812 tokens." }],
  [{ error: { message: 'Prompt exceeds max length', code: '1261' } }],
  [
    {
      error: {
        message: 'prompt token count of 150000 exceeds the limit of 128000',
        code: 'model_max_prompt_tokens_exceeded',
      },
    },
  ],
  [{ message: 'Input is too long for requested model.' }],
  [
    {
      object: 'error',
      message: 'The prompt (total length 9000) is too long to fit into the model',
      type: 'BadRequestError',
      code: 400,
    },
  ],
  [{ detail: 'the input length exceeds the context length' }, 422],
  [
    [
      {
        error: {
          code: 400,
          message: 'The input token count exceeds the maximum number of tokens',
          status: 'INVALID_ARGUMENT',
        },
      },
    ],
  ],
];

const others: [message: string, code: string | null, status?: number][] = [
  ['max_tokens is too large: 5000. This model supports at most 4096 completion tokens.', 'invalid_value'],
  [
    "'max_tokens' or 'max_completion_tokens' is too large: 5000. This model's maximum context length is 4096 tokens.",
    null,
  ],
  ['max_tokens: 100000 > 8192, which is the maximum allowed number of output tokens', null],
  ['max_completion_tokens (200000) exceeds the maximum of 16384', null],
  ['max_tokens exceeds the limit of 8192 tokens', null],
  ['messages.0.content.1.image.source.base64: image exceeds 5 MB maximum: 5316852 bytes > 5242880 bytes', null],
  ["Invalid 'messages[0].name': string too long. Expected a string with maximum length 64.", 'string_above_max_length'],
  ['tools.0.name: String should have at most 64 characters', null],
  ['stop: array too long. Expected an array with maximum length 4', 'array_above_max_length'],
  ['The request body is too large: the file exceeds 20 MB', null],
];

describe.each(['openai-completions', 'anthropic-messages', 'ollama'] as const)('%s', (api) => {
  test.each(overflows)('%o is an overflow', async (body, status = 400) => {
    const { client, upstream } = await startKind([json(body, status)], { api });
    for (const stream of [false, true]) {
      const answer = await client.chat({ stream });
      expect([answer.status, answer.json.error.code]).toEqual([400, 'context_length_exceeded']);
    }
    expect(upstream.requests).toHaveLength(2);
  });

  test.each(others)('%s is none', async (message, code, status = 400) => {
    const { client } = await startKind([json({ error: { message, code } }, status)], { api });
    const answer = await client.chat();
    expect([answer.status, answer.json.error.code, answer.json.error.message]).toEqual([400, code, message]);
  });
});

test('a limit of rates that speaks of tokens is one of rates', async () => {
  const message = 'Request too large on tokens per min (TPM): Limit 30000, Requested 40000';
  const { client } = await startKind([json({ error: { message } }, 429, { 'retry-after': '60' })]);
  expect((await client.chat()).json.error.code).toBe('rate_limit_exceeded');
});
