import { Buffer } from 'node:buffer';
import type { ChatCompletionRequest, Schema } from '../../contract.ts';
import type { Answer } from './answers.ts';

/** One token of the offline model on its way to the client. */
export interface Piece {
  delta: Schema<'Delta'>;
  token: string;
  kind: 'reasoning' | 'content' | 'refusal' | 'call';
}

/** Tokens of an answer at most, as every model has a limit: those of a demanded constant of 20 MiB would take gigabytes. */
export const maxAnswerTokens = 100_000;

/**
 * Words with the space before them, at most 12 letters each; every other character is a token of its own. Nothing is lost when they are joined, but what comes
 * after the first token that is too many.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const [token] of text.matchAll(/\s*(?:[\p{L}\p{N}_]{1,12}|\S)|\s+/gu)) {
    tokens.push(token);
    if (tokens.length > maxAnswerTokens) break;
  }
  return tokens;
}

/** How many tokens a text has; of a very long one about how many. */
export const countTokens = (text: string): number =>
  text.length > 100_000 ? Math.ceil(text.length / 4) : tokensOf(text).length;

/** The pieces of an answer under the request's limits, and why it ends. */
export function piecesOf(
  answer: Answer,
  request: ChatCompletionRequest,
): { pieces: Piece[]; finish_reason: Schema<'FinishReason'> } {
  const text = answer.text === undefined ? undefined : cutAtStop(answer.text, request.stop);
  const all = [
    ...tokensOf(answer.reasoning ?? '').map((token): Piece => ({
      kind: 'reasoning',
      token,
      delta: { reasoning_content: token },
    })),
    ...tokensOf(text ?? '').map((token): Piece => ({ kind: 'content', token, delta: { content: token } })),
    ...tokensOf(answer.refusal ?? '').map((token): Piece => ({ kind: 'refusal', token, delta: { refusal: token } })),
    ...(answer.calls ?? []).flatMap(callPieces),
  ];
  const limit = request.max_completion_tokens ?? request.max_tokens ?? maxAnswerTokens;
  const pieces = all.slice(0, Math.min(limit, maxAnswerTokens));
  if (pieces.length < all.length) return { pieces, finish_reason: 'length' };
  return { pieces, finish_reason: answer.calls ? 'tool_calls' : 'stop' };
}

function cutAtStop(text: string, stop: ChatCompletionRequest['stop']): string {
  const found = [stop ?? []]
    .flat()
    .filter((sequence) => sequence !== '')
    .map((sequence) => text.indexOf(sequence))
    .filter((at) => at >= 0);
  return text.slice(0, Math.min(...found, text.length));
}

function callPieces(call: Schema<'ToolCall'>, index: number): Piece[] {
  const piece = (token: string, delta: Schema<'ToolCallDelta'>): Piece => ({
    kind: 'call',
    token,
    delta: { tool_calls: [delta] },
  });
  if (call.type === 'custom') {
    const { id, type, custom } = call;
    return [
      piece(custom.name, { index, id, type, custom: { name: custom.name, input: '' } }),
      ...tokensOf(custom.input).map((input) => piece(input, { index, custom: { input } })),
    ];
  }
  const { id, type, function: fn } = call;
  return [
    piece(fn.name, { index, id, type, function: { name: fn.name, arguments: '' } }),
    ...tokensOf(fn.arguments).map((token) => piece(token, { index, function: { arguments: token } })),
  ];
}

/** The log probabilities of a piece: the offline model is always certain. */
export function logprobsOf(piece: Piece, request: ChatCompletionRequest): Schema<'Logprobs'> | null {
  if (!request.logprobs || (piece.kind !== 'content' && piece.kind !== 'refusal')) return null;
  const { token } = piece;
  const certain = { token, logprob: 0, bytes: [...Buffer.from(token)] };
  const entry = [{ ...certain, top_logprobs: request.top_logprobs ? [certain] : [] }];
  return piece.kind === 'content' ? { content: entry, refusal: null } : { content: null, refusal: entry };
}
