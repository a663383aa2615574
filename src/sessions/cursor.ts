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

/** The cursor of the page of turns that goes on after this one, the last of the page that is there. @param order of the pages */
export const toTurnCursor = (order: 'asc' | 'desc', id: number): string =>
  Buffer.from(`${order} ${id}`).toString('base64url');

/** The id that a cursor was made of; undefined where there is none, as for the first page. @throws invalid_request also for one of the other order */
export function fromTurnCursor(order: 'asc' | 'desc', cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  const id = Number(/ (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]);
  if (!Number.isSafeInteger(id) || toTurnCursor(order, id) !== cursor) throw invalidCursor();
  return id;
}
