/** The conversation: what is remembered of a session, and what is said now. */
import { Answer } from './answer.js';
import { byId, element } from './dom.js';
import { showText, textOf } from './text.js';

const log = byId('log');
const states = {
  queued: 'Waits for the turns before it.',
  in_progress: 'Is being answered.',
  failed: 'This turn failed, and is not remembered.',
  interrupted: 'This turn was stopped, and is not remembered.',
};

/** Whoever reads what came before is not taken away from it. */
let isAtEnd = true;
log.addEventListener('scroll', () => {
  isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 60;
});
log.addEventListener('drawn', () => isAtEnd && toEnd());

function toEnd() {
  isAtEnd = true;
  log.scrollTop = log.scrollHeight;
}

/** @param {string} greeting what stands where nothing was said yet */
export function clear(greeting) {
  log.replaceChildren(element('p', { className: 'quiet greeting', textContent: greeting }));
}

/** Shows a question and the place of its answer. @returns {Answer} */
export function addTurn(text) {
  log.querySelector('.greeting')?.remove();
  const answer = new Answer();
  log.append(questionOf(text), answer.view);
  toEnd();
  return answer;
}

function questionOf(text) {
  const view = element('article', { className: 'question', 'aria-label': 'You' });
  showText(view, text);
  return view;
}

/**
 * Shows turns that the gateway keeps, before all that is shown.
 * @param {object[]} turns the oldest first
 */
export function showTurns(turns) {
  const height = log.scrollHeight - log.scrollTop;
  log.prepend(...turns.flatMap(viewsOf));
  log.scrollTop = log.scrollHeight - height;
}

/** The button that fetches what is older; gone when nothing is. @param {(() => void) | undefined} fetchOlder */
export function offerOlder(fetchOlder) {
  log.querySelector('.older')?.remove();
  if (!fetchOlder) return;
  const properties = { type: 'button', className: 'plain older', textContent: 'Earlier turns', onclick: fetchOlder };
  log.prepend(element('button', properties));
}

export { toEnd };

function viewsOf({ messages, tool_work = [], status, model }) {
  const views = messages.flatMap((message, at) =>
    viewOf(
      message,
      messages,
      tool_work.find(({ answer }) => answer === at),
      model,
    ),
  );
  if (states[status]) views.push(element('p', { className: 'quiet', textContent: states[status] }));
  return views;
}

function viewOf(message, messages, work, model) {
  if (message.role === 'user') return [questionOf(textOf(message.content))];
  if (message.role !== 'assistant') return [];
  const answer = new Answer();
  if (message.reasoning_content) answer.addReasoning(message.reasoning_content);
  answer.addText(textOf(message.content) || message.refusal || '');
  answer.flush();
  // Calls of tools that a client has itself are answered by messages of the turn.
  answer.addTools(work?.messages ?? [message, ...messages.filter(({ role }) => role === 'tool')], textOf);
  answer.sign([model]);
  return [answer.view];
}
