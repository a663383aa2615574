import { invalidCursor } from '../errors.ts';

/** The cursor of the next page of sessions. @param id the last session's on this page, in its store */
export const toCursor = (id: number): string => Buffer.from(`before ${id}`).toString('base64url');

/** The id in a cursor of sessions; without a cursor, for the first page, a number above all ids. @throws invalid_request */
export function fromCursor(cursor: string | undefined): number {
  if (cursor === undefined) return Number.MAX_SAFE_INTEGER;
  const id = Number(/^before (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]);
  if (!Number.isSafeInteger(id) || toCursor(id) !== cursor) throw invalidCursor();
  return id;
}

/** The cursor of the next page of turns. @param order of the pages @param id the last turn's on this page */
export const toTurnCursor = (order: 'asc' | 'desc', id: number): string =>
  Buffer.from(`${order} ${id}`).toString('base64url');

/** The id in a cursor of turns; undefined without a cursor, for the first page. @throws invalid_request, also for a cursor of the other order */
export function fromTurnCursor(order: 'asc' | 'desc', cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  const id = Number(/ (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]);
  if (!Number.isSafeInteger(id) || toTurnCursor(order, id) !== cursor) throw invalidCursor();
  return id;
}
