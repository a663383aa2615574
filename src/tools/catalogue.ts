import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { ServerTool } from './client.ts';
import { compareNames, namesOf, openclawNameOf } from './names.ts';
import { isShown } from './policy.ts';
import type { ToolServer } from './settings.ts';
import type { AgentTool } from './toolbox.ts';

/** A tool with what its server calls it. */
export interface KnownTool {
  tool: ServerTool;
  shown: AgentTool;
}

/** How the names of a server's tools begin. */
export interface Prefixes {
  own: string;
  inOpenClaw: string;
}

/** Characters of a description, and bytes of a whole definition: more would be a prompt, and no description. */
const [maxDescription, maxDefinitionBytes] = [8192, 65_536];

/** The tools of one server, as they were last listed. */
export class ToolCatalogue {
  readonly #server: ToolServer;
  readonly #log: Logger;
  readonly #prefixes: Prefixes;
  /** Digests of definitions by the names of tools, as they were first seen. */
  readonly #seen = new Map<string, string>();
  #tools: readonly KnownTool[] = [];

  constructor(server: ToolServer, prefixes: Prefixes, log: Logger) {
    this.#server = server;
    this.#prefixes = prefixes;
    this.#log = log;
  }

  /** In the order of the names that models see. */
  get tools(): readonly KnownTool[] {
    return this.#tools;
  }

  /** Takes what a server lists now. What it says differently of a tool than before is told: a description is read by models like an instruction. */
  renew(listed: readonly ServerTool[]): void {
    const tools = listed.filter((tool) => isShown(tool.name, this.#server.toolFilter) && this.#isUsable(tool));
    const names = namesOf(this.#prefixes.own, [...new Set(tools.map(({ name }) => name))]);
    const known = new Map(
      tools.map((tool): [string, KnownTool] => [tool.name, this.#known(tool, names.get(tool.name) ?? '')]),
    );
    this.#tools = [...known.values()].toSorted((one, other) => compareNames(one.shown.name, other.shown.name));
    for (const { tool } of this.#tools) this.#compare(tool);
  }

  #known(tool: ServerTool, name: string): KnownTool {
    const { name: server, supportsParallelToolCalls: isParallel } = this.#server;
    const description = tool.description.slice(0, maxDescription);
    const inOpenClaw = openclawNameOf(this.#prefixes.inOpenClaw, tool.name);
    return {
      tool,
      shown: {
        name,
        ...(inOpenClaw !== name && { inOpenClaw }),
        server,
        description,
        parameters: tool.parameters,
        isParallel,
      },
    };
  }

  #isUsable({ name, parameters }: ServerTool): boolean {
    const isSmall = Buffer.byteLength(JSON.stringify(parameters)) <= maxDefinitionBytes;
    if (!isSmall)
      this.#log.warn(
        { server: this.#server.name, tool: name },
        'the tool is left out, because its definition is too large',
      );
    return isSmall;
  }

  #compare({ name, description, parameters }: ServerTool): void {
    const digest = createHash('sha256')
      .update(JSON.stringify([description, parameters]))
      .digest('hex');
    const before = this.#seen.get(name);
    this.#seen.set(name, digest);
    if (before === undefined || before === digest) return;
    this.#log.warn(
      { server: this.#server.name, tool: name },
      'the server describes the tool differently than before; look whether you still want it',
    );
  }
}
