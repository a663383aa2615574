/** Each block of the README and the docs has exactly one class, and what no test runs here is what it says that it is. */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { repository } from '../support/command.ts';
import { makeFolder } from './reader.ts';
import { blocksOf, pages, textOf, type Block } from './blocks.ts';
import { classes, classOf } from './classes.ts';

const read = (file: string): string => readFileSync(join(repository, file), 'utf8');
const blocks = pages.flatMap(blocksOf);
const nameOf = ({ page, line }: Block): string => `${page}:${line}`;

/** The targets that `make help` names. */
const targets = new Set([...read('Makefile').matchAll(/^([a-z-]+):.*## /gm)].map(([, name]) => name));

test.each(pages)('each block of %s has a class, and each row of the table a block', (page) => {
  const rows = classes[page] ?? [];
  const found = blocksOf(page);
  expect(found.filter((block) => !classOf(block)).map(nameOf)).toEqual([]);
  expect(found).toHaveLength(rows.length);
});

test('there is no page without its place in the table, and no block where none is looked for', () => {
  expect(Object.keys(classes).filter((page) => !pages.includes(page))).toEqual([]);
  const others = ['CHANGELOG.md', ...globSync(['openapi/*.yaml', 'asyncapi/*.yaml'], { cwd: repository })];
  expect(others.filter((file) => /^\s*(```|~~~)/m.test(read(file)))).toEqual([]);
});

describe('a configuration of the docs', () => {
  const configurations = blocks
    .filter((block) => classOf(block)?.is === 'configuration')
    .map((block) => [nameOf(block), block] as const);

  test.each(configurations)(
    '%s has no key that the gateway does not know, and no value that it does not take',
    (_, { text }) => {
      const folder = makeFolder('configuration');
      // What an agent's workspace is looked for.
      for (const [, workspace = ''] of text.matchAll(/workspace: "(\.[^"]+)"/g)) {
        mkdirSync(join(folder, workspace));
        writeFileSync(join(folder, workspace, 'AGENTS.md'), 'You are Beta.');
      }
      const variables = [...text.replace(/ \/\/ .*/g, '').matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => [
        name,
        `the-value-of-${name}-in-this-test`,
      ]);
      const environment = {
        OPENCLAW_GATEWAY_TOKEN: 'a-token-of-24-characters',
        ...Object.fromEntries(variables),
        OPENCLAW_CONFIG_PATH: join(folder, 'openclaw.json'),
        OPENCLAW_STATE_DIR: folder,
      };
      expect(loadConfig({ environment, text })).toMatchObject({ notices: [] });
    },
  );

  test('are all blocks of JSON5', () => {
    expect(blocks.filter(({ language }) => language === 'json5').map(nameOf)).toEqual(
      configurations.map(([name]) => name),
    );
  });
});

describe('what is run elsewhere', () => {
  const elsewhere = blocks.flatMap((block) => {
    const of = classOf(block);
    return of?.is === 'elsewhere' ? [{ name: nameOf(block), block, of, file: of.reads }] : [];
  });

  test.each(elsewhere)('$name has its make target and its file', ({ of, file }) => {
    expect(targets).toContain(of.target);
    expect(existsSync(join(repository, file))).toBe(true);
  });

  test.each(elsewhere)('$name is read from the page by $file', ({ block, file }) => {
    // What starts in a checkout types the line itself.
    const words = file === '.ci/run' ? block.text.split(' #')[0]?.trim() : block.page;
    expect(read(file).split(words ?? '').length).toBeGreaterThan(1);
  });
});

describe('what the text says to type', () => {
  const typed = pages.flatMap((page) =>
    [...textOf(page).matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => [page, words] as const),
  );
  const those = (pattern: RegExp) =>
    typed.flatMap(([page, words]) => [...words.matchAll(pattern)].map(([, name = '']) => `${page}: ${name}`));
  const nameIn = (line: string): string => line.split(': ')[1] ?? '';

  test('names make targets that are there', () => {
    const named = those(/\bmake ([a-z-]+)/g);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((line) => !targets.has(nameIn(line)))).toEqual([]);
  });

  test('names files that are there', () => {
    const named = those(
      /(?<![\w./-])((?:bin|deploy|docs|examples|findings|openapi|page|src|test|tools)\/[\w./*-]*\w)(?![\w.*…-])/g,
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((line) => globSync(nameIn(line), { cwd: repository }).length === 0)).toEqual([]);
  });

  test('names commands that are there', () => {
    const usage = read('src/cli/usage.ts');
    const named = those(
      /^(?:node bin\/openclaw-gateway\.js|openclaw-gateway) ((?:(?:config|sessions|keys|mcp) )?[a-z]+)/g,
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((line) => !usage.includes(`\n  ${nameIn(line)} `))).toEqual([]);
  });

  test('names the versions that are tried', () => {
    const pins = globSync(
      [
        'package.json',
        'test/{apps,clients}/*/{package.json,requirements.txt,go.mod,Cargo.toml,pom.xml}',
        'test/generators/*.ts',
        'test/generators/*/generator.ts',
        'test/upstreams/**/*.ts',
      ],
      { cwd: repository },
    ).map(read);
    const text = `${textOf('docs/clients.md')}${textOf('docs/responses.md')}`.replaceAll(/^```.*?^```$/gms, '');
    const named = [...new Set(text.match(/\d+\.\d+\.\d+/g))].filter((version) => !isOfNoPackage.includes(version));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((version) => !pins.some((pin) => pin.includes(version)))).toEqual([]);
  });
});

/** A version of OpenAPI, an address, and what the page says that nobody runs as a whole. */
const isOfNoPackage = ['3.0.3', '127.0.0', '3.9.2'];
