/** Whether every reader of YAML finds the same document in a text, whichever version of the language it knows. */
import { isDeepStrictEqual } from 'node:util';
import { CORE_SCHEMA, JSON_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml';
import { isCollection, isScalar, LineCounter, parse, parseDocument, visit, type Scalar } from 'yaml';

/** By name; the first one is the measure. */
const readers: Record<string, (text: string) => unknown> = {
  'js-yaml, core schema': (text) => load(text, { schema: CORE_SCHEMA }),
  'js-yaml, JSON schema': (text) => load(text, { schema: JSON_SCHEMA }),
  'js-yaml, YAML 1.1': (text) => load(text, { schema: YAML11_SCHEMA }),
  'yaml, YAML 1.2': (text) => parse(text, { version: '1.2' }),
  'yaml, YAML 1.1': (text) => parse(text, { version: '1.1', maxAliasCount: -1 }),
};

/** Texts that some readers take for a boolean, null, a number in base 8, 16 or 60, a date, a merge key or a default value. */
const doubtful = [
  /^(y|n|yes|no|on|off|true|false|null|~|=|<<)$/i,
  /^[-+]?(0o?[0-7_]+|0x[\da-f_]+|0b[01_]+|[\d_]+)$/i,
  /^[-+]?[\d_]+(:[0-5]?\d)+(\.\d*)?$/,
  /^[-+]?(\.[\d_]+|[\d_]+\.[\d_]*)(e[-+]?\d+)?$/i,
  /^[-+]?\.(inf|nan)$/i,
  /^\d{4}-\d\d?-\d\d?/,
];

/** Inside `[ ]` and `{ }` readers of YAML 1.1 (PyYAML, SnakeYAML, go-yaml) end a plain text at these, or refuse it. */
const doubtfulInFlow = /[?:]/;

/**
 * @param text of a YAML file
 * @returns what readers would not agree about, each with its line; nothing when all of them read the same
 */
export function doubtsAbout(text: string): string[] {
  return [...disagreements(text), ...doubtfulTexts(text)];
}

function disagreements(text: string): string[] {
  const results = Object.entries(readers).map(([name, read]) => {
    try {
      return { name, document: read(text) };
    } catch (error) {
      return { name, trouble: String(error).split('\n')[0] };
    }
  });
  const measure = results[0]?.document;
  return results
    .filter(({ document, trouble }) => trouble !== undefined || !isDeepStrictEqual(document, measure))
    .map(({ name, trouble }) => `${name} ${trouble === undefined ? 'reads another document' : `fails: ${trouble}`}`);
}

function doubtfulTexts(text: string): string[] {
  const lines = new LineCounter();
  const found: string[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Scalar(_, node, path) {
      const isInFlow = path.some((one) => isCollection(one) && one.flow === true);
      if (!isDoubtful(node, isInFlow)) return;
      found.push(`line ${lines.linePos(node.range?.[0] ?? 0).line}: quote ${node.source}`);
    },
  });
  return found;
}

function isDoubtful(node: Scalar, isInFlow: boolean): boolean {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return false;
  return (
    doubtful.some((pattern) => pattern.test(node.value as string)) || (isInFlow && doubtfulInFlow.test(node.value))
  );
}
