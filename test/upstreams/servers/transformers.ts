/** `transformers serve`, with PyTorch on the CPU. */
import { cpSync } from 'node:fs';
import { openai } from '../formats/openai.ts';
import { installed, scratch } from '../folders.ts';
import { answers, launch } from '../processes.ts';
import { pythonPrograms } from './python.ts';
import type { RunningServer, Server } from './server.ts';

const version = '5.24.0';

async function install(): Promise<string> {
  await pythonPrograms('transformers', [`transformers[serving]==${version}`, 'torch==2.15.0', 'accelerate==1.15.0']);
  return version;
}

/** A model is a folder here, by its path from where the server runs. */
async function start(port: number): Promise<RunningServer> {
  const cwd = scratch('transformers');
  cpSync(scratch('model/transformers'), `${cwd}/tiny`, { recursive: true });
  const environment = { HF_HUB_OFFLINE: '1', HF_HOME: scratch('transformers-home'), OMP_NUM_THREADS: '1' };
  const args = ['serve', '--host', '127.0.0.1', '--port', String(port)];
  const program = launch(installed('transformers/venv/bin/transformers'), args, {
    log: scratch('transformers.log'),
    environment,
    cwd,
  });
  await answers(`http://127.0.0.1:${port}/health`, program, 180);
  return { groups: [program.pid], kill: () => program.kill() };
}

export const transformers: Server = {
  name: 'transformers serve',
  install,
  start,
  contextWindow: 1024,
  doors: [
    {
      name: 'transformers /v1',
      id: 'transformers',
      format: openai,
      api: 'openai-completions',
      path: '/v1',
      model: 'tiny',
      limits: {
        stop: 'leaves the stop sequence in the text',
        'tool_choice none': 'ignores tool_choice',
        image: 'drops images of a text model silently',
        'reasoning none': 'ignores reasoning_effort',
        schema: 'ignores response_format',
        logprobs: 'ignores logprobs',
        'unknown model': 'a 500 without a reason, in a stream a 200 and then the error',
        'prompt too long': 'does not look at the size of the context',
        'client leaves': 'goes on for a client that left, unless it streams',
        'answer too long': 'does not look at the size of the context',
      },
    },
  ],
};
