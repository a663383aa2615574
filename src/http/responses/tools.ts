/** Tools, and the choice among them, as Chat Completions says them. */
import { hash } from 'node:crypto';
import type { Schema } from '../../contract.ts';
import { invalidRequest } from '../../errors.ts';

type Tool = Schema<'ResponseTool'>;
export type Offered = Schema<'OfferedTool'>;
type Answered = Schema<'AnsweredTool'>;

/** What the model calls the search for tools that the caller runs. */
export const searchName = 'tool_search';

/** What the model calls the tools that these are. */
export function namesIn(tool: Offered): string[] {
  if (tool.type === 'namespace') return tool.tools.map(({ name }) => nameIn(tool.name, name));
  if (tool.type === 'tool_search') return [searchName];
  return isHosted(tool) ? [] : [tool.name];
}

/** Tools of a namespace are tools of longer names. @throws unsupported_parameter for what only OpenAI's servers run, invalid_value for a name that is taken */
export function toChatTools(tools: readonly Offered[]): Schema<'Tool'>[] {
  const taken = new Set(tools.flatMap((tool) => (tool.type === 'namespace' ? [] : namesIn(tool))));
  return tools.flatMap((tool, at) => {
    if (isHosted(tool)) throw hostedTool(tool, `tools[${at}].type`);
    if (tool.type === 'tool_search') {
      if (tools.some((one) => one !== tool && namesIn(one).includes(searchName)))
        throw nameTaken(searchName, `tools[${at}].type`);
      return [toSearchTool(tool)];
    }
    if (tool.type !== 'namespace') return [toChatTool(tool)];
    return tool.tools.map((one, index) => {
      const name = nameIn(tool.name, one.name);
      if (taken.has(name)) throw nameTaken(name, `tools[${at}].tools[${index}].name`);
      taken.add(name);
      const description = [tool.description, one.description].filter(Boolean).join('\n\n') || null;
      return toChatTool({ ...one, name, description });
    });
  });
}

const nameTaken = (name: string, param: string) =>
  invalidRequest(
    `Invalid '${param}': the model would know this tool as '${name}', which is the name of another one. Rename one of them.`,
    param,
    'invalid_value',
  );

/** Characters of a tool's name at OpenAI, and elsewhere. */
const longestName = 64;

/** What the model calls a tool: a name that is too long ends with a digest of all of it. */
export function nameIn(namespace: string | null | undefined, name: string): string {
  if (namespace == null) return name;
  const whole = `${namespace}__${name}`;
  return whole.length <= longestName
    ? whole
    : `${whole.slice(0, longestName - 9)}_${hash('sha256', whole).slice(0, 8)}`;
}

/** The tools of namespaces, by what the model calls them; and the search for tools, where there is one. */
export type Namespaces = ReadonlyMap<string, { namespace: string; name: string } | 'search'>;

const none: Namespaces = new Map();

export function namespacesOf(tools: readonly Offered[] | null | undefined): Namespaces {
  const all = (tools ?? []).flatMap((tool): [string, { namespace: string; name: string } | 'search'][] => {
    if (tool.type === 'tool_search') return [[searchName, 'search']];
    if (tool.type !== 'namespace') return [];
    return tool.tools.map(({ name }) => [nameIn(tool.name, name), { namespace: tool.name, name }]);
  });
  return all.length === 0 ? none : new Map(all);
}

const toSearchTool = ({ description, parameters }: Schema<'ToolSearchTool'>): Schema<'FunctionTool'> => ({
  type: 'function',
  function: {
    name: searchName,
    ...(description != null && { description }),
    ...(parameters != null && { parameters }),
  },
});

const toChatTool = (tool: Tool): Schema<'Tool'> =>
  tool.type === 'function' ? toFunctionTool(tool) : toCustomTool(tool);

const toFunctionTool = ({ type, ...tool }: Schema<'ResponseFunctionTool'>): Schema<'FunctionTool'> => ({
  type,
  function: definitionOf(tool),
});

/** What a tool says of servers that find tools and call them by themselves; providers of Chat Completions refuse to hear of it. */
const ofServersAlone = ['allowed_callers', 'async', 'defer_loading', 'output_schema'];

const definitionOf = <Given extends object>(tool: Given): Given =>
  Object.fromEntries(Object.entries(tool).filter(([name]) => !ofServersAlone.includes(name))) as Given;

function toCustomTool({ type, format, ...tool }: Schema<'ResponseCustomTool'>): Schema<'CustomTool'> {
  const custom = definitionOf(tool);
  if (format == null) return { type, custom };
  const { definition = '', syntax = 'lark' } = format;
  const grammar = format.type === 'grammar' && { grammar: { definition, syntax } };
  return { type, custom: { ...custom, format: { type: format.type, ...grammar } } };
}

export const isHosted = (tool: Offered): tool is Schema<'HostedTool'> & Offered =>
  tool.type === 'tool_search' ? tool.execution !== 'client' : !['function', 'custom', 'namespace'].includes(tool.type);

export const hostedTool = ({ type }: Offered, param: string) =>
  invalidRequest(
    `The tool '${type}' is one of OpenAI's own servers, which this gateway has not. Switch it off in the client (Codex: web_search = 'disabled'), or offer a function in its place.`,
    param,
    'unsupported_parameter',
  );

export function toChatToolChoice(choice: Schema<'ResponseToolChoice'>): Schema<'ToolChoiceOption'> {
  if (typeof choice === 'string') return choice;
  switch (choice.type) {
    case 'function':
      return { type: 'function', function: { name: choice.name } };
    case 'custom':
      return { type: 'custom', custom: { name: choice.name } };
    case 'allowed_tools':
      return {
        type: 'allowed_tools',
        allowed_tools: {
          mode: choice.mode,
          tools: choice.tools.map(({ type, name }) => ({ type, [type]: { name } })),
        },
      };
  }
}

/** With all fields that Open Responses has, null where the request leaves them out. */
export function toAnsweredTools(tools: readonly Offered[]): Answered[] {
  return tools.flatMap((tool): Answered[] => {
    if (isHosted(tool) || tool.type === 'tool_search') return [];
    return [tool.type === 'function' ? { description: null, parameters: null, strict: null, ...tool } : tool];
  });
}
