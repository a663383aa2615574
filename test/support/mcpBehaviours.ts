/** Behaviours of the protocol, by the servers that have them: real ones as they are installed, our own, and one that does what no real one does. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { freePort } from './freePort.ts';
import { until } from './eventually.ts';
import { fakeServer, modernServer, isAlive, packageServer, startRemote, startToolbox, textOf } from './toolbox.ts';
import { temporaryFolder } from './temporaryFolder.ts';

type Started = ReturnType<typeof startToolbox> & { kill: () => Promise<void>; folder: string };

/** Starts a server, and a toolbox with it as `s`. */
type Start = () => Promise<Started>;

const local =
  (entry: (folder: string) => object): Start =>
  async () => {
    const folder = temporaryFolder();
    const started = startToolbox({ mcp: { servers: { s: entry(folder) } } }, { stateDir: folder });
    const kill = async () => {
      const pid = started.toolbox.status()[0]?.pid ?? 0;
      process.kill(pid, 'SIGKILL');
      await until(() => !isAlive(pid));
    };
    return { ...started, folder, kill };
  };

const remote =
  (program: (port: string) => ReturnType<typeof packageServer>, path: string): Start =>
  async () => {
    const port = await freePort();
    let server = await startRemote(program(String(port)), port);
    const folder = temporaryFolder();
    const entry = { url: `http://127.0.0.1:${port}${path}`, transport: path === '/sse' ? 'sse' : 'streamable-http' };
    const started = startToolbox({ mcp: { servers: { s: entry } } }, { stateDir: folder });
    const kill = async () => {
      await server.stop();
      server = await startRemote(program(String(port)), port);
    };
    return { ...started, folder, kill };
  };

export const servers: Record<string, Start> = {
  'everything (stdio)': local(() => packageServer('server-everything', 'stdio')),
  'everything (streamable HTTP)': remote(() => packageServer('server-everything', 'streamableHttp'), '/mcp'),
  'everything (SSE)': remote(() => packageServer('server-everything', 'sse'), '/sse'),
  'modern (stdio)': local(() => modernServer('stdio')),
  'modern (streamable HTTP)': remote(modernServer, '/mcp'),
  memory: local((folder) => ({
    ...packageServer('server-memory'),
    env: { MEMORY_FILE_PATH: join(folder, 'memory.jsonl') },
  })),
  filesystem: local((folder) => packageServer('server-filesystem', folder)),
  desk: local(() => ({ command: 'openclaw-gateway', args: ['mcp', 'desk'] })),
  fake: local(() => fakeServer),
};

const everything = ['everything (stdio)', 'everything (streamable HTTP)', 'everything (SSE)'];
const modern = ['modern (stdio)', 'modern (streamable HTTP)'];
const image = /^data:image\/png;base64,iVBOR/;

interface Behaviour {
  name: string;
  of: Record<string, (started: Started) => Promise<void>>;
}

const all = <Check>(names: readonly string[], check: Check): Record<string, Check> =>
  Object.fromEntries(names.map((name) => [name, check]));

/** A call with what its text must be. */
const says =
  (tool: string, args: object, text: RegExp) =>
  async ({ call }: Started) => {
    const result = await call(`s__${tool}`, args);
    expect([textOf(result), result.isError, result.isCut]).toEqual([expect.stringMatching(text), false, false]);
  };

export const behaviours: Behaviour[] = [
  {
    name: 'list',
    of: all(Object.keys(servers), async ({ list }) => {
      const tools = await list();
      expect(tools.length).toBeGreaterThan(2);
      expect(tools.map(({ name }) => name)).toEqual(tools.map(({ name }) => name).toSorted());
      for (const tool of tools) {
        expect(tool).toMatchObject({
          name: expect.stringMatching(/^s__[A-Za-z0-9_-]+$/),
          server: 's',
          parameters: { type: 'object' },
        });
      }
    }),
  },
  {
    name: 'call',
    of: {
      ...all([...everything, ...modern], says('echo', { message: 'Grüße' }, /^Echo: Grüße$/)),
      memory: says('create_entities', { entities: [{ name: 'A', entityType: 'b', observations: ['c'] }] }, /"A"/),
      filesystem: ({ folder, call }) =>
        says('list_directory', { path: folder }, /openclaw-gateway/)({ folder, call } as Started),
      desk: says('calculate', { expression: '-2^2 + (1.5e1 % 4) / 2' }, /^-2.5$/),
      fake: says('say-it', { said: 'hello' }, /^hello$/),
    },
  },
  {
    name: 'parallel',
    of: all(everything, async ({ call }) => {
      const events: string[] = [];
      const one = async (name: string) => {
        const onProgress = () => void events.push(`${name} works`);
        await call('s__trigger-long-running-operation', { duration: 1, steps: 4 }, undefined, onProgress);
        events.push(`${name} is done`);
      };
      await Promise.all([one('a'), one('b'), one('c')]);
      const before = events.slice(
        0,
        events.findIndex((event) => event.endsWith('is done')),
      );
      expect(before).toEqual(expect.arrayContaining(['a works', 'b works', 'c works']));
    }),
  },
  {
    name: 'progress',
    of: all(everything, async ({ call }) => {
      const seen: object[] = [];
      await call(
        's__trigger-long-running-operation',
        { duration: 0.2, steps: 2 },
        undefined,
        (progress) => void seen.push(progress),
      );
      expect(seen[0]).toMatchObject({ progress: 1, total: 2 });
    }),
  },
  {
    name: 'cancel',
    of: {
      ...all(everything, async ({ call }) => {
        const leaving = new AbortController();
        const isWorking = Promise.withResolvers<void>();
        const ended = call('s__trigger-long-running-operation', { duration: 3600, steps: 36_000 }, leaving.signal, () =>
          isWorking.resolve(),
        );
        await isWorking.promise;
        leaving.abort(new Error('left'));
        await expect(ended).rejects.toThrow('left');
        expect(textOf(await call('s__echo', { message: 'still here' }))).toBe('Echo: still here');
      }),
      ...all(modern, async ({ list, call }) => {
        await list();
        await expect(call('s__never', {}, AbortSignal.timeout(50))).rejects.toThrow('timeout');
        expect(textOf(await call('s__echo', { message: 'still here' }))).toBe('Echo: still here');
      }),
      fake: async ({ list, call }) => {
        await list();
        const ended = call('s__never', {}, AbortSignal.timeout(100));
        await expect(ended).rejects.toThrow('timeout');
        await until(async () => textOf(await call('s__cancelled')) !== '[]');
      },
    },
  },
  {
    name: 'big result',
    of: {
      filesystem: async ({ folder, call }) => {
        const path = join(folder, 'big.txt');
        const content = 'ä'.repeat(500_000);
        await call('s__write_file', { path, content });
        const result = await call('s__read_text_file', { path });
        expect(result).toMatchObject({ isCut: true, isError: false });
        expect(result.bytes).toBeGreaterThanOrEqual(1_000_000);
        expect(Buffer.byteLength(textOf(result))).toBeLessThan(70_000);
        expect(textOf(result)).not.toContain('\uFFFD');
      },
      fake: async ({ call }) => {
        const result = await call('s__huge', { bytes: 5_000_000 });
        expect(result).toMatchObject({ isCut: true, isError: false, bytes: 5_000_000 });
      },
    },
  },
  {
    name: 'image',
    of: {
      ...all(everything, async ({ call }) => {
        const { parts } = await call('s__get-tiny-image');
        expect(parts).toContainEqual({ type: 'image_url', image_url: { url: expect.stringMatching(image) } });
      }),
      filesystem: async ({ folder, call }) => {
        const { parts } = await call('s__read_media_file', { path: pngIn(folder) });
        expect(parts).toContainEqual({ type: 'image_url', image_url: { url: expect.stringMatching(image) } });
      },
    },
  },
  {
    name: 'structured content',
    of: {
      ...all(everything, says('get-structured-content', { location: 'Chicago' }, /"temperature":\d+/)),
      memory: says('read_graph', {}, /"entities"/),
    },
  },
  {
    name: 'resources',
    of: all(everything, async ({ call }) => {
      expect(textOf(await call('s__get-resource-links', { count: 2 }))).toMatch(/\[resource .*: demo:\/\//);
      expect(textOf(await call('s__get-resource-reference', { resourceType: 'Text', resourceId: 1 }))).toMatch(
        /\[resource demo:\/\//,
      );
    }),
  },
  {
    name: 'isError',
    of: {
      ...all(everything, async ({ call }) =>
        expect(await call('s__get-sum', { a: 'x' })).toMatchObject({ isError: true }),
      ),
      filesystem: async ({ call }) =>
        expect(await call('s__read_text_file', { path: '/etc/passwd' })).toMatchObject({ isError: true }),
      desk: async ({ call }) => {
        const result = await call('s__calculate', { expression: '1 +' });
        expect([textOf(result), result.isError]).toEqual(['That did not work: the expression ends too early.', true]);
      },
      fake: async ({ call }) =>
        expect(await call('s__fails')).toMatchObject({ isError: true, parts: [{ text: 'It did not work.' }] }),
    },
  },
  {
    name: 'list_changed',
    of: {
      'modern (stdio)': async ({ list, call }) => {
        await list();
        await call('s__grow');
        await until(async () => (await list()).some(({ name }) => name === 's__grown'));
        expect(textOf(await call('s__grown'))).toBe('grown');
      },
      fake: async ({ list, call, line }) => {
        const before = await list();
        expect(textOf(await call('s__change'))).toBe('changed');
        await until(async () => (await list()).some(({ description }) => description.startsWith('Ignore')));
        expect((await list()).map(({ name }) => name)).toEqual(before.map(({ name }) => name));
        const told = await line(({ msg }) => msg.includes('describes the tool differently'));
        expect(told).toMatchObject({ level: 40, server: 's', tool: 'say it' });
      },
    },
  },
  {
    name: 'dies in the call, and is there again',
    of: {
      ...all(
        ['everything (stdio)', 'everything (streamable HTTP)', 'everything (SSE)'],
        async ({ call, kill, list }) => {
          const isWorking = Promise.withResolvers<void>();
          const ended = call('s__trigger-long-running-operation', { duration: 3600, steps: 36_000 }, undefined, () =>
            isWorking.resolve(),
          );
          await isWorking.promise;
          await kill();
          const result = await ended;
          expect([result.isError, textOf(result)]).toEqual([
            true,
            expect.stringMatching(/during the call|connection ended/),
          ]);
          await until(async () => (await list()).length > 0);
          await until(async () => textOf(await call('s__echo', { message: 'back' })) === 'Echo: back');
        },
      ),
      fake: async ({ call }) => {
        const result = await call('s__die');
        expect([result.isError, textOf(result)]).toEqual([
          true,
          'The server "s" ended during the call. The tool may have acted; it was not called again.',
        ]);
        expect(textOf(await call('s__say-it', { said: 'back' }))).toBe('back');
      },
    },
  },
  {
    name: 'restarts between calls',
    of: all(['memory', 'filesystem', 'desk', 'everything (stdio)', ...modern], async ({ list, kill }) => {
      const before = await list();
      await kill();
      await until(async () => (await list()).length === before.length);
    }),
  },
  {
    name: 'expired session',
    of: {
      'everything (streamable HTTP)': async ({ list, call, kill }) => {
        await list();
        // A server that has started again knows none of its sessions.
        const lose = async () => {
          await kill();
          await sleep(50);
          return call('s__echo', { message: 'lost' });
        };
        let result = await lose();
        // On a busy machine it is noticed before the call that the session is gone, and the call is made in a new one, which is lost then.
        for (; !result.isError; result = await lose()) expect(textOf(result)).toBe('Echo: lost');
        expect(textOf(result)).toContain('had expired');
        await list();
        expect(textOf(await call('s__echo', { message: 'new' }))).toBe('Echo: new');
      },
    },
  },
];

function pngIn(folder: string): string {
  const path = join(folder, 'dot.png');
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  writeFileSync(path, Buffer.from(dot, 'base64'));
  return path;
}
