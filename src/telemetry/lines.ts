import { hash } from 'node:crypto';
import type { Logger } from 'pino';
import { GatewayError } from '../errors.ts';
import type {
  AttemptEnded,
  CallEnded,
  LoginEnded,
  RequestEnded,
  RequestRefused,
  Tell,
  ToolCallEnded,
} from '../events.ts';
import { countedLine } from './countedLine.ts';

/** Writes the log: one line for each request, login and failed attempt. A line has allow-listed fields alone: no header, no message, no secret. */
export function createLines(log: Logger): Tell {
  const countRefused = countedLine<RequestRefused>((refused, { status, error }) =>
    log.warn({ status, outcome: 'error', code: codeOf(error), refused }, 'requests refused'),
  );
  return (event) => {
    switch (event.type) {
      case 'request':
        return log[levelOf(event)](requestLine(event), 'request');
      case 'refused':
        return countRefused(event);
      case 'upgrade': {
        const { id, status, error } = event;
        return log.info({ request_id: id, status, outcome: 'error', code: codeOf(error) }, 'upgrade');
      }
      case 'call':
        return log[isFault(event) ? 'error' : 'info'](callLine(event), 'websocket request');
      case 'login':
        return log.info(loginLine(event), 'websocket login');
      case 'closed':
        return log.info({ connection: event.connection, close_code: event.closeCode }, 'websocket closed');
      case 'attempt':
        return event.error && log.warn(attemptLine(event, event.error), 'attempt failed');
      case 'tool':
        return log.info(toolLine(event), 'tool call');
      case 'tools hidden': {
        const { agentId, names } = event;
        return log.info({ ...requestOf(event), agent: agentId, tools: names }, "the client's tools hide the agent's");
      }
      case 'session model gone': {
        const { sessionKey, agentId, model } = event;
        return log.warn(
          { agent: agentId, session: shortHash(sessionKey), model },
          "the model that was set for a session is not there any more; its agent's own answers",
        );
      }
      case 'store':
        return (
          event.operation === 'keepCompletion' &&
          event.error &&
          log.warn(notStoredLine(event.error), 'a completion was not stored')
        );
      case 'run':
      case 'embedding':
        return undefined;
    }
  };
}

/** The line about wrong secrets. @param place where the right one is, as far as the log may say */
export const createWrongSecretLine = (log: Logger, place: () => string) =>
  countedLine<void>((wrong) => log.warn({ wrong }, `wrong secrets were sent; the right one is ${place()}`));

/** The line about clients that trust another certificate, show none where they must, or speak plain HTTP to a port with TLS. */
export const createHandshakeLine = (log: Logger) =>
  countedLine<NodeJS.ErrnoException>((failed, { message, code }) =>
    log.warn({ failed, code, reason: message }, 'TLS handshakes failed'),
  );

const levelOf = ({ status, error }: RequestEnded): 'info' | 'error' =>
  status >= 500 || error?.kind === 'internal_error' ? 'error' : 'info';

/** The reason is in the storage's own words, which hold nothing of the completion. */
function notStoredLine(error: unknown) {
  const { cause, message } = error as Error;
  return {
    ...(error instanceof GatewayError && { code: codeOf(error) }),
    reason: cause instanceof Error ? cause.message : message,
  };
}

/** The session key may hold a person's name and is hashed. */
function requestLine(event: RequestEnded) {
  const { error, facts, firstByteMs, address, trace } = event;
  return {
    request_id: event.id,
    ...(event.method !== undefined && { method: event.method }),
    operation: event.operationId ?? null,
    status: event.status,
    outcome: event.outcome,
    ...(error && event.status !== 499 && { code: codeOf(error) }),
    ...(event.keyId !== undefined && { key_id: event.keyId }),
    ...(facts && { agent: facts.agentId, model: facts.model, session: shortHash(facts.sessionKey) }),
    ...(facts?.attempts && { attempts: facts.attempts }),
    ...(facts?.omittedTurns && { omitted_turns: facts.omittedTurns }),
    content_length: event.contentLength,
    ...(firstByteMs !== undefined && { first_byte_ms: round(firstByteMs) }),
    dur_ms: round(event.tookMs),
    ...(trace && { trace_id: trace.traceId }),
    // Whoever guards the machine wants to know who guesses.
    ...(address !== undefined && { address }),
    ...(error?.kind === 'internal_error' && { err: error.cause }),
    ...(error?.kind.startsWith('storage_') && error.cause instanceof Error && { reason: error.cause.message }),
  };
}

const isFault = ({ code }: CallEnded): boolean => code === 'internal_error';

function callLine(event: CallEnded) {
  const { connection, method, code, failure, tookMs } = event;
  return {
    connection,
    method,
    outcome: code === undefined ? 'ok' : 'error',
    ...(code !== undefined && { code }),
    ...(event.keyId !== undefined && { key_id: event.keyId }),
    dur_ms: round(tookMs),
    ...(isFault(event) && { err: failure instanceof Error ? (failure.cause ?? failure) : failure }),
  };
}

function loginLine({ connection, method, code, client }: LoginEnded) {
  if (!client) return { connection, method, outcome: 'error', code };
  return {
    connection,
    method,
    outcome: 'ok',
    client: client.id,
    mode: client.mode,
    scopes: client.scopes,
    ...(client.keyId !== undefined && { key_id: client.keyId }),
  };
}

/** Which request and model, how long it took, what the provider said (cleaned of secrets), and what follows: `retry`, `fallback` or `give_up`. */
function attemptLine(event: AttemptEnded, error: GatewayError) {
  const { provider, model, number, tookMs, next, waitMs } = event;
  const { upstream, message } = error;
  return {
    ...requestOf(event),
    model: `${provider}/${model}`,
    attempt: number,
    dur_ms: Math.round(tookMs),
    ...(upstream?.status !== undefined && { status: upstream.status }),
    code: codeOf(error),
    reason: upstream?.reason ?? message,
    next,
    ...(waitMs > 0 && { wait_ms: Math.round(waitMs) }),
  };
}

/** What a tool was given and what it gave is nobody else's. */
function toolLine(event: ToolCallEnded) {
  const { agentId, tool, server, outcome, tookMs, bytes } = event;
  return {
    ...requestOf(event),
    agent: agentId,
    tool,
    ...(server !== undefined && { server }),
    outcome,
    dur_ms: Math.round(tookMs),
    bytes,
  };
}

const requestOf = ({ runId, requestId }: { runId: string; requestId: string | undefined }) =>
  requestId === undefined ? { run_id: runId } : { request_id: requestId };

const codeOf = ({ code, kind }: GatewayError): string => code ?? kind;
const shortHash = (text: string): string => hash('sha256', text).slice(0, 16);
const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
