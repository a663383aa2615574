/** `offline/acting`: the tool that fits what is said, with arguments out of it. */
import { describe, expect, test } from 'vitest';
import { argumentsFrom, fittingTool } from '../../src/channels/offline/acting.ts';
import { deskTools } from '../../src/desk/tools.ts';

const notes = { write: () => 1, read: () => [], delete: () => {} };
const tools = deskTools(notes as never).map(({ name, description, inputSchema }) => ({
  type: 'function' as const,
  function: { name: `desk__${name}`, description, parameters: { ...inputSchema } },
}));

describe('takes', () => {
  test.each([
    ['What time is it?', 'desk__clock', {}],
    ['what day is it in Europe/Berlin?', 'desk__clock', { timeZone: 'Europe/Berlin' }],
    ['What is 17 * 23?', 'desk__calculate', { expression: '17 * 23' }],
    ['Please calculate (17 + 4) * 2.5 ^ 2 for me', 'desk__calculate', { expression: '(17 + 4) * 2.5 ^ 2' }],
    ['Write a note: buy milk', 'desk__write_note', { text: 'buy milk' }],
    ['Put “call Ann” on the note pad.', 'desk__write_note', { text: 'call Ann' }],
    ['Which notes are there?', 'desk__read_notes', {}],
    ['Delete note 2', 'desk__delete_note', { number: 2 }],
  ])('for %j %s', (text, name, args) => {
    const tool = fittingTool(text, tools);
    expect(tool?.function.name).toBe(name);
    expect(tool && argumentsFrom(text, tool)).toEqual(args);
  });

  test.each(['hi', 'Who are you?', ''])('none for %j', (text) => {
    expect(fittingTool(text, tools)).toBeUndefined();
  });
});
