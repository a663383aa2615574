import type { Logger } from 'pino';
import type { Contract, OperationHandlers } from '../contract.ts';
import type { Core } from '../core.ts';
import { shuttingDown } from '../errors.ts';
import { createEmbedding } from '../http/embeddings/handlers/createEmbedding.ts';
import { toErrorBody } from '../http/errorHandler.ts';
import { createChatCompletion } from '../http/handlers/createChatCompletion.ts';
import { deleteSession } from '../http/handlers/deleteSession.ts';
import { getAsyncApiYaml } from '../http/handlers/getAsyncApiYaml.ts';
import { getChatAsset } from '../http/handlers/getChatAsset.ts';
import { getContractFile } from '../http/handlers/getContractFile.ts';
import { getContractJson } from '../http/handlers/getContractJson.ts';
import { getContractJson30 } from '../http/handlers/getContractJson30.ts';
import { getContractYaml } from '../http/handlers/getContractYaml.ts';
import { getDocs } from '../http/handlers/getDocs.ts';
import { getDocsAsset } from '../http/handlers/getDocsAsset.ts';
import { getHealth } from '../http/handlers/getHealth.ts';
import { getMetrics } from '../http/handlers/getMetrics.ts';
import { getReadiness } from '../http/handlers/getReadiness.ts';
import { getRoot } from '../http/handlers/getRoot.ts';
import { getSession } from '../http/handlers/getSession.ts';
import { getStartup } from '../http/handlers/getStartup.ts';
import { listModels } from '../http/handlers/listModels.ts';
import { listSessions } from '../http/handlers/listSessions.ts';
import { retrieveModel } from '../http/handlers/retrieveModel.ts';
import { responseHandlers } from '../http/responses/handlers.ts';
import { storedCompletionHandlers } from '../http/storedCompletions.ts';
import { createChatPage, createDocsPage } from '../page.ts';
import { createStorageState } from '../sessions/state.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { WorkerLink } from '../workers/link.ts';
import { shareCancelling } from '../workers/shared.ts';
import type { Entry } from './entry.ts';
import type { Live } from './live.ts';

export interface HandlersParts {
  live: Live;
  log: Logger;
  contract: Contract;
  core: Core;
  entry: Entry;
  metrics: Metrics;
  worker: WorkerLink | undefined;
  /** The product's. */
  version: string;
  /** As `performance.now()` gave it. */
  startedAt: number;
}

/** The handler of each operation of the contract. */
export function createHandlers(parts: HandlersParts): OperationHandlers {
  const { live, contract, core, entry, metrics, worker } = parts;
  const { catalogue, runs, sessions, embeddings } = core;
  const { scope, spend } = entry;
  const { keyHeaders, keepsResponses: keepsByDefault } = live;
  const health = getHealth();
  const readiness = createReadiness(parts);
  const startup = getStartup(parts);
  const page = createDocsPage();
  const chatPage = createChatPage();
  return {
    createChatCompletion: createChatCompletion({ catalogue, runs, scope, keyHeaders }),
    ...storedCompletionHandlers({ completions: sessions }),
    listModels: listModels({ catalogue }),
    retrieveModel: retrieveModel({ catalogue }),
    listSessions: listSessions({ sessions }),
    getSession: getSession({ sessions }),
    deleteSession: deleteSession({ sessions }),
    getHealth: health,
    getHealthz: health,
    getMetrics: getMetrics({ metrics }),
    getReadiness: readiness,
    getReadyz: readiness,
    getStartup: startup,
    getStartupz: startup,
    ...responseHandlers({
      catalogue,
      runs,
      scope,
      keyHeaders,
      completions: sessions,
      keepsByDefault,
      shareCancelling: worker && ((own) => shareCancelling(worker, own)),
    }),
    createEmbedding: createEmbedding({ catalogue, embeddings, spend }),
    getContractYaml: getContractYaml({ contract }),
    getContractJson: getContractJson({ contract }),
    getContractJson30: getContractJson30({ contract }),
    getContractFile: getContractFile({ contract }),
    getAsyncApiYaml: getAsyncApiYaml({ contract }),
    getRoot: getRoot({ contract, isEnabled: live.isEnabled, chatPage }),
    getChatAsset: getChatAsset({ page: chatPage }),
    getDocs: getDocs({ page }),
    getDocsAsset: getDocsAsset({ page }),
  };
}

const createReadiness = ({ live, log, core, startedAt }: HandlersParts) =>
  getReadiness({
    isShuttingDown: live.isShuttingDown,
    storageState: createStorageState(core.sessions, (state, why) => {
      if (state === 'ok') log.info('sessions can be kept again');
      else log.error({ code: state, reason: why }, 'sessions cannot be kept now');
    }),
    startedAt,
    refusal: toErrorBody(shuttingDown()),
  });
