// Reads librechat.yaml by LibreChat's own schema, as its server does at the start, and uses each endpoint as that says: its list of models, and an answer.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

const { configSchema } = createRequire(import.meta.url)('librechat-data-provider');
const { endpoints } = configSchema.strict().parse(parse(readFileSync('librechat.yaml', 'utf8')));
for (const { baseURL, apiKey, models } of endpoints.custom) {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const ask = async (path, options) => (await fetch(`${baseURL}${path}`, { headers, ...options })).json();
  const { data: listed } = await ask('/models');
  for (const model of models.default) {
    if (!models.fetch || !listed.some(({ id }) => id === model)) throw new Error(`${model} is not listed`);
    const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'hi' }] });
    const { choices } = await ask('/chat/completions', { method: 'POST', body });
    console.log(choices[0].message.content);
  }
}
