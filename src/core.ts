/** What is behind the doors: agents, models, sessions and their runs. */
import { isDeepStrictEqual } from 'node:util';
import { pino, type Logger } from 'pino';
import { unreachableAgents, type Catalogue } from './agents/models.ts';
import { Embeddings } from './agents/embed.ts';
import { Runs, type OtherRuns } from './agents/run.ts';
import { sessionsOfDoors, type DoorSessions } from './agents/sessions.ts';
import { createAnthropicChannel, droppedFields as anthropicDropped } from './channels/anthropic.ts';
import type { Channel } from './channels/channel.ts';
import { adapting } from './channels/compat.ts';
import { noEmbeddings } from './channels/embedding.ts';
import { tellingDropped } from './channels/dropped.ts';
import { loadImage } from './channels/images.ts';
import { offlineChannel } from './channels/offline.ts';
import { createOllamaChannel } from './channels/ollama.ts';
import { droppedFields as ollamaDropped } from './channels/ollama/request.ts';
import { createOpenAiChannel } from './channels/openai.ts';
import { hasCredential, isLocal, type Provider } from './channels/provider.ts';
import { createRouting } from './channels/routing.ts';
import { createTransport, type Transport } from './channels/transport.ts';
import type { Config } from './config.ts';
import { shuttingDown } from './errors.ts';
import type { Tell } from './events.ts';
import { createLanes } from './sessions/lanes.ts';
import { instrumentedStore } from './sessions/instrumentedStore.ts';
import type { SessionStore } from './sessions/store.ts';
import { createToolbox } from './tools/mcp.ts';
import type { Toolbox } from './tools/toolbox.ts';

/** What all doors share: agents, models, sessions and their runs. */
export interface Core {
  /** What agents and models there are now. */
  catalogue: () => Catalogue;
  runs: Runs;
  embeddings: Embeddings;
  sessions: DoorSessions;
  /** The tools of agents. */
  toolbox: Toolbox;
  /** Runs that wait in the lane of their session now. */
  waiting(): number;
  /** Applies changed agents, providers and tools. */
  apply(config: Config): void;
  /** Ends what is still going on, and closes the sessions. @param beforeStore what is still to be kept when all runs are over */
  close(beforeStore?: () => Promise<void>): Promise<void>;
}

export interface CoreParts {
  store: SessionStore;
  log: Logger;
  tell: Tell;
  /** As `GatewayOptions.firstRetryMs`. */
  firstRetryMs?: number | undefined;
  /** The runs of other processes of this gateway. */
  others?: OtherRuns | undefined;
}

/** Everything behind the doors, wired top to bottom. */
export function createCore(first: Config, { store: kept, log, tell, firstRetryMs, others }: CoreParts): Core {
  const store = instrumentedStore(kept, tell);
  const transport = createTransport();
  let catalogue = createCatalogue(first, transport, log);
  let inUse = first.session.store;
  const lanes = createLanes(store);
  const toolbox = createToolbox(first.tools, log);
  const runs = new Runs({ store, lanes, firstRetryMs, tell, others, toolbox });
  const sessions = sessionsOfDoors(store, runs);
  const tellDoubt = createDoubtLine(log);
  const prune = () =>
    void sessions
      .prune()
      .then(({ doubtedMs }) => tellDoubt(doubtedMs))
      .catch((error: unknown) => log.warn(error, 'sessions could not be pruned'));
  const pruning = setInterval(prune, pruneMs).unref();

  return {
    catalogue: () => catalogue,
    runs,
    embeddings: new Embeddings(tell, firstRetryMs),
    sessions,
    toolbox,
    waiting: () => lanes.waiting(),
    apply(next) {
      catalogue = createCatalogue(next, transport, log);
      toolbox.apply(next.tools);
      const { store: address } = next.session;
      const isMoved = 'url' in address && !isDeepStrictEqual(address, inUse);
      inUse = address;
      if (isMoved) {
        void store
          .useAddress?.(address)
          .catch((error: unknown) => log.error(`sessions cannot be kept: ${(error as Error).message}`));
      }
    },
    async close(beforeStore) {
      clearInterval(pruning);
      runs.endAll(shuttingDown());
      await runs.idle(1000);
      const toolsClosed = toolbox.close();
      await beforeStore?.();
      await sessions.close();
      await transport.close();
      await toolsClosed;
    },
  };
}

/** A line for each agent whose model no channel of a configuration has. */
export async function unreachableModels(config: Config): Promise<string[]> {
  const transport = createTransport();
  const lines = unreachableAgents(createCatalogue(config, transport, pino({ enabled: false })));
  await transport.close();
  return lines;
}

/** The agents and models of a configuration. */
function createCatalogue(config: Config, transport: Transport, log: Logger): Catalogue {
  const { agents, providers, absentProviders } = config;
  const channels = [...providers.map((provider) => toChannel(provider, transport, log)), offlineChannel];
  const since = Math.floor(Date.now() / 1000);
  return { directory: agents, routing: createRouting(channels), absentProviders, since };
}

/** Milliseconds between two looks for sessions that nobody uses any more. */
const pruneMs = 5 * 60_000;

/** Tells once of each time that the clock is days ahead of what is believed of it. */
function createDoubtLine(log: Logger): (doubtedMs: number) => void {
  let toldDays = 0;
  return (doubtedMs) => {
    const days = Math.floor(doubtedMs / 86_400_000);
    if (days > toldDays) {
      log.warn(
        `the clock went on by ${days} days in which no gateway was seen to run: if it is right, what is too old by it is forgotten in a day`,
      );
    }
    toldDays = days;
  };
}

/** The channel of a provider. Models with a base URL of their own are reached there, and every model is sent what it understands. */
function toChannel(provider: Provider, transport: Transport, log: Logger): Channel {
  const channel = toWireChannel(provider, transport, log);
  const elsewhere = new Map(
    provider.models.flatMap((model) =>
      model.baseUrl === undefined
        ? []
        : [[model.id, toWireChannel({ ...provider, baseUrl: model.baseUrl, models: [model] }, transport, log)]],
    ),
  );
  const compatOf = (model: string) => provider.models.find(({ id }) => id === model)?.compat;
  const run: Channel['run'] = (request, options, sink) =>
    (elsewhere.get(request.model) ?? channel).run(request, options, sink);
  const embed = channel.embed && embedAt((model) => elsewhere.get(model) ?? channel);
  const facts = { isLocal: isLocal(provider), hasCredential: hasCredential(provider) };
  return adapting({ ...channel, ...facts, run, ...(embed && { embed }) }, compatOf);
}

/** Makes vectors where a model is reached. */
const embedAt =
  (channelOf: (model: string) => Channel): Channel['embed'] =>
  async (request, options) => {
    const { id, embed } = channelOf(request.model);
    if (!embed) throw noEmbeddings(id);
    return embed(request, options);
  };

/** The channel of a provider, by its wire format. */
function toWireChannel(provider: Provider, transport: Transport, log: Logger): Channel {
  const tell = (field: string) =>
    log.warn(`the provider ${provider.id} cannot honour '${field}', which only tunes the answer; it is left out`);
  switch (provider.api) {
    case 'openai-completions':
      return createOpenAiChannel(provider, transport, tell);
    case 'anthropic-messages':
      return tellingDropped(createAnthropicChannel(provider, transport), anthropicDropped, tell);
    case 'ollama':
      return tellingDropped(createOllamaChannel(provider, transport, loadImage), ollamaDropped, tell);
  }
}
