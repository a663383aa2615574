import { json, type Request, type Response } from 'express';
import {
  clientClosedRequest,
  type GatewayError,
  invalidRequest,
  requestTooLarge,
  unsupportedContentEncoding,
  unsupportedMediaType,
} from '../errors.ts';

/** Bytes; OpenClaw's limit. */
const maxBytes = 20 * 1_048_576;
const maxDepth = 64;

// Compressed bodies are refused: a few hundred bytes can unpack to gigabytes.
const parse = json({ limit: maxBytes, inflate: false, strict: false, type: () => true });

/**
 * Reads the request's body as a JSON object.
 * @throws request_too_large, unsupported_media_type, unsupported_content_encoding, invalid_request
 */
export async function readJsonBody(req: Request, res: Response): Promise<object> {
  const { 'content-type': mediaType, 'content-length': length, 'transfer-encoding': coding } = req.headers;
  if (coding === undefined && (length === undefined || length === '0')) throw missingBody();
  if (Number(length) > maxBytes) throw requestTooLarge(maxBytes);
  const encoding = req.headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') throw unsupportedContentEncoding(encoding.slice(0, 100));
  if (!req.is('application/json')) throw unsupportedMediaType(mediaType?.split(';')[0]?.slice(0, 100));
  if (req.headers.expect !== undefined) res.writeContinue();
  await new Promise<void>((resolve, reject) => {
    parse(req, res, (error?: unknown) => (error === undefined ? resolve() : reject(toGatewayError(error, req))));
  });
  const body: unknown = req.body;
  if (body === undefined) throw missingBody();
  checkShape(body);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw notAnObject();
  return body;
}

const missingBody = () =>
  invalidRequest("The request has no body. Send JSON with at least 'model' and 'messages'.", undefined, 'missing_body');

const notAnObject = () =>
  invalidRequest('Invalid type for the request body: expected a JSON object.', undefined, 'invalid_type');

/** The names that body-parser gives to its errors. */
function toGatewayError(error: unknown, req: Request): GatewayError {
  switch ((error as { type?: string }).type) {
    case 'entity.too.large':
      return requestTooLarge(maxBytes);
    case 'charset.unsupported':
      return unsupportedMediaType(req.headers['content-type']?.slice(0, 100));
    case 'request.aborted':
      return clientClosedRequest();
    default:
      return invalidRequest(
        'The request body is not valid JSON. Check quotes and commas; curl sends a file unchanged with --data-binary @body.json.',
        undefined,
        'invalid_json',
      );
  }
}

/** A value inside the body and the way to it. */
interface Place {
  value: object;
  key: string;
  parent: Place | undefined;
}

/** Walks the body without recursion: too deep a nesting would break those who recurse later, `__proto__` those who copy. */
function checkShape(body: unknown): void {
  let level: Place[] = isObject(body) ? [{ value: body, key: '', parent: undefined }] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) throw tooDeep();
    const next: Place[] = [];
    for (const place of level) {
      if (Object.hasOwn(place.value, '__proto__')) throw protoKey(place);
      for (const [key, value] of Object.entries(place.value)) {
        if (isObject(value)) next.push({ value, key, parent: place });
      }
    }
    level = next;
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
