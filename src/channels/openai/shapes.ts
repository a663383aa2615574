/**
 * Objects that providers add to answers and that the contract names, read so that they fit it: a named field of another type is left out, all that is not
 * named stays as it is.
 */
import type { Schema } from '../../contract.ts';
import { extrasOf } from '../extras.ts';
import { isRecord, type Json } from '../json.ts';

/** Reads a value; undefined when it is not of the type. */
type Reader<Value = unknown> = (value: unknown) => Value | undefined;

const text: Reader<string> = (value) => (typeof value === 'string' ? value : undefined);
const truth: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const whole: Reader<number> = (value) => (Number.isSafeInteger(value) ? (value as number) : undefined);
const seconds: Reader<number> = (value) => (Number.isFinite(value) ? Math.round(value as number) : undefined);
const record: Reader<Json> = (value) => (isRecord(value) ? value : undefined);
const orNull =
  (read: Reader): Reader =>
  (value) =>
    value === null ? null : read(value);
const listOf =
  (read: Reader): Reader<unknown[]> =>
  (value) =>
    Array.isArray(value) ? value.map(read).filter((one) => one !== undefined) : undefined;

function shape<Value = Json>(fields: Record<string, Reader>): Reader<Value> {
  const names = new Set(Object.keys(fields));
  return (value) => {
    if (!isRecord(value)) return undefined;
    const read = Object.entries(fields).map(([name, reader]) => [name, reader(value[name])] as const);
    const named = Object.fromEntries(read.filter(([, one]) => one !== undefined));
    return { ...named, ...extrasOf(value, names) } as Value;
  };
}

const citation = shape({ start_index: whole, end_index: whole, title: text, url: text });

/** `Annotation` */
export const readAnnotation = shape<Schema<'Annotation'>>({ type: text, url_citation: citation });

/** `SpokenAnswerDelta`; the fields of a stream come one by one. */
export const readSpeech = shape<Schema<'SpokenAnswerDelta'>>({
  id: text,
  data: text,
  transcript: text,
  expires_at: seconds,
});

const finding = shape({
  type: text,
  model: text,
  flagged: truth,
  categories: record,
  category_scores: record,
  category_applied_input_types: record,
});
const moderationResult = shape({ type: text, model: text, results: listOf(finding), code: text, message: text });

/** `ModerationResults` */
export const readModeration = shape<Schema<'ModerationResults'>>({
  input: orNull(moderationResult),
  output: orNull(moderationResult),
});
