/**
 * What a provider added to an answer and may want back (signatures of thoughts, details of reasoning), as the `encrypted_content` of a reasoning item
 * (`sealed.ts`). Over Chat Completions the same stands in the message.
 */
import type { Schema } from '../../contract.ts';
import { isRecord, withoutPrototypeNames, type Json } from '../../json.ts';
import { seal, unseal } from './sealed.ts';

type Message = Schema<'CompletionMessage'>;
type Call = Schema<'ToolCall'>;

export interface ProviderData {
  reasoning?: string;
  /** Fields of the message. */
  message?: Json;
  /** Fields of its calls, and of the functions in them, by the calls' ids. */
  calls?: Record<string, { call?: Json; inner?: Json }>;
  /** Whether its item comes after the message that it belongs to, and not before. */
  isLast?: boolean;
}

const mark = 'ocgw1.';
const ofMessage = new Set([
  'role',
  'content',
  'refusal',
  'tool_calls',
  'reasoning_content',
  'annotations',
  'audio',
  'function_call',
]);
const ofCall = new Set(['id', 'type', 'function', 'custom']);
const ofInner = new Set(['name', 'arguments', 'input']);

/** What there is to give back of an answer; undefined when the provider added nothing. @param isLast see `ProviderData` */
export function sealed(message: Message, isLast = false): string | undefined {
  const calls = (message.tool_calls ?? []).flatMap((call): [string, { call?: Json; inner?: Json }][] => {
    const [added, inner] = [others(call, ofCall), others(innerOf(call), ofInner)];
    return added || inner ? [[call.id, { ...(added && { call: added }), ...(inner && { inner }) }]] : [];
  });
  const added = others(message, ofMessage);
  const data: ProviderData = {
    ...(message.reasoning_content !== undefined && { reasoning: message.reasoning_content }),
    ...(added && { message: added }),
    ...(calls.length > 0 && { calls: Object.fromEntries(calls) }),
  };
  if (Object.keys(data).length === 0) return undefined;
  return seal(mark, { ...data, ...(isLast && { isLast }) });
}

/** @param param where it stands @throws invalid_encrypted_content for one that this gateway did not make */
export const unsealed = (text: string, param: string): ProviderData =>
  unseal(mark, text, param, toProviderData, 'Send reasoning items back as they came, or leave them out.');

/** Of what a client may have changed only that is taken which `sealed` gives: no field that says who speaks, what is said, or which calls there are. */
function toProviderData(value: unknown): ProviderData {
  const { reasoning, message, calls, isLast } = safe(value) as Json;
  const added = addedTo(message, ofMessage);
  return {
    ...(isLast === true && { isLast }),
    ...(typeof reasoning === 'string' && { reasoning }),
    ...(added && { message: added }),
    ...(isRecord(calls) && { calls: toCallsData(calls) }),
  };
}

const toCallsData = (calls: Json): NonNullable<ProviderData['calls']> =>
  Object.fromEntries(
    Object.entries(calls)
      .filter(([, one]) => isRecord(one))
      .map(([id, one]) => {
        const { call, inner } = one as Json;
        const [added, addedInner] = [addedTo(call, ofCall), addedTo(inner, ofInner)];
        return [id, { ...(added && { call: added }), ...(addedInner && { inner: addedInner }) }];
      }),
  );

const addedTo = (value: unknown, known: ReadonlySet<string>): Json | undefined =>
  isRecord(value) ? others(value, known) : undefined;

/** The call with what its provider added. */
export function withProviderData(call: Call, { calls }: ProviderData): Call {
  const added = calls && Object.hasOwn(calls, call.id) ? calls[call.id] : undefined;
  if (!added) return call;
  return call.type === 'function'
    ? { ...added.call, ...call, function: { ...added.inner, ...call.function } }
    : { ...added.call, ...call, custom: { ...added.inner, ...call.custom } };
}

const innerOf = (call: Call): object => (call.type === 'function' ? call.function : call.custom);

function others(value: object, known: ReadonlySet<string>): Json | undefined {
  const entries = Object.entries(value).filter(([name, one]) => !known.has(name) && one != null);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** Levels that requests may have, and the one around them. */
const maxLevels = 65;

/** @throws Error for what is deeper than requests may be */
const safe = (value: unknown): unknown =>
  withoutPrototypeNames(value, maxLevels, () => {
    throw new Error('too deep');
  });
