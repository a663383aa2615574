/** A conversation in `openclaw tui`. */
import type { Gateway } from '../apps/gateway.ts';
import { Terminal } from './terminal.ts';

const isIdle = /connected \| idle/;

/** @param command of OpenClaw, for a shell @returns what was seen */
export async function talk(command: string, gateway: Gateway): Promise<string> {
  const first = await Terminal.open('first', `${command} tui --session main`);
  try {
    await converse(first);
    await set(first);
    await choose(first);
    await abort(first);
    await compare(first, command, gateway);
    await first.say('/exit');
    await first.until(/ended with 0/);
    return 'history, streaming, /status, /models, /model, /think, /verbose, titles in /sessions, /agents, abort, /gateway-status, words of others';
  } finally {
    await first.close();
  }
}

async function converse(terminal: Terminal): Promise<void> {
  await terminal.until(isIdle, /agent main \(main\) \| session main \| echo/);
  await terminal.say('hello there');
  await terminal.until(/You said: hello there/, /turn 1, /, isIdle);
  await terminal.say('/status');
  await terminal.until(/openclaw-gateway \d+\.\d+\.\d+, up for/, /Session: agent:main:main, 1 turn kept/);
}

/** What is set for a session holds for it alone, and when it is shown again. */
async function set(terminal: Terminal): Promise<void> {
  await terminal.say('/session set');
  await terminal.until(/session set \| echo/);
  await terminal.say('/models');
  await terminal.until(/→ offline\/echo/, /offline\/slow/);
  await terminal.press('r', 'e', 'f', 'u');
  await terminal.until(/→ offline\/refusal/);
  await terminal.press('Enter');
  await terminal.until(/model set to offline\/refusal/, /session set \| refusal/);
  await terminal.say('who answers');
  await terminal.until(/this scenario refuses every request/, isIdle);
  await terminal.say('/think low');
  await terminal.until(/thinking set to low/, /session set \| refusal low/);
  await terminal.say('/verbose on');
  await terminal.until(/refusal low \| verbose on/);
  await terminal.say('/status');
  await terminal.until(/on offline\/refusal, which was set for this session/, /Thinking: low/);
  await terminal.say('/session main');
  await terminal.until(/session main \| echo(?! low)/);
  await terminal.say('/session set');
  await terminal.until(/session set \| refusal low/);
  await terminal.say('/model offline/tools');
  await terminal.until(/model set to offline\/tools/, /session set \| tools low/);
  await terminal.say('/model default');
  await terminal.until(/Agent: main, on offline\/echo/, /session set \| echo low/);
  await terminal.say('/think default');
  await terminal.until(/thinking set to default/, /session set \| echo(?! low)/);
  await terminal.say('/session main');
  await terminal.until(/session main \| echo/, /You said: hello there/);
}

async function choose(terminal: Terminal): Promise<void> {
  await terminal.say('/sessions');
  await terminal.until(
    /Who answers \(set\)/,
    /Hello there \(main\) .*You said: hello there/,
    /Before any screen \(openai-user/,
  );
  await terminal.press('Escape');
  await terminal.until(/^(?![^]*Filter:)/);
  await terminal.say('/agents');
  await terminal.until(/→ main \(main\) +default/, /slow \(slow\)/);
  await terminal.press('Down');
  await terminal.until(/→ slow \(slow\)/);
  await terminal.press('Enter');
  await terminal.until(/agent slow \(slow\) \| session main \| slow/);
}

/** The words of the slow model come one after the other. */
async function abort(terminal: Terminal): Promise<void> {
  await terminal.say('one two three four five six seven eight nine ten eleven twelve');
  await terminal.until(/You said: one two/, /streaming/);
  await terminal.say('/abort');
  const aborted = await terminal.until(/run aborted/, /\| aborted/);
  if (aborted.includes('turn 1')) throw new Error(`the answer came to its end:\n${aborted}`);
  await terminal.say('/gateway-status');
  await terminal.until(/Stored sessions: \d/, /Default model: echo/);
}

/** Another terminal has the history, and both see what is said elsewhere, once. */
async function compare(first: Terminal, command: string, { url, key }: Gateway): Promise<void> {
  await first.say('/agent main');
  await first.until(/agent main \(main\) \| session main \| echo/, /You said: hello there/);
  const second = await Terminal.open('second', `${command} tui --session main`);
  try {
    await second.until(isIdle, /You said: hello there/);
    await second.say('from the second');
    for (const terminal of [first, second]) await terminal.until(/You said: from the second/, /turn 2, /);
    await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'x-openclaw-session-key': 'main',
      },
      body: JSON.stringify({ model: 'openclaw', messages: [{ role: 'user', content: 'over HTTP' }] }),
    });
    for (const terminal of [first, second]) {
      const screen = await terminal.until(/^ *over HTTP *$/m, /You said: over HTTP/, /turn 3, /);
      for (const words of ['hello there', 'from the second', 'over HTTP']) checkOnce(screen, `You said: ${words}`);
    }
  } finally {
    await second.close();
  }
}

/** An agent calls its own tool: the call is shown by its name with what came of it, and nothing of the protocol's JSON; the same by who comes later. @returns what was seen */
export async function work(command: string): Promise<string> {
  for (const name of ['worker', 'later']) {
    const terminal = await Terminal.open(name, `${command} tui --session agent:worker:main`);
    try {
      await terminal.until(isIdle, /agent worker \(worker\) \| session main \| tools \| verbose full/);
      if (name === 'worker') await terminal.say('write it down');
      const screen = await terminal.until(
        /^\W* Pen Note *$/m,
        /^ *noted undefined *$/m,
        /The tool said: noted/,
        isIdle,
      );
      if (/"\w+":/.test(screen)) throw new Error(`shows JSON:\n${screen}`);
    } finally {
      await terminal.close();
    }
  }
  return 'the call of a tool, its result, the answer; the same from the history';
}

function checkOnce(screen: string, words: string): void {
  const times = screen.split(words).length - 1;
  if (times !== 1) throw new Error(`'${words}' stands there ${times} times:\n${screen}`);
}
