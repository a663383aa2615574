/** `keys add`, `keys list` and `keys revoke`, and what they do to the file. */
import { hash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import JSON5 from 'json5';
import { describe, expect, test } from 'vitest';
import { addKey, revokeKey } from '../../src/config/keysFile.ts';
import { editFile } from '../../src/config/fileEdit.ts';
import { newOwner } from '../../src/sessions/owner.ts';
import { script, startProcess } from '../support/command.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const usual = `// My gateway.
{
  gateway: {
    auth: {
      token: "\${GATEWAY_TOKEN}", // the one secret
    },
  },
  agents: { list: [{ id: 'main' }, { id: 'beta' }] },
}
`;

function newFile(text = usual) {
  const folder = temporaryFolder();
  const path = join(folder, 'openclaw.json');
  writeFileSync(path, text, { mode: 0o640 });
  const run = async (words: string, environment: Record<string, string> = {}) =>
    startProcess(process.execPath, [script, ...words.split(' ')], {
      OPENCLAW_CONFIG_PATH: path,
      OPENCLAW_STATE_DIR: folder,
      GATEWAY_TOKEN: 'a-token-of-the-gateway',
      ...environment,
    }).exited;
  return { folder, path, run, text: () => readFileSync(path, 'utf8') };
}

const keysOf = (text: string) => JSON5.parse(text).gateway.auth.keys;

describe('keys add', () => {
  test('prints a secret once, and writes its digest and what was said, with all that was there', async () => {
    const { run, text, path, folder } = newFile();
    const added = await run(
      'keys add alice --agents main,beta --models offline/* --scopes read --rpm 60 --tokens-per-day 1000 --expires 2027-01-31',
    );
    expect(added.code).toBe(0);
    const secret = added.stdout.trim();
    expect(secret).toMatch(/^ocgw_[A-Za-z0-9_-]{43}$/);
    const more = {
      agents: ['main', 'beta'],
      models: ['offline/*'],
      scopes: ['read'],
      requestsPerMinute: 60,
      tokensPerDay: 1000,
      expiresAt: '2027-01-31',
    };
    expect(keysOf(text())).toEqual([{ id: 'alice', sha256: hash('sha256', secret), ...more }]);
    for (const kept of ['// My gateway.', '// the one secret', 'token: "${GATEWAY_TOKEN}"', "{ id: 'beta' }"])
      expect(text()).toContain(kept);
    expect(text()).not.toContain(secret);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['openclaw.json']);
  });

  test.each([
    ['keys add', 64, "the key's id is missing"],
    ['keys add a b', 64, "unexpected argument 'b'"],
    ['keys add a --rpm many', 64, "--rpm: expected a whole number from 1 on, got 'many'"],
    ['keys add Alice', 78, '"Alice" does not match'],
    ['keys add a --scopes all', 78, 'expected one of "read", "write", "admin"'],
    ['keys add a --agents none', 78, 'there is no agent "none"; expected some of main, beta'],
    ['keys add a --expires tomorrow', 78, 'got "tomorrow"'],
    ['keys add a --expires 2027-02-31', 78, 'got "2027-02-31"'],
    ['keys revoke nobody', 78, 'there is no key "nobody"; there are none'],
  ])('%s is refused, and the file is as it was', async (words, code, why) => {
    const { run, text } = newFile();
    const refused = await run(words);
    expect([refused.code, refused.stdout]).toEqual([code, '']);
    expect(refused.stderr).toContain(why);
    expect(text()).toBe(usual);
  });

  test('looks at the key also where the file needs what only the gateway has', async () => {
    const { run } = newFile();
    expect((await run('keys add Alice', { GATEWAY_TOKEN: '' })).code).toBe(78);
    expect((await run('keys add alice', { GATEWAY_TOKEN: '' })).code).toBe(0);
  });

  test('makes the file where there is none, for its owner alone', async () => {
    const folder = temporaryFolder();
    const environment = { OPENCLAW_STATE_DIR: join(folder, 'state') };
    const added = await startProcess(process.execPath, [script, 'keys', 'add', 'alice'], environment).exited;
    expect(added.code).toBe(0);
    const path = join(folder, 'state', 'openclaw.json');
    expect(keysOf(readFileSync(path, 'utf8'))).toHaveLength(1);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('eight at once lose nothing', async () => {
    const { run, text } = newFile();
    const ids = Array.from({ length: 8 }, (_, at) => `k${at}`);
    const codes = await Promise.all(ids.map(async (id) => (await run(`keys add ${id}`)).code));
    expect(codes).toEqual(ids.map(() => 0));
    expect(
      keysOf(text())
        .map(({ id }: { id: string }) => id)
        .toSorted(),
    ).toEqual(ids);
  });
});

test('keys list shows what keys may do, and nothing of their secrets; keys revoke takes one out', async () => {
  const { run, text } = newFile();
  for (const id of ['alice', 'bob', 'carol']) await run(`keys add ${id} --rpm 5`);
  const listed = await run('keys list');
  expect(listed.stdout.split('\n')).toEqual([
    ...['alice', 'bob', 'carol'].map((id) => `${id}  scopes read,write  5 requests a minute`),
    '',
  ]);
  const { stdout } = await run('keys list --json');
  expect(JSON.parse(stdout)[0]).toEqual({ id: 'alice', requestsPerMinute: 5 });
  expect((await run('keys revoke bob')).code).toBe(0);
  expect(keysOf(text()).map(({ id }: { id: string }) => id)).toEqual(['alice', 'carol']);
  expect(text()).toContain('// the one secret');
});

describe('a file that is wrong', () => {
  test('is shown without what may be a secret', async () => {
    const odd = `{ id: 'x', sercet: 'shown-to-nobody', scopes: null, agents: 3, expiresAt: 7, tools: false }`;
    const { run } = newFile(`{ gateway: { auth: { token: 't', keys: [${odd}] } } }`);
    expect(await run('keys list')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^x .*no tools/) });
    const { stdout } = await run('keys list --json');
    expect(JSON.parse(stdout)).toEqual([{ id: 'x', scopes: null, agents: 3, expiresAt: 7, tools: false }]);
    const texts = newFile(`{ gateway: { auth: { token: 't', keys: ['shown-to-nobody'] } } }`);
    const { code, stderr, ...listed } = await texts.run('keys list --json');
    expect([code, listed.stdout]).toEqual([78, '']);
    expect(stderr).toContain('gateway.auth.keys.0 is no object');
    expect(stderr).not.toContain('shown-to-nobody');
  });

  test('is not said to be taken by a gateway', async () => {
    const { run, text } = newFile(usual.replace('gateway: {', 'gateway: { prot: 1,'));
    const added = await run('keys add alice');
    expect([added.code, keysOf(text()).length]).toEqual([0, 1]);
    expect(added.stderr).toMatch(/does not take it yet[^]*prot/);
    const revoked = await run('keys revoke alice');
    expect([revoked.code, revoked.stdout, keysOf(text())]).toEqual([78, '', []]);
    expect(revoked.stderr).toMatch(/still lets it in[^]*prot/);
  });

  test('is not made where only the gateway has a variable', async () => {
    const { run, text } = newFile();
    const refused = await run('keys add alice --agents none', { GATEWAY_TOKEN: '' });
    expect([refused.code, text()]).toEqual([78, usual]);
    expect(refused.stderr).toContain('there is no agent "none"');
  });
});

describe('the edit of a file', () => {
  const entry = { id: 'new', sha256: 'a'.repeat(64) };
  const fileOf = (path: string) => ({ path, mayBeNew: false, problemsOf: () => ({ lines: [], isGuess: false }) });
  const old = `{ id: 'old', sha256: '${'b'.repeat(64)}' }`;

  test.each([
    ['{}'],
    ['{ }  // end'],
    ['{ "gateway": {} }'],
    ["{ 'gateway': { auth: {}, }, }"],
    ['{ gateway: { port: 1 /* one */ } }'],
    ['{gateway:{auth:{keys:[]}}}'],
    ['{gateway:{auth:{keys:[ // none yet\n]}}}'],
    [`{gateway:{auth:{keys:[${old}]}}}`],
    [`{gateway:{auth:{keys:[${old},]}}}`],
    [`{gateway:{auth:{keys:[\n    ${old} // old's\n  ]}}}`],
    [`{gateway:{auth:{keys:[\n\t${old}, // old's, with a comma\n\t// the last\n]}}}`],
    [`{gateway:{auth:{keys:[${old} /* between */ , /* after */]}}}`],
    [`{\r\n  gateway: {\r\n    auth: {\r\n      keys: [\r\n        ${old}\r\n      ]\r\n    }\r\n  }\r\n}\r\n`],
    ["{ n: .5, h: 0xff, l: 'a\\\nb', u: '\\u0041', gateway: { auth: { token: '// no comment, }' } } }"],
  ])('adds, and takes out again, and leaves all else: %j', async (text) => {
    const path = join(temporaryFolder(), 'openclaw.json');
    writeFileSync(path, text);
    await addKey(fileOf(path), entry);
    const added = readFileSync(path, 'utf8');
    expect(keysOf(added).at(-1)).toEqual(entry);
    for (const [comment] of text.matchAll(/\/\/ [a-z' ,]*|\/\*.*?\*\//g)) expect(added).toContain(comment.trim());
    await revokeKey(fileOf(path), 'new');
    const before = JSON5.parse(text);
    expect(JSON5.parse(readFileSync(path, 'utf8'))).toEqual({
      ...before,
      gateway: { ...before.gateway, auth: { ...before.gateway?.auth, keys: before.gateway?.auth?.keys ?? [] } },
    });
    await addKey(fileOf(path), entry);
    if (text.includes('old')) await revokeKey(fileOf(path), 'old');
    expect(keysOf(readFileSync(path, 'utf8'))).toEqual([entry]);
  });

  test.each([
    ['[]', 'expected an object'],
    ['{ gateway: 1 }', 'gateway is no object'],
    ['{ gateway: { auth: { keys: {} } } }', 'gateway.auth.keys is no list'],
    ['{ gateway: { $include: "./other.json5" } }', '$include'],
    ['{ gateway: ', 'not valid JSON5'],
    ['{ gateway: { auth: { keys: [null] } } }', 'gateway.auth.keys.0 is no object'],
    [`{ gateway: { auth: { keys: [${old}, "a secret"] } } }`, 'gateway.auth.keys.1 is no object'],
    ['{ // ends here\u2028 gateway: {} }', 'cannot be edited safely'],
  ])('is refused where it cannot be: %s', async (text, why) => {
    const path = join(temporaryFolder(), 'openclaw.json');
    writeFileSync(path, text);
    await expect(addKey(fileOf(path), entry)).rejects.toThrow(why);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test.each([
    ['\uFEFF{gateway:{auth:{token:"a"}}}', /^\uFEFF[^\uFEFF]*$/],
    ['{\r\n  gateway: {\r\n    auth: {\r\n      token: "a"\r\n    }\r\n  }\r\n}\r\n', /^(?:[^\r\n]*\r\n)*$/],
  ])('writes as the file is written: %j', async (text, form) => {
    const path = join(temporaryFolder(), 'openclaw.json');
    writeFileSync(path, text);
    await addKey(fileOf(path), entry);
    expect(readFileSync(path, 'utf8')).toMatch(form);
    expect(keysOf(readFileSync(path, 'utf8'))).toEqual([entry]);
  });

  test('is refused where its bytes would be lost', async () => {
    const path = join(temporaryFolder(), 'openclaw.json');
    const bytes = Buffer.from('{ gateway: {} } // caf\xe9', 'latin1');
    writeFileSync(path, bytes);
    await expect(addKey(fileOf(path), entry)).rejects.toThrow('is not written in UTF-8');
    expect(readFileSync(path)).toEqual(bytes);
  });

  test('takes out every entry of an id', async () => {
    const path = join(temporaryFolder(), 'openclaw.json');
    const twice = `{ id: 'twice', secret: 'one' }, // first\n ${old},\n { id: 'twice', secret: 'two' }`;
    writeFileSync(path, `{ gateway: { auth: { keys: [\n ${twice}\n] } } }`);
    await revokeKey(fileOf(path), 'twice');
    expect(keysOf(readFileSync(path, 'utf8'))).toEqual([JSON5.parse(old)]);
  });

  test('makes the file that a link names, and leaves it a link', async () => {
    const folder = temporaryFolder();
    symlinkSync(join('data', 'real.json'), join(folder, 'openclaw.json'));
    await addKey({ ...fileOf(join(folder, 'openclaw.json')), mayBeNew: true }, entry);
    expect(keysOf(readFileSync(join(folder, 'data', 'real.json'), 'utf8'))).toEqual([entry]);
    expect(readlinkSync(join(folder, 'openclaw.json'))).toBe(join('data', 'real.json'));
  });

  test('follows a link, and leaves it one', async () => {
    const folder = temporaryFolder();
    const [path, link] = [join(folder, 'real.json'), join(folder, 'openclaw.json')];
    writeFileSync(path, '{}');
    symlinkSync(path, link);
    await addKey(fileOf(link), entry);
    expect(keysOf(readFileSync(path, 'utf8'))).toEqual([entry]);
    expect(readdirSync(folder)).toEqual(['openclaw.json', 'real.json']);
  });

  test('is not written over what another program wrote meanwhile', async () => {
    const path = join(temporaryFolder(), 'openclaw.json');
    writeFileSync(path, '{}');
    const edit = (text: string) => {
      writeFileSync(path, '{ written: "by an editor" }');
      return `${text} `;
    };
    await expect(editFile(path, undefined, edit)).rejects.toThrow('was changed by another program meanwhile');
    expect(readFileSync(path, 'utf8')).toBe('{ written: "by an editor" }');
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  test('takes away the lock of a process that is gone', async () => {
    const path = join(temporaryFolder(), 'openclaw.json');
    writeFileSync(path, '{}');
    const gone = await startProcess(process.execPath, ['-e', 'console.log(process.pid)']).exited;
    // Of the same machine, by the name that this process has.
    writeFileSync(`${path}.lock`, newOwner().replace(`:${process.pid}:`, `:${gone.stdout.trim()}:`));
    await addKey(fileOf(path), entry);
    expect(keysOf(readFileSync(path, 'utf8'))).toEqual([entry]);
  });

  test('takes away a lock that says nothing, and a draft, which a killed command left', async () => {
    const path = join(temporaryFolder(), 'openclaw.json');
    writeFileSync(path, '{}');
    writeFileSync(`${path}.new`, '{ half');
    writeFileSync(`${path}.lock`, '');
    utimesSync(`${path}.lock`, 0, 0);
    await addKey(fileOf(path), entry);
    expect(keysOf(readFileSync(path, 'utf8'))).toEqual([entry]);
    expect(readdirSync(join(path, '..'))).toEqual(['openclaw.json']);
  });

  test('writes nothing, and leaves the lock, when somebody else has taken the lock meanwhile', async () => {
    const path = join(temporaryFolder(), 'openclaw.json');
    writeFileSync(path, '{}');
    const edit = (text: string) => {
      writeFileSync(`${path}.lock`, "another's");
      return `${text} `;
    };
    await expect(editFile(path, undefined, edit)).rejects.toThrow('try again');
    expect(readFileSync(path, 'utf8')).toBe('{}');
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe("another's");
  });

  test.skipIf(process.platform !== 'linux')('leaves no lock behind when there is room for none', async () => {
    const { run, folder, text } = newFile();
    // No file may get a byte: what a full disk does to a lock as well.
    const limited = startProcess(
      '/bin/sh',
      ['-c', `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`, process.execPath, script, 'keys', 'add', 'alice'],
      {
        OPENCLAW_CONFIG_PATH: join(folder, 'openclaw.json'),
        OPENCLAW_STATE_DIR: folder,
        GATEWAY_TOKEN: 'a-token-of-the-gateway',
      },
    );
    const { code, stderr } = await limited.exited;
    expect([code, stderr]).toEqual([78, expect.stringContaining('it is as it was')]);
    expect(text()).toBe(usual);
    expect(readdirSync(folder)).toEqual(['openclaw.json']);
    expect((await run('keys add alice')).code).toBe(0);
  });

  test.skipIf(process.getuid?.() === 0)('says so when the folder may not be written to', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'openclaw.json');
    writeFileSync(path, '{}');
    chmodSync(folder, 0o500);
    await expect(addKey(fileOf(path), entry)).rejects.toThrow('EACCES: its folder may not be written to');
    chmodSync(folder, 0o700);
    expect(readFileSync(path, 'utf8')).toBe('{}');
  });

  test('leaves the old file when the disk is full', async () => {
    const path = join(temporaryFolder(), 'openclaw.json');
    writeFileSync(path, '{}');
    const edit = () => {
      throw Object.assign(new Error(), { code: 'ENOSPC' });
    };
    await expect(editFile(path, undefined, edit)).rejects.toThrow('ENOSPC: the disk is full); it is as it was');
    expect(readdirSync(join(path, '..'))).toEqual(['openclaw.json']);
  });
});

test('a running gateway takes keys of the file, and ends what is revoked, within a second', async () => {
  const { run, path, folder } = newFile(
    usual.replace('gateway: {', 'gateway: { http: { endpoints: { chatCompletions: { enabled: true } } },'),
  );
  const environment = {
    OPENCLAW_CONFIG_PATH: path,
    OPENCLAW_STATE_DIR: folder,
    GATEWAY_TOKEN: 'a-token-of-the-gateway',
  };
  const gateway = startProcess(process.execPath, [script, 'run', '--port', '0'], environment);
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(await gateway.line('stderr', /127\.0\.0\.1:\d+/))?.[0];
  const secret = (await run('keys add alice')).stdout.trim();
  await gateway.line('stdout', /the changed configuration is applied/);
  const body = JSON.stringify({
    model: 'offline/slow',
    stream: true,
    messages: [{ role: 'user', content: 'a b c d e f g h i j k' }],
  });
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
  const answer = await fetch(`${url}/v1/chat/completions`, { method: 'POST', headers, body });
  expect([answer.status, answer.headers.get('x-openclaw-session-key')]).toEqual([
    200,
    expect.stringMatching(/^agent:main:key:alice:/),
  ]);
  const text = answer.text().then(
    () => 'a whole answer',
    () => 'broken off',
  );
  expect((await run('keys revoke alice')).code).toBe(0);
  expect(await text).toBe('broken off');
  expect((await fetch(`${url}/v1/models`, { headers })).status).toBe(401);
});
