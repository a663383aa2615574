/** The lines that people paste from the documentation, run by a shell as they are printed. Only the port and the token are put in. */
import { expect, test } from 'vitest';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { shell, startProcess } from '../support/command.ts';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';
import { contract, eventsOf, judgeEvents } from '../support/judge.ts';

const fill = (line: string, { port }: TestGateway): string =>
  line.replace('18789', String(port)).replace('YOUR_TOKEN', token);

async function run(line: string): Promise<string> {
  const { stdout } = await shell(fill(line, await startTestGateway()));
  return stdout;
}

const isCompletion = schemaValidator(contract, 'ChatCompletion');

function completionOf(text: string) {
  const body: any = JSON.parse(text);
  expect(isCompletion(body) || isCompletion.errors).toBe(true);
  return body;
}

const plainExample = `curl -sS http://127.0.0.1:18789/v1/chat/completions \\
  -H 'Authorization: Bearer YOUR_TOKEN' \\
  -H 'Content-Type: application/json' \\
  -H 'x-openclaw-agent-id: main' \\
  -d '{
    "model": "openclaw",
    "messages": [{"role":"user","content":"hi"}]
  }'`;

const streamingExample = `curl -N http://127.0.0.1:18789/v1/chat/completions \\
  -H 'Authorization: Bearer YOUR_TOKEN' \\
  -H 'Content-Type: application/json' \\
  -H 'x-openclaw-agent-id: main' \\
  -d '{
    "model": "openclaw",
    "stream": true,
    "messages": [{"role":"user","content":"hi"}]
  }'`;

for (const name of ['openclaw', 'moltbot', 'krabkrab']) {
  test(`the plain example of ${name}'s page works as printed`, async () => {
    const completion = completionOf(await run(plainExample.replaceAll('openclaw', name)));
    expect(completion).toMatchObject({ object: 'chat.completion', model: name });
    expect(completion.choices[0]).toMatchObject({
      message: { role: 'assistant', content: expect.stringContaining('prompt: You are Main.') },
      finish_reason: 'stop',
    });
  });

  test(`the streaming example of ${name}'s page works as printed`, async () => {
    const text = await run(streamingExample.replaceAll('openclaw', name));
    judgeEvents('the streaming example', text, false);
    const events = eventsOf(text);
    expect(events.at(-1)).toBe('[DONE]');
    const chunks = events.slice(0, -1).map((event) => JSON.parse(event));
    expect(chunks.map(({ model }) => model)).toEqual(chunks.map(() => name));
    const said = chunks.map(({ choices }) => choices[0].delta.content ?? '').join('');
    expect(said).toContain('You said: hi');
    expect(said).toContain('prompt: You are Main.');
  });
}

const agentsByModel = {
  'openclaw:beta': `curl -sS http://127.0.0.1:18789/v1/chat/completions \\
  -H 'Authorization: Bearer YOUR_TOKEN' \\
  -H 'Content-Type: application/json' \\
  -d '{"model": "openclaw:beta", "messages": [{"role":"user","content":"hi"}]}'`,

  'agent:beta': `curl -sS http://127.0.0.1:18789/v1/chat/completions \\
  -H 'Authorization: Bearer YOUR_TOKEN' \\
  -H 'Content-Type: application/json' \\
  -d '{"model": "agent:beta", "messages": [{"role":"user","content":"hi"}]}'`,

  'moltbot:beta': `curl -sS http://127.0.0.1:18789/v1/chat/completions \\
  -H 'Authorization: Bearer YOUR_TOKEN' \\
  -H 'Content-Type: application/json' \\
  -d '{"model": "moltbot:beta", "messages": [{"role":"user","content":"hi"}]}'`,

  'krabkrab/beta': `curl -sS http://127.0.0.1:18789/v1/chat/completions \\
  -H 'Authorization: Bearer YOUR_TOKEN' \\
  -H 'Content-Type: application/json' \\
  -d '{"model": "krabkrab/beta", "messages": [{"role":"user","content":"hi"}]}'`,
};

test.each(Object.entries(agentsByModel))('the model %s selects the agent without a header', async (model, line) => {
  const completion = completionOf(await run(line));
  expect(completion.model).toBe(model);
  expect(completion.choices[0].message.content).toContain('prompt: You are Beta.');
});

test('a session key of the header is shared by two curl lines', async () => {
  const gateway = await startTestGateway();
  const line = fill(
    `curl -sS http://127.0.0.1:18789/v1/chat/completions \\
  -H 'Authorization: Bearer YOUR_TOKEN' \\
  -H 'Content-Type: application/json' \\
  -H 'x-openclaw-session-key: my-session' \\
  -d '{"model": "openclaw", "messages": [{"role":"user","content":"hi"}]}'`,
    gateway,
  );
  await shell(line);
  const { stdout } = await shell(line);
  expect(completionOf(stdout).choices[0].message.content).toContain('turn 2');
});

const mistakes = [
  {
    mistake: 'without a token',
    line: `curl -sS http://127.0.0.1:18789/v1/chat/completions \\
  -H 'Content-Type: application/json' \\
  -d '{"model": "openclaw", "messages": [{"role":"user","content":"hi"}]}'`,
    code: 'invalid_api_key',
    advice: "Send the gateway's token in the header 'Authorization: Bearer <token>'.",
  },
  {
    mistake: 'without a content type',
    line: `curl -sS http://127.0.0.1:18789/v1/chat/completions \\
  -H 'Authorization: Bearer YOUR_TOKEN' \\
  -d '{"model": "openclaw", "messages": [{"role":"user","content":"hi"}]}'`,
    code: 'unsupported_media_type',
    advice: "Send JSON with the header 'Content-Type: application/json'.",
  },
  {
    mistake: 'with a comma too many',
    line: `curl -sS http://127.0.0.1:18789/v1/chat/completions \\
  -H 'Authorization: Bearer YOUR_TOKEN' \\
  -H 'Content-Type: application/json' \\
  -d '{"model": "openclaw", "messages": [{"role":"user","content":"hi"}],}'`,
    code: 'invalid_json',
    advice: 'Check quotes and commas',
  },
  {
    mistake: 'without a body',
    line: `curl -sS -X POST http://127.0.0.1:18789/v1/chat/completions \\
  -H 'Authorization: Bearer YOUR_TOKEN' \\
  -H 'Content-Type: application/json'`,
    code: 'missing_body',
    advice: "Send JSON with at least 'model' and 'messages'.",
  },
];

test.each(mistakes)('a curl line $mistake is told what to do', async ({ line, code, advice }) => {
  const { error } = JSON.parse(await run(line));
  expect(error).toMatchObject({ code, message: expect.stringContaining(advice) });
});

test('curl -N shows the first words while the model still speaks, and leaving ends the run', async () => {
  const gateway = await startTestGateway();
  const line = fill(streamingExample, gateway).replace('"openclaw"', '"offline/stall"');
  const curl = startProcess('sh', ['-c', `exec ${line}`]);
  expect(await curl.line('stdout', /"content":"You"/)).toMatch(/^data: \{/);
  curl.send('SIGINT');
  expect((await curl.exited).stdout).not.toContain('[DONE]');
  await expect
    .poll(() => gateway.log.find(({ msg }) => msg === 'request'))
    .toMatchObject({ outcome: 'client_abort', status: 499 });
});
