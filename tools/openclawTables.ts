/**
 * Writes the tables of docs/openclaw-configuration.md: what becomes of the keys that decide about rights, and of every key that OpenClaw knows; with `--check`
 * it only compares.
 */
import { readFileSync } from 'node:fs';
import { openclawKeys } from '../src/config/openclawKeys.ts';
import { rights, type Right } from '../src/config/rights.ts';
import { servedKeys } from '../src/config/served.ts';
import { writeGenerated } from './generated.ts';

const file = 'docs/openclaw-configuration.md';
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const list = (keys: readonly string[]) => keys.map((key) => `\`${key}\``).join(', ');
const table = (heads: string[], rows: string[]) =>
  [row(...heads), `|${'---|'.repeat(heads.length)}`, ...rows].join('\n');

function outcomeOf(right: Right): string {
  return right.here === 'refused' ? `**refused**: ${right.values}` : right.here;
}

function whyOf(right: Right): string {
  return right.here === 'refused' ? `${right.why}; ${right.remedy}` : right.why;
}

const rightsTable = table(
  ['key', 'here', 'why'],
  rights.map((right) => row(list(right.keys), outcomeOf(right), whyOf(right))),
);

const topKeys = [...new Set([...servedKeys.keys()].map((section) => section.split('.')[0] ?? ''))];
const keysTable = table(
  ['section', 'served', 'ignored'],
  Object.entries(openclawKeys).map(([section, keys]) => {
    const served = section === '' ? topKeys : (servedKeys.get(section) ?? []);
    const [here, not] = [keys.filter((key) => served.includes(key)), keys.filter((key) => !served.includes(key))];
    return row(section === '' ? 'the top of the file' : `\`${section}\``, list(here), list(not));
  }),
);

const page = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const withTable = (text: string, head: RegExp, made: string) => text.replace(head, () => made);
writeGenerated(
  file,
  withTable(
    withTable(page, /^\| key \| here \|[^]*?(?=\n\n)/m, rightsTable),
    /^\| section \| served \|[^]*?(?=\n\n)/m,
    keysTable,
  ),
);
