import type { Schema } from '../../contract.ts';
import { extrasOf } from '../extras.ts';
import { asList, isRecord, type Json } from '../json.ts';

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
  const { reasoning: other, ...extras } = extrasOf(said, known);
  const delta: Delta = extras;
  if (other !== undefined && typeof other !== 'string') Object.assign(delta, { reasoning: other });
  if (pictures.length > 0) Object.assign(delta, { images: [...asList(said['images']), ...pictures] });
  if (text !== '') delta.content = text;
  if (typeof refusal === 'string') delta.refusal = refusal;
  if (typeof thought === 'string') delta.reasoning_content = thought;
  const audio = repairAudio(said['audio']);
  if (audio) delta.audio = audio;
  const annotations = [said['annotations'] ?? []].flat().filter(isRecord).map(repairAnnotation);
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

/** The fields of an annotation that the contract names have its types; those of another type than a citation are the provider's own. */
function repairAnnotation({ type, url_citation: citation, ...others }: Json): Json {
  return {
    ...(typeof type === 'string' && { type }),
    ...(isRecord(citation) && { url_citation: repairCitation(citation) }),
    ...others,
  };
}

const repairCitation = ({ start_index, end_index, title, url, ...others }: Json): Json => ({
  ...Object.fromEntries(Object.entries({ start_index, end_index }).filter(([, value]) => Number.isSafeInteger(value))),
  ...Object.fromEntries(Object.entries({ title, url }).filter(([, value]) => typeof value === 'string')),
  ...others,
});

/** The fields of a spoken answer have their types, as far as they are there: in a stream they come one by one. */
function repairAudio(audio: unknown): Json | undefined {
  if (!isRecord(audio)) return undefined;
  const { id, data, transcript, expires_at } = audio;
  return {
    ...extrasOf(audio, new Set(['id', 'data', 'transcript', 'expires_at'])),
    ...Object.fromEntries(Object.entries({ id, data, transcript }).filter(([, value]) => typeof value === 'string')),
    ...(typeof expires_at === 'number' && Number.isFinite(expires_at) && { expires_at: Math.round(expires_at) }),
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
