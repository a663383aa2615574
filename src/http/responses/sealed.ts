import { invalidRequest } from '../../errors.ts';
import { checkLimits, jsonLimits } from '../../jsonLimits.ts';

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

const { levels, members, keys } = jsonLimits;

/** What another server made is refused where it stands. */
const anyMark = /^ocgw[a-z]*\d+\./;

/**
 * Looks through all that the items of a request have sealed, before any of it is parsed: together it may have no more than a body, of which the limits see a text
 * alone.
 * @throws invalid_encrypted_content
 */
export async function checkSealed(items: readonly object[]): Promise<void> {
  const parts = items.flatMap((item) => {
    const { encrypted_content: text } = item as { encrypted_content?: unknown };
    const [mark] = (typeof text === 'string' && anyMark.exec(text)) || [];
    return mark === undefined ? [] : [Buffer.from((text as string).slice(mark.length), 'base64url')];
  });
  if (parts.length > 0) await checkLimits(Buffer.concat(parts), { levels, members, keys }, tooMuchSealed);
}

const tooMuchSealed = () =>
  invalidRequest(
    `Invalid 'input': what its items have as 'encrypted_content' is more than this gateway gave: together at most ${members} members, ${keys} keys in one object and ${levels} levels. Send such items back as they came, or leave them out.`,
    'input',
    'invalid_encrypted_content',
  );
