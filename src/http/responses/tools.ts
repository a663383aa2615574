/** Tools, and the choice among them, as Chat Completions says them. */
import type { Schema } from '../../contract.ts';
import { invalidRequest } from '../../errors.ts';

type Tool = Schema<'ResponseTool'>;
type Offered = Schema<'OfferedTool'>;
type Answered = Schema<'AnsweredTool'>;

/** Tools of a namespace are tools of longer names. @throws unsupported_parameter for what only OpenAI's servers run */
export const toChatTools = (tools: readonly Offered[]): Schema<'Tool'>[] =>
  tools.flatMap((tool, at) => {
    if (isHosted(tool)) throw hostedTool(tool, `tools[${at}].type`);
    if (tool.type !== 'namespace') return [toChatTool(tool)];
    const { name, description, tools: inner } = tool;
    return inner.map((one) =>
      toChatTool({
        ...one,
        name: nameIn(name, one.name),
        description: [description, one.description].filter(Boolean).join('\n\n') || null,
      }),
    );
  });

/** What the model calls a tool. */
export const nameIn = (namespace: string | null | undefined, name: string): string =>
  namespace == null ? name : `${namespace}__${name}`;

/** The tools of namespaces, by what the model calls them. */
export type Namespaces = ReadonlyMap<string, { namespace: string; name: string }>;

const none: Namespaces = new Map();

export function namespacesOf(tools: readonly Offered[] | null | undefined): Namespaces {
  const groups = (tools ?? []).filter((tool) => tool.type === 'namespace');
  if (groups.length === 0) return none;
  return new Map(
    groups.flatMap(({ name: namespace, tools: inner }) =>
      inner.map(({ name }) => [nameIn(namespace, name), { namespace, name }] as const),
    ),
  );
}

const toChatTool = (tool: Tool): Schema<'Tool'> =>
  tool.type === 'function' ? toFunctionTool(tool) : toCustomTool(tool);

const toFunctionTool = ({ type, ...definition }: Schema<'ResponseFunctionTool'>): Schema<'FunctionTool'> => ({
  type,
  function: definition,
});

function toCustomTool({ type, format, ...custom }: Schema<'ResponseCustomTool'>): Schema<'CustomTool'> {
  if (format == null) return { type, custom };
  const { definition = '', syntax = 'lark' } = format;
  const grammar = format.type === 'grammar' && { grammar: { definition, syntax } };
  return { type, custom: { ...custom, format: { type: format.type, ...grammar } } };
}

const isHosted = (tool: Offered): tool is Schema<'HostedTool'> & Offered =>
  !['function', 'custom', 'namespace'].includes(tool.type);

const hostedTool = ({ type }: Offered, param: string) =>
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
    if (isHosted(tool)) return [];
    return [tool.type === 'function' ? { description: null, parameters: null, strict: null, ...tool } : tool];
  });
}
