import type { Schema } from '../../contract.ts';
import { invalidRequest, type GatewayError } from '../../errors.ts';

type Request = Schema<'CreateResponseRequest'> | Schema<'CompactResponseRequest'>;

/** Fields of the Responses API that would change the answer and are not honoured, each with what its user does. docs/responses.md says why. */
export const refused: Readonly<Record<string, string>> = {
  access_programs: 'Leave it out.',
  background: 'Leave it out, and stream or wait for the response.',
  context_management: 'Leave it out; a session leaves out its oldest turns by itself.',
  conversation: 'Leave it out, and name a session in the header x-openclaw-session-key, or in user.',
  max_tool_calls: 'Leave it out; the caller runs the tools, and may stop when it wants.',
  moderation: 'Leave it out.',
  prompt: 'Leave it out, and send its text as instructions and input.',
};

/**
 * Fields of Chat Completions that the Responses API says in other words, or not at all, each with what its user does. As unknown fields they would reach the
 * provider beside what they contradict.
 */
const ofChatCompletions: Record<string, string> = {
  messages: "In the Responses API it is 'input'.",
  response_format: "In the Responses API it is 'text.format'.",
  max_tokens: "In the Responses API it is 'max_output_tokens'.",
  max_completion_tokens: "In the Responses API it is 'max_output_tokens'.",
  reasoning_effort: "In the Responses API it is 'reasoning.effort'.",
  verbosity: "In the Responses API it is 'text.verbosity'.",
  logprobs: "In the Responses API it is 'message.output_text.logprobs' in 'include'.",
  functions: "In the Responses API it is 'tools'.",
  function_call: "In the Responses API it is 'tool_choice'.",
  n: 'Leave it out; a response has one answer.',
  modalities: 'Leave it out; a response is text.',
  audio: 'Leave it out; a response is text.',
  prediction: 'Leave it out.',
  web_search_options: 'Leave it out, or offer a function in its place.',
};

/** Tuning that the Responses API alone has, and what Codex tells of itself. */
const dropped = ['client_metadata', 'image'];

/** Whether a field is none for a provider that speaks Chat Completions. */
export const isOfResponsesAlone = (name: string): boolean =>
  Object.hasOwn(refused, name) || Object.hasOwn(ofChatCompletions, name) || dropped.includes(name);

/** A field that this gateway does not honour. */
export const unsupported = (param: string, advice: string): GatewayError =>
  invalidRequest(
    `Unsupported parameter: '${param}' is not supported by this gateway. ${advice}`,
    param,
    'unsupported_parameter',
  );

/** @throws unsupported_parameter for a field that is set and not honoured */
export function checkFields(body: Request): void {
  for (const [name, advice] of [...Object.entries(refused), ...Object.entries(ofChatCompletions)]) {
    const value = (body as Record<string, unknown>)[name];
    if (value != null && !isDefault(name, value)) throw unsupported(name, advice);
  }
}

/** What these fields mean when they are left out. */
const isDefault = (name: string, value: unknown): boolean => value === false || (name === 'n' && value === 1);
