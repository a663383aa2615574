import { missAgeMs } from '../channels/modelList.ts';
import { tellNobody, type Tell } from '../events.ts';
import type { SettingsStore } from '../sessions/settings.ts';
import type { Catalogue } from './models.ts';
import { placeOf, readFresh, selectFresh, type Selection, type Selectors } from './select.ts';

interface Parts {
  store: Pick<SettingsStore, 'settings'>;
  tell?: Tell | undefined;
}

/**
 * Selects like `selectFresh`, with what was set for the session. What the request says goes before that. A model of the session that is not served any more,
 * or that the client may not have, leaves the agent to its own; the log tells.
 * @throws as `selectFresh`, and what the store throws
 */
export async function selectInSession(
  selectors: Selectors,
  catalogue: () => Catalogue,
  { store, tell = tellNobody }: Parts,
): Promise<Selection> {
  const { agent, session } = await readFresh((known) => placeOf(selectors, known), catalogue);
  const settings = session.remembered ? await store.settings(session.key) : {};
  const select = () => selectFresh(selectors, catalogue, settings);
  const selection = await select();
  const { model } = settings;
  if (model === undefined || selection.asked || selection.isSet) return selection;
  await catalogue().routing.refresh(missAgeMs);
  const again = await select();
  if (!again.isSet) tell({ type: 'session model gone', sessionKey: session.key, agentId: agent.id, model });
  return again;
}
