/** The keys of the configuration file, as commands change them. */
import { isDeepStrictEqual } from 'node:util';
import JSON5 from 'json5';
import { isRecord, type Json } from '../json.ts';
import { ConfigError } from './check.ts';
import { editFile } from './fileEdit.ts';
import type { KeyEntry } from './gatewaySchema.ts';
import { appendElement, CannotEdit, removeElement } from './textEdit.ts';

export interface KeysFile {
  path: string;
  /** Whether it may be made when it does not exist. */
  mayBeNew: boolean;
  /** What is wrong with a text as a configuration, as far as that can be known here. */
  problemsOf: (text: string) => Problems;
}

export interface Problems {
  /** A line for each thing. */
  lines: readonly string[];
  /** Whether variables are missing that the gateway may have; the lines are of what it would be with some value. */
  isGuess: boolean;
}

const place = ['gateway', 'auth', 'keys'];

/**
 * @returns what keeps a gateway from taking the file as it is now, which it did before as well; nothing where that cannot be known
 * @throws ConfigError when there is such a key already, or the file cannot be changed; it is then as it was
 */
export const addKey = (file: KeysFile, entry: KeyEntry): Promise<readonly string[]> =>
  change(file, (text, before) => {
    if (keysIn(before).some(({ id }) => id === entry.id))
      throw new ConfigError(
        `${file.path}: there is a key "${entry.id}" already; revoke it first, or choose another id`,
      );
    checkEntry(entry, file);
    const expected = structuredClone(before);
    keysIn(expected, true).push(entry);
    return { changed: appendElement(text, place, onOneLine(entry)), expected };
  });

/** Looks at the entry by itself, since the file may need variables that only the gateway has. Whether its agents exist only the whole file tells. */
function checkEntry(whole: KeyEntry, { problemsOf }: KeysFile): void {
  const entry = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== 'agents'));
  const { lines } = problemsOf(JSON.stringify({ gateway: { auth: { mode: 'token', token: 'any', keys: [entry] } } }));
  if (lines.length > 0) throw new ConfigError(...lines);
}

const onOneLine = (entry: KeyEntry): string =>
  `{ ${Object.entries(entry)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;

/**
 * Takes out every entry of that id: a file with two is wrong, and without one of them the other would be good.
 * @returns as `addKey` does
 * @throws ConfigError when there is no such key, or the file cannot be changed; it is then as it was
 */
export const revokeKey = (file: KeysFile, id: string): Promise<readonly string[]> =>
  change(file, (text, before) => {
    const expected = structuredClone(before);
    const keys = keysIn(expected);
    let changed = text;
    for (let at = keys.length - 1; at >= 0; at--) {
      if (keys[at]?.id !== id) continue;
      changed = removeElement(changed, place, at);
      keys.splice(at, 1);
    }
    if (changed === text) throw new ConfigError(`${file.path}: there is no key "${id}"${listed(keys)}`);
    return { changed, expected };
  });

/** The entries that stand in a text, which need not be right. @throws ConfigError */
export const readKeys = (text: string, path: string): KeyEntry[] => inFile(path, () => keysIn(parse(text, path)));

/**
 * Changes the text of the file. Before it is replaced, it is read once more: it must say what is wanted and nothing else, and be no worse a configuration than
 * it was.
 */
async function change(
  { path, mayBeNew, problemsOf }: KeysFile,
  edit: (text: string, before: Json) => { changed: string; expected: Json },
): Promise<readonly string[]> {
  let left: readonly string[] = [];
  await editFile(path, mayBeNew ? '{\n}\n' : undefined, (text) => {
    const { changed, expected } = inFile(path, () => edit(text, parse(text, path)));
    if (!isDeepStrictEqual(parse(changed, path), expected))
      throw new ConfigError(`${path} has a form that cannot be edited safely; change gateway.auth.keys in it by hand`);
    const known = problemsOf(text);
    const { lines, isGuess } = problemsOf(changed);
    const worse = lines.filter((line) => !known.lines.includes(line));
    if (worse.length > 0) throw new ConfigError(...worse);
    left = isGuess ? [] : lines;
    return changed;
  });
  return left;
}

function inFile<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof CannotEdit) throw new ConfigError(`${path}: ${error.message}; correct that by hand`);
    throw error;
  }
}

function parse(text: string, path: string): Json {
  let value: unknown;
  try {
    value = JSON5.parse(text);
  } catch (error) {
    throw new ConfigError(`${path}: not valid JSON5: ${(error as Error).message.replace(/^JSON5: /, '')}`);
  }
  if (!isRecord(value)) throw new ConfigError(`${path}: expected an object`);
  const auth = [value, value['gateway'], isRecord(value['gateway']) ? value['gateway']['auth'] : undefined];
  if (auth.some((section) => isRecord(section) && Object.hasOwn(section, '$include')))
    throw new ConfigError(
      `${path}: it includes other files ($include), which this gateway does not read; change the keys by hand`,
    );
  return value;
}

/** @param makes whether the list is made when it is missing */
function keysIn(file: Json, makes = false): KeyEntry[] {
  const [gateway = 'gateway', auth = 'auth', keys = 'keys'] = place;
  const inside = (section: Json, name: string): Json => {
    const found = section[name] ?? (makes ? (section[name] = {}) : {});
    if (!isRecord(found)) throw new CannotEdit(`${name} is no object`);
    return found;
  };
  const section = inside(inside(file, gateway), auth);
  const list = section[keys] ?? (makes ? (section[keys] = []) : []);
  if (!Array.isArray(list)) throw new CannotEdit(`${place.join('.')} is no list`);
  const odd = list.findIndex((entry) => !isRecord(entry));
  if (odd >= 0) throw new CannotEdit(`${place.join('.')}.${odd} is no object`);
  return list as KeyEntry[];
}

const listed = (keys: readonly KeyEntry[]): string =>
  keys.length === 0 ? '; there are none' : `; there are ${keys.map(({ id }) => id).join(', ')}`;
