/**
 * The models that the gateway and its documents name exist today, as far as the vendors' own packages know: an update of these that takes one away, or calls
 * it deprecated, turns this test red.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toProviders } from '../../src/config/providers.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const quoted = (text: string): string[] => [...text.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);

/** The members of a type that is a union of texts. */
function membersOf(file: string, type: string): string[] {
  const [, union = ''] = new RegExp(`export type ${type} = ([^;]+);`).exec(read(file)) ?? [];
  return quoted(union);
}

/** The keys of a constant object. */
function keysOf(file: string, constant: string): string[] {
  const [, entries = ''] = new RegExp(`const ${constant} = \\{([^}]*)\\}`).exec(read(file)) ?? [];
  return [...entries.matchAll(/'([^']+)':/g)].map(([, name = '']) => name);
}

const anthropicFile = 'node_modules/@anthropic-ai/sdk/resources/messages/messages';
const openAiModels = membersOf('node_modules/openai/resources/shared.d.ts', 'ChatModel');
const claudeModels = membersOf(`${anthropicFile}.d.ts`, 'Model');
const deprecated = keysOf(`${anthropicFile}.js`, 'DEPRECATED_MODELS');

/** `gpt-6-luna` → 6; 0 for names without a generation. */
const generationOf = (model: string): number => Number(/^gpt-(\d+)/.exec(model)?.[1] ?? 0);
/** OpenAI's package never forgets a model: one of the newest or the last generation before it counts as served. */
const isCurrentOpenAi = (model: string): boolean =>
  openAiModels.includes(model) && generationOf(model) >= Math.max(...openAiModels.map(generationOf)) - 1;
const isCurrentClaude = (model: string): boolean => claudeModels.includes(model) && !deprecated.includes(model);
const isCurrent = (model: string): boolean =>
  model.startsWith('claude-') ? isCurrentClaude(model) : isCurrentOpenAi(model);

const providers = toProviders({}, 'openclaw.json', { OPENAI_API_KEY: 'k', ANTHROPIC_API_KEY: 'k' });

test('the packages are read: they know models, and deprecated ones', () => {
  expect(openAiModels.length).toBeGreaterThan(20);
  expect(claudeModels.length).toBeGreaterThan(5);
  expect(deprecated).not.toEqual([]);
});

test.each(providers.flatMap(({ id, models }) => models.map((model) => [id, model.id] as const)))(
  'the default model of %s exists: %s',
  (_, model) => {
    expect(isCurrent(model)).toBe(true);
  },
);

test.each(['gpt-4o', 'gpt-3.5-turbo', 'claude-sonnet-4-20250514', 'claude-sonnet-4-5', 'gpt-6-nonsense', 'claude-x'])(
  '%s would not do',
  (model) => {
    expect(isCurrent(model)).toBe(false);
  },
);

test.each(['README.md', ...globSync(['docs/*.md', 'examples/*'], { cwd: root })])(
  '%s names models that exist',
  (file) => {
    const named = read(file).match(/\b(gpt|claude)-[\w.-]*\w(?![\w.-]|\*)/g) ?? [];
    expect(named.filter((model) => !isCurrent(model))).toEqual([]);
  },
);

test('the contract names models that exist, beside the one that its 404 is about', () => {
  const named = read('openapi/chat-completions.yaml').match(/(?<=[`/])(gpt|claude)-[\w.-]*\w(?![\w.-]|\*)/g) ?? [];
  expect(named.length).toBeGreaterThan(0);
  expect([...new Set(named.filter((model) => !isCurrent(model)))]).toEqual(['gpt-9']);
});
