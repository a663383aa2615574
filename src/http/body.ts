import { isUtf8 } from 'node:buffer';
import { raw, type Request, type Response } from 'express';
import {
  clientClosedRequest,
  type GatewayError,
  invalidRequest,
  requestTooLarge,
  unsupportedCharset,
  unsupportedContentEncoding,
  unsupportedMediaType,
} from '../errors.ts';
import { noteAsWritten } from '../exactJson.ts';

/** Bytes; OpenClaw's limit. */
const maxBytes = 20 * 1_048_576;
const maxDepth = 64;
/** More than any schema has, and a bounded time. */
const maxNotedNumbers = 10_000;

// Compressed bodies are refused: a few hundred bytes can unpack to gigabytes.
const readBytes = raw({ limit: maxBytes, inflate: false, type: () => true });

/**
 * Reads the request's body as a JSON object in UTF-8 (RFC 8259, section 8.1). What JavaScript would write otherwise is noted, see `exactJson.ts`.
 * @throws request_too_large, unsupported_media_type, unsupported_content_encoding, invalid_request
 */
export async function readJsonBody(req: Request, res: Response): Promise<object> {
  const { 'content-length': length, 'transfer-encoding': coding } = req.headers;
  if (coding === undefined && (length === undefined || length === '0')) throw missingBody();
  if (Number(length) > maxBytes) throw requestTooLarge(maxBytes);
  const encoding = req.headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') throw unsupportedContentEncoding(encoding.slice(0, 100));
  checkMediaType(req);
  if (req.headers.expect !== undefined) res.writeContinue();
  await new Promise<void>((resolve, reject) => {
    readBytes(req, res, (error?: unknown) => (error === undefined ? resolve() : reject(toGatewayError(error))));
  });
  const bytes: unknown = req.body;
  if (!(bytes instanceof Buffer) || bytes.length === 0) throw missingBody();
  const text = toText(bytes);
  const body = parse(text);
  checkShape(body);
  try {
    noteAsWritten(body, text, maxNotedNumbers);
  } catch {
    throw tooManyNumbers();
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw notAnObject();
  return body;
}

/** The type has no parameter of that name (RFC 8259, section 11), but who says one means it. */
function checkMediaType(req: Request): void {
  const mediaType = req.headers['content-type'];
  if (!req.is('application/json')) throw unsupportedMediaType(mediaType?.split(';')[0]?.slice(0, 100));
  for (const [, charset = ''] of mediaType?.matchAll(/;\s*charset\s*=\s*["']?([^\s;"']*)/gi) ?? []) {
    if (!/^utf-?8$/i.test(charset)) throw unsupportedCharset(charset.slice(0, 100));
  }
}

/** Without a byte order mark. Replacement characters would make one text of many. @throws invalid_request */
function toText(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw invalidUtf8();
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', hasMark ? 3 : 0);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}

const missingBody = () =>
  invalidRequest("The request has no body. Send JSON with at least 'model' and 'messages'.", undefined, 'missing_body');

const notAnObject = () =>
  invalidRequest('Invalid type for the request body: expected a JSON object.', undefined, 'invalid_type');

const invalidUtf8 = () =>
  invalidRequest(
    'The request body is not valid UTF-8. Encode it as UTF-8; iconv -f latin1 -t utf-8 converts a file.',
    undefined,
    'invalid_utf8',
  );

const invalidJson = () =>
  invalidRequest(
    'The request body is not valid JSON. Check quotes and commas; curl sends a file unchanged with --data-binary @body.json.',
    undefined,
    'invalid_json',
  );

const tooManyNumbers = () =>
  invalidRequest(
    `The request body has more than ${maxNotedNumbers} numbers such as 1.0 or 12345678901234567890, which are passed on as written. Send fewer, or others.`,
    undefined,
    'too_many_numbers',
  );

/** The names that body-parser gives to its errors. */
function toGatewayError(error: unknown): GatewayError {
  switch ((error as { type?: string }).type) {
    case 'entity.too.large':
      return requestTooLarge(maxBytes);
    case 'request.aborted':
      return clientClosedRequest();
    default:
      return invalidJson();
  }
}

/** A value inside the body and the way to it. */
interface Place {
  value: object;
  key: string | number;
  parent: Place | undefined;
}

/** Walks the body without recursion: too deep a nesting would break those who recurse later, `__proto__` those who copy. */
function checkShape(body: unknown): void {
  let level: Place[] = isObject(body) ? [{ value: body, key: '', parent: undefined }] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) throw tooDeep();
    const next: Place[] = [];
    for (const parent of level) addInner(parent, next);
    level = next;
  }
}

/** Without lists of all members: most of them hold nothing. */
function addInner(parent: Place, places: Place[]): void {
  const { value } = parent;
  if (Array.isArray(value)) {
    for (let key = 0; key < value.length; key++) {
      const inner: unknown = value[key];
      if (isObject(inner)) places.push({ value: inner, key, parent });
    }
    return;
  }
  if (Object.hasOwn(value, '__proto__')) throw protoKey(parent);
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    if (isObject(inner)) places.push({ value: inner, key, parent });
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const tooDeep = () =>
  invalidRequest(`The request body is nested deeper than ${maxDepth} levels. Flatten it.`, undefined, 'json_too_deep');

function protoKey(place: Place) {
  const steps: string[] = [];
  for (let at: Place | undefined = place; at?.parent; at = at.parent) {
    steps.unshift(Array.isArray(at.parent.value) ? `[${at.key}]` : `.${at.key}`);
  }
  const path = `${steps.join('')}.__proto__`.slice(1);
  return invalidRequest(`The key '${path}' is not allowed. Remove it.`, path, 'invalid_key');
}
