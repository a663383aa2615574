/** What is remembered of runs with tools, by a session and by a key. */
import { describe, expect, test } from 'vitest';
import { getSession } from '../../src/agents/sessions.ts';
import { meterTokens } from '../../src/agents/tokenMeter.ts';
import type { ChatMessage } from '../../src/contract.ts';
import { runAborted } from '../../src/errors.ts';
import { finish, text, type Step } from '../support/fakeChannel.ts';
import { createFakeTools, gave } from '../support/fakeTools.ts';
import { user } from '../support/said.ts';
import { key } from '../support/runStage.ts';
import { call, asksTheClock, stage } from '../support/toolStage.ts';

describe('a session', () => {
  test('shows an image to the model in its own turn, and says in later ones that there was one', async () => {
    const image = { type: 'image_url' as const, image_url: { url: 'data:image/png;base64,AAAA' } };
    const tools = createFakeTools({ desk__look: () => gave('', { parts: [image] }) });
    const scripts: Step[][] = [
      [call(0, 'c1', 'desk__look'), finish('tool_calls')],
      [text('A cat.'), finish()],
      [text('Still a cat.'), finish()],
    ];
    const { start, asked } = stage({ scripts, tools });
    await start({}, true).completion();
    await start({ messages: [user('And now?')] }, true).completion();
    expect(JSON.stringify(asked(1)?.messages)).toContain('AAAA');
    expect(JSON.stringify(asked(2)?.messages)).not.toContain('AAAA');
    expect(JSON.stringify(asked(2)?.messages)).toContain('an image, seen at that time');
  });

  test('keeps the work with the answer, and the model reads it in later turns', async () => {
    const scripts = [...asksTheClock, [text('Noon, as I said.'), finish()]];
    const { start, asked, store } = stage({ scripts });
    await start({}, true).completion();
    await start({ messages: [user('Again?')] }, true).completion();
    expect(asked(2)?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'assistant', 'user']);
    expect(asked(2)?.messages[3]?.content).toBe('It is noon.');
    const session = await getSession(key, { limit: 10, order: 'asc' }, store, new AbortController().signal);
    expect(session.turns[0]).toMatchObject({
      messages: [{ role: 'user' }, { role: 'assistant', content: 'Let me look.\n\nIt is noon.' }],
      tool_work: [{ answer: 1, messages: [{ role: 'assistant' }, { role: 'tool' }, { role: 'assistant' }] }],
    });
    expect(session.turns[1]).not.toHaveProperty('tool_work');
  });

  test('knows its answer again when the client sends the whole conversation, which never saw the work', async () => {
    const scripts = [...asksTheClock, [text('Noon, as I said.'), finish()]];
    const { start, asked, store } = stage({ scripts });
    const first = await start({}, true).completion();
    const messages = [user('What time is it?'), first.choices[0]?.message as ChatMessage, user('Again?')];
    await start({ messages }, true).completion();
    expect(asked(2)?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'assistant', 'user']);
    const turns = (await store.read(key))?.records ?? [];
    expect(turns.map((turn) => turn.messages.map(({ role }) => role))).toEqual([
      ['user', 'assistant'],
      ['user', 'assistant'],
    ]);
  });

  test('counts what the model used in a run that failed after a tool acted', async () => {
    const { start, told } = stage({ scripts: [asksTheClock[0] ?? [], [runAborted()]] });
    await expect(start({}, true).completion()).rejects.toThrow('aborted');
    expect(told).toContainEqual(
      expect.objectContaining({ type: 'run', usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 } }),
    );
  });

  test('counts that for a key, too', async () => {
    const { start, runs } = stage({ scripts: [asksTheClock[0] ?? [], [runAborted()]] });
    const spent: [string, number][] = [];
    meterTokens(
      runs,
      () => true,
      (...one) => spent.push(one),
    );
    const principal = {
      key: { id: 'alice', digest: '', scopes: ['write' as const] },
      ended: new AbortController().signal,
    };
    await expect(start({}, false, { principal }).completion()).rejects.toThrow('aborted');
    expect(spent).toEqual([['alice', 15]]);
  });

  test('keeps nothing of a run that failed after a tool acted', async () => {
    const scripts: Step[][] = [asksTheClock[0] ?? [], [runAborted()]];
    const { start, store } = stage({ scripts });
    await expect(start({}, true).completion()).rejects.toThrow(/look at what the agent's tools did/);
    expect((await store.read(key))?.records).toEqual([expect.objectContaining({ status: 'failed' })]);
  });
});

describe('a request with a key', () => {
  const request = (digest = 'digest') => ({ key: { scope: 'me', key: 'k1', digest } });

  test('has its tools run once, however often it comes', async () => {
    const { start, tools } = stage();
    const first = await start({ stream: false }, false, request()).completion();
    const again = await start({ stream: false }, false, request()).completion();
    expect(again).toEqual(first);
    expect(tools.calls).toHaveLength(1);
  });

  test('is not run again after a tool acted and the run failed', async () => {
    const scripts: Step[][] = [asksTheClock[0] ?? [], [runAborted()]];
    const { start, tools } = stage({ scripts });
    await expect(start({}, false, request()).completion()).rejects.toMatchObject({ shouldRetry: false });
    await expect(start({}, false, request()).completion()).rejects.toMatchObject({ code: 'run_interrupted' });
    expect(tools.calls).toHaveLength(1);
  });

  test('is run again when it failed before any tool acted', async () => {
    const { start, tools } = stage({ scripts: [[runAborted()], ...asksTheClock] });
    await expect(start({}, false, request()).completion()).rejects.toMatchObject({ kind: 'run_aborted' });
    await start({}, false, request()).completion();
    expect(tools.calls).toHaveLength(1);
  });
});
