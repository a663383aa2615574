/**
 * What a span says of a request, a run or an attempt, in the words of OpenTelemetry's semantic conventions for HTTP servers and for generative AI
 * (https://opentelemetry.io/docs/specs/semconv/). No word of a prompt or an answer is among them.
 */
import { GatewayError } from '../errors.ts';
import type { AttemptEnded, GatewayEvent, RequestEnded, RunEnded, ToolCallEnded } from '../events.ts';
import type { Trace } from '../trace.ts';
import { providerOf } from './names.ts';

export type Attributes = Record<string, string | number | boolean | string[]>;

/** One span that is over, with its ids as they were logged and sent. */
export interface EndedSpan {
  name: string;
  kind: 'server' | 'internal' | 'client';
  trace: Trace;
  /** Whether what it belongs to is another program's. */
  hasRemoteParent: boolean;
  /** Milliseconds until now. */
  tookMs: number;
  /** Whether it failed; what a client did wrong is no failure of a server. */
  isFailed: boolean;
  attributes: Attributes;
}

/** What is known of the gateway's surroundings. */
export interface Surroundings {
  scheme: 'http' | 'https';
  /** Where a model is asked. @param model its id at the provider; undefined for models of the gateway's own */
  peerOf: (provider: string, model: string) => { host: string; port: number } | undefined;
}

/** @returns undefined for what is no span, and for what belongs to no trace that is kept */
export function spanOf(event: GatewayEvent, surroundings: Surroundings): EndedSpan | undefined {
  switch (event.type) {
    case 'request':
      return event.trace && requestSpan(event, event.trace, surroundings);
    case 'run':
      return event.trace && runSpan(event, event.trace);
    case 'attempt':
      return event.trace && attemptSpan(event, event.trace, surroundings);
    case 'tool':
      return event.trace && toolSpan(event, event.trace);
    default:
      return undefined;
  }
}

/** Of RFC 9110 and RFC 5789; what clients make up is `_OTHER`, so that the number of names stays bounded. */
const methods = new Set(['CONNECT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'TRACE']);

function requestSpan(event: RequestEnded, trace: Trace, { scheme }: Surroundings): EndedSpan {
  const { method = '', route, status, error, keyId, id } = event;
  const isKnown = methods.has(method);
  const verb = isKnown ? method : 'HTTP';
  const isFailed = status >= 500 || (error !== undefined && status < 400);
  return {
    name: route === undefined ? verb : `${verb} ${route}`,
    kind: 'server',
    trace,
    hasRemoteParent: true,
    tookMs: event.tookMs,
    isFailed,
    attributes: {
      'http.request.method': isKnown ? method : '_OTHER',
      'http.response.status_code': status,
      'url.scheme': scheme,
      ...(route !== undefined && { 'http.route': route }),
      // Names of sessions stand in paths with parameters.
      ...(route !== undefined && !route.includes('{') && { 'url.path': route }),
      ...(error && { 'error.type': error.kind }),
      ...(keyId !== undefined && { 'openclaw.key.id': keyId }),
      'openclaw.request.id': id,
    },
  };
}

function runSpan(event: RunEnded, trace: Trace): EndedSpan {
  const { facts, error, runId, requestId, usage, finishReasons } = event;
  return {
    name: `invoke_agent ${facts.agentId}`,
    kind: 'internal',
    trace,
    // A run over HTTP belongs to its request.
    hasRemoteParent: requestId === undefined,
    tookMs: event.tookMs,
    isFailed: error !== undefined && !isLeft(error),
    attributes: {
      'gen_ai.operation.name': 'invoke_agent',
      'gen_ai.agent.id': facts.agentId,
      'gen_ai.agent.name': facts.agentId,
      'gen_ai.conversation.id': facts.sessionKey,
      'gen_ai.provider.name': providerOf(facts.model),
      'gen_ai.request.model': facts.model.slice(providerOf(facts.model).length + 1),
      ...answerAttributes({ usage, finishReasons }),
      ...(error !== undefined && { 'error.type': typeOf(error) }),
      ...(facts.keyId !== undefined && { 'openclaw.key.id': facts.keyId }),
      'openclaw.run.id': runId,
      'openclaw.run.attempts': facts.attempts,
    },
  };
}

function attemptSpan(event: AttemptEnded, trace: Trace, { peerOf }: Surroundings): EndedSpan {
  const { provider, model, error, answer, number, next, isLeft: wasLeft } = event;
  const peer = peerOf(provider, model);
  return {
    name: `chat ${model}`,
    kind: 'client',
    trace,
    hasRemoteParent: false,
    tookMs: event.tookMs,
    isFailed: error !== undefined,
    attributes: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': provider,
      'gen_ai.request.model': model,
      ...(peer && { 'server.address': peer.host, 'server.port': peer.port }),
      ...(answer?.model !== undefined && { 'gen_ai.response.model': answer.model }),
      ...(answer?.id !== undefined && { 'gen_ai.response.id': answer.id }),
      ...(answer && answerAttributes(answer)),
      ...(error && { 'error.type': error.kind }),
      ...(error?.upstream?.status !== undefined && { 'http.response.status_code': error.upstream.status }),
      ...(wasLeft && { 'openclaw.attempt.left': true }),
      'openclaw.attempt.number': number,
      'openclaw.attempt.next': next,
    },
  };
}

/** What a tool was given and what it gave is none of the collector's affair. */
function toolSpan({ tool, server, callId, outcome, tookMs, bytes }: ToolCallEnded, trace: Trace): EndedSpan {
  return {
    name: `execute_tool ${server === undefined ? '_OTHER' : tool}`,
    kind: 'internal',
    trace,
    hasRemoteParent: false,
    tookMs,
    isFailed: outcome === 'error',
    attributes: {
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': tool,
      'gen_ai.tool.call.id': callId,
      'gen_ai.tool.type': 'extension',
      ...(outcome === 'error' && { 'error.type': 'tool_error' }),
      ...(server !== undefined && { 'openclaw.tool.server': server }),
      'openclaw.tool.outcome': outcome,
      'openclaw.tool.bytes': bytes,
    },
  };
}

const answerAttributes = ({ usage, finishReasons }: Pick<RunEnded, 'usage' | 'finishReasons'>): Attributes => ({
  ...(usage && {
    'gen_ai.usage.input_tokens': usage.prompt_tokens,
    'gen_ai.usage.output_tokens': usage.completion_tokens,
  }),
  ...(finishReasons.length > 0 && { 'gen_ai.response.finish_reasons': [...finishReasons] }),
});

const typeOf = (error: unknown): string => (error instanceof GatewayError ? error.kind : 'internal_error');
const isLeft = (error: unknown): boolean => typeOf(error) === 'client_closed_request';
