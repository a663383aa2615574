import { findAgent } from '../agents/agents.ts';
import { checkChoice, routeModel, type Catalogue } from '../agents/models.ts';
import { readFresh } from '../agents/select.ts';
import { agentOfSessionKey } from '../agents/sessionKey.ts';
import type { SettingsChange } from '../agents/sessions.ts';
import { invalidParams } from './errors.ts';
import { checkAgent, readThinking } from './runRequests.ts';

/** What clients may set for a session: null takes it away, and what is left out stays. */
interface Settable {
  model?: string | null | undefined;
  thinkingLevel?: string | null | undefined;
  verboseLevel?: string | null | undefined;
  label?: string | null | undefined;
}

const verboseLevels = ['off', 'on', 'full'];

/**
 * What a client wants to set for a session.
 * @param sessionKey its whole name
 * @throws Refusal for an agent or a value that is none, model_not_found, model_not_allowed
 */
export async function readSettings(
  method: string,
  { model, thinkingLevel, verboseLevel, label }: Settable,
  sessionKey: string,
  catalogue: () => Catalogue,
): Promise<SettingsChange> {
  checkAgent(method, agentOfSessionKey(sessionKey), catalogue());
  return {
    ...(model !== undefined && {
      model: model && (await readFresh((own) => chosenModel(model, sessionKey, own), catalogue)),
    }),
    ...(thinkingLevel !== undefined && {
      thinkingLevel: thinkingLevel && readThinking(method, 'thinkingLevel', thinkingLevel),
    }),
    ...(verboseLevel !== undefined && { verboseLevel: verboseLevel && readVerbose(method, verboseLevel) }),
    ...(label !== undefined && { label: label && readLabel(method, label) }),
  };
}

/** As requests name it by `x-openclaw-model`. @returns `<provider>/<model>` */
function chosenModel(model: string, sessionKey: string, own: Catalogue): string {
  const route = routeModel(model, own, 'model');
  const agent = findAgent(own.directory, agentOfSessionKey(sessionKey) ?? '');
  if (agent) checkChoice(agent, { route, asked: model, param: 'model' }, own);
  return route.id;
}

function readVerbose(method: string, said: string): string {
  const level = said.toLowerCase();
  if (verboseLevels.includes(level)) return level;
  throw invalidParams(method, `at /verboseLevel: must be one of ${verboseLevels.join(', ')}`);
}

function readLabel(method: string, said: string): string {
  const label = said.trim();
  if (label !== '') return label;
  throw invalidParams(method, 'at /label: must have a character that is not white space; null takes the label away');
}
