import { isDeepStrictEqual } from 'node:util';
import type { Logger } from 'pino';
import { endLeftProcesses } from './leftProcesses.ts';
import type { Prefixes } from './catalogue.ts';
import { compareNames, openclawPrefixesOf, prefixesOf } from './names.ts';
import { permissionsOf, type Permissions } from './policy.ts';
import { failure } from './result.ts';
import { ServerLink } from './serverLink.ts';
import type { ToolLoop, ToolServer, ToolSettings } from './settings.ts';
import type { AgentTool, AgentTools, Toolbox } from './toolbox.ts';

/** The tools of MCP servers. Nothing is connected, started or loaded before an agent needs it. */
export function createToolbox(first: ToolSettings, log: Logger): Toolbox {
  return new McpToolbox(first, log);
}

class McpToolbox implements Toolbox {
  readonly #log: Logger;
  #settings: ToolSettings;
  /** Those that some agent may use, by their names. */
  #links = new Map<string, ServerLink>();
  /** By the ids of agents. */
  readonly #permissions = new Map<string, Permissions>();
  readonly #ending = new Set<Promise<void>>();

  constructor(settings: ToolSettings, log: Logger) {
    this.#settings = settings;
    this.#log = log;
    this.#links = this.#linksOf(settings);
    this.#end(this.#endLeft(settings.processesDir));
  }

  toolsOf(agentId: string): AgentTools | undefined {
    if (this.#links.size === 0 || this.#linksFor(agentId).length === 0) return undefined;
    // A run may outlive a change of the settings: what holds then is looked up for each call.
    return {
      list: async (signal) => {
        const tools = await listed(this.#linksFor(agentId), signal);
        return tools.filter(({ name, inOpenClaw }) => mayUse(this.#permissionsOf(agentId), name, inOpenClaw));
      },
      call: async (name, args, options) => {
        const link = this.#linksFor(agentId).find(({ prefixes }) => name.startsWith(prefixes.own));
        if (!link || !mayUse(this.#permissionsOf(agentId), name, link.inOpenClaw(name)))
          return failure(`There is no tool "${name}".`);
        return link.call(name, args, options);
      },
    };
  }

  limits(): ToolLoop {
    return this.#settings.loop;
  }

  tools(signal: AbortSignal): Promise<readonly AgentTool[]> {
    return listed([...this.#links.values()], signal);
  }

  apply(settings: ToolSettings): void {
    const before = this.#links;
    this.#settings = settings;
    this.#permissions.clear();
    this.#links = this.#linksOf(settings);
    const kept = new Set(this.#links.values());
    for (const link of before.values()) if (!kept.has(link)) this.#end(link.close());
  }

  status() {
    return this.#settings.servers.map((server) => {
      const { name, transport } = server;
      return this.#links.get(name)?.status() ?? { name, transport, state: 'disabled' as const, tools: 0 };
    });
  }

  async close(): Promise<void> {
    for (const link of this.#links.values()) this.#end(link.close());
    this.#links = new Map();
    this.#permissions.clear();
    await Promise.all(this.#ending);
  }

  /** Servers whose entry is the same keep their connection. */
  #linksOf(settings: ToolSettings): Map<string, ServerLink> {
    const enabled = settings.servers.filter((server) => server.enabled);
    const own = prefixesOf(enabled.map(({ name }) => name));
    const inOpenClaw = openclawPrefixesOf(settings.servers.map(({ name }) => name));
    const prefixes = (name: string): Prefixes => ({ own: own.get(name) ?? '', inOpenClaw: inOpenClaw.get(name) ?? '' });
    const agents = [
      permissionsOf(settings, ''),
      ...Object.keys(settings.agentPolicies).map((id) => permissionsOf(settings, id)),
    ];
    const needed = enabled.filter(({ name }) => agents.some((agent) => isNeeded(agent, prefixes(name))));
    return new Map(needed.map((server) => [server.name, this.#linkOf(server, prefixes(server.name))]));
  }

  #linkOf(server: ToolServer, prefixes: Prefixes): ServerLink {
    const link = this.#links.get(server.name);
    const isSame = isDeepStrictEqual([link?.prefixes, link?.server], [prefixes, server]);
    return link && isSame ? link : new ServerLink(server, prefixes, () => this.#settings, this.#log);
  }

  #linksFor(agentId: string): ServerLink[] {
    const permissions = this.#permissionsOf(agentId);
    return [...this.#links.values()].filter(({ prefixes }) => isNeeded(permissions, prefixes));
  }

  #permissionsOf(agentId: string): Permissions {
    const known = this.#permissions.get(agentId);
    if (known) return known;
    const permissions = permissionsOf(this.#settings, agentId);
    this.#permissions.set(agentId, permissions);
    return permissions;
  }

  async #endLeft(folder: string): Promise<void> {
    const pids = await endLeftProcesses(folder);
    if (pids.length > 0) this.#log.warn({ pids }, 'processes of tools that an earlier gateway left behind were ended');
  }

  /** Has `close` wait for an end. */
  #end(end: Promise<void>): void {
    const told = end.catch((error: unknown) => this.#log.error(error, 'a server of tools could not be ended'));
    this.#ending.add(told);
    void told.then(() => this.#ending.delete(told));
  }
}

/** What is denied by the name that it has in OpenClaw is denied. */
const mayUse = (agent: Permissions, name: string, inOpenClaw = name): boolean =>
  agent.mayUse(name) && !agent.denies(inOpenClaw);

const isNeeded = (agent: Permissions, { own, inOpenClaw }: Prefixes): boolean =>
  agent.mayNeed(own) && !agent.deniesAll(inOpenClaw);

/** What servers offer now, in the order of names. */
async function listed(links: readonly ServerLink[], signal: AbortSignal): Promise<AgentTool[]> {
  const found = await Promise.all(links.map((link) => link.tools(signal)));
  const tools = found.flat().map(({ shown }) => shown);
  return tools.toSorted((one, other) => compareNames(one.name, other.name));
}
