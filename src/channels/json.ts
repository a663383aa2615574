/** JSON of providers. What the whole house reads in this way is in `../json.ts`. */
import { asRecord, isRecord, type Json } from '../json.ts';

export { asRecord, isRecord, type Json };

/** The objects of a list; what is none counts as an empty one, so that places stay. */
export const asList = (value: unknown): Json[] => (Array.isArray(value) ? value.map(asRecord) : []);

/** A place in a list: a whole number from 0 on, also as a text of digits; undefined for anything else. */
export function asIndex(value: unknown): number | undefined {
  const index = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(index) && (index as number) >= 0 ? (index as number) : undefined;
}

/** Whether a text is a whole JSON value. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Levels and members that the arguments of a call may have, about. */
const [maxLevels, maxMembers] = [64, 100_000];

/**
 * The arguments of a call of the history as an object. Those that a limit cut short are no JSON, and those with very much in them take long to read: they are
 * passed on as text, so that their session can go on.
 */
export function argumentsOf(text: string): Json {
  const trimmed = text.trim();
  if (trimmed === '') return {};
  try {
    const value: unknown = trimmed.startsWith('{') && !isTooMuch(trimmed) ? JSON.parse(text) : undefined;
    if (isRecord(value)) return value;
  } catch {
    // Falls through to the same answer as for JSON that is no object.
  }
  return { INVALID_JSON: text };
}

function isTooMuch(text: string): boolean {
  let [depth, members, isText] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quotation) isText = !isText;
    else if (code === backslash) at++;
    else if (isText) continue;
    else if (code === comma) members++;
    else if (code === brace || code === bracket) depth++;
    else if (code === closingBrace || code === closingBracket) depth--;
    if (depth > maxLevels || members > maxMembers) return true;
  }
  return false;
}

const [quotation, comma, backslash] = [0x22, 0x2c, 0x5c];
const [bracket, closingBracket, brace, closingBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
