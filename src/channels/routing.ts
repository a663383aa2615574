import type { Channel } from './channel.ts';

/** A model that a channel can reach. */
export interface Route {
  channel: Channel;
  /** The model's id on its channel. */
  model: string;
  /** `<provider>/<model>`, as the answer's `x-openclaw-model` says it. */
  id: string;
}

export interface Routing {
  /** @param model `<provider>/<model>`, or a bare id that some channel lists; undefined when nothing fits. */
  route(model: string): Route | undefined;
  /** Every route that can be listed, in the order of the channels. */
  list(): Route[];
}

export function createRouting(channels: readonly Channel[]): Routing {
  const toRoute = (channel: Channel, model: string): Route => ({ channel, model, id: `${channel.id}/${model}` });
  const list = () => channels.flatMap((channel) => channel.models().map((model) => toRoute(channel, model)));
  return {
    list,
    route: (model) => list().find((route) => route.id === model) ?? list().find((route) => route.model === model),
  };
}
