/** What the thread gets and gives as JSON, as the store speaks of it. */
import { storageDamaged } from '../../errors.ts';
import { parseExactlyWithPauses } from '../../exactJson.ts';
import { toExactJsonWithPauses } from '../../jsonPieces.ts';
import type { SessionSettings } from '../settings.ts';
import type { Place, SessionRecord, SessionSummary, Turn, TurnRecord } from '../store.ts';
import type { StoredMessage } from '../transcript.ts';
import type { PlaceText } from './lane.ts';
import type { Listed, ReadText } from './sessions.ts';

/** Messages as JSON, and its bytes. */
export interface Text {
  messages: string;
  size: number;
}

export async function toText(messages: readonly StoredMessage[]): Promise<Text> {
  const text = await toExactJsonWithPauses(messages);
  return { messages: text, size: Buffer.byteLength(text) };
}

/** @throws storage_damaged */
async function fromText(text: string): Promise<StoredMessage[]> {
  try {
    return (await parseExactlyWithPauses(text)) as StoredMessage[];
  } catch (error) {
    throw storageDamaged(error);
  }
}

/** @throws storage_damaged */
export async function toPlace(place: PlaceText): Promise<Place> {
  if (!place.isFirst) return place;
  if (!place.turns) return { isFirst: true, turns: undefined };
  const turns: Turn[] = [];
  for (const { id, size, messages } of place.turns) turns.push({ id, size, messages: await fromText(messages) });
  return { isFirst: true, turns };
}

/** @throws storage_damaged */
export async function toRecord({ session, records: texts, hasMore }: ReadText): Promise<SessionRecord> {
  const records: TurnRecord[] = [];
  for (const { messages, ...record } of texts)
    records.push({ ...record, messages: messages === null ? [] : await fromText(messages) });
  return { ...toSummary(session), records, hasMore };
}

export const toSummary = ({ key, agentId, createdAt, updatedAt, turns, bytes, settings }: Listed): SessionSummary => ({
  key,
  agentId,
  createdAt,
  updatedAt,
  turns,
  bytes,
  settings: toSettings(settings),
});

/** @param text null when nothing is set @throws storage_damaged */
export function toSettings(text: string | null): SessionSettings {
  try {
    return JSON.parse(text ?? '{}') as SessionSettings;
  } catch (error) {
    throw storageDamaged(error);
  }
}
