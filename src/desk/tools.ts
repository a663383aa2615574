import { calculate } from './calculator.ts';
import type { Notes } from './notes.ts';

export interface DeskTool {
  name: string;
  description: string;
  inputSchema: { type: 'object'; properties: Record<string, object>; required?: readonly string[] };
  /** @returns the text of the result @throws Error that says why there is none */
  run(args: Readonly<Record<string, unknown>>): string;
}

/** What lies on the desk: a clock, a calculator and a note pad. */
export function deskTools(notes: Notes, now: () => Date = () => new Date()): readonly DeskTool[] {
  return [
    {
      name: 'clock',
      description: 'Says what time and which day it is, here or in another time zone.',
      inputSchema: {
        type: 'object',
        properties: { timeZone: { type: 'string', description: 'An IANA name, such as Europe/Berlin.' } },
      },
      run: ({ timeZone }) => timeIn(timeZone === undefined ? undefined : textOf(timeZone, 'timeZone'), now()),
    },
    {
      name: 'calculate',
      description: 'Calculates an arithmetic expression, such as (17 + 4) * 2.5 ^ 2.',
      inputSchema: {
        type: 'object',
        properties: { expression: { type: 'string', description: 'Numbers, + - * / % ^ and brackets.' } },
        required: ['expression'],
      },
      run: ({ expression }) => String(calculate(textOf(expression, 'expression'))),
    },
    {
      name: 'write_note',
      description: 'Writes a note on the note pad, where it stays for later conversations.',
      inputSchema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
      run: ({ text }) => `Note ${notes.write(textOf(text, 'text'))} is written.`,
    },
    {
      name: 'read_notes',
      description: 'Reads all notes on the note pad.',
      inputSchema: { type: 'object', properties: {} },
      run: () =>
        notes
          .read()
          .map(({ at, text }, index) => `${index + 1}. ${text} (${at})`)
          .join('\n') || 'There are no notes.',
    },
    {
      name: 'delete_note',
      description: 'Deletes a note by its number.',
      inputSchema: { type: 'object', properties: { number: { type: 'integer', minimum: 1 } }, required: ['number'] },
      run: ({ number }) => {
        if (!Number.isInteger(number)) throw new Error('"number" must be a whole number');
        notes.delete(number as number);
        return `Note ${String(number)} is deleted.`;
      },
    },
  ];
}

function timeIn(timeZone: string | undefined, now: Date): string {
  const options = { dateStyle: 'full', timeStyle: 'long', ...(timeZone && { timeZone }) } as const;
  try {
    return `${new Intl.DateTimeFormat('en-GB', options).format(now)}; ${now.toISOString()}`;
  } catch {
    throw new Error(`there is no time zone "${timeZone}"; name one such as Europe/Berlin`);
  }
}

/** Characters of one text. */
const longest = 10_000;

function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`"${name}" must be a text`);
  if (value.length > longest) throw new Error(`"${name}" has more than ${longest} characters`);
  return value;
}
