/** Shows what a model wrote: its text with line breaks, and its code blocks as such. */
import { element } from './dom.js';

const fence = /^ {0,3}(`{3,}|~{3,})[^\n`]*$/;

/**
 * Shows a text in an element. What is there already stays, so that a selection in it does, while the text grows.
 * @param {HTMLElement} place
 * @param {string} text
 */
export function showText(place, text) {
  const blocks = blocksOf(text);
  blocks.forEach(({ isCode, content }, at) => {
    const shown = place.children[at] ?? place.appendChild(isCode ? codeBlock() : element('p'));
    const holder = isCode ? shown.firstElementChild : shown;
    if (holder.textContent !== content) holder.textContent = content;
  });
}

/** A long line of code is scrolled, also without a mouse. */
const codeBlock = () => element('pre', { tabIndex: 0 }, element('code'));

/** Paragraphs and code blocks in turn. A block that has begun keeps its kind, whatever comes. */
function blocksOf(text) {
  const blocks = [];
  let open;
  for (const line of text.split('\n')) {
    const [, mark] = fence.exec(line) ?? [];
    if (open === undefined && mark !== undefined) {
      open = mark;
      blocks.push({ isCode: true, lines: [] });
    } else if (
      open !== undefined &&
      line.trim().startsWith(open) &&
      line.trim() === open[0].repeat(line.trim().length)
    ) {
      open = undefined;
      blocks.push({ isCode: false, lines: [] });
    } else {
      if (blocks.length === 0) blocks.push({ isCode: false, lines: [] });
      blocks.at(-1).lines.push(line);
    }
  }
  return blocks
    .map(({ isCode, lines }) => ({
      isCode,
      content: isCode ? lines.join('\n') : lines.join('\n').replace(/^\n+|\s+$/g, ''),
    }))
    .filter(({ isCode, content }) => isCode || content !== '');
}

/** The text of a message's content: a string, or parts of which only text is shown. */
export function textOf(content) {
  if (!Array.isArray(content)) return content ?? '';
  return content.map((part) => part.text ?? part.refusal ?? `[${part.type}]`).join('\n');
}
