import type { ChatCompletionRequest, ChatMessage, Schema } from '../../contract.ts';
import { instanceOf } from './instance.ts';

type Tool = Schema<'FunctionTool'>;
type Json = Record<string, unknown>;

/** Words that say nothing of what is wanted. */
const idle = new Set(
  'a all an and are at be can could do does for from have how i in is it me my of on or out please so some that the there this to was what when where which who will with you your'.split(
    ' ',
  ),
);

/** Arithmetic: two numbers at least, with something between. */
const arithmetic = /[-(]*\d[\d\s().,]*[-+*/%^][\d\s().+*/%^-]*\d[)\s]*/;

/**
 * The tool that fits best what was said, by the words that it shares with the tool's name and description.
 * @returns undefined when none fits
 */
export function fittingTool(text: string, tools: readonly Tool[]): Tool | undefined {
  const words = wordsIn(text);
  const isQuestion = text.includes('?');
  let [best, most]: [Tool | undefined, number] = [undefined, 0];
  for (const tool of tools) {
    const { name, description = '' } = tool.function;
    const shared = (of: string) => [...wordsIn(of)].filter((word) => words.has(word)).length;
    const calculates = arithmetic.test(text) && propertyNames(tool).some(isFormula) ? 10 : 0;
    const score = 4 * shared(name) + shared(description ?? '') + calculates;
    // Who asks wants to know something; who orders has something done.
    const total = score > 0 && isQuestion && requiredOf(tool).length === 0 ? score + 0.5 : score;
    if (total > most) [best, most] = [tool, total];
  }
  return best;
}

/** Words in small letters, without the endings that do not matter here. */
function wordsIn(text: string): Set<string> {
  const parts = text.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const words = parts.match(/[a-z]{2,}/g) ?? [];
  return new Set(words.filter((word) => !idle.has(word)).map((word) => word.replace(/s$/, '')));
}

const schemaOf = ({ function: { parameters } }: Tool): Json => parameters ?? {};
const propertyNames = (tool: Tool): string[] => Object.keys((schemaOf(tool)['properties'] as Json | undefined) ?? {});
const requiredOf = (tool: Tool): string[] => {
  const { required } = schemaOf(tool);
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
};
const isFormula = (name: string): boolean => /expression|formula/i.test(name);

/** Arguments for a tool out of what was said: numbers, formulas, time zones and texts where they are wanted, and what fits the schema for all else. */
export function argumentsFrom(text: string, tool: Tool): Json {
  const schema = schemaOf(tool);
  const required = requiredOf(tool);
  const properties = Object.entries((schema['properties'] as Record<string, Json> | undefined) ?? {});
  const found = properties.flatMap(([name, property]) => {
    const value = valueFrom(text, name, property, required.includes(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...(instanceOf({ type: 'object', ...schema }) as Json | null), ...Object.fromEntries(found) };
}

function valueFrom(text: string, name: string, { type, enum: values }: Json, isRequired: boolean): unknown {
  if (Array.isArray(values)) return values.find((value) => typeof value === 'string' && text.includes(value));
  if (type === 'number' || type === 'integer') {
    const number = /-?\d+(\.\d+)?/.exec(text)?.[0];
    return number === undefined ? undefined : type === 'integer' ? Math.trunc(Number(number)) : Number(number);
  }
  if (type !== 'string') return undefined;
  if (isFormula(name)) return arithmetic.exec(text)?.[0].trim();
  if (/zone/i.test(name)) return /\b[A-Z]\w+\/[A-Z]\w+\b/.exec(text)?.[0];
  return isRequired ? whatIsMeant(text) : undefined;
}

/** What stands between quotation marks, or after a colon, else all of it. */
const whatIsMeant = (text: string): string =>
  (/["“«](.+?)["”»]/s.exec(text)?.[1] ?? /:\s*(.+)$/s.exec(text)?.[1] ?? text).trim();

/** What tools gave for the last answer, in words; undefined when the last message is no result. */
export function resultsIn({ messages }: ChatCompletionRequest, textOf: (message: ChatMessage) => string) {
  const last = messages.findLastIndex(({ role }) => role === 'assistant');
  const results = messages.slice(last + 1).filter((message) => message.role === 'tool');
  const asked = messages[last];
  if (results.length === 0 || asked?.role !== 'assistant') return undefined;
  const names = new Map(
    (asked.tool_calls ?? []).map((call) => [call.id, call.type === 'function' ? call.function.name : call.custom.name]),
  );
  return results.map((result) => `${names.get(result.tool_call_id) ?? 'The tool'} says: ${textOf(result)}`).join('\n');
}
