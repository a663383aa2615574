/** The README, followed by a reader with an empty home: from `git clone` to the last program, as it is printed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventsOf } from '../support/judge.ts';
import { lendPackages, makeAddress, makeFolder, openPage } from './reader.ts';
import { commandsOf } from './terminal.ts';

test('README.md can be followed as it is printed', async () => {
  const folder = makeFolder('readme');
  const reader = openPage('README.md', folder);
  reader.own['ADDRESS'] = await makeAddress(folder);
  const first = reader.open();

  const [clone = '', make = '', ...more] = commandsOf(reader.next().text);
  expect([make, more]).toEqual([expect.stringMatching(/^make run\b/), []]);
  expect(await first.run(reader.fill(clone))).toMatchObject({ code: 0 });
  const checkout = join(folder, 'openclaw-gateway');
  expect(await first.run('pwd')).toMatchObject({ stdout: `${checkout}\n` });
  lendPackages(checkout);
  const said = await reader.makeRun({}, first, make);
  expect(said).toContain(`Configuration: ${join(checkout, 'examples/openclaw.json5')}\n`);
  expect(said).toContain('offline model');
  const tokenPath = join(reader.home, '.openclaw/gateway-token');
  expect(readFileSync(tokenPath, 'utf8')).toBe(`${reader.own['YOUR_TOKEN']}\n`);

  const second = reader.open();
  const [pasted = ''] = /^ {2}curl .*$/m.exec(said) ?? [];
  expect(answerIn((await second.run(pasted)).stdout)).toMatch(/^You said: hi\n/);

  const [whole] = await reader.runBlock(second);
  expect(answerIn(whole?.stdout)).toMatch(/^You said: hi\n.*prompt: You are Main/);
  const [streamed] = await reader.runBlock(second);
  const events = eventsOf(streamed?.stdout ?? '');
  expect(events.at(-1)).toBe('[DONE]');
  expect(
    events
      .slice(0, -1)
      .map((event) => JSON.parse(event).choices[0]?.delta.content ?? '')
      .join(''),
  ).toMatch(/^You said: hi/);
  const [acted] = await reader.runBlock(second);
  expect(answerIn(acted?.stdout)).toMatch(/^desk__clock says: \w+day, /);
  expect(await reader.runProgram(checkout)).toMatch(/^You said: hi\n/);
  expect(reader.rest()).toEqual([]);
  expect(existsSync(join(reader.home, '.openclaw/openclaw.json'))).toBe(false);
});

const answerIn = (stdout = ''): string => JSON.parse(stdout).choices[0].message.content;
