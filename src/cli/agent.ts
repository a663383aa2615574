import type { Agents, Question } from './ask.ts';
import { WrongUsage, type Command, type Process } from './command.ts';
import { readMessage, type MessageOptions } from './message.ts';
import {
  checkGatewayOptions,
  gatewayOptions,
  readOptions,
  readTimeout,
  startTimeout,
  type GatewayOptions,
} from './options.ts';
import { createOutput, ReaderLeft } from './output.ts';
import { startSpinner } from './spinner.ts';

/** `agent`: one run of an agent, whose answer is printed as it comes. */
export const command: Command = async (process) => {
  const options = readAgentOptions(process.args);
  const message = await readMessage(options, process.stdin, process.signal);
  const output = createOutput(process.stdout);
  const late = 'and the run was aborted. Give it more with --timeout.';
  const timeout = startTimeout(options.timeoutMs, late);
  const signal = AbortSignal.any([process.signal, output.broken, timeout.signal]);
  const stopSpinner = startSpinner(process.stderr, 'waiting for the answer');
  const show = (text: string) => {
    stopSpinner();
    output.write(text);
  };
  try {
    const answer = await askOnce(options, process, { ...options, message }, options.json ? () => {} : show, signal);
    if (options.json) show(JSON.stringify(answer, null, 2));
    await output.end();
    output.broken.throwIfAborted();
    return 0;
  } catch (error) {
    if (error instanceof ReaderLeft) return 0;
    await output.end();
    throw error;
  } finally {
    stopSpinner();
    timeout.stop();
  }
};

type AgentOptions = MessageOptions & Omit<Question, 'message'> & GatewayOptions & { json: boolean; local: boolean };

const agentOptions = {
  ...gatewayOptions,
  message: { type: 'string', short: 'm' },
  'message-file': { type: 'string' },
  agent: { type: 'string' },
  'session-key': { type: 'string' },
  model: { type: 'string' },
  timeout: { type: 'string' },
  json: { type: 'boolean', default: false },
  local: { type: 'boolean', default: false },
} as const;

function readAgentOptions(args: readonly string[]): AgentOptions {
  const { values, positionals } = readOptions(args, agentOptions, ['-']);
  const { url, token, password, message, model, json, local } = values;
  checkGatewayOptions(values);
  if (local && (url ?? token ?? password) !== undefined) {
    throw new WrongUsage('--local runs the agent in this process; leave --url, --token and --password out');
  }
  return {
    url,
    token,
    password,
    message,
    messageFile: values['message-file'],
    isStdinNamed: positionals.length > 0,
    agentId: values.agent,
    sessionKey: values['session-key'],
    model,
    timeoutMs: readTimeout(values.timeout, 600),
    json,
    local,
  };
}

async function askOnce(
  options: AgentOptions,
  process: Process,
  question: Question,
  onText: (text: string) => void,
  signal: AbortSignal,
) {
  const agents = await openAgents(options, process, signal);
  try {
    return await agents.ask(question, onText, signal);
  } finally {
    await agents.close();
  }
}

async function openAgents(options: AgentOptions, process: Process, signal: AbortSignal): Promise<Agents> {
  if (options.local) return (await import('./local.ts')).openLocalAgents(process);
  const { openRemoteAgents } = await import('./remote.ts');
  return openRemoteAgents({ ...options, version: process.version, signal });
}
