/** LiteLLM's proxy, which has no models of its own: llama.cpp is behind it. */
import { writeFileSync } from 'node:fs';
import { anthropic } from '../formats/anthropic.ts';
import { openai } from '../formats/openai.ts';
import { scratch } from '../folders.ts';
import { answers, launch, type Program } from '../processes.ts';
import { installLlama, startLlama } from './llama.ts';
import { pythonPrograms } from './python.ts';
import type { RunningServer, Server } from './server.ts';
import { freePort } from '../../support/freePort.ts';

/** The newest whose proxy can be installed from PyPI: later ones want a package that is not there. */
const version = '1.106.12';

/** Installs the proxy when it is not there. */
const installProxy = () => pythonPrograms('litellm', [`litellm[proxy]==${version}`]);

/**
 * Installs the proxy when it is not there, and starts it before one model.
 * @param model_name what it is asked for
 * @param litellm_params how LiteLLM reaches it
 * @param toCommand what is started in place of its command
 */
export async function startProxy(
  port: number,
  model_name: string,
  litellm_params: object,
  toCommand = (command: readonly string[]) => [...command],
): Promise<Program> {
  const bin = await installProxy();
  const configPath = scratch('litellm.json');
  const config = { model_list: [{ model_name, litellm_params }], litellm_settings: { telemetry: false } };
  writeFileSync(configPath, JSON.stringify(config));
  const args = ['--config', configPath, '--host', '127.0.0.1', '--port', String(port), '--telemetry', 'False'];
  const environment = {
    HOME: scratch('litellm-home'),
    LITELLM_LOCAL_MODEL_COST_MAP: 'True',
    // Without a key of its own it does not start otherwise.
    LITELLM_DANGEROUSLY_PERMIT_WEAK_OR_UNSET_MASTER_KEY: 'true',
  };
  const [command = '', ...others] = toCommand([`${bin}/litellm`, ...args]);
  const program = launch(command, others, { log: scratch('litellm.log'), environment });
  await answers(`http://127.0.0.1:${port}/health/liveliness`, program, 180);
  return program;
}

async function install(): Promise<string> {
  const behind = await installLlama();
  await installProxy();
  return `${version} before llama.cpp ${behind}`;
}

async function start(port: number): Promise<RunningServer> {
  const behindPort = await freePort();
  const behind = await startLlama(behindPort);
  const params = { model: 'hosted_vllm/tiny', api_base: `http://127.0.0.1:${behindPort}/v1`, api_key: 'none' };
  const program = await startProxy(port, 'tiny', params);
  const kill = async () => void (await Promise.all([program.kill(), behind.kill()]));
  return { groups: [program.pid, ...behind.groups], kill };
}

export const litellm: Server = {
  name: 'LiteLLM',
  install,
  start,
  contextWindow: 1024,
  doors: [
    {
      name: 'LiteLLM /v1',
      id: 'litellm',
      format: openai,
      api: 'openai-completions',
      path: '/v1',
      model: 'tiny',
      limits: {
        'tool_choice none': 'passes it on, and llama.cpp shows the model its tools all the same',
        'unknown model': 'a 400 with the reason',
      },
    },
    {
      name: 'LiteLLM /v1/messages',
      id: 'litellm-messages',
      format: anthropic,
      api: 'anthropic-messages',
      path: '',
      model: 'tiny',
      limits: { 'unknown model': 'a 400 with the reason' },
    },
  ],
};
