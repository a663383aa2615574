import { createHash } from 'node:crypto';

/** Between the name of a server and that of its tool. */
export const prefixEnd = '__';

/** Characters of a tool's name that OpenAI and Anthropic take. */
const longest = 64;

/** Characters of the part that names the server, so that enough are left for the tool. */
const longestPrefix = 30;

/**
 * How the names of each server's tools begin, with `prefixEnd`. As in OpenClaw what is no letter, digit, `_` or `-` becomes `-`, a name that does not begin with
 * a letter gets `mcp-`, long ones are cut, and what is taken then gets a number. No prefix begins another, so that a name says which server is meant.
 * @param servers in the order that decides who gets the number
 */
export function prefixesOf(servers: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    servers.map((server) => {
      const plain = sanitised(server).replace(/_+/g, '_');
      const named = /^[A-Za-z]/.test(plain) ? plain : `mcp-${plain}`;
      const short = named.slice(0, longestPrefix).replace(/_$/, '');
      return [server, `${untaken(short, longestPrefix, taken)}${prefixEnd}`];
    }),
  );
}

/**
 * The names that models see, by those that the server gives its tools. The same tools have the same names, in whatever order the server lists them.
 * @param prefix of the server
 */
export function namesOf(prefix: string, tools: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    tools.toSorted(compareNames).map((tool) => {
      const whole = `${prefix}${sanitised(tool)}`;
      const short = whole.length <= longest ? whole : `${whole.slice(0, longest - 9)}-${digestOf(tool)}`;
      return [tool, untaken(short, longest, taken)];
    }),
  );
}

/**
 * How OpenClaw's names of each server's tools begin (agent-bundle-mcp-names of 2026.9.6), which differ from `prefixesOf` where that keeps prefixes apart. Denials
 * in an existing file speak of them.
 * @param servers all of the file, in its order
 */
export function openclawPrefixesOf(servers: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = servers.map((server): [string, string] => {
    const short = openclawPart(server, 'mcp').slice(0, longestPrefix);
    return [server, `${untaken(short, longestPrefix, taken)}${prefixEnd}`];
  });
  return new Map(names);
}

/** Likewise a tool's name, as long as no other tool has it. @param prefix of OpenClaw */
export const openclawNameOf = (prefix: string, tool: string): string =>
  `${prefix}${openclawPart(tool, 'tool')}`.slice(0, longest);

function openclawPart(name: string, otherwise: string): string {
  const plain = name.trim().replace(/[^A-Za-z0-9_-]/g, '-') || otherwise;
  return /^[A-Za-z]/.test(plain) ? plain : `${otherwise}-${plain}`;
}

/** The order of names in lists, the same everywhere. */
export const compareNames = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const sanitised = (name: string): string => name.replace(/[^A-Za-z0-9_-]/g, '-') || 'tool';

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Names that differ in case alone are too alike for policies. */
function untaken(name: string, length: number, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`;
    const candidate = `${name.slice(0, length - suffix.length)}${suffix}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}
