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

const shownOf = (key: ReturnType<typeof readKeys>[number]): Shown =>
  Object.fromEntries(Object.entries(key).filter(([name]) => name !== 'sha256' && name !== 'secret')) as Shown;

type Shown = Omit<ReturnType<typeof readKeys>[number], 'sha256' | 'secret'>;

function lineOf({ id, agents, models, scopes = ['read', 'write'], ...rest }: Shown): string {
  const { requestsPerMinute, tokensPerDay, expiresAt } = rest;
  const isOver = expiresAt !== undefined && (readTime(expiresAt) ?? Infinity) <= Date.now();
  return [
    id,
    `scopes ${scopes.join(',')}`,
    ...(agents ? [`agents ${agents.join(',')}`] : []),
    ...(models ? [`models ${models.join(',')}`] : []),
    ...(requestsPerMinute ? [`${requestsPerMinute} requests a minute`] : []),
    ...(tokensPerDay ? [`${tokensPerDay} tokens a day`] : []),
    ...(rest.tools === false ? ['no tools'] : []),
    ...(expiresAt ? [`${isOver ? 'expired' : 'expires'} ${expiresAt}`] : []),
  ].join('  ');
}
