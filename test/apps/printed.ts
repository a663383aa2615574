/** What docs/clients.md and docs/responses.md print for a client, run as it is with the packages of the client's folder, against the same gateway. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { blockOf, fill } from '../docs/blocks.ts';
import type { Gateway } from './gateway.ts';
import type { Result } from './run.ts';

interface Printed {
  page: string;
  heading: string;
  language: string;
  /** Where the block is saved, in an empty folder that is the client's home; the page says so of files. */
  file: string;
  /** What is typed then: as the page says, with what spares a question to a person. */
  command: string;
  /** The file of the client's folder with the imports and the `main` that a fragment of a program wants, and PRINTED where the block stands. */
  around?: string;
}

const program = (heading: string, language: string, file: string, command: string): Printed => ({
  page: 'docs/clients.md',
  heading,
  language,
  file,
  command: `${command} ${file}`,
});

/** By the folder of the client. */
const printed: Record<string, Printed> = {
  langchain: program('LangChain: langchain-openai 1.7.4', 'python', 'printed.py', 'python'),
  'llama-index': program('LlamaIndex: llama-index-llms-openai-like 0.8.1', 'python', 'printed.py', 'python'),
  'pydantic-ai': program('pydantic-ai 2.68.0', 'python', 'printed.py', 'python'),
  'ai-sdk': program('Vercel AI SDK: @ai-sdk/openai-compatible 3.0.92', 'js', 'printed.mjs', 'node'),
  'openai-go': {
    ...program('Go: openai-go 3.99.0', 'go', 'main.go', 'go run'),
    around: 'printed.go.txt',
  },
  'openai-java': {
    ...program('Java: openai-java 4.101.0', 'java', 'Printed.java', "java -cp '../target/dependency/*'"),
    around: 'printed.java.txt',
  },
  'async-openai': {
    page: 'docs/clients.md',
    heading: "Rust: async-openai 0.43.0 (not OpenAI's own; there is none)",
    language: 'rust',
    // Where Cargo looks for programs of one file.
    file: '../examples/printed.rs',
    command: 'cargo run --quiet -j2 --example printed',
    around: 'printed.rs.txt',
  },
  'open-webui': {
    page: 'docs/clients.md',
    heading: 'Open WebUI 0.12.4',
    language: 'sh',
    file: 'printed.sh',
    command: 'node ../printed.mjs',
  },
  aider: {
    page: 'docs/clients.md',
    heading: 'aider 0.86.2',
    language: 'sh',
    file: 'printed.sh',
    command: `aider() { command aider --no-git --chat-history-file ./history --input-history-file ./input --yes-always --no-check-update --analytics-disable --no-show-model-warnings --no-pretty --message hi "$@"; }; . ./printed.sh`,
  },
  opencode: {
    page: 'docs/clients.md',
    heading: 'opencode 1.18.33',
    language: 'json',
    file: 'opencode.json',
    command: 'opencode run --model openclaw/openclaw "hi"',
  },
  continue: {
    page: 'docs/clients.md',
    heading: 'Continue: @continuedev/cli 1.5.47',
    language: 'yaml',
    file: 'config.yaml',
    command: 'cn -p "hi" --config config.yaml',
  },
  librechat: {
    page: 'docs/clients.md',
    heading: 'LibreChat: librechat-data-provider 0.8.524',
    language: 'yaml',
    file: 'librechat.yaml',
    command: 'node ../printed.mjs',
  },
  inspect: {
    page: 'docs/responses.md',
    heading: 'Clients that speak it',
    language: 'python',
    file: 'printed.py',
    command: 'python printed.py',
  },
  codex: {
    page: 'docs/responses.md',
    heading: 'Clients that speak it',
    language: 'toml',
    file: '.codex/config.toml',
    command: 'codex exec --skip-git-repo-check "hi"',
  },
};

/** Clients of which nothing but the page's block is tried. */
export const printedAlone = ['continue', 'librechat', 'llama-index'];

/**
 * @param folder where the client was prepared
 * @returns what became of the page's block; undefined when the page has none for this client
 */
export async function runPrinted(name: string, folder: string, { url, key }: Gateway): Promise<Result | undefined> {
  const block = printed[name];
  if (!block) return undefined;
  const { page, heading, language, file, command, around } = block;
  const home = join(folder, 'printed');
  for (const one of [home, dirname(join(home, file))]) mkdirSync(one, { recursive: true });
  const { text } = blockOf(page, language, { heading });
  const whole = around === undefined ? text : readFileSync(join(folder, around), 'utf8').replace('PRINTED', () => text);
  writeFileSync(join(home, file), fill(whole, { 'http://127.0.0.1:18789/v1': url, YOUR_TOKEN: key }));
  const PATH = [join(folder, 'venv/bin'), join(folder, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  // Compilers keep their own things in the home of who runs this.
  const HOME = around === undefined ? home : process.env['HOME'];
  const env = { PATH, HOME, LANG: 'C.UTF-8', GATEWAY_KEY: key };
  const startedAt = performance.now();
  const told = (verdict: Result['verdict'], saw: string): Result => ({
    row: 'printed',
    verdict,
    saw: saw.replaceAll(/\s+/g, ' ').trim(),
    seconds: (performance.now() - startedAt) / 1000,
  });
  try {
    const child = promisify(execFile)('sh', ['-c', command], { cwd: home, env, timeout: 300_000 });
    child.child.stdin?.end();
    const { stdout } = await child;
    return told(stdout.includes('You said: hi') ? 'passed' : 'failed', stdout);
  } catch (error) {
    return told('failed', String(error));
  }
}
