import { readFileSync } from 'node:fs';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { APICallError, generateText, isStepCount, Output, streamText, tool } from 'ai';
import { z } from 'zod';

const { APPS_URL: baseURL, APPS_KEY } = process.env;
const print = (line) => console.log(JSON.stringify(line));
const versionOf = (name) =>
  `${name} ${JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version}`;

const forecast = z.object({ city: z.string(), days: z.int() });
const tools = {
  get_weather: tool({
    description: 'The weather of a city.',
    inputSchema: z.object({ city: z.string() }),
    execute: ({ city }) => `18 degrees in ${city}`,
  }),
};
const useTools = { prompt: 'Weather in Paris?', tools, stopWhen: isStepCount(5) };

/** @param connect makes the model of that name, with that key */
function rowsOf(connect) {
  const ask = async (name = 'offline/echo', { key = APPS_KEY, ...more } = {}) => {
    const { text } = await generateText({ model: connect(key)(name), prompt: 'hi', ...more });
    return text;
  };
  const stream = async (name = 'offline/echo', more = {}) => {
    let text = '';
    const { stream: parts } = streamText({
      model: connect(APPS_KEY)(name),
      prompt: 'hi',
      onError: () => undefined,
      ...more,
    });
    for await (const part of parts) {
      if (part.type === 'text-delta') text += part.text;
      if (part.type === 'error') throw part.error;
    }
    return text;
  };
  const structured = async () => {
    const model = connect(APPS_KEY)('offline/echo');
    const { output } = await generateText({
      model,
      output: Output.object({ schema: forecast }),
      prompt: 'A forecast',
    });
    return JSON.stringify(output);
  };
  return {
    plain: () => ask(),
    stream: () => stream(),
    tools: () => ask('offline/tools', useTools),
    'tools-stream': () => stream('offline/tools', useTools),
    structured,
    'error-401': () => ask('offline/echo', { key: 'wrong' }),
    'error-404': () => ask('no-such-model'),
    'error-400': () => ask('offline/error-400'),
    'error-429': () => ask('offline/error-429'),
    'error-500': () => ask('offline/error-500'),
    'error-503': () => ask('offline/error-503'),
    cut: () => stream('offline/cut'),
    'cut-tools': () => stream('scripted/cut-call', useTools),
  };
}

function tell(error) {
  const status = APICallError.isInstance(error.lastError ?? error) ? (error.lastError ?? error).statusCode : '';
  return `${error.name} ${status}: ${error.message}`;
}

async function go(name, connect, api = '') {
  print({ client: `${versionOf(name)}${api}, ${versionOf('ai')}` });
  for (const [row, run] of Object.entries(rowsOf(connect))) {
    print(
      await run().then(
        (saw) => ({ row, ok: true, saw }),
        (error) => ({ row, ok: false, saw: tell(error) }),
      ),
    );
  }
}

await go('@ai-sdk/openai-compatible', (apiKey) => {
  const provider = createOpenAICompatible({ name: 'gateway', baseURL, apiKey, supportsStructuredOutputs: true });
  return (name) => provider(name);
});
await go('@ai-sdk/openai', (apiKey) => {
  const provider = createOpenAI({ baseURL, apiKey });
  return (name) => provider.chat(name);
});
await go(
  '@ai-sdk/openai',
  (apiKey) => {
    const provider = createOpenAI({ baseURL, apiKey });
    return (name) => provider(name);
  },
  ' (Responses)',
);
