/** A provider with the scenarios that the offline model has not: it answers with what applications act on. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

interface Request {
  model: string;
  messages: { role: string; content?: unknown }[];
  tools?: { function: { name: string } }[];
}

type Delta = Record<string, unknown>;

/** A block that aider applies to the file hello.txt. */
const edit = ['hello.txt', '<<<<<<< SEARCH', 'hello', '=======', 'hello from the gateway', '>>>>>>> REPLACE'];

let calls = 0;

const call = (name: string, text: string): Delta => ({
  tool_calls: [{ index: 0, id: `call_${++calls}`, type: 'function', function: { name, arguments: text } }],
});

const scenarios: Record<string, (request: Request, say: (delta: Delta) => void, res: ServerResponse) => void> = {
  edit(_, say) {
    say({ content: `${edit.join('\n')}\n` });
  },
  /** Gives an agent what it wants by the tool StructuredOutput, or lets it write a file once; without tools, as when it wants a title, it only talks. */
  agent({ messages, tools }, say) {
    const result = messages.find(({ role }) => role === 'tool');
    const wantsOutput = tools?.some((tool) => tool.function.name === 'StructuredOutput');
    if (wantsOutput) say(call('StructuredOutput', JSON.stringify({ city: 'Paris', days: 3 })));
    else if (result) say({ content: `The tool said: ${JSON.stringify(result.content)}` });
    else if (!tools?.length) say({ content: 'A title' });
    else say(call('write', JSON.stringify({ filePath: 'hello.txt', content: 'hello from the gateway\n' })));
  },
  /** Lets Codex read a file, and then change it. */
  'edit-file'({ messages }, say) {
    const results = messages.filter(({ role }) => role === 'tool');
    const commands = ['cat hello.txt', "sed -i 's/world/gateway/' hello.txt && cat hello.txt"];
    const cmd = commands[results.length];
    if (cmd === undefined) say({ content: `The tool said: ${JSON.stringify(results.at(-1)?.content)}` });
    else say(call('exec_command', JSON.stringify({ cmd })));
  },
  'cut-call'({ tools }, _, res) {
    const name = tools?.[0]?.function.name ?? 'none';
    res.write(chunk({ role: 'assistant', ...call(name, '{"city":"Par') }), () => res.destroy());
  },
};

const chunk = (delta: Delta, finish_reason: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason }] })}\n\n`;

export async function startUpstream(): Promise<{ url: string; stop(): void }> {
  const server = createServer((req, res) => {
    void json(req).then((body) => play(body as Request, res));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

function play(request: Request, res: ServerResponse): void {
  res.writeHead(200, { 'content-type': 'text/event-stream' });
  const say = (delta: Delta) => {
    res.end(`${chunk(delta)}${chunk({}, 'tool_calls' in delta ? 'tool_calls' : 'stop')}data: [DONE]\n\n`);
  };
  scenarios[request.model]?.(request, say, res);
}
