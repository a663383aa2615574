import type { ToolServer } from '../tools/settings.ts';

/** What the file gives a server that no log and no list may show, as far as anybody can tell: values of variables and headers, and what stands in secret places. */
export function secretValuesOf(server: ToolServer): string[] {
  if (server.transport === 'stdio') return [...Object.values(server.env), ...server.args.flatMap(secretsInArgument)];
  const headers = Object.values(server.headers);
  const query = new URL(server.url).search;
  return [...headers, ...headers.flatMap((value) => value.split(/\s+/)), ...valuesOfQuery(query)];
}

const secretName = /(key|token|secret|passw(or)?d|pass|pwd|auth|authorization|bearer|credentials?|cookie|pat)$/i;

/** @param at its place in `args`, where the one before may say what it is */
function secretsInArgument(arg: string, at: number, args: readonly string[]): string[] {
  const before = args[at - 1] ?? '';
  const isNamed = /^--?[\w-]+$/.test(before) && secretName.test(before) && !arg.startsWith('-');
  // `--api-key=…`, `API_KEY=…`, and headers as mcp-remote takes them: `Authorization: Bearer …`
  const [, name = '', value = ''] = /^-{0,2}([\w-]+)(?:=|:\s*)(.+)$/s.exec(arg) ?? [];
  const said = isNamed ? arg : secretName.test(name) ? value : '';
  return [said, ...said.split(/\s+/), ...valuesOfAddress(arg)];
}

/** Passwords and queries of addresses, such as that of a database. */
function valuesOfAddress(arg: string): string[] {
  const [, password = ''] = /:\/\/[^\s/@:]*:([^\s/]+)@/.exec(arg) ?? [];
  const [query = ''] = /\?[^\s#]*/.exec(arg.includes('://') ? arg : '') ?? [];
  return [password, ...valuesOfQuery(query)];
}

/** As they are written, and as they are meant. */
const valuesOfQuery = (query: string): string[] =>
  [...query.matchAll(/[?&][^=&]*=([^&]*)/g)]
    .map(([, value = '']) => value)
    .concat([...new URLSearchParams(query).values()]);
