/** What the contract says of fields and channels is what the channels do; the table of docs/providers.md is made from it. */
import { expect, test } from 'vitest';
import { anthropicFields } from '../../src/channels/anthropic.ts';
import { offlineFields } from '../../src/channels/offline.ts';
import { ollamaFields } from '../../src/channels/ollama/request.ts';
import { contract } from '../support/judge.ts';

type Fields = { refused: readonly string[]; dropped: readonly string[] };
const channels: Record<string, Fields> = {
  'anthropic-messages': anthropicFields,
  ollama: ollamaFields,
  offline: offlineFields,
};
const { properties }: any = contract.document.components.schemas['ChatCompletionRequest'];

/** What the gateway does itself, whatever the channel: channels see it only in the params of an agent. */
const own = ['store'];

test.each(Object.keys(properties).filter((field) => !own.includes(field)))('%s', (field) => {
  const fates = Object.entries(channels).flatMap(([channel, { refused, dropped }]) =>
    refused.includes(field) ? [[channel, 'refused']] : dropped.includes(field) ? [[channel, 'dropped']] : [],
  );
  expect(properties[field]['x-openclaw-channels'] ?? {}).toEqual(Object.fromEntries(fates));
});

test('each field that a channel does not honour is one of the contract', () => {
  const named = Object.values(channels).flatMap(({ refused, dropped }) => [...refused, ...dropped]);
  // Parts of messages and tools are told in the text.
  const topLevel = named.filter((field) => !/[.[]/.test(field));
  expect(Object.keys(properties)).toEqual(expect.arrayContaining(topLevel));
});
