import { pino } from 'pino';
import { checkSessionKey, mainKey } from '../agents/sessionKey.ts';
import type { ChatCompletionChunk, Usage } from '../contract.ts';
import { loadConfig } from '../config.ts';
import { createCore, type Core } from '../core.ts';
import { openStore } from '../stores.ts';
import { tellAll } from '../events.ts';
import { createLines } from '../telemetry/lines.ts';
import { Spans } from '../telemetry/spans.ts';
import type { Agents, Answer, Question } from './ask.ts';
import type { Process } from './command.ts';

/** Agents in this process: the same configuration, sessions and code path as the gateway's, and no port. @throws ConfigError */
export async function openLocalAgents({ stderr, version }: Pick<Process, 'stderr' | 'version'>): Promise<Agents> {
  const config = loadConfig();
  const warn = (line: string) => stderr.write(`openclaw-gateway: ${(JSON.parse(line) as { msg: string }).msg}\n`);
  const log = pino({ level: 'warn', base: null }, { write: warn });
  const spans = new Spans(log, version);
  await spans.apply(config);
  const tell = tellAll(createLines(log), spans.hear);
  const core = createCore(config, { store: await openStore(config), log, tell });
  return {
    ask: (question, onText, signal) => ask({ core, spans }, question, onText, signal),
    async close() {
      await core.close();
      await spans.close();
    },
  };
}

interface Parts {
  core: Core;
  spans: Spans;
}

async function ask(
  { core, spans }: Parts,
  { message, agentId, sessionKey = mainKey, model }: Question,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const startedAt = performance.now();
  const selectors = { model: 'openclaw', agentId, sessionKey: checkSessionKey(sessionKey), backendModel: model };
  const selection = await core.runs.select(selectors, core.catalogue);
  const messages = [{ role: 'user' as const, content: message }];
  const body = { model: 'openclaw', messages, stream: true };
  const run = core.runs.start({ selection, body, signal, trace: spans.beginTrace(undefined) });
  let text = '';
  let usage: Usage | undefined;
  await run.read((chunks) => {
    const piece = chunks.map(textOf).join('');
    text += piece;
    if (piece !== '') onText(piece);
    usage = chunks.at(-1)?.usage ?? usage;
  });
  const { facts } = run.progress;
  return {
    runId: run.id,
    sessionKey: facts.sessionKey,
    agentId: facts.agentId,
    model: facts.model,
    text,
    usage: toUsage(usage),
    durationMs: Math.round(performance.now() - startedAt),
  };
}

/** What a person reads of a chunk. */
const textOf = ({ choices: [choice] }: ChatCompletionChunk): string =>
  choice?.delta.content ?? choice?.delta.refusal ?? '';

const toUsage = (usage: Usage | undefined): Answer['usage'] =>
  usage ? { input: usage.prompt_tokens, output: usage.completion_tokens, total: usage.total_tokens } : null;
