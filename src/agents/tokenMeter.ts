import type { ChatMessage, RunFacts } from '../contract.ts';
import { GatewayError, type ErrorKind } from '../errors.ts';
import type { RunEvent, Runs } from './run.ts';

/** A run of a key that goes on. */
interface Metered {
  prompt: () => readonly ChatMessage[];
  /** What its model says that it used. */
  tokens: number;
  /** Characters of all choices, those of calls included. */
  said: number;
  hasSpoken: boolean;
}

/** Why a run ends that its model might have finished: what was used till then is used. */
const endsOfClients: readonly ErrorKind[] = ['client_closed_request', 'invalid_api_key', 'run_aborted', 'session_lost'];

/**
 * Tells what the runs of keys used, when they are over. A run that was broken off has no usage: then it is estimated, so that nobody reads for nothing by leaving
 * before the end.
 * @param isMetered whether somebody wants to know of a key @returns stops it
 */
export function meterTokens(
  runs: Pick<Runs, 'watch'>,
  isMetered: (keyId: string) => boolean,
  spend: (keyId: string, tokens: number) => void,
): () => void {
  const metered = new WeakMap<Readonly<RunFacts>, Metered>();
  return runs.watch((event) => {
    const { facts } = event;
    if (facts.keyId === undefined) return;
    if (event.type === 'start' && isMetered(facts.keyId))
      metered.set(facts, { prompt: event.prompt, tokens: 0, said: 0, hasSpoken: false });
    const run = metered.get(facts);
    if (run) {
      note(run, event);
      const tokens = tokensAt(run, event);
      if (tokens > 0) spend(facts.keyId, tokens);
    }
  });
}

function note(run: Metered, event: RunEvent): void {
  if (event.type === 'error') run.tokens ||= event.usage?.total_tokens ?? 0;
  if (event.type !== 'chunks') return;
  for (const { choices, usage } of event.chunks) {
    run.tokens = usage?.total_tokens ?? run.tokens;
    for (const { delta } of choices) {
      run.hasSpoken = true;
      run.said += (delta.content?.length ?? 0) + (delta.reasoning_content?.length ?? 0) + (delta.refusal?.length ?? 0);
      for (const call of delta.tool_calls ?? []) run.said += call.function?.arguments?.length ?? 0;
    }
  }
}

/** What a run used, at its end; 0 as long as it goes on. */
function tokensAt(run: Metered, event: RunEvent): number {
  if (event.type !== 'end' && event.type !== 'error') return 0;
  if (run.tokens > 0) return run.tokens;
  if (event.type === 'end' || run.hasSpoken || isEndOfClient(event.error, event.facts)) return estimate(run);
  return 0;
}

const isEndOfClient = (error: unknown, { attempts }: Readonly<RunFacts>): boolean =>
  attempts > 0 && (error === undefined || (error instanceof GatewayError && endsOfClients.includes(error.kind)));

const charactersPerToken = 4;
/** Tokens of an image or a file, whose bytes say nothing of it. */
const mediaTokens = 1000;

/** Nothing is copied, since a prompt may have 20 MiB. */
function estimate({ prompt, said }: Metered): number {
  let [characters, media] = [said, 0];
  for (const { content } of prompt()) {
    if (typeof content === 'string') characters += content.length;
    else if (Array.isArray(content)) {
      for (const part of content) {
        if (part.type === 'text') characters += part.text.length;
        else media++;
      }
    }
  }
  return Math.ceil(characters / charactersPerToken) + media * mediaTokens;
}
