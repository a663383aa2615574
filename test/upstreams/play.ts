/** Puts a row of the conversation to one API of a server, through the gateway and directly, streamed and whole. */
import { setTimeout as pause } from 'node:timers/promises';
import { judge } from '../support/judge.ts';
import type { AskOptions, Format, Place, Told } from './conversation.ts';
import { openai } from './formats/openai.ts';
import { bearer } from './gateway.ts';
import { cpuMs } from './processes.ts';
import type { Row } from './rows.ts';
import type { Door, RunningServer, Server } from './servers/server.ts';

/** A server that runs, with a gateway before it. */
export interface Scene {
  server: Server;
  running: RunningServer;
  port: number;
  gatewayPort: number;
  /** What an endless answer costs, by the door's id. */
  costs: Map<string, number>;
}

/** What was wrong in each mode; nothing is there for a mode in which all was well. */
export type Faults = Partial<Record<'whole' | 'stream', string>>;

export interface Played {
  gateway: Faults;
  /** Undefined when the server's own format cannot ask this. */
  direct: Faults | undefined;
}

/** Milliseconds for one answer. */
const patience = 180_000;

export async function play(row: Row, door: Door, scene: Scene): Promise<Played> {
  const canCarry = door.format.canAsk(row.question);
  const throughGateway = { url: `http://127.0.0.1:${scene.gatewayPort}/v1`, model: `${door.id}/${door.model}` };
  const alone = { url: `http://127.0.0.1:${scene.port}${door.path}`, model: door.model };
  const gateway = { format: openai, place: { ...throughGateway, headers: bearer }, isGateway: true };
  return {
    gateway: await playModes(row, { ...gateway, door, canCarry }, scene),
    direct: canCarry
      ? await playModes(row, { format: door.format, place: alone, isGateway: false, door, canCarry }, scene)
      : undefined,
  };
}

/** The one who is asked. */
interface Side {
  format: Format;
  place: Place;
  isGateway: boolean;
  door: Door;
  canCarry: boolean;
}

async function playModes(row: Row, side: Side, scene: Scene): Promise<Faults> {
  const faults: Faults = {};
  for (const mode of ['whole', 'stream'] as const) {
    const fault = await playOnce(row, side, mode === 'stream', scene).catch((error: Error) => error.message);
    if (fault !== undefined) faults[mode] = fault;
  }
  return faults;
}

/** @returns what was wrong */
async function playOnce(row: Row, side: Side, isStreamed: boolean, scene: Scene): Promise<string | undefined> {
  if (row.act === 'leave') return leave(row, side, isStreamed, scene);
  const { isGateway, canCarry } = side;
  let unlawful: string | undefined;
  const onAnswer: AskOptions['onAnswer'] = (answer) => (unlawful = isGateway ? breachOf(answer) : undefined);
  const options = { isStreamed, onAnswer, signal: AbortSignal.timeout(patience) };
  const told = row.act === 'kill' ? await askAndKill(row, side, options, scene) : await ask(row, side, options);
  const { contextWindow } = scene.server;
  return row.fault(told, { isStreamed, isGateway, canCarry, contextWindow }) ?? unlawful;
}

function ask({ question }: Row, { format, place, door, isGateway }: Side, options: AskOptions): Promise<Told> {
  const { model } = question;
  const asked = model !== undefined && isGateway ? { ...question, model: `${door.id}/${model}` } : question;
  return format.ask(place, asked, options);
}

/** What the contract says against an answer of the gateway. */
function breachOf(answer: Parameters<typeof judge>[2]): string | undefined {
  try {
    judge('POST', '/v1/chat/completions', answer);
  } catch (error) {
    return `breaks the contract: ${(error as Error).message.slice(0, 200)}`;
  }
}

/** Kills the server in the middle of its answer, and starts it again. */
async function askAndKill(row: Row, side: Side, options: AskOptions, scene: Scene): Promise<Told> {
  const { middle, onPiece } = middleOf(scene, options.isStreamed);
  const asked = ask(row, side, { ...options, onPiece });
  try {
    await Promise.race([middle, asked]);
    await scene.running.kill();
    return await asked;
  } finally {
    await scene.running.kill();
    scene.running = await scene.server.start(scene.port);
  }
}

/** Leaves in the middle of the answer, and looks whether the server does all the rest of its work all the same. */
async function leave(row: Row, side: Side, isStreamed: boolean, scene: Scene): Promise<string | undefined> {
  const whole = await costOf(row, side.door, scene);
  const { groups } = scene.running;
  const before = cpuMs(groups);
  const controller = new AbortController();
  const { middle, onPiece } = middleOf(scene, isStreamed);
  const asked = ask(row, side, { isStreamed, signal: controller.signal, onPiece }).catch(() => undefined);
  const early = await Promise.race([middle, asked]);
  if (early) return `was over before: ${early.error?.message ?? early.finish}`;
  controller.abort();
  await asked;
  await comesToRest(scene);
  const spent = cpuMs(groups) - before;
  return spent < whole * 0.75 ? undefined : `the server goes on: ${spent} ms of work, ${whole} for all of it`;
}

/** Milliseconds of CPU that an endless answer takes until the context is full. */
async function costOf({ question }: Row, { format, path, model, id }: Door, scene: Scene): Promise<number> {
  const known = scene.costs.get(id);
  if (known !== undefined) return known;
  const { running, port, server } = scene;
  const place = { url: `http://127.0.0.1:${port}${path}`, model };
  const before = cpuMs(running.groups);
  const limited = { ...question, limit: server.contextWindow };
  const { error } = await format.ask(place, limited, { isStreamed: true, signal: AbortSignal.timeout(patience) });
  if (error) throw new Error(`cannot tell what an answer costs: ${error.message}`);
  const cost = cpuMs(running.groups) - before;
  scene.costs.set(id, cost);
  return cost;
}

/** The moment at which an answer is under way: the first piece of a stream, or work of the server where nothing is seen. */
function middleOf({ running }: Scene, isStreamed: boolean): { middle: Promise<void>; onPiece: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (!isStreamed) void works(running).then(resolve);
  return { middle: promise, onPiece: resolve };
}

/** CPU time that only an answer needs, in milliseconds, and for how long it is waited for. */
const [workMs, workWaitMs] = [200, 30_000];

async function works({ groups }: RunningServer): Promise<void> {
  const before = cpuMs(groups);
  for (let waited = 0; cpuMs(groups) - before < workMs && waited < workWaitMs; waited += 20) await pause(20);
}

/** Milliseconds: of work in a window, below which a server rests. On a busy machine one that works gets little time, but more than that. */
const [restMs, windowMs] = [30, 1000];

async function comesToRest({ running: { groups } }: Scene): Promise<void> {
  for (let waited = 0; waited < patience; waited += windowMs) {
    const before = cpuMs(groups);
    await pause(windowMs);
    if (cpuMs(groups) - before <= restMs) return;
  }
}
