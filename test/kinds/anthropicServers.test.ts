/** What servers of Anthropic's format do that are not Anthropic's: Ollama, llama.cpp, LiteLLM, each as it was seen to. */
import { describe, expect, test } from 'vitest';
import { claudeGateway, ends, fine, says, start } from '../support/claude.ts';
import { json, messages } from '../support/kind.ts';

const { ask, fresh } = claudeGateway();

describe.each([true, false])('with stream: %s', (stream) => {
  const more = stream ? { stream, stream_options: { include_usage: true } } : { stream };

  test('Ollama thinks unless it is told not to', async () => {
    const { bodies } = await ask([fine], { ...more, model: fresh('qwen3'), reasoning_effort: 'none' });
    expect(bodies[0].thinking).toEqual({ type: 'disabled' });
  });

  test('Ollama and llama.cpp call a tool although none is allowed: they are not shown any', async () => {
    const tools = [{ type: 'function', function: { name: 'f' } }];
    const { bodies } = await ask([fine], { ...more, model: fresh('qwen3'), tools, tool_choice: 'none' });
    expect(bodies[0]).not.toHaveProperty('tools');
    expect(bodies[0]).not.toHaveProperty('tool_choice');
  });

  test('LiteLLM takes a format for any model, which is asked for in words too', async () => {
    const response_format = { type: 'json_schema', json_schema: { name: 'a', schema: { type: 'object' } } };
    const { bodies } = await ask([fine], { ...more, model: fresh('tiny'), response_format });
    expect(bodies[0].output_config.format.type).toBe('json_schema');
    expect(JSON.stringify(bodies[0].system)).toContain('JSON Schema');
  });

  test('a server that refuses the format is asked in words alone, and so at once the next time', async () => {
    const response_format = { type: 'json_schema', json_schema: { name: 'a', schema: { type: 'object' } } };
    const refusal = json(
      { error: { type: 'invalid_request_error', message: 'output_config: Extra inputs are not permitted' } },
      400,
    );
    const model = fresh('tiny');
    const first = await ask([refusal, fine], { ...more, model, response_format });
    expect(first.bodies.map((body: any) => 'output_config' in body)).toEqual([true, false]);
    const second = await ask([fine], { ...more, model, response_format });
    expect(second.bodies.map((body: any) => 'output_config' in body)).toEqual([false]);
  });

  test('LiteLLM only knows at the end how long the prompt was', async () => {
    const [last, stop] = ends();
    const usage = { input_tokens: 12, output_tokens: 3 };
    const answer = messages(start({ input_tokens: 0, output_tokens: 0 }), says('so'), { ...last!, usage }, stop!);
    const counted = { prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 };
    expect((await ask([answer], { ...more, model: fresh() })).usage).toEqual(counted);
  });

  test.each([
    [{ stop_reason: 'end_turn' }, 'stop'],
    [{ stop_reason: 'model_context_window_exceeded' }, 'length'],
    [{ stop_reason: null }, 'stop'],
    [{}, 'stop'],
  ])('LiteLLM answers with one JSON message: %j', async (reason, finish) => {
    const content = [
      { type: 'thinking', thinking: 'hm', signature: 's' },
      { type: 'text', text: 'so' },
    ];
    const answer = json({ type: 'message', content, usage: { input_tokens: 9, output_tokens: 7 }, ...reason });
    expect(await ask([answer], { ...more, model: fresh() })).toMatchObject({
      content: 'so',
      reasoning: 'hm',
      finish,
      usage: { prompt_tokens: 9, completion_tokens: 7, total_tokens: 16 },
      isComplete: true,
    });
  });

  test.each([{ stop_reason: 'tool_use' }, {}])('a call in one JSON message: %j', async (reason) => {
    const content = [{ type: 'tool_use', id: 'toolu_1', name: 'f', input: { a: 1 } }];
    expect(await ask([json({ content, ...reason })], { ...more, model: fresh() })).toMatchObject({
      calls: [['f', '{"a":1}']],
      finish: 'tool_calls',
      isComplete: true,
    });
  });

  test.each([
    [{ stop_reason: 'network_error' }],
    [{ stop_reason: 'end_turn', error: { type: 'api_error', message: 'went away' } }],
  ])('a failed JSON message is taken up by a fallback: %j', async (reason) => {
    const answer = json({ content: [{ type: 'text', text: 'half' }], ...reason });
    expect(await ask([answer], more)).toMatchObject({ content: 'spare', isComplete: true });
  });

  test('a JSON message is cut at stop sequences as a stream is', async () => {
    const answer = json({ content: [{ type: 'text', text: 'one\ntwo' }], stop_reason: 'end_turn' });
    expect(await ask([answer], { ...more, model: fresh(), stop: '\n' })).toMatchObject({
      content: 'one',
      finish: 'stop',
    });
  });
});
