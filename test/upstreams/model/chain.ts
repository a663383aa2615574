/**
 * What the tiny model says. It is a Markov chain: the last token alone decides which one comes next. Chat templates end a prompt in one of the tokens of
 * `modes`, so that the template decides whether the model counts, thinks, calls one tool or two, or never ends.
 */

/** The text of the token that ends an answer. */
export const endOfTurn = '<|im_end|>';

/** What a prompt can end in, and what is said then, token by token. An answer ends with its list, but for the one that begins anew. */
const answers = {
  '<|count|>': ['one', ...' two three four five six seven eight nine ten eleven twelve.'.split(/(?= )/)],
  '<|think|>': ['<think>', 'Let', ' me', ' see', '</think>', '\n\n', 'one'],
  '<|result|>': ['It', ' is', ' sunny.'],
  '<|call|>': ['<tool_call>', '\n{"name": "get_weather", "arguments": ', '{"city": "Rome"}', '}\n', '</tool_call>'],
  '<|calls|>': [
    '<tool_call>\n',
    '{"name": "get_time", "arguments": ',
    '{"zone": "Europe/Rome"}',
    '}\n</tool_call>\n',
    '<tool_call>',
  ],
  '<|endless|>': ['tick', ' tock', ' tick', ' tock'],
} as const;

export const counted = answers['<|count|>'].join('');
export const thought = 'Let me see';
export const result = answers['<|result|>'].join('');

/** The text of a message after which the model goes on until something stops it. */
export const forEver = 'Count for ever.';

/** The tokens that a prompt can end in. */
export const modes: readonly string[] = Object.keys(answers);
const controls = ['<|im_start|>', endOfTurn, ...modes];
const words = [...new Set(Object.values(answers).flat())];

export interface Token {
  /** As vocabularies of byte-level BPE write it: each byte is a letter. */
  text: string;
  isControl: boolean;
  /** Which of the model's states it puts the model into. */
  state: number;
  /** How likely it is in each state, before the softmax. */
  logits: number[];
}

/** As many as the model's hidden size, since each state is a direction of its own. */
export const states = 64;

/** A pair of letters that are one token, because loaders want at least one. */
export const merge = ['t', 'h'] as const;

/** The vocabulary: all bytes, the words of the answers, and the control tokens. */
export function createTokens(): Token[] {
  const bytes = Array.from({ length: 256 }, (_, byte) => String.fromCodePoint(byte));
  const texts = [...bytes, merge.join(''), ...words, ...controls];
  const spoken = [...words, ...modes];
  // State 0 is that of every token which begins nothing.
  const stateOf = (text: string) => spoken.indexOf(text) + 1;
  const followers = nextWords();
  return texts.map((text) => ({
    text: controls.includes(text) ? text : toLetters(text),
    isControl: controls.includes(text),
    state: stateOf(text),
    logits: Array.from({ length: states }, (_, state) =>
      followers.get(spoken[state - 1] ?? '') === text ? certain : otherwise(text),
    ),
  }));
}

function nextWords(): Map<string, string> {
  const next = new Map<string, string>();
  for (const [mode, said] of Object.entries(answers)) {
    let last: string = mode;
    for (const word of said) {
      // What an earlier answer goes on with stays: `one` after a thought counts on.
      if (!next.has(last)) next.set(last, word);
      last = word;
    }
    if (!next.has(last)) next.set(last, mode === '<|endless|>' ? ' tick' : endOfTurn);
  }
  return next;
}

const certain = 60;

/**
 * What comes when nothing follows, or when a grammar forbids what does: the end; else what closes a string, a list or an object; else a letter. So every
 * grammar of JSON comes to its end soon.
 */
function otherwise(text: string): number {
  if (text === endOfTurn) return 40;
  if (text === '"') return 30;
  if (text === '}' || text === ']') return 28;
  if (/^[a-z0-9]$/.test(text)) return 10;
  return /^[!-~]$/.test(text) ? 5 : 0;
}

/** GPT-2's way to write bytes as letters (`bytes_to_unicode`): printable ones are themselves, the others follow from U+0100. */
function toLetters(text: string): string {
  const bytes = /^[\0-\xff]$/.test(text) ? [text.charCodeAt(0)] : [...Buffer.from(text)];
  return bytes.map((byte) => letters[byte]).join('');
}

const isPlain = (byte: number) =>
  (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255);

const letters = Array.from({ length: 256 }, (_, byte) => {
  const others = Array.from({ length: byte }, (__, at) => at).filter((at) => !isPlain(at)).length;
  return String.fromCodePoint(isPlain(byte) ? byte : 256 + others);
});
