/** One answer: the reasoning before it, its text, the work of tools, and who gave it. */
import { curlView } from './curl.js';
import { element, folded } from './dom.js';
import { showText } from './text.js';

const endings = {
  length: 'The answer was cut off at a limit of tokens.',
  content_filter: 'The provider left something out of the answer.',
};

/** An answer in the conversation, empty as yet. */
export class Answer {
  #text = '';
  #reasoning = '';
  #drawn = 0;

  constructor() {
    this.view = element('article', { className: 'answer', 'aria-label': 'Answer' });
    this.place = element('div', { className: 'text' });
    this.foot = element('footer', { className: 'quiet' });
    this.view.append(this.place, this.foot);
  }

  /** @param {boolean} isWaiting whether more of it comes; screen readers wait for the whole then */
  set isWaiting(isWaiting) {
    this.view.setAttribute('aria-busy', String(isWaiting));
  }

  addText(piece) {
    this.#text += piece;
    this.#draw();
  }

  addReasoning(piece) {
    this.#reasoning += piece;
    this.#draw();
  }

  /** At most once for each picture of the screen, since pieces may come by the thousand. */
  #draw() {
    this.#drawn ||= requestAnimationFrame(() => this.flush());
  }

  /** Shows all that came so far. */
  flush() {
    cancelAnimationFrame(this.#drawn);
    this.#drawn = 0;
    if (this.#reasoning) {
      this.thoughts ??= this.#before('Reasoning', 'reasoning');
      showText(this.thoughts, this.#reasoning);
    }
    showText(this.place, this.#text);
    this.view.dispatchEvent(new Event('drawn', { bubbles: true }));
  }

  #before(title, className) {
    const inner = element('div', { className: 'text' });
    this.place.before(folded(title, className, inner));
    return inner;
  }

  /**
   * Shows calls of tools and what came of them, folded.
   * @param {object[]} messages of the model and of the tools, as they are stored
   * @param {(content: unknown) => string} textOf
   */
  addTools(messages, textOf) {
    const calls = messages.flatMap(({ tool_calls }) => tool_calls ?? []);
    if (calls.length === 0) return;
    const results = new Map(messages.filter(({ role }) => role === 'tool').map((one) => [one.tool_call_id, one]));
    const names = [...new Set(calls.map(nameOf))].join(', ');
    const rows = calls.flatMap((call) => {
      const result = results.get(call.id);
      return [
        element('p', {}, element('code', { textContent: `${nameOf(call)} ${argumentsOf(call)}` })),
        element('pre', { tabIndex: 0, textContent: result ? textOf(result.content) : 'no result' }),
      ];
    });
    this.foot.before(folded(`Used ${names}`, 'tools', ...rows));
  }

  /** @param {string | undefined} reason why the model stopped, as the API has it */
  noteEnding(reason) {
    if (endings[reason]) this.addNote(endings[reason]);
  }

  addNote(text) {
    this.foot.before(element('p', { className: 'quiet', textContent: text }));
  }

  addError(text) {
    this.foot.before(element('p', { className: 'error', role: 'alert', textContent: text }));
  }

  /**
   * Who answered and what it took.
   * @param {(string | null | undefined)[]} facts of which those that are known are shown
   */
  sign(facts) {
    this.foot.prepend(element('span', { textContent: facts.filter(Boolean).join(' · ') }));
  }

  addCurl(request) {
    this.foot.append(curlView(request));
  }
}

const nameOf = (call) => (call.function ?? call.custom).name;
const argumentsOf = (call) => call.function?.arguments ?? call.custom?.input ?? '';
