/**
 * Writes the table of docs/providers.md that says what becomes of each request field in each channel, from the contract's `x-openclaw-channels`; with `--check` it
 * only compares.
 */
import { readFileSync } from 'node:fs';
import { readContract } from './document.ts';
import { writeGenerated } from './generated.ts';

type Fate = 'refused' | 'dropped';
type Fates = Partial<Record<string, Fate>>;
interface Field {
  'x-openclaw-channels'?: Fates;
}
/** Headings of the columns, by the name that the contract has for each channel: an API of the configuration, or the offline model. */
const columns: Record<string, string> = {
  'openai-completions': 'OpenAI-compatible',
  'anthropic-messages': 'Anthropic',
  ollama: 'Ollama',
  offline: 'offline',
};
const marks: Record<Fate, string> = { refused: '✗', dropped: '–' };

const request: Field & { properties: Record<string, Field> } =
  readContract()['components'].schemas.ChatCompletionRequest;
const markOf = (fate: Fate | undefined) => (fate === undefined ? '✓' : marks[fate]);
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const fieldRow = (name: string, fates: Fates) =>
  row(name, ...Object.keys(columns).map((channel) => markOf(fates[channel])));
const table = [
  row('field', ...Object.values(columns)),
  `|${'---|'.repeat(1 + Object.keys(columns).length)}`,
  ...Object.entries(request.properties)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, { 'x-openclaw-channels': fates }]) => (fates ? [fieldRow(`\`${name}\``, fates)] : [])),
  fieldRow('fields that the contract does not know', request['x-openclaw-channels'] ?? {}),
].join('\n');

const page = readFileSync(new URL('../docs/providers.md', import.meta.url), 'utf8');
writeGenerated('docs/providers.md', page.replace(/^\| field \| OpenAI-compatible[^]*?(?=\n\n)/m, table));
