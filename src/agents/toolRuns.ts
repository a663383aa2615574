import type { ChatMessage } from '../contract.ts';
import { isRecord } from '../json.ts';
import type { AgentTool, AgentTools, ToolProgress, ToolResult } from '../tools/toolbox.ts';
import type { ToolCall, ToolOffer } from './toolOffer.ts';

/** What becomes of a call of an agent's tool. */
export type ToolEvent = { callId: string; name: string } & (
  | { phase: 'start'; args: unknown }
  | { phase: 'update'; progress: ToolProgress }
  | ({ phase: 'result'; server: string | undefined; tookMs: number; bytes: number } & Told)
  /** The run ended before the tool did. */
  | { phase: 'left'; server: string | undefined; tookMs: number }
);

/** What a model is told of a call. */
interface Told {
  text: string;
  isError: boolean;
}

type ImagePart = Extract<ToolResult['parts'][number], { type: 'image_url' }>;

interface Given extends Told {
  images: readonly ImagePart[];
  bytes: number;
}

export interface ToolRunParts {
  tools: AgentTools;
  offer: ToolOffer;
  signal: AbortSignal;
  tell: (event: ToolEvent) => void;
}

/**
 * Runs the calls of one answer, side by side where their servers allow it; those of other servers one after the other.
 * @returns the messages that a model reads after its calls: a result for each, in their order, then the images that they gave, which no result of Chat
 * Completions can carry
 * @throws the signal's reason when it fires
 */
export async function runCalls(calls: readonly ToolCall[], parts: ToolRunParts): Promise<ChatMessage[]> {
  const lines = new Map<string, Promise<unknown>>();
  const running = calls.map((call) => {
    const tool = parts.offer.own(calledName(call));
    const run = () => runCall(call, tool, parts);
    if (!tool || tool.isParallel) return run();
    const after = (lines.get(tool.server) ?? Promise.resolve()).then(run);
    lines.set(tool.server, after);
    return after;
  });
  const given = await Promise.all(running);
  const results = calls.map(({ id }, at): ChatMessage => {
    return { role: 'tool', tool_call_id: id, content: given[at]?.text ?? '' };
  });
  return [...results, ...calls.flatMap((call, at) => imagesOf(call, given[at]?.images ?? []))];
}

export const calledName = (call: ToolCall): string => (call.type === 'custom' ? call.custom.name : call.function.name);

function imagesOf(call: ToolCall, images: readonly ImagePart[]): ChatMessage[] {
  if (images.length === 0) return [];
  return [{ role: 'user', content: [{ type: 'text', text: `What the tool ${calledName(call)} gave:` }, ...images] }];
}

async function runCall(call: ToolCall, tool: AgentTool | undefined, parts: ToolRunParts): Promise<Given> {
  const { signal, tell } = parts;
  signal.throwIfAborted();
  const startedAt = performance.now();
  const event = { callId: call.id, name: calledName(call) };
  const args = argumentsOf(call);
  tell({ ...event, phase: 'start', args: args ?? call });
  const ending = () => ({ ...event, server: tool?.server, tookMs: performance.now() - startedAt });
  try {
    const given = await giveOf(tool, event.name, args, parts, (progress) =>
      tell({ ...event, phase: 'update', progress }),
    );
    const { text, isError, bytes } = given;
    tell({ ...ending(), phase: 'result', text, isError, bytes });
    return given;
  } catch (error) {
    tell({ ...ending(), phase: 'left' });
    throw error;
  }
}

async function giveOf(
  tool: AgentTool | undefined,
  name: string,
  args: object | undefined,
  { tools, signal }: ToolRunParts,
  onProgress: (progress: ToolProgress) => void,
): Promise<Given> {
  if (!tool) return refused(`There is no tool '${name}'. Call one of the tools that are offered.`);
  if (!args)
    return refused('The arguments are no JSON object. Call the tool again with arguments that fit its schema.');
  const { parts, isError, bytes } = await tools.call(name, args, { signal, onProgress });
  const text = parts.flatMap((part) => (part.type === 'text' ? part.text : [])).join('\n');
  const images = parts.filter((part) => part.type === 'image_url');
  return { text: wordsOf(text, isError, images.length), isError, images, bytes };
}

const refused = (text: string): Given => ({
  text: `Error: ${text}`,
  isError: true,
  images: [],
  bytes: 0,
});

/** Chat Completions has no mark for a result that is an error, and a result without text is often refused. */
function wordsOf(text: string, isError: boolean, images: number): string {
  if (isError) return `Error: ${text || 'the tool failed and gave no reason.'}`;
  return text || (images > 0 ? 'The result is what the next message shows.' : 'Done. The tool gave no result.');
}

/** An empty text stands for no arguments, as some models write it. */
function argumentsOf(call: ToolCall): object | undefined {
  const text = call.type === 'custom' ? call.custom.input : call.function.arguments;
  if (text.trim() === '') return {};
  try {
    const args: unknown = JSON.parse(text, asWritten);
    return isRecord(args) ? args : undefined;
  } catch {
    return undefined;
  }
}

/** Numbers with more digits than JavaScript keeps, such as long ids, reach the tool as the model wrote them. */
function asWritten(_: string, value: unknown, { source }: { source?: string } = {}): unknown {
  if (typeof value !== 'number' || source === undefined) return value;
  const isKept = Number.isSafeInteger(value) || String(value) === source;
  return isKept ? value : rawJSON(source);
}

/** It is younger than the types. */
const { rawJSON } = JSON as typeof JSON & { rawJSON(this: void, text: string): unknown };
