import type { ErrorObject } from 'ajv';
import { configFile as validate } from '../generated/configFile.js';
import { asRecord, isRecord, type Json } from '../json.ts';
import { configSchema, type ConfigFile } from './schema.ts';
import { openclawKeys } from './openclawKeys.ts';
import { servedKeys } from './served.ts';
import { refusalOf } from './rights.ts';
import { unservedApis, unservedKeys, unservedTexts } from './unserved.ts';

/** A configuration that cannot be used; each line names the place, what was expected and what was found. */
export class ConfigError extends Error {
  readonly lines: readonly string[];

  constructor(...lines: string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
    this.lines = lines;
  }
}

/** A variable that the file refers to is not set; whoever else reads the file may have it. */
export class MissingVariable extends ConfigError {
  readonly variable: string;

  constructor(place: string, variable: string) {
    super(`${place} needs the environment variable ${variable}, which is not set`);
    this.variable = variable;
  }
}

export interface CheckedFile {
  file: ConfigFile;
  /** Paths of keys that OpenClaw knows and this gateway does not serve. */
  ignored: string[];
  /** Lines about providers and servers of tools that lack a secret, and are left out: the others work without them. */
  leftOut: string[];
}

/**
 * Checks the parsed configuration file against the schema; texts of the form `${NAME}` and OpenClaw's SecretRef (`{ source: "env", id: "NAME" }`) are
 * replaced by the environment's value first.
 * @param name the file's name, for the messages
 * @throws ConfigError
 */
export function checkConfig(parsed: unknown, name: string, environment: NodeJS.ProcessEnv): CheckedFile {
  if (!isRecord(parsed)) throw new ConfigError(`${name}: expected an object, got ${describe(parsed)}`);
  const [ignored, refused]: [string[], string[]] = [[], []];
  const served = withoutUnserved(parsed, [], { ignored, refused });
  if (refused.length > 0) throw new ConfigError(...refused.map((line) => `${name}: ${line}`));
  const leftOut: string[] = [];
  const file = resolveReferences(withoutIncomplete(served, name, environment, leftOut), [], name, environment);
  if (!validate(file)) {
    throw new ConfigError(...new Set(concrete(validate.errors ?? []).map((error) => `${name}: ${explain(error)}`)));
  }
  return { file: file as ConfigFile, ignored, leftOut };
}

/** What was met on the way. */
interface Found {
  /** Paths. */
  ignored: string[];
  /** Lines that say why, and what to do. */
  refused: string[];
}

function withoutUnserved(section: Json, path: string[], found: Found): Json {
  const unserved = keysFor(path);
  const entries = Object.entries(section).flatMap(([key, value]): [string, unknown][] => {
    const here = [...path, key];
    const refusal = refusalOf(here, value);
    if (refusal !== undefined) found.refused.push(refusal);
    else if (unserved(key) || isUnservedText(key, value, path)) found.ignored.push(here.join('.'));
    else if (isUnservedProvider(value, path)) found.ignored.push(`${here.join('.')} (api "${value.api}")`);
    else return [[key, valueWithoutUnserved(value, here, found)]];
    return [];
  });
  return Object.fromEntries(entries);
}

function valueWithoutUnserved(value: unknown, path: string[], found: Found): unknown {
  if (Array.isArray(value)) {
    return value.map((item, at) => (isRecord(item) ? withoutUnserved(item, [...path, String(at)], found) : item));
  }
  return isRecord(value) && !isReference(value) ? withoutUnserved(value, path, found) : value;
}

/** As in OpenClaw, a provider whose variable is not set is no reason not to start. Nor is a server of tools. */
function withoutIncomplete(file: Json, name: string, environment: NodeJS.ProcessEnv, leftOut: string[]): Json {
  const complete = (section: string, map: string, what: string): Json => {
    const inner = asRecord(file[section])[map];
    if (!isRecord(inner)) return {};
    const entries = Object.entries(inner).filter(([id, entry]) => {
      try {
        resolveReferences(entry, [section, map, id], name, environment);
        return true;
      } catch (error) {
        leftOut.push(`${(error as ConfigError).message}; the ${what} is left out`);
        return false;
      }
    });
    return { [section]: { ...asRecord(file[section]), [map]: Object.fromEntries(entries) } };
  };
  return { ...file, ...complete('models', 'providers', 'provider'), ...complete('mcp', 'servers', 'server') };
}

/** An address of a database is meant for us, and in the wrong place. */
const isUnservedText = (key: string, value: unknown, path: string[]): boolean =>
  typeof value === 'string' &&
  unservedTexts[path.join('.')]?.includes(key) === true &&
  !/^(postgres(ql)?:|\$\{)/.test(value);

const isUnservedProvider = (value: unknown, path: string[]): value is { api: string } =>
  path.join('.') === 'models.providers' && unservedApis.includes(String(asRecord(value)['api']));

function keysFor(path: string[]): (key: string) => boolean {
  const served = Object.keys(configSchema.properties);
  if (path.length === 0) {
    const isKnown = (key: string) => openclawKeys['']?.includes(key) === true || closest(key, served) === undefined;
    return (key) => !served.includes(key) && isKnown(key);
  }
  const pattern = [...servedKeys.keys()].find((known) => {
    const steps = known.split('.');
    return steps.length === path.length && steps.every((step, at) => step === '*' || step === path[at]);
  });
  if (pattern === undefined) return () => false;
  // OpenClaw's own list has the newer of its two rosters only.
  const newer = pattern.replace(/^agents\.list\./, 'agents.entries.');
  const known = new Set([...(unservedKeys[pattern] ?? []), ...(openclawKeys[newer] ?? [])]);
  const isServed = (key: string) => servedKeys.get(pattern)?.includes(key) === true;
  const isNote = (key: string) =>
    pattern === 'mcp.servers.*' && !narrows.test(key) && closest(key, servedKeys.get(pattern) ?? []) === undefined;
  // What OpenClaw notes for itself is nobody's misspelling.
  return (key) => !isServed(key) && (known.has(key) || path[0] === 'meta' || isNote(key));
}

/**
 * OpenClaw takes every key in the entry of a server, such as `description`. Those that other programs have for switching it or tools of it off, and for its
 * time-outs, are no such notes.
 */
const narrows = /disable|tools|allow|deny|block|exclude|include|filter|approve|readonly|timeout/i;

/** `$${NAME}` stands for the text `${NAME}` itself. */
const reference = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

const isReference = (value: unknown): value is { source: string; id: string } =>
  isRecord(value) && typeof value['source'] === 'string' && typeof value['id'] === 'string';

function resolveReferences(value: unknown, path: string[], name: string, environment: NodeJS.ProcessEnv): unknown {
  const lookUp = (variable: string): string => {
    const found = environment[variable];
    if (found) return found;
    throw new MissingVariable(`${name}: ${path.join('.')}`, variable);
  };
  if (path[0] === 'env') return value;
  if (typeof value === 'string') {
    return value.replace(reference, (all, escape: string, variable: string) =>
      escape ? all.slice(1) : lookUp(variable),
    );
  }
  if (isReference(value)) {
    if (value.source === 'env') return lookUp(value.id);
    throw new ConfigError(
      `${name}: ${path.join('.')}: only secret references with source "env" are served, got source "${value.source}"`,
    );
  }
  const recur = (item: unknown, key: string | number) =>
    resolveReferences(item, [...path, String(key)], name, environment);
  if (Array.isArray(value)) return value.map(recur);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, recur(item, key)]));
  return value;
}

/**
 * Of a union the branches that fit the value's type count; when none does, they are one error that names all types. The summary of a union says nothing
 * more.
 */
function concrete(errors: readonly ErrorObject[]): ErrorObject[] {
  const leaves = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'propertyNames');
  const isOfUnion = (error: ErrorObject) => error.keyword === 'type' && error.schemaPath.includes('/anyOf/');
  const others = leaves.filter((error) => !isOfUnion(error));
  const isExplained = (error: ErrorObject) =>
    others.some(({ instancePath }) => instancePath.startsWith(error.instancePath));
  const unions = leaves.filter((error) => isOfUnion(error) && !isExplained(error));
  const places = new Set(unions.map(({ instancePath }) => instancePath));
  const merged = [...places].flatMap((place) => {
    const here = unions.filter(({ instancePath }) => instancePath === place);
    return here.slice(0, 1).map((error) => ({ ...error, params: { type: here.map(({ params }) => params['type']) } }));
  });
  return [...others, ...merged];
}

function explain({ instancePath, keyword, params, data, parentSchema, propertyName }: ErrorObject): string {
  const path = instancePath.slice(1).replaceAll('/', '.');
  const at = path === '' ? '' : `${path}: `;
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys(asRecord(parentSchema?.['properties']));
      const near = closest(key, known);
      return `${at}unknown key "${key}"${near ? `; did you mean "${near}"?` : `; expected one of ${known.join(', ')}`}`;
    }
    case 'required':
      return `${at}the key "${String(params['missingProperty'])}" is missing`;
    case 'enum':
      return `${at}expected one of ${list(params['allowedValues'])}, got ${shown(path, data)}`;
    case 'type':
      return `${at}expected ${typeNames([params['type']].flat())}, got ${shown(path, data)}`;
    case 'minLength':
      return `${at}must not be empty`;
    case 'pattern':
      return `${at}${propertyName ? `the key "${propertyName}"` : shown(path, data)} does not match ${String(params['pattern'])}`;
    default:
      return `${at}expected a value that ${bound(keyword, params)}, got ${shown(path, data)}`;
  }
}

function bound(keyword: string, params: Record<string, unknown>): string {
  const words: Record<string, string> = {
    minimum: 'is at least',
    maximum: 'is at most',
    exclusiveMinimum: 'is greater than',
  };
  return `${words[keyword] ?? `fits ${keyword}`} ${String(params['limit'] ?? '')}`.trim();
}

const list = (values: unknown): string => (values as unknown[]).map((value) => JSON.stringify(value)).join(', ');
const withArticle: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};
const typeNames = (types: readonly unknown[]): string =>
  types.map((type) => withArticle[String(type)] ?? type).join(' or ');

/** A value for a message; of secrets only the type. */
const shown = (path: string, value: unknown): string =>
  /(token|password|apiKey|secret|sha256)$|^gateway\.auth(\.keys(\.\d+)?)?$|\bheaders\b|^models\.providers\.[^.]+$|^mcp\.servers\.[^.]+(\.env\b.*)?$/i.test(
    path,
  )
    ? describe(value)
    : (JSON.stringify(value)?.slice(0, 80) ?? 'nothing');

const describe = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : (withArticle[typeof value] ?? 'nothing');

/** The candidate that is a typing error away: a third of its letters at most. */
function closest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)[0];
  return ranked && ranked.distance <= Math.max(1, Math.floor(ranked.candidate.length / 3))
    ? ranked.candidate
    : undefined;
}

/** How many letters were inserted, left out, replaced or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, isSwap ? at(i - 2, j - 2) + 1 : Infinity));
    }
  }
  return at(a.length, b.length);
}
