/** The map of the house names what there is, and the road that it shows is the one that requests take. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { repository } from '../support/command.ts';

const page = readFileSync(join(repository, 'docs/house.md'), 'utf8');
const [, map = '', text = ''] = page.split('```');

/** What stands in `src/`, as the map writes it. */
const rooms = readdirSync(join(repository, 'src'), { withFileTypes: true }).map((entry) =>
  entry.isDirectory() ? `${entry.name}/` : entry.name,
);

test('every file and folder of src/ is on the map', () => {
  const known = new Set(map.match(/[\w.]+\.ts|\w+\//g));
  expect(rooms.filter((name) => !known.has(name))).toEqual([]);
});

test('what is on the map is there', () => {
  const names = [...map.matchAll(/^ {2}([\w./]+)/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !rooms.includes(name))).toEqual([]);
});

/** Files below `src/` that the text names. */
const named = [...text.matchAll(/`([a-z]+\/[\w/]+\.ts)`/g)].map(([, name = '']) => name);

test('the files that the text names are there', () => {
  const missing = named.filter(
    (name) => !existsSync(join(repository, name)) && !existsSync(join(repository, 'src', name)),
  );
  expect(missing).toEqual([]);
});

test('a stream passes every file of the road, as `make road` counts', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['tools/road.ts', '--list'], { cwd: repository });
  const [, , stream = ''] = stdout.split(/^a .* passes \d+ files and \d+ functions$/m);
  const passed = [...stream.matchAll(/^ {2}(\S+) \d+$/gm)].map(([, file]) => file);
  const road = named.filter((name) => !name.startsWith('test/'));
  expect(road.length).toBeGreaterThan(4);
  expect(passed).toEqual(expect.arrayContaining([...road, 'channels/openai.ts']));
});
