/** The section `agents` of the file: who they are, their prompts and their parameters. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load, refusal } from '../support/config.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('agents', () => {
  test('agents.list and agents.entries say the same', () => {
    const beta = { model: 'offline/tools', systemPrompt: 'You are Beta.', timeoutSeconds: 5 };
    const [fromList] = load({ agents: { list: [{ id: 'beta', ...beta }] } }).agents.agents;
    const [fromEntries] = load({ agents: { entries: { beta } } }).agents.agents;
    expect(fromEntries).toEqual(fromList);
    expect(fromList).toMatchObject({ id: 'beta', model: 'offline/tools', prompt: 'You are Beta.', timeoutMs: 5000 });
  });

  test('both together are all of them, in the order of the file', () => {
    const { agents } = load({ agents: { list: [{ id: 'a' }, { id: 'b' }], entries: { c: {} } } }).agents;
    expect(agents.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('agents.defaults holds for what an agent does not say itself', () => {
    const { agents } = load({
      agents: {
        defaults: { model: { primary: 'offline/long' }, params: { temperature: 0.5, seed: 1 }, idleTimeoutSeconds: 7 },
        list: [{ id: 'plain' }, { id: 'own', model: 'offline/echo', params: { seed: 2 }, idleTimeoutSeconds: 8 }],
      },
    }).agents;
    expect(agents).toMatchObject([
      { model: 'offline/long', params: { temperature: 0.5, seed: 1 }, idleTimeoutMs: 7000 },
      { model: 'offline/echo', params: { temperature: 0.5, seed: 2 }, idleTimeoutMs: 8000 },
    ]);
  });

  test('ids are lower case, however they are written', () => {
    const { agents, defaultAgent } = load({ agents: { list: [{ id: 'Main' }, { id: 'BETA', default: true }] } }).agents;
    expect(agents.map(({ id }) => id)).toEqual(['main', 'beta']);
    expect(defaultAgent.id).toBe('beta');
  });

  test.each([
    ['the one with default: true', [{ id: 'a' }, { id: 'main' }, { id: 'b', default: true }], 'b'],
    ['else main', [{ id: 'a' }, { id: 'main' }, { id: 'b', default: false }], 'main'],
    ['else the first', [{ id: 'a' }, { id: 'b' }], 'a'],
  ])('the default agent is %s', (_, list, expected) => {
    expect(load({ agents: { list } }).agents.defaultAgent.id).toBe(expected);
  });

  test('an id that occurs twice is refused, case aside, and across both forms', () => {
    expect(refusal({ agents: { list: [{ id: 'beta' }], entries: { Beta: {} } } })).toEqual([
      'openclaw.json: agents: the id "beta" occurs twice; case does not matter',
    ]);
  });

  test.each([
    [
      'the system agent of an explicit fleet',
      { ownership: 'explicit', defaults: { systemAgent: { agentId: 'B' } } },
      'b',
    ],
    [
      'not a mark that OpenClaw has retired there',
      { ownership: 'explicit', defaults: { systemAgent: { agentId: 'main' } } },
      'main',
    ],
    ['the marked one where a fleet has no system agent', { ownership: 'explicit' }, 'a'],
    ['the marked one of an older file', { defaults: { systemAgent: { agentId: 'b' } } }, 'a'],
  ])('the default agent is %s', (_, agents, expected) => {
    const entries = { a: { default: true }, b: {}, main: {} };
    expect(load({ agents: { ...agents, entries } }).agents.defaultAgent.id).toBe(expected);
  });

  test('a system agent that does not exist is refused by name, as OpenClaw does', () => {
    const agents = {
      ownership: 'explicit',
      defaults: { systemAgent: { agentId: 'nobody' } },
      entries: { a: {}, b: {} },
    };
    expect(() => load({ agents })).toThrow('agents.defaults.systemAgent.agentId: there is no agent "nobody"');
  });

  test('two defaults are refused by name', () => {
    const list = [{ id: 'a', default: true }, { id: 'b' }, { id: 'c', default: true }];
    expect(refusal({ agents: { list } })).toEqual([
      'openclaw.json: agents: only one agent can have default: true, got a, c',
    ]);
  });
});

describe('prompts', () => {
  function createWorkspace(texts: Record<string, string>): string {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'workspace'));
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, 'workspace', name), text);
    return folder;
  }

  const withWorkspace = (agent = {}) => ({ agents: { list: [{ id: 'main', workspace: './workspace', ...agent }] } });

  test('are systemPrompt, SOUL.md and AGENTS.md, in this order; the workspace lies beside the file', () => {
    const folder = createWorkspace({ 'AGENTS.md': 'Answer briefly.\n', 'SOUL.md': 'You are calm.\n' });
    const config = load(withWorkspace({ systemPrompt: 'You are Main.' }), { folder });
    expect(config.agents.defaultAgent.prompt).toBe('You are Main.\n\nYou are calm.\n\nAnswer briefly.');
    expect(config.notices).toEqual([]);
  });

  test('need no more than one of the files', () => {
    const folder = createWorkspace({ 'AGENTS.md': 'Answer briefly.' });
    const config = load(withWorkspace(), { folder });
    expect(config.agents.defaultAgent.prompt).toBe('Answer briefly.');
    expect(config.notices).toEqual([]);
  });

  test('are watched, also those that do not exist yet', () => {
    const folder = createWorkspace({ 'AGENTS.md': 'Answer briefly.' });
    expect(load(withWorkspace(), { folder }).sources.map(({ path }) => path)).toEqual([
      join(folder, 'openclaw.json'),
      join(folder, 'workspace/SOUL.md'),
      join(folder, 'workspace/AGENTS.md'),
    ]);
  });

  test('of a workspace with neither file are none, which a notice says', () => {
    const folder = temporaryFolder();
    const config = load(withWorkspace(), { folder });
    expect(config.agents.defaultAgent.prompt).toBeUndefined();
    expect(config.notices).toEqual([`the workspace ${join(folder, 'workspace')} has no AGENTS.md and no SOUL.md`]);
  });
});

describe('params of agents', () => {
  test.each([
    [{ temperature: 9 }, 'openclaw.json: agents: the params of "main": temperature: must be <= 2, got 9'],
    [{ max_tokens: 'x' }, 'openclaw.json: agents: the params of "main": max_tokens: must be integer,null, got "x"'],
    [
      { model: 'other' },
      'openclaw.json: agents: the params of "main" cannot hold "model", which each request says for itself',
    ],
  ])('that no request could have are refused: %j', (params, line) => {
    expect(refusal({ agents: { list: [{ id: 'main', params }] } })).toEqual([line]);
  });

  test('may be fields that the contract does not know', () => {
    const { agents } = load({ agents: { defaults: { params: { top_k: 5 } } } });
    expect(agents.defaultAgent.params).toEqual({ top_k: 5 });
  });
});
