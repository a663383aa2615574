/** Tools, and the choice among them, as Chat Completions says them. */
import type { Schema } from '../../contract.ts';

type Tool = Schema<'ResponseTool'>;

export const toChatTool = (tool: Tool): Schema<'Tool'> =>
  tool.type === 'function' ? { type: 'function', function: withoutType(tool) } : toCustomTool(tool);

function toCustomTool({ format, ...tool }: Schema<'ResponseCustomTool'>): Schema<'CustomTool'> {
  const custom = withoutType(tool);
  if (format == null) return { type: 'custom', custom };
  const { type, definition = '', syntax = 'lark' } = format;
  return {
    type: 'custom',
    custom: { ...custom, format: type === 'grammar' ? { type, grammar: { definition, syntax } } : { type } },
  };
}

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
export const toAnsweredTool = (tool: Tool): Tool =>
  tool.type === 'function' ? { description: null, parameters: null, strict: null, ...tool } : tool;

function withoutType<Value extends { type: string }>({ type: _, ...others }: Value): Omit<Value, 'type'> {
  return others;
}
