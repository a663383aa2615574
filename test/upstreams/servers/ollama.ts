/** Ollama, built by Go from its module, with the three APIs it serves. */
import { rmSync } from 'node:fs';
import { anthropic } from '../formats/anthropic.ts';
import { ollama as ollamaFormat } from '../formats/ollama.ts';
import { openai } from '../formats/openai.ts';
import { installed, once, scratch } from '../folders.ts';
import { answers, launch, run } from '../processes.ts';
import { llamaSources } from './llama.ts';
import type { RunningServer, Server } from './server.ts';

const version = 'v0.17.4';
const folder = installed('ollama');
const binary = `${folder}/bin/ollama`;
const log = scratch('install-ollama.log');

/** The archives of Go modules leave out folders named `vendor`; the headers that are missing then are in llama.cpp's sources. */
async function install(): Promise<string> {
  const sources = await llamaSources();
  await once(`${folder}/built-${version}`, async () => {
    const environment = {
      GOPATH: `${folder}/go`,
      GOCACHE: `${folder}/go/cache`,
      GOBIN: `${folder}/bin`,
      GOFLAGS: '-modcacherw -p=2',
      CGO_CFLAGS: '-O2',
      CGO_CXXFLAGS: `-O2 -I${sources}/vendor`,
    };
    await run('go', ['install', `github.com/ollama/ollama@${version}`], { log, environment });
    rmSync(`${folder}/go`, { recursive: true, force: true });
  });
  return version;
}

const contextWindow = 1024;

async function start(port: number): Promise<RunningServer> {
  const environment = {
    HOME: scratch('ollama-home'),
    OLLAMA_HOST: `127.0.0.1:${port}`,
    OLLAMA_MODELS: scratch('ollama-home/models'),
  };
  const program = launch(binary, ['serve'], { log: scratch('ollama.log'), environment });
  await answers(`http://127.0.0.1:${port}/api/version`, program, 60);
  const create = ['create', 'tiny', '--file', scratch('model/Modelfile')];
  await run(binary, create, { log: scratch('ollama-create.log'), environment });
  return { groups: [program.pid], kill: () => program.kill() };
}

export const ollama: Server = {
  name: 'Ollama',
  install,
  start,
  contextWindow,
  doors: [
    { name: 'Ollama', id: 'ollama', format: ollamaFormat, api: 'ollama', path: '', model: 'tiny', limits: {} },
    {
      name: 'Ollama /v1',
      id: 'ollama-v1',
      format: openai,
      api: 'openai-completions',
      path: '/v1',
      model: 'tiny',
      limits: {
        'tool_choice none': 'ignores tool_choice',
        image: 'drops images of a text model silently',
        'reasoning high': 'takes levels of thought from gpt-oss only',
        'prompt too long': 'cuts a prompt that is too long silently',
        'answer too long': 'drops the oldest half of a full context silently',
      },
    },
    {
      name: 'Ollama /v1/messages',
      id: 'ollama-messages',
      format: anthropic,
      api: 'anthropic-messages',
      path: '',
      model: 'tiny',
      limits: {
        'prompt too long': 'cuts a prompt that is too long silently',
        'answer too long': 'drops the oldest half of a full context silently',
        image: 'drops images of a text model silently',
        'reasoning none': 'thinks whatever thinking says',
        schema: 'ignores output_config',
      },
    },
  ],
};
