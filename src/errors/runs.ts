/** Runs that end without an answer. */
import { GatewayError, invalidRequest } from './gatewayError.ts';

/** A run of which nothing may be done twice, since a tool may already have acted. */
export const runInterrupted = () =>
  invalidRequest(
    'An earlier request with this Idempotency-Key was ended after its agent had called a tool, which may already have acted; so it is not run again. Look at what was done, and use a new key to run it once more.',
    'idempotency-key',
    'run_interrupted',
  );

/** @param rounds `tools.loop.maxRounds` */
export const toolLimitReached = (rounds: number) =>
  invalidRequest(
    `The agent called tools ${rounds} times and still wants to, and nothing was remembered; what its tools did stays done. Ask for less at once, or raise tools.loop.maxRounds.`,
    undefined,
    'tool_limit_reached',
  );

/** @param callIds those of an assistant message in the request */
export const toolCallsForgotten = (callIds: readonly string[]) =>
  invalidRequest(
    `The tool calls ${callIds.join(', ')} are not known: what the agent did beside them is kept for 24 hours, and for the API key that asked. Ask anew, without this assistant message and the results of its calls.`,
    'messages',
    'tool_calls_forgotten',
  );

/** Somebody else ended the run, over the gateway's other door. */
export const runAborted = () =>
  new GatewayError(
    'run_aborted',
    'The run was aborted by another client of this gateway, and nothing was remembered. Begin another one if you still want its answer.',
  );

/** A summary was asked for. The same request costs the same again, so its client decides. */
export const noSummary = () =>
  new GatewayError(
    'upstream_error',
    'The model gave no whole summary of the conversation, and nothing was compacted. Choose another model, or send the conversation as it is.',
    { shouldRetry: false },
  );
