/** Edits of a JSON5 text that leave all the rest of it as it is, comments and spelling. */
import {
  parse,
  type ArrayNode,
  type DocumentNode,
  type ElementNode,
  type MemberNode,
  type ObjectNode,
  type ValueNode,
} from '@humanwhocodes/momoa';

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text has a form that is not edited: a value on the way is no object, for example, or no list; the message says which. */
export class CannotEdit extends Error {}

/** Adds an element to a list, which is made where it is missing, with the objects around it. @param path names @param json of the element */
export function appendElement(text: string, path: readonly string[], json: string): string {
  const document = read(text);
  let at: ValueNode = document.body;
  for (const [depth, name] of path.entries()) {
    const object = asObject(at, path.slice(0, depth));
    const found = memberOf(object, name);
    if (!found) return apply(text, append(text, document, object, nested(path.slice(depth), json)));
    at = found.value;
  }
  if (at.type !== 'Array') throw new CannotEdit(`${path.join('.')} is no list`);
  return apply(text, append(text, document, at, json));
}

/** Takes an element out of a list. @param path names, and the index */
export function removeElement(text: string, path: readonly string[], index: number): string {
  const document = read(text);
  let at: ValueNode = document.body;
  for (const [depth, name] of path.entries()) {
    const found = memberOf(asObject(at, path.slice(0, depth)), name);
    if (!found) throw new CannotEdit(`there is no ${path.slice(0, depth + 1).join('.')}`);
    at = found.value;
  }
  const element = at.type === 'Array' ? at.elements[index] : undefined;
  if (at.type !== 'Array' || !element) throw new CannotEdit(`${path.join('.')} has no element ${index}`);
  const [start, end] = rangeOf(element);
  const [listStart, listEnd] = rangeOf(at);
  const next = at.elements[index + 1];
  const comma = commaIn(document, end, next ? rangeOf(next)[0] : listEnd);
  const before = at.elements[index - 1];
  const commaBefore = comma ? undefined : commaIn(document, before ? rangeOf(before)[1] : listStart, start);
  return apply(text, [
    ...(commaBefore ? [{ start: commaBefore[0], end: commaBefore[1], text: '' }] : []),
    wholeLine(text, start, comma && text.slice(end, comma[0]).trim() === '' ? comma[1] : end),
    // A comment stands between the element and its comma.
    ...(comma && text.slice(end, comma[0]).trim() !== '' ? [{ start: comma[0], end: comma[1], text: '' }] : []),
  ]);
}

/** @throws CannotEdit for spellings that JSON5 allows and this parser does not */
function read(text: string): DocumentNode {
  try {
    return parse(text, { mode: 'json5', ranges: true, tokens: true, allowTrailingCommas: true });
  } catch (error) {
    throw new CannotEdit(`it has a form that cannot be edited safely (${(error as Error).message})`);
  }
}

function asObject(value: ValueNode, path: readonly string[]): ObjectNode {
  if (value.type === 'Object') return value;
  throw new CannotEdit(`${path.join('.') || 'the file'} is no object`);
}

/** Of two of one name the later counts, as when it is read. */
const memberOf = ({ members }: ObjectNode, wanted: string): MemberNode | undefined =>
  members.findLast(({ name }) => (name.type === 'String' ? name.value : name.name) === wanted);

/** `"auth": { "keys": [ … ] }` of the names that are missing. */
function nested([first = '', ...rest]: readonly string[], json: string): string {
  return `${JSON.stringify(first)}: ${rest.length === 0 ? `[\n${indented(json, '  ')}\n]` : `{\n${indented(nested(rest, json), '  ')}\n}`}`;
}

/** What puts a member or an element at the end: behind the comments that are there, and behind a comma, which may be there as well. */
function append(text: string, document: DocumentNode, container: ObjectNode | ArrayNode, json: string): Edit[] {
  const [start, end] = rangeOf(container);
  const last = container.type === 'Object' ? container.members.at(-1) : container.elements.at(-1);
  const lastEnd = last ? rangeOf(last)[1] : start + 1;
  const comma = last && commaIn(document, lastEnd, end);
  const outer = indentOf(text, end - 1);
  const inner =
    last && startsLine(text, rangeOf(last)[0]) ? indentOf(text, rangeOf(last)[0]) : `${indentOf(text, start)}  `;
  const place = Math.max(text.slice(0, end - 1).trimEnd().length, lastEnd);
  const missing = last && !comma ? ',' : '';
  const closing = startsLine(text, end - 1) ? outer : indentOf(text, start);
  const added = `\n${indented(json, inner)}${comma ? ',' : ''}\n${closing}`.replaceAll('\n', lineEndOf(text));
  if (place === lastEnd) return [{ start: place, end: end - 1, text: missing + added }];
  return [
    { start: lastEnd, end: lastEnd, text: missing },
    { start: place, end: end - 1, text: added },
  ];
}

function rangeOf(node: ValueNode | MemberNode | ElementNode): [start: number, end: number] {
  const { range } = node.type === 'Element' ? node.value : node;
  if (!range) throw new Error('the text was read without ranges');
  return range;
}

function commaIn({ tokens = [] }: DocumentNode, start: number, end: number): [number, number] | undefined {
  const found = tokens.find(({ type, range }) => type === 'Comma' && range && range[0] >= start && range[1] <= end);
  return found?.range;
}

/** An edit that takes something out, and its line where nothing else is on it. */
function wholeLine(text: string, start: number, end: number): Edit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const isAlone = startsLine(text, start) && lineEnd >= 0 && text.slice(end, lineEnd).trim() === '';
  return isAlone ? { start: lineStart, end: lineEnd + 1, text: '' } : { start, end, text: '' };
}

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
const startsLine = (text: string, at: number): boolean => lineBefore(text, at).trim() === '';
/** The spaces at the beginning of a place's line; a byte order mark is none. */
const indentOf = (text: string, at: number): string => /^[ \t]*/.exec(lineBefore(text, at))?.[0] ?? '';
const lineEndOf = (text: string): string => /\r?\n/.exec(text)?.[0] ?? '\n';
const indented = (text: string, indent: string): string => text.replaceAll(/^/gm, indent);

function apply(text: string, edits: readonly Edit[]): string {
  let edited = text;
  for (const { start, end, text: put } of edits.toSorted((a, b) => b.start - a.start || b.end - a.end))
    edited = edited.slice(0, start) + put + edited.slice(end);
  return edited;
}
