import type { Tool, ToolChoice } from '@anthropic-ai/sdk/resources/messages';
import type { ChatCompletionRequest, Schema } from '../../contract.ts';
import { invalidRequest, unsupportedParameter } from '../../errors.ts';
import { eachWithPauses } from '../../pause.ts';
import type { Capabilities } from './capabilities.ts';
import { otherModel } from './fields.ts';
import { toSupportedSchema } from './schema.ts';
import type { Turn } from './turns.ts';

export interface ToolSettings {
  tools?: Tool[];
  tool_choice?: ToolChoice;
}

type Choice = ChatCompletionRequest['tool_choice'];

/**
 * The tools and the choice among them; legacy `functions` count as tools.
 * @param turns whose tools must be defined, even when none may be called
 * @throws invalid_request for custom tools, and for a choice that the model or the request does not allow
 */
export async function toToolSettings(
  request: ChatCompletionRequest,
  turns: readonly Turn[],
  capabilities: Capabilities,
  channel: string,
): Promise<ToolSettings> {
  const tools = await toTools(request, capabilities, channel);
  const asked = toChoice(choiceOf(request), channel);
  const isForced = asked?.type === 'any' || asked?.type === 'tool';
  if (isForced && !capabilities.forcedToolChoice) {
    throw unsupportedParameter('tool_choice', channel, "Use 'auto', or choose another model.");
  }
  if (tools.length === 0) {
    if (isForced)
      throw invalidRequest("Invalid value for 'tool_choice': it needs 'tools'.", 'tool_choice', 'invalid_value');
    return usedOnly(turns);
  }
  const allowed = allowedTools(request, tools);
  if (allowed.length === 0 || asked?.type === 'none') return uncallable(tools, turns);
  const tool_choice = withParallelism(asked, request);
  return { tools: allowed, ...(tool_choice && { tool_choice }) };
}

async function toTools(request: ChatCompletionRequest, capabilities: Capabilities, channel: string): Promise<Tool[]> {
  const { tools, functions } = request;
  const custom = tools?.findIndex(({ type }) => type === 'custom') ?? -1;
  if (custom >= 0) throw unsupportedParameter(`tools[${custom}]`, channel, "Use a tool of type 'function'.");
  const definitions = tools?.length
    ? tools.flatMap((tool) => (tool.type === 'function' ? tool.function : []))
    : (functions ?? []);
  const made: Tool[] = [];
  await eachWithPauses(definitions, (definition) => void made.push(toTool(definition, capabilities)));
  return made;
}

function toTool(definition: Schema<'FunctionDefinition'>, capabilities: Capabilities): Tool {
  const { name, description, parameters, strict } = definition;
  const isStrict = strict === true && capabilities.structuredOutput;
  const schema = { ...(parameters ?? { properties: {} }), type: 'object' as const };
  return {
    name,
    ...(description && { description }),
    input_schema: isStrict ? { ...toSupportedSchema(schema), type: 'object' } : schema,
    ...(isStrict && { strict: true }),
    ...(capabilities.eagerToolInput && { eager_input_streaming: true }),
  };
}

/** The legacy `function_call` says the same in other words. */
function choiceOf({ tools, tool_choice, function_call }: ChatCompletionRequest): Choice {
  if (tool_choice != null || tools?.length) return tool_choice;
  if (typeof function_call !== 'object' || function_call === null) return function_call;
  return { type: 'function', function: function_call };
}

function toChoice(choice: Choice, channel: string): ToolChoice | undefined {
  switch (choice) {
    case undefined:
    case null:
      return undefined;
    case 'auto':
    case 'none':
      return { type: choice };
    case 'required':
      return { type: 'any' };
    default:
      if (choice.type === 'custom') throw unsupportedParameter('tool_choice', channel, otherModel);
      if (choice.type === 'function') return { type: 'tool', name: choice.function.name };
      return { type: choice.allowed_tools.mode === 'required' ? 'any' : 'auto' };
  }
}

/** Legacy functions are called one at a time: their answer has room for one. */
function withParallelism(choice: ToolChoice | undefined, request: ChatCompletionRequest): ToolChoice | undefined {
  const isSerial = request.parallel_tool_calls === false || !request.tools?.length;
  if (!isSerial || choice?.type === 'none') return choice;
  return { ...(choice ?? { type: 'auto' }), disable_parallel_tool_use: true };
}

function allowedTools({ tool_choice }: ChatCompletionRequest, tools: Tool[]): Tool[] {
  if (typeof tool_choice !== 'object' || tool_choice?.type !== 'allowed_tools') return tools;
  const names = new Set(tool_choice.allowed_tools.tools.map((tool) => tool.function?.name));
  return tools.filter(({ name }) => names.has(name));
}

/** Tools for the calls of the history, when the request has none. */
function usedOnly(turns: readonly Turn[]): ToolSettings {
  const tools = [...namesOfCalls(turns)].map((name) => ({
    name,
    input_schema: { type: 'object' as const, properties: {} },
  }));
  return uncallable(tools, turns);
}

/**
 * Tools that must not be called. They are left out where they can be, since compatible servers ignore `none` (Ollama, llama.cpp); the API refuses a history
 * with calls when no tools are defined.
 */
const uncallable = (tools: Tool[], turns: readonly Turn[]): ToolSettings =>
  namesOfCalls(turns).size === 0 ? {} : { tools, tool_choice: { type: 'none' } };

function namesOfCalls(turns: readonly Turn[]): Set<string> {
  const blocks = turns.flatMap(({ content }) => content);
  return new Set(blocks.flatMap((block) => (block.type === 'tool_use' ? block.name : [])));
}
