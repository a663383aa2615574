/** Errors of a run in the words of the Responses API. */
import { GatewayError } from '../../errors.ts';
import type { Translated } from './request.ts';

/** Fields of Chat Completions, as the request of a response says them. */
const names: Record<string, string> = {
  messages: 'input',
  max_completion_tokens: 'max_output_tokens',
  max_tokens: 'max_output_tokens',
  reasoning_effort: 'reasoning.effort',
  'response_format.json_schema': 'text.format',
  response_format: 'text.format',
  verbosity: 'text.verbosity',
  logprobs: 'include',
};

/** The error with the place where the client of the Responses API wrote what is wrong. */
export function inTermsOfResponses(error: unknown, { places }: Pick<Translated, 'places'>): unknown {
  if (!(error instanceof GatewayError) || error.param === null) return error;
  const param = placeOf(error.param, places);
  return param === error.param ? error : error.withParam(param);
}

function placeOf(param: string, places: readonly string[]): string {
  const [, index] = /^messages\[(\d+)\]/.exec(param) ?? [];
  if (index !== undefined) return places[Number(index)] ?? 'input';
  const [, tool, rest = ''] = /^(tools\[\d+\])\.(?:function|custom)(.*)$/.exec(param) ?? [];
  if (tool !== undefined) return `${tool}${rest}`;
  const known = Object.keys(names).find((name) => param === name || param.startsWith(`${name}.`));
  return known === undefined ? param : `${names[known]}${param.slice(known.length)}`;
}
