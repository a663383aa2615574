import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { ChatCompletionChunk, RunFacts } from '../contract.ts';
import { runInterrupted } from '../errors.ts';
import type { KeptAnswer, RequestKey } from '../sessions/store.ts';

const [deflate, inflate] = [promisify(deflateRaw), promisify(inflateRaw)];

/** The form in which an answer is kept. */
interface Kept {
  facts: RunFacts;
  /**
   * Their JSON, deflated, in Base64. Chunks are fifty times as long as their text and nearly alike, so they deflate well. Null for a run that never ended well,
   * and may not be run again.
   */
  chunks: string | null;
}

/** Makes what is kept of an answer. @param sessionKey null for a stateless one */
export async function toKept(
  { scope, key }: RequestKey,
  sessionKey: string | null,
  facts: RunFacts,
  chunks: readonly ChatCompletionChunk[],
): Promise<KeptAnswer> {
  const packed = await deflate(JSON.stringify(chunks));
  const kept: Kept = { facts, chunks: packed.toString('base64') };
  return { scope, key, sessionKey, answer: JSON.stringify(kept) };
}

/** What is kept in case that a run whose agent calls tools never ends well. @param sessionKey null for a stateless one */
export function toInterrupted({ scope, key }: RequestKey, sessionKey: string | null, facts: RunFacts): KeptAnswer {
  const kept: Kept = { facts, chunks: null };
  return { scope, key, sessionKey, answer: JSON.stringify(kept) };
}

/** @param answer of a `KeptAnswer` @throws run_interrupted for a run that never ended well */
export async function fromKept(answer: string): Promise<{ facts: RunFacts; chunks: ChatCompletionChunk[] }> {
  const { facts, chunks } = JSON.parse(answer) as Kept;
  if (chunks === null) throw runInterrupted();
  const json = await inflate(Buffer.from(chunks, 'base64'));
  return { facts, chunks: JSON.parse(json.toString()) as ChatCompletionChunk[] };
}
