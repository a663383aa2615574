import type { Channel } from './channel.ts';
import { fitsPattern } from './provider.ts';

/** A model that a channel can reach. */
export interface Route {
  channel: Channel;
  /** The model's id on its channel. */
  model: string;
  /** `<provider>/<model>`, as the answer's `x-openclaw-model` says it. */
  id: string;
  /** Tokens of prompt and answer together, when that is known. */
  contextWindow?: number | undefined;
}

export interface Routing {
  /**
   * @param model `<provider>/<model>`, or a bare id: one that a channel lists, else one that fits a channel's patterns, else one that an upstream said it
   * has, by whichever name that takes for it. Undefined when nothing fits.
   */
  route(model: string): Route | undefined;
  /** Every route that can be listed, in the order of the channels. */
  list(): Route[];
  /** Why it is not known whether a bare id that nothing fits exists: an upstream that may have it could not be asked. */
  outage(model: string): string | undefined;
  /** Asks upstreams for their models where those can change. @param maxAgeMs milliseconds for which an earlier answer is good enough; 30,000 by default */
  refresh(maxAgeMs?: number): Promise<void>;
}

export function createRouting(channels: readonly Channel[]): Routing {
  const list = () => channels.flatMap((channel) => idsOf(channel).map((model) => toRoute(channel, model)));

  function prefixed(model: string): Route | undefined {
    const named = channels.filter(({ id }) => model.startsWith(`${id}/`) && model.length > id.length + 1);
    const rest = (channel: Channel) => model.slice(channel.id.length + 1);
    for (const channel of named) {
      const id =
        sameModel(channel.models(), rest(channel), channel) ?? sameModel(discovered(channel), rest(channel), channel);
      if (id !== undefined) return toRoute(channel, id);
    }
    const open = named.find(({ isOpen }) => isOpen);
    return open && toRoute(open, rest(open));
  }

  function bare(model: string): Route | undefined {
    return having(model, (channel) => channel.models()) ?? matching(model) ?? having(model, discovered);
  }

  function having(model: string, ofChannel: (channel: Channel) => readonly string[]): Route | undefined {
    for (const channel of channels) {
      const id = sameModel(ofChannel(channel), model, channel);
      if (id !== undefined) return toRoute(channel, id);
    }
    return undefined;
  }

  function matching(model: string): Route | undefined {
    const channel = channels.find(({ match }) => match?.some((pattern) => fitsPattern(model, pattern)));
    return channel && toRoute(channel, model);
  }

  return {
    list,
    route: (model) => prefixed(model) ?? bare(model),
    outage(model) {
      if (channels.some(({ id }) => model.startsWith(`${id}/`))) return undefined;
      return channels.map((channel) => channel.outage?.()).find((reason) => reason !== undefined);
    },
    async refresh(maxAgeMs) {
      await Promise.all(channels.map(async (channel) => channel.refresh?.(maxAgeMs)));
    },
  };
}

const discovered = (channel: Channel): readonly string[] => channel.discovered?.() ?? [];

/** What a channel lists and what its upstream has, each model once. */
function idsOf(channel: Channel): readonly string[] {
  const { nameKey = (model) => model } = channel;
  const ids = new Map<string, string>();
  for (const id of [...channel.models(), ...discovered(channel)]) {
    if (!ids.has(nameKey(id))) ids.set(nameKey(id), id);
  }
  return [...ids.values()];
}

/** The id that a name means, if it is one of these: the name itself as long as it is written in the same way. */
function sameModel(ids: readonly string[], model: string, { nameKey }: Channel): string | undefined {
  if (ids.includes(model)) return model;
  const found = nameKey && ids.find((id) => nameKey(id) === nameKey(model));
  return found === `${model}:latest` ? model : found;
}

const toRoute = (channel: Channel, model: string): Route => ({
  channel,
  model,
  id: `${channel.id}/${model}`,
  contextWindow: channel.contextWindow?.(model),
});
