import { keysFile } from '../config.ts';
import { readTime } from '../config/keys.ts';
import { readKeys } from '../config/keysFile.ts';
import type { Command } from './command.ts';
import { readOptions } from './options.ts';
import { withoutControls } from './output.ts';

/** `keys list`: the keys of the file, a line for each, without anything of their secrets. */
export const command: Command = async ({ args, stdout }) => {
  const { json } = readOptions(args, { json: { type: 'boolean' } }).values;
  const file = keysFile();
  const keys = readKeys(file.read(), file.path).map(shownOf);
  if (json) stdout.write(`${JSON.stringify(keys, null, 2)}\n`);
  else for (const key of keys) stdout.write(`${withoutControls(lineOf(key))}\n`);
  return 0;
};

/** What is shown. A secret may stand under any other name, by mistake. */
const shownNames = [
  'id',
  'agents',
  'models',
  'scopes',
  'tools',
  'requestsPerMinute',
  'tokensPerDay',
  'expiresAt',
] as const;

/** An entry as it stands in the file, right or wrong. */
type Shown = { [Name in (typeof shownNames)[number]]?: unknown };

const shownOf = (key: ReturnType<typeof readKeys>[number]): Shown =>
  Object.fromEntries(shownNames.filter((name) => Object.hasOwn(key, name)).map((name) => [name, key[name]]));

function lineOf({ id, agents, models, scopes = ['read', 'write'], ...rest }: Shown): string {
  const { tools, requestsPerMinute, tokensPerDay, expiresAt } = rest;
  const isOver = typeof expiresAt === 'string' && (readTime(expiresAt) ?? Infinity) <= Date.now();
  return [
    String(id),
    `scopes ${String(scopes)}`,
    ...(agents ? [`agents ${String(agents)}`] : []),
    ...(models ? [`models ${String(models)}`] : []),
    ...(tools === false ? ['no tools'] : []),
    ...(requestsPerMinute ? [`${String(requestsPerMinute)} requests a minute`] : []),
    ...(tokensPerDay ? [`${String(tokensPerDay)} tokens a day`] : []),
    ...(expiresAt ? [`${isOver ? 'expired' : 'expires'} ${String(expiresAt)}`] : []),
  ].join('  ');
}
