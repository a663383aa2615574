/**
 * Writes the table of the README that says what becomes of each request field in each channel, from the contract's `x-openclaw-channels`. With `--check` it
 * writes nothing, and fails when the table is another.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';

type Fate = 'refused' | 'dropped';
type Fates = Partial<Record<string, Fate>>;
interface Field {
  'x-openclaw-channels'?: Fates;
}
interface Document {
  components: { schemas: { ChatCompletionRequest: Field & { properties: Record<string, Field> } } };
}

/** Headings of the columns, by the name that the contract has for each channel: an API of the configuration, or the offline model. */
const columns: Record<string, string> = {
  'openai-completions': 'OpenAI-compatible',
  'anthropic-messages': 'Anthropic',
  ollama: 'Ollama',
  offline: 'offline',
};
const marks: Record<Fate, string> = { refused: '✗', dropped: '–' };

const textOf = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const { ChatCompletionRequest: request } = (load(textOf('openapi/chat-completions.yaml')) as Document).components
  .schemas;
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const fieldRow = (name: string, fates: Fates) =>
  row(name, ...Object.keys(columns).map((channel) => marks[fates[channel] ?? ('none' as Fate)] ?? '✓'));
const table = [
  row('field', ...Object.values(columns)),
  `|${'---|'.repeat(1 + Object.keys(columns).length)}`,
  ...Object.entries(request.properties)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, { 'x-openclaw-channels': fates }]) => (fates ? [fieldRow(`\`${name}\``, fates)] : [])),
  fieldRow('fields that the contract does not know', request['x-openclaw-channels'] ?? {}),
].join('\n');

const readme = textOf('README.md');
const updated = readme.replace(/^\| field \| OpenAI-compatible[^]*?(?=\n\n)/m, table);
if (!process.argv.includes('--check')) {
  writeFileSync(new URL('../README.md', import.meta.url), updated);
} else if (updated !== readme) {
  console.error(
    "README.md: the table of fields is not what the contract's x-openclaw-channels say; run: make generate",
  );
  process.exitCode = 1;
}
