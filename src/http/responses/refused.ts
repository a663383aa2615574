import type { Schema } from '../../contract.ts';
import { invalidRequest, type GatewayError } from '../../errors.ts';

type Request = Schema<'CreateResponseRequest'> | Schema<'CompactResponseRequest'>;

/** Fields of the Responses API that would change the answer and are not honoured, each with what its user does. docs/responses.md says why. */
export const refused: Readonly<Record<string, string>> = {
  background: 'Leave it out, and stream or wait for the response.',
  context_management: 'Leave it out; a session leaves out its oldest turns by itself.',
  conversation: 'Leave it out, and name a session in the header x-openclaw-session-key, or in user.',
  max_tool_calls: 'Leave it out; the caller runs the tools, and may stop when it wants.',
  moderation: 'Leave it out.',
  prompt: 'Leave it out, and send its text as instructions and input.',
};

/** Whether a field is none for a provider that speaks Chat Completions: one of these, or what Codex tells of itself. */
export const isOfResponsesAlone = (name: string): boolean => Object.hasOwn(refused, name) || name === 'client_metadata';

/** A field that this gateway does not honour. */
export const unsupported = (param: string, advice: string): GatewayError =>
  invalidRequest(
    `Unsupported parameter: '${param}' is not supported by this gateway. ${advice}`,
    param,
    'unsupported_parameter',
  );

/** @throws unsupported_parameter for a field that is set and not honoured; `false` is what these mean when they are left out */
export function checkFields(body: Request): void {
  for (const [name, advice] of Object.entries(refused)) {
    const value = (body as Record<string, unknown>)[name];
    if (value != null && value !== false) throw unsupported(name, advice);
  }
}
