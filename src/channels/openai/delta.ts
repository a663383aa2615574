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

/** What a delta or a message says, its calls excepted: in the fields that clients know, and what the provider adds beside them. */
export function repairDelta(said: Json): Said {
  const { content, refusal, reasoning_content, reasoning } = said;
  const { text, thoughts, pictures } = readContent(content);
  const places: [ReasoningPlace, unknown][] = [
    ['reasoning_content', reasoning_content],
    ['reasoning', reasoning],
    ['thinking', thoughts],
  ];
  const [place, thought] = places.find(([, one]) => typeof one === 'string' && one !== '') ?? [];
  const { reasoning: other, ...extras } = extrasOf(said, known) ?? {};
  const delta: Delta = extras;
  if (other !== undefined && typeof other !== 'string') Object.assign(delta, { reasoning: other });
  if (pictures.length > 0) Object.assign(delta, { images: [...asList(said['images']), ...pictures] });
  if (text !== '') delta.content = text;
  if (typeof refusal === 'string') delta.refusal = refusal;
  if (typeof thought === 'string') delta.reasoning_content = thought;
  const audio = readSpeech(said['audio']);
  if (audio) delta.audio = audio;
  const annotations = [said['annotations'] ?? []].flat().flatMap((one) => readAnnotation(one) ?? []);
  if (annotations.length > 0) delta.annotations = annotations;
  return { delta, place };
}

/** Pictures among the parts go where other servers have them, since the content of an answer is a text. */
function readContent(content: unknown): { text: string; thoughts: string; pictures: Json[] } {
  if (typeof content === 'string') return { text: content, thoughts: '', pictures: [] };
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
