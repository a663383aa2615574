import { invalidCursor } from '../errors.ts';

/** The cursor of the page of sessions that goes on before this one, the last of the page that is there. @param id of the session in its store */
export const toCursor = (id: number): string => Buffer.from(`before ${id}`).toString('base64url');

/** The id that a cursor was made of; beyond all ids where there is none, as for the first page. @throws invalid_request */
export function fromCursor(cursor: string | undefined): number {
  if (cursor === undefined) return Number.MAX_SAFE_INTEGER;
  const id = Number(/^before (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]);
  if (!Number.isSafeInteger(id) || toCursor(id) !== cursor) throw invalidCursor();
  return id;
}
