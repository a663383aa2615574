import type { ChatCompletionRequest, ChatMessage, Schema } from '../../contract.ts';
import { invalidRequest } from '../../errors.ts';
import { argumentsFrom, fittingTool, resultsIn } from './acting.ts';
import { instanceOf } from './instance.ts';

type Tool = Schema<'Tool'>;

/** What the offline model says, before limits and stop sequences. */
export interface Answer {
  reasoning?: string;
  text?: string;
  refusal?: string;
  calls?: Schema<'ToolCall'>[];
}

/** Repeats the last message; calls tools that are demanded, or named in the message; fills in the demanded format. */
export function echo(request: ChatCompletionRequest): Answer {
  const said = lastText(request);
  const calls = callsOf(request, (name) => request.messages.at(-1)?.role !== 'tool' && said.includes(name));
  if (calls.length > 0) return { calls };
  switch (request.response_format?.type) {
    case 'json_object':
      return { text: JSON.stringify({ echo: said }) };
    case 'json_schema':
      return { text: JSON.stringify(instanceOf(request.response_format.json_schema.schema ?? {})) };
    default:
      return { text: `${said}\n${signature(request)}` };
  }
}

/** Calls every tool that is offered, then says what came of it. */
export function callTools(request: ChatCompletionRequest): Answer {
  const calls = callsOf(request, () => request.messages.at(-1)?.role !== 'tool');
  return calls.length > 0 ? { calls } : echo(request);
}

/** Calls the tool that fits best what the user says, with arguments out of it, then says what came of it. */
export function act(request: ChatCompletionRequest): Answer {
  const results = resultsIn(request, textOf);
  if (results !== undefined) return { text: `${results.slice(0, longestEcho)}\n${signature(request)}` };
  const { tools, demanded } = choice(request);
  const user = request.messages.findLast(({ role }) => role === 'user');
  const text = user ? textOf(user) : '';
  const functions = tools.filter((tool) => tool.type === 'function');
  const tool = fittingTool(text, functions);
  if (!tool) return demanded ? callTools(request) : echo(request);
  const id = `call_${freeTurn(request)}_0`;
  const args = JSON.stringify(argumentsFrom(text, tool));
  return { calls: [{ id, type: 'function', function: { name: tool.function.name, arguments: args } }] };
}

export const reason = (request: ChatCompletionRequest): Answer => ({
  reasoning: 'The offline model does not think. It repeats what it is told, and this is where its thoughts would be.',
  ...echo(request),
});

export const refuse = (): Answer => ({ refusal: 'I am the offline model, and this scenario refuses every request.' });

/** 2,000 words. */
export const speakLong = (): Answer => ({
  text: Array.from({ length: 2000 }, (_, at) => `word${at + 1}`).join(' '),
});

/** Tells the truth about who speaks, and makes agents and sessions visible: whose prompt it has, and how many turns it knows. */
function signature({ messages }: ChatCompletionRequest): string {
  const turns = messages.filter(({ role }) => role === 'user').length;
  const prompt = messages.find(({ role }) => role === 'system' || role === 'developer');
  const heading = prompt && textOf(prompt).split('\n', 1)[0]?.slice(0, 80);
  return `(offline model, turn ${turns}${heading ? `, prompt: ${heading}` : ''})`;
}

/** Characters that are repeated at most. */
const longestEcho = 20_000;

function lastText({ messages }: ChatCompletionRequest): string {
  const last = messages.at(-1);
  const user = messages.findLast(({ role }) => role === 'user');
  const [opening, message] = last?.role === 'tool' ? ['The tool said:', last] : ['You said:', user];
  if (!message) return 'You said nothing.';
  const text = textOf(message);
  return `${opening} ${text.length > longestEcho ? `${text.slice(0, longestEcho)} …` : text}`;
}

/** The text of a message; what is no text appears as its kind, for example `[image_url]`. */
export function textOf(message: ChatMessage): string {
  const { content } = message;
  if (!Array.isArray(content)) return content ?? '';
  return content.map((part) => (part.type === 'text' ? part.text : `[${part.type}]`)).join(' ');
}

/** The calls that `tools` and `tool_choice` demand, and under `auto` those of tools that `wanted` picks by name. */
function callsOf(request: ChatCompletionRequest, wanted: (name: string) => boolean): Schema<'ToolCall'>[] {
  const { tools, demanded } = choice(request);
  const chosen = demanded ? tools : tools.filter((tool) => wanted(nameOf(tool)));
  const several = request.parallel_tool_calls !== false && !(demanded && request.tool_choice !== 'required');
  const turn = freeTurn(request);
  return chosen.slice(0, several ? undefined : 1).map((tool, at) => toCall(tool, `call_${turn}_${at}`));
}

/** A number for the ids of this turn's calls that no earlier call of the conversation has. */
function freeTurn({ messages }: ChatCompletionRequest): number {
  const calls = messages.flatMap((message) => (message.role === 'assistant' ? (message.tool_calls ?? []) : []));
  const used = calls.map(({ id }) => Number(/^call_(\d+)_\d+$/.exec(id)?.[1] ?? 0));
  return used.reduce((free, turn) => Math.max(free, turn + 1), messages.length);
}

/** The tools that may be called, and whether one must be. @throws invalid_request when one must be and none is offered */
function choice(request: ChatCompletionRequest): { tools: Tool[]; demanded: boolean } {
  const chosen = choiceOf(request);
  if (!chosen.demanded || chosen.tools.length > 0) return chosen;
  const what = "Invalid 'tool_choice': it demands a tool that is not among 'tools'. Offer the tool, or choose another.";
  throw invalidRequest(what, 'tool_choice', 'invalid_value');
}

function choiceOf({ tools, tool_choice }: ChatCompletionRequest): { tools: Tool[]; demanded: boolean } {
  const offered = tools ?? [];
  const named = (names: (string | undefined)[]) => offered.filter((tool) => names.includes(nameOf(tool)));
  if (tool_choice == null || tool_choice === 'auto') return { tools: offered, demanded: false };
  if (tool_choice === 'none') return { tools: [], demanded: false };
  if (tool_choice === 'required') return { tools: offered, demanded: true };
  switch (tool_choice.type) {
    case 'function':
      return { tools: named([tool_choice.function.name]), demanded: true };
    case 'custom':
      return { tools: named([tool_choice.custom.name]), demanded: true };
    case 'allowed_tools': {
      const { mode, tools: allowed } = tool_choice.allowed_tools;
      return {
        tools: named(allowed.map((tool) => (tool.function ?? tool.custom)?.name)),
        demanded: mode === 'required',
      };
    }
  }
}

const nameOf = (tool: Tool): string => (tool.type === 'function' ? tool.function.name : tool.custom.name);

const toCall = (tool: Tool, id: string): Schema<'ToolCall'> =>
  tool.type === 'custom'
    ? { id, type: 'custom', custom: { name: tool.custom.name, input: 'text' } }
    : { id, type: 'function', function: { name: tool.function.name, arguments: argumentsOf(tool) } };

const argumentsOf = ({ function: { parameters } }: Schema<'FunctionTool'>): string =>
  JSON.stringify(instanceOf({ type: 'object', ...parameters }) ?? {});
