import { hash } from 'node:crypto';
import { toCanonicalJson, toCanonicalJsonWithPauses } from '../canonicalJson.ts';
import { thenPauseIfBig } from '../pause.ts';

/** @param request everything that decides what the answer is; the order of keys, and null in place of absent, make no difference */
export const digestOf = (request: unknown): string => hash('sha256', toCanonicalJson(request));

/** The same, with pauses while a big request is gone through. */
export async function digestWithPauses(request: object): Promise<string> {
  const json = await toCanonicalJsonWithPauses(request);
  return thenPauseIfBig(json.length, () => hash('sha256', json));
}
