import type { ChatCompletionRequest, Schema } from '../contract.ts';
import { invalidRequest } from '../errors.ts';
import type { AgentTool } from '../tools/toolbox.ts';

export type ToolCall = Schema<'ToolCall'>;
type Tool = NonNullable<ChatCompletionRequest['tools']>[number];
type Fields = Pick<ChatCompletionRequest, 'tools' | 'tool_choice'>;

/** The tools that a model is offered in a run: the agent's beside the client's. */
export interface ToolOffer {
  /** What the model is offered. `tool_choice` speaks of the client's tools, and holds for the first question alone. */
  fields(isFirst: boolean): Fields;
  /** The agent's tool of that name; undefined when it is the client's, or nobody's. */
  own(name: string): AgentTool | undefined;
  isClients(name: string): boolean;
  /** The names that the client took from the agent's tools by tools of its own. */
  hidden: readonly string[];
}

/**
 * @param agents the agent's tools
 * @throws invalid_request for what cannot be answered with tools between: several choices, and the deprecated `functions`
 */
export function offerTools(body: ChatCompletionRequest, agents: readonly AgentTool[]): ToolOffer {
  refuse(body);
  const clients = body.tools ?? [];
  const taken = new Set(clients.map(nameOf));
  const own = new Map(agents.filter(({ name }) => !taken.has(name)).map((tool) => [tool.name, tool]));
  const offered = [...own.values()].map(toTool);
  return {
    fields: (isFirst) => fieldsOf(body.tool_choice, clients, offered, isFirst),
    own: (name) => own.get(name),
    isClients: (name) => taken.has(name),
    hidden: agents.filter(({ name }) => taken.has(name)).map(({ name }) => name),
  };
}

function refuse({ n, functions, function_call }: ChatCompletionRequest): void {
  if (n != null && n > 1) throw unsupported('n', "Leave 'n' out: the agent calls tools for one answer at a time.");
  if (functions?.length || function_call != null)
    throw unsupported(functions ? 'functions' : 'function_call', "Send 'tools' and 'tool_choice' instead.");
}

const unsupported = (param: string, hint: string) =>
  invalidRequest(
    `Unsupported parameter: '${param}' is not supported by agents with tools of their own. ${hint}`,
    param,
    'unsupported_parameter',
  );

const nameOf = (tool: Tool): string => (tool.type === 'custom' ? tool.custom.name : tool.function.name);

const toTool = ({ name, description, parameters }: AgentTool): Tool => ({
  type: 'function',
  function: { name, description, parameters: { ...parameters } },
});

/**
 * A client that asks for a call of its own tools gets one at once: then the model is offered nothing else. One that wants none still has an agent with tools.
 */
function fieldsOf(choice: Fields['tool_choice'], clients: Tool[], own: Tool[], isFirst: boolean): Fields {
  // Without a tool of the agent's the request is what the client sent: providers refuse an empty list.
  if (own.length === 0) return {};
  const isForced = choice === 'required' || (typeof choice === 'object' && choice !== null && isDemand(choice));
  if (isFirst && isForced && clients.length > 0) return { tools: clients, tool_choice: choice };
  if (choice === 'none') return { tools: own, tool_choice: 'auto' };
  const allowed = allowedOf(choice, clients);
  return { tools: [...own, ...allowed], tool_choice: 'auto' };
}

type Choice = Exclude<NonNullable<Fields['tool_choice']>, string>;

const isDemand = (choice: Choice): boolean =>
  choice.type !== 'allowed_tools' || choice.allowed_tools.mode === 'required';

/** The client's tools that may be called by a choice that names some of them. */
function allowedOf(choice: Fields['tool_choice'], clients: Tool[]): Tool[] {
  if (typeof choice !== 'object' || choice === null || choice.type !== 'allowed_tools') return clients;
  const names = new Set(choice.allowed_tools.tools.map((tool) => nameOf(tool as Tool)));
  return clients.filter((tool) => names.has(nameOf(tool)));
}
