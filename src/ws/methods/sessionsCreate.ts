import { randomUUID } from 'node:crypto';
import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { checkAgent } from '../runRequests.ts';
import { fullSessionKey } from '../sessionKeys.ts';
import { readSettings } from '../sessionSettings.ts';
import { isEmpty, refuseUnhonoured, type Unhonoured } from '../unhonoured.ts';
import { toRow } from './sessionRows.ts';

/** Whatever a session cannot have here, or would begin with. The others only say where it comes from, or how it is called. */
const unhonoured: Unhonoured = {
  contextWindow: isEmpty,
  fastMode: isEmpty,
  permissionMode: isEmpty,
  toolOverrides: isEmpty,
  incognito: isEmpty,
  visibility: isEmpty,
  catalogId: isEmpty,
  spawnDepth: isEmpty,
  fork: isEmpty,
  task: isEmpty,
  message: isEmpty,
  attachments: isEmpty,
  projectId: isEmpty,
  projectGitUrl: isEmpty,
  worktree: isEmpty,
  execNode: isEmpty,
  cwd: isEmpty,
};

/** Gives a new session its whole name, and sets what the client wants. Nothing else is kept of it before its first turn; one that is there already is gone on with. */
export function sessionsCreate({ catalogue, sessions, tellChanged }: MethodParts): Method {
  return method('sessions.create', shapeOf('SessionsCreateParams'), async (params, call) => {
    const { principal } = call;
    refuseUnhonoured('sessions.create', params, unhonoured);
    const own = catalogue(principal);
    checkAgent('sessions.create', params.agentId, own);
    const key = fullSessionKey(params.key ?? randomUUID(), params.agentId, own);
    const change = await readSettings('sessions.create', params, key, () => catalogue(principal));
    if (Object.keys(change).length > 0) {
      await call.countRun();
      await sessions.patch(key, change);
      tellChanged(key, { reason: 'patch' });
    }
    const found = await sessions.read(key, { order: 'asc', limit: 0 });
    const entry = toRow(found ?? { key, updatedAt: Date.now(), settings: {} }, own);
    return { ok: true, key, sessionId: key, entry };
  });
}
