// The default classes of the Agents SDK, which speak the Responses API; one agent hands over to another.
import { readFileSync } from 'node:fs';
import { Agent, OpenAIProvider, Runner, setTracingDisabled, tool } from '@openai/agents';
import { z } from 'zod';

setTracingDisabled(true);
const { APPS_URL: baseURL, APPS_KEY } = process.env;
const print = (line) => console.log(JSON.stringify(line));
const versionOf = (name) =>
  `${name} ${JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version}`;

const forecast = z.object({ city: z.string(), days: z.int() });
const getWeather = tool({
  name: 'get_weather',
  description: 'The weather of a city.',
  parameters: z.object({ city: z.string() }),
  execute: ({ city }) => `18 degrees in ${city}`,
});
const useTools = { tools: [getWeather], prompt: 'Weather in Paris?' };

const runnerWith = (apiKey = APPS_KEY) => new Runner({ modelProvider: new OpenAIProvider({ baseURL, apiKey }) });

async function ask(model = 'offline/echo', { key, prompt = 'hi', ...more } = {}) {
  const agent = new Agent({ name: 'Main', model, ...more });
  const { finalOutput } = await runnerWith(key).run(agent, prompt);
  return typeof finalOutput === 'string' ? finalOutput : JSON.stringify(finalOutput);
}

async function stream(model = 'offline/echo', { prompt = 'hi', ...more } = {}) {
  const agent = new Agent({ name: 'Main', model, ...more });
  const result = await runnerWith().run(agent, prompt, { stream: true });
  let text = '';
  for await (const part of result.toTextStream()) text += part;
  await result.completed;
  if (result.error) throw result.error;
  return text;
}

/** The first agent has no tool but the handover; the second one asks the tool, and tells what it said. */
async function handOver() {
  const weather = new Agent({ name: 'Weather', model: 'offline/tools', tools: [getWeather] });
  const triage = new Agent({
    name: 'Triage',
    model: 'offline/tools',
    handoffs: [weather],
    modelSettings: { toolChoice: 'required' },
  });
  const { lastAgent, finalOutput } = await runnerWith().run(triage, 'Weather in Paris?');
  return `${lastAgent.name}: ${finalOutput}`;
}

const rows = {
  plain: () => ask(),
  stream: () => stream(),
  tools: handOver,
  'tools-stream': () => stream('offline/tools', useTools),
  structured: () => ask('offline/echo', { prompt: 'A forecast', outputType: forecast }),
  'error-401': () => ask('offline/echo', { key: 'wrong' }),
  'error-404': () => ask('no-such-model'),
  'error-400': () => ask('offline/error-400'),
  'error-429': () => ask('offline/error-429'),
  'error-500': () => ask('offline/error-500'),
  'error-503': () => ask('offline/error-503'),
  cut: () => stream('offline/cut'),
  'cut-tools': () => stream('scripted/cut-call', useTools),
};

print({ client: `${versionOf('@openai/agents')}, ${versionOf('openai')}` });
for (const [row, run] of Object.entries(rows)) {
  print(
    await run().then(
      (saw) => ({ row, ok: true, saw }),
      (error) => ({ row, ok: false, saw: `${error.name} ${error.status ?? ''}: ${error.message}` }),
    ),
  );
}
process.exit();
