import { invalidParams } from '../errors.ts';
import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { fullSessionKey } from '../sessionKeys.ts';
import { readSettings } from '../sessionSettings.ts';
import { isEmpty, refuseUnhonoured, type Unhonoured } from '../unhonoured.ts';
import { effectiveThinking, toRow } from './sessionRows.ts';

/** What is never there, so that it may be switched off. */
const isOff = (value: unknown): boolean => isEmpty(value) || value === 'off';

/** Whatever a session cannot have here, in three parts: what it looks like, how it works, and who may do what in it. */
const unhonoured: Unhonoured = {
  icon: isEmpty,
  color: isEmpty,
  category: isEmpty,
  boardFace: isEmpty,
  statusNote: isEmpty,
  attention: isEmpty,
  ttlMinutes: isEmpty,
  archived: isEmpty,
  pinned: isEmpty,
  unread: isEmpty,

  contextWindow: isEmpty,
  fastMode: isOff,
  traceLevel: isOff,
  reasoningLevel: isOff,
  responseUsage: isOff,
  groupActivation: isEmpty,
  completionOwnerSessionKey: isEmpty,

  toolOverrides: isEmpty,
  elevatedLevel: isOff,
  execHost: isEmpty,
  execSecurity: isEmpty,
  execAsk: isEmpty,
  execNode: isEmpty,
  permissionMode: isEmpty,
  inheritedToolPolicyVersion: isEmpty,
  inheritedToolAllow: isEmpty,
  inheritedToolDeny: isEmpty,
  sendPolicy: isEmpty,
  expectedPermissionMode: isEmpty,
  expectedToolOverrides: isEmpty,
  expectedMarkedUnreadAt: isEmpty,
  expectedLifecycleRevision: isEmpty,
};

/** Sets the model, the level of thinking, the verbosity and the label of a session, from its next turn on; one that is not there begins with that. */
export function sessionsPatch({ catalogue, sessions, tellChanged }: MethodParts): Method {
  return method('sessions.patch', shapeOf('SessionsPatchParams'), async (params, call) => {
    const { principal } = call;
    refuseUnhonoured('sessions.patch', params, unhonoured);
    const key = fullSessionKey(params.key, params.agentId, catalogue(principal));
    if ((params.expectedSessionId ?? key) !== key)
      throw invalidParams('sessions.patch', 'the session has changed; list the sessions again');
    const change = await readSettings('sessions.patch', params, key, () => catalogue(principal));
    // It keeps something, as a run does.
    await call.countRun();
    const { settings, updatedAt } = await sessions.patch(key, change);
    tellChanged(key, { reason: 'patch' });
    const own = catalogue(principal);
    const entry = toRow({ key, updatedAt, settings }, own);
    const { modelProvider, model } = entry;
    const resolved = { modelProvider, model, thinkingLevel: effectiveThinking(key, settings, own) };
    return { ok: true, path: 'sessions', key, entry, resolved };
  });
}
