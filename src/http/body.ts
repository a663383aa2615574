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
  if (!req.is('application/json')) throw unsupportedMediaType(mediaType?.split(';')[0]?.slice(0, 100));
  if (Number(length) > maxBytes) throw requestTooLarge(maxBytes);
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
    case 'encoding.unsupported':
      return unsupportedContentEncoding(String(req.headers['content-encoding']).slice(0, 100));
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

/** Walks the body without recursion: too deep a nesting would break those who recurse later, `__proto__` those who copy. */
function checkShape(body: unknown): void {
  let level = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) {
      throw invalidRequest(
        `The request body is nested deeper than ${maxDepth} levels. Flatten it.`,
        undefined,
        'json_too_deep',
      );
    }
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (Object.hasOwn(value, '__proto__')) {
        throw invalidRequest("The key '__proto__' is not allowed. Remove it.", '__proto__', 'invalid_key');
      }
      for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) next.push(child);
    }
    level = next;
  }
}
