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
   * has. Undefined when nothing fits.
   */
  route(model: string): Route | undefined;
  /** Every route that can be listed, in the order of the channels. */
  list(): Route[];
  /** Asks upstreams for their models where those can change. */
  refresh(): Promise<void>;
}

export function createRouting(channels: readonly Channel[]): Routing {
  const idsOf = (channel: Channel) => [...new Set([...channel.models(), ...(channel.discovered?.() ?? [])])];
  const list = () => channels.flatMap((channel) => idsOf(channel).map((model) => toRoute(channel, model)));

  function listed(model: string): Route | undefined {
    const channel = channels.find((one) => idsOf(one).some((id) => model === `${one.id}/${id}`));
    return channel && toRoute(channel, model.slice(channel.id.length + 1));
  }

  function withPrefix(model: string): Route | undefined {
    const channel = channels.find(
      ({ id, isOpen }) => isOpen && model.startsWith(`${id}/`) && model.length > id.length + 1,
    );
    return channel && toRoute(channel, model.slice(channel.id.length + 1));
  }

  function bare(model: string): Route | undefined {
    const lists = channels.find((channel) => channel.models().includes(model));
    const matches = channels.find(({ match }) => match?.some((pattern) => fitsPattern(model, pattern)));
    const has = channels.find((channel) =>
      channel.discovered?.().some((id) => id === model || id === `${model}:latest`),
    );
    const channel = lists ?? matches ?? has;
    return channel && toRoute(channel, model);
  }

  return {
    list,
    route: (model) => listed(model) ?? withPrefix(model) ?? bare(model),
    async refresh() {
      await Promise.all(channels.map(async (channel) => channel.refresh?.()));
    },
  };
}

const toRoute = (channel: Channel, model: string): Route => ({
  channel,
  model,
  id: `${channel.id}/${model}`,
  contextWindow: channel.contextWindow?.(model),
});
