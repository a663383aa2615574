import type { Schema } from '../../contract.ts';
import { extrasOf } from '../extras.ts';
import { asList, isRecord, type Json } from '../json.ts';
import { readAnnotation, readSpeech } from './shapes.ts';

type Delta = Schema<'Delta'>;

/** Where a server puts its reasoning: under one of two names, or in parts of the content (Mistral: `{"type": "thinking", "thinking": [{type, text}]}`). */
export type ReasoningPlace = 'reasoning_content' | 'reasoning' | 'thinking';

export interface Said {
  delta: Delta;
  /** Where the reasoning in it stood. */
  place: ReasoningPlace | undefined;
}

/** `error` says that the answer failed; `state` is a name of our own for messages. */
const known = new Set([
  'role',
  'content',
  'refusal',
  'reasoning_content',
  'tool_calls',
  'function_call',
  'audio',
  'annotations',
  'error',
  'state',
]);
/** A reasoning that is no text is the provider's own. */
const knownWithReasoning = new Set([...known, 'reasoning']);

/** What a delta or a message says, its calls excepted: in the fields that clients know, and what the provider adds beside them. */
export function repairDelta(said: Json): Said {
  const { content, refusal, reasoning, annotations } = said;
  const parts = Array.isArray(content) ? readParts(content) : undefined;
  const text = parts ? parts.text : content;
  const delta: Delta = extrasOf(said, typeof reasoning === 'string' ? knownWithReasoning : known) ?? {};
  if (parts && parts.pictures.length > 0) {
    Object.assign(delta, { images: [...asList(said['images']), ...parts.pictures] });
  }
  if (isText(text)) delta.content = text;
  if (typeof refusal === 'string') delta.refusal = refusal;
  const place = placeOf(said, parts?.thoughts);
  if (place) delta.reasoning_content = (place === 'thinking' ? parts?.thoughts : said[place]) as string;
  const audio = readSpeech(said['audio']);
  if (audio) delta.audio = audio;
  if (annotations != null) {
    const read = [annotations].flat().flatMap((one) => readAnnotation(one) ?? []);
    if (read.length > 0) delta.annotations = read;
  }
  return { delta, place };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function placeOf({ reasoning_content, reasoning }: Json, thoughts: string | undefined): ReasoningPlace | undefined {
  if (isText(reasoning_content)) return 'reasoning_content';
  if (isText(reasoning)) return 'reasoning';
  return isText(thoughts) ? 'thinking' : undefined;
}

/** Pictures among the parts go where other servers have them, since the content of an answer is a text. */
function readParts(content: readonly unknown[]): { text: string; thoughts: string; pictures: Json[] } {
  const parts = asList(content);
  const texts = parts.map(({ text }) => text).filter((text) => typeof text === 'string');
  const thoughts = parts.flatMap(({ thinking }) =>
    typeof thinking === 'string' ? thinking : asList(thinking).map(({ text }) => text),
  );
  return {
    text: texts.join(''),
    thoughts: thoughts.join(''),
    pictures: parts.filter(({ type }) => type === 'image_url'),
  };
}

/** The deprecated call of a function: its name comes once. */
export function repairFunctionCall(call: unknown, isNamed: boolean): Delta['function_call'] {
  if (!isRecord(call)) return undefined;
  const { name, arguments: args } = call;
  const text = typeof args === 'string' ? args : args == null ? undefined : JSON.stringify(args);
  const isName = typeof name === 'string' && name !== '' && !isNamed;
  if (!isName && text === undefined) return undefined;
  return { ...(isName && { name }), ...(text !== undefined && { arguments: text }) };
}
