/**
 * What servers often get wrong, put right before the client library sees it: it refuses all tools of a server for one wrong word in one of them, and the whole
 * result of a tool that has acted for one part that it does not know.
 */
import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/client';
import { isRecord, type Json } from '../json.ts';
import { parametersOf } from './schema.ts';

/** @param onLeftOut hears of a tool that no model can be offered, and why */
export function mending<T extends Transport>(transport: T, onLeftOut: (tool: string, why: string) => void): T {
  /** Methods of requests that wait for their answer, of those that are looked at. */
  const methods = new Map<unknown, string>();
  const send = transport.send.bind(transport);
  transport.send = (message, options) => {
    if ('method' in message && 'id' in message && message.method in mended) methods.set(message.id, message.method);
    return send(message, options);
  };
  type Listener = NonNullable<Transport['onmessage']>;
  let isChangeTold = false;
  const ours = new WeakSet<Listener>();
  const heard = (listener: Listener): Listener => {
    const take: Listener = (message, extra) => {
      if ('method' in message && message.method === changed) {
        // However often it is said at once, it means the same.
        if (isChangeTold) return;
        isChangeTold = true;
        setImmediate(() => (isChangeTold = false));
      }
      const id = 'id' in message && !('method' in message) ? message.id : undefined;
      const method = methods.get(id);
      methods.delete(id);
      listener(mendedMessage(message, method, onLeftOut), extra);
    };
    ours.add(take);
    return take;
  };
  let current: Listener | undefined;
  Object.defineProperty(transport, 'onmessage', {
    get: () => current,
    // The library takes a listener away for a while, and puts it back.
    set: (listener?: Listener) => {
      current = listener && !ours.has(listener) ? heard(listener) : listener;
    },
  });
  return transport;
}

const changed = 'notifications/tools/list_changed';

const objectsOf = (values: Json) => Object.fromEntries(Object.entries(values).filter(([, one]) => isRecord(one)));

type LeftOut = (tool: string, why: string) => void;

function mendedMessage(message: JSONRPCMessage, method: string | undefined, onLeftOut: LeftOut): JSONRPCMessage {
  if (method === undefined || !('result' in message)) return message;
  return { ...message, result: mended[method]?.(message.result, onLeftOut) ?? message.result };
}

/** By the method whose results they are. */
const mended: Readonly<Record<string, (result: Json, onLeftOut: LeftOut) => Json>> = {
  initialize: ({ capabilities, ...rest }) => ({
    ...rest,
    capabilities: isRecord(capabilities) ? objectsOf(capabilities) : {},
    // Who the server says that it is nobody here asks.
    serverInfo: { name: 'unknown', version: 'unknown' },
  }),
  'tools/list': ({ tools, nextCursor, ...rest }, onLeftOut) => ({
    ...rest,
    ...(Array.isArray(tools) && { tools: tools.flatMap((tool) => toTool(tool, onLeftOut)) }),
    ...(typeof nextCursor === 'string' && { nextCursor }),
  }),
  'tools/call': (result) => (isToolResult(result) ? { ...result, ...toToolResult(result) } : result),
};

/** What this gateway needs of a tool. */
function toTool(tool: unknown, onLeftOut: LeftOut): object[] {
  const { name, title, description, inputSchema } = isRecord(tool) ? tool : {};
  if (typeof name !== 'string') {
    onLeftOut(String(name), 'it has no name');
    return [];
  }
  const parameters = parametersOf(inputSchema);
  if (!parameters) {
    onLeftOut(name, 'its arguments are no object');
    return [];
  }
  const said = Object.entries({ title, description }).filter(([, text]) => typeof text === 'string');
  return [{ name, ...Object.fromEntries(said), inputSchema: parameters }];
}

/** Newer versions of the protocol have other results, such as a question. */
const isToolResult = ({ resultType = 'complete' }: Json): boolean => resultType === 'complete';

function toToolResult({ content, structuredContent, isError, toolResult }: Json): object {
  const blocks = typeof content === 'string' ? [toText(content)] : Array.isArray(content) ? content.map(toBlock) : [];
  const isPlain = isRecord(structuredContent);
  const hasText = blocks.some(({ type }) => type === 'text');
  // Only an object may stand there; and in the first version of the protocol a result had another name.
  const other = isPlain || hasText ? undefined : (structuredContent ?? toolResult);
  return {
    content: other === undefined ? blocks : [...blocks, toText(JSON.stringify(other))],
    structuredContent: isPlain ? structuredContent : undefined,
    isError: isError === true || isError === 'true',
  };
}

type Block = { type: string } & Json;

const toText = (text: string): Block => ({ type: 'text', text });

/** A part of a result as the protocol has it; what it does not know is shown as it came. */
function toBlock(block: unknown): Block {
  const { type, text, data, mimeType, resource, uri, name, description } = isRecord(block) ? block : {};
  if (type === 'text' && typeof text === 'string') return toText(text);
  if ((type === 'image' || type === 'audio') && typeof data === 'string')
    return { type, data: toBase64(data), mimeType: typeof mimeType === 'string' ? mimeType : '' };
  if (type === 'resource_link' && typeof uri === 'string') {
    const said = typeof description === 'string' ? { description } : {};
    return { type, uri, name: typeof name === 'string' ? name : uri, ...said };
  }
  if (type === 'resource' && isRecord(resource) && typeof resource['uri'] === 'string') {
    const { uri: place, text: inner, blob, mimeType: kind } = resource;
    const shared = { uri: place, ...(typeof kind === 'string' && { mimeType: kind }) };
    if (typeof inner === 'string') return { type, resource: { ...shared, text: inner } };
    if (typeof blob === 'string') return { type, resource: { ...shared, blob: toBase64(blob) } };
  }
  return toText(typeof block === 'string' ? block : (JSON.stringify(block) ?? ''));
}

/** Some send data URLs, lines, or the other alphabet. */
const toBase64 = (data: string): string =>
  Buffer.from(data.replace(/^data:[^,]{0,200},/, ''), 'base64').toString('base64');
