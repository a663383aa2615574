/** What reaches a terminal of what a model wrote. */
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createOutput, ReaderLeft, withoutControls } from '../../src/cli/output.ts';

function createStdout(isTTY: boolean) {
  const stdout = Object.assign(new PassThrough(), { isTTY });
  const written: Buffer[] = [];
  stdout.on('data', (chunk: Buffer) => written.push(chunk));
  return { output: createOutput(stdout), written: () => Buffer.concat(written).toString('utf8'), stdout };
}

describe('a terminal', () => {
  test.each([
    ['colours', '\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['a title', '\u001b]0;owned\u0007ok', ']0;ownedok'],
    ['eight-bit sequences', '\u009b2Jgone\u0090q\u009c', '2Jgoneq'],
    ['a line that is written over', 'rm -rf /\rls\b\b', 'rm -rf /ls'],
    ['a bell, a null and a delete', 'a\u0007b\u0000c\u007fd', 'abcd'],
  ])('gets no %s', (_, text, shown) => {
    expect(withoutControls(text)).toBe(shown);
  });

  test('gets line feeds, tabs and every other character', () => {
    const text = 'a\n\tb\u00a0ä😀\u200d\u2028\u202e';
    expect(withoutControls(text)).toBe(text);
  });

  test('gets no sequence that comes in pieces', async () => {
    const { output, written } = createStdout(true);
    for (const piece of ['\u001b', '[31', 'mred']) output.write(piece);
    await output.end();
    expect(written()).toBe('[31mred\n');
  });
});

test('a pipe gets the text as it is', async () => {
  const { output, written } = createStdout(false);
  output.write('\u001b[31mred\r\n');
  await output.end();
  expect(written()).toBe('\u001b[31mred\r\n');
});

test('a character that two pieces share stays one', async () => {
  const { output, written } = createStdout(false);
  const [high = '', low = ''] = '😀'.split('');
  output.write(`a${high}`);
  output.write(`${low}b`);
  await output.end();
  expect(written()).toBe('a😀b\n');
});

test('no line feed is added to nothing', async () => {
  const { output, written } = createStdout(false);
  await output.end();
  expect(written()).toBe('');
});

test('a reader that left is told from a fault', () => {
  const left = createStdout(false);
  left.stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  expect(left.output.broken.reason).toBeInstanceOf(ReaderLeft);
  const full = createStdout(false);
  const fault = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  full.stdout.emit('error', fault);
  expect(full.output.broken.reason).toBe(fault);
});
