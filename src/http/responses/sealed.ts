import { invalidRequest } from '../../errors.ts';

/**
 * What an item carries for a later request as its `encrypted_content`: JSON in Base64 behind a mark with a version. It is opaque to clients, and no secret: who has
 * the item may read it.
 */
export const seal = (mark: string, value: object): string =>
  mark + Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * @param param where it stands in the request
 * @param read makes of the value what it should be @throws Error for anything else
 * @param advice what the client does instead
 * @throws invalid_encrypted_content for what this gateway did not make
 */
export function unseal<Value>(
  mark: string,
  text: string,
  param: string,
  read: (value: unknown) => Value,
  advice: string,
): Value {
  try {
    if (!text.startsWith(mark)) throw new Error('another mark');
    return read(JSON.parse(Buffer.from(text.slice(mark.length), 'base64url').toString()));
  } catch {
    throw invalidRequest(
      `Invalid '${param}': it is none that this gateway gave. ${advice}`,
      param,
      'invalid_encrypted_content',
    );
  }
}
