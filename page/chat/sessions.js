/** The list of sessions: those that began last come first. */
import { ask, read } from './api.js';
import { byId, element } from './dom.js';

const list = byId('sessions');
const note = byId('sessions-note');
const more = byId('more');
/** What the button for older ones does, since each page says where the next one begins. */
let fetchOlder = async () => {};
more.addEventListener('click', () => fetchOlder());

/** Sessions that this page begins: their time makes them tell apart. */
const ownKey = /^chat:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)-/;

/** A key of a session that nobody has. Without randomUUID, which pages have over HTTPS and on the same machine alone. */
export function newSessionKey() {
  const now = new Date();
  const local = new Date(now - now.getTimezoneOffset() * 60_000).toISOString().replaceAll(/[-:]|\..*/g, '');
  return `chat:${local}-${crypto.getRandomValues(new Uint32Array(1))[0].toString(36)}`;
}

/**
 * Shows the newest sessions, or why they cannot be.
 * @param {string | undefined} current the key of the one that is shown
 * @param {{ open(session: object): void, removed(id: string): void }} on
 */
export async function showSessions(current, on) {
  try {
    const page = await read('v1/sessions?limit=20');
    list.replaceChildren();
    addPage(page, current, on);
    note.textContent = page.data.length > 0 ? '' : 'None yet.';
  } catch (error) {
    note.textContent = error.message;
  }
}

function addPage({ data, has_more, next_cursor }, current, on) {
  list.append(...data.map((session) => row(session, current, on)));
  more.hidden = !has_more;
  fetchOlder = async () => {
    try {
      addPage(await read(`v1/sessions?limit=20&cursor=${encodeURIComponent(next_cursor)}`), currentKey(), on);
    } catch (error) {
      note.textContent = error.message;
    }
  };
}

/** Marks the one that is shown. */
export function markSession(key) {
  for (const button of list.querySelectorAll('.session')) {
    if (button.dataset.key === key) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}

const currentKey = () => list.querySelector('[aria-current]')?.dataset.key;

function row(session, current, on) {
  const { id, agent_id, turn_count, last_active_at } = session;
  const name = nameOf(session);
  const facts = `${agent_id} · ${turn_count} ${turn_count === 1 ? 'turn' : 'turns'}`;
  const title = `${id}, last used ${timeOf(last_active_at * 1000)}`;
  const open = element(
    'button',
    { type: 'button', className: 'session', title, onclick: () => on.open(session) },
    element('span', { textContent: name }),
    element('span', { className: 'quiet', textContent: facts }),
  );
  open.dataset.key = id;
  if (id === current) open.setAttribute('aria-current', 'true');
  const remove = element('button', {
    type: 'button',
    className: 'remove',
    textContent: '×',
    title: 'Delete',
    'aria-label': `Delete the session ${name}`,
    onclick: () => void removeSession(id, name, on),
  });
  return element('li', {}, open, remove);
}

async function removeSession(id, name, on) {
  if (!confirm(`Delete the session ${name} with all its turns?`)) return;
  try {
    await ask(`v1/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' });
    on.removed(id);
  } catch (error) {
    note.textContent = error.message;
  }
}

/** A key without what all keys of its agent begin with; of those that this page made, their time. */
function nameOf({ id, agent_id }) {
  const key = id.replace(`agent:${agent_id}:`, '');
  const [, ...time] = ownKey.exec(key.replace(/^key:[^:]+:/, '')) ?? [];
  if (time.length === 0) return key;
  const [year, month, day, hour, minute, second] = time.map(Number);
  return timeOf(new Date(year, month - 1, day, hour, minute, second));
}

/** Without a year, for which the list has no room. */
const format = { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit', second: '2-digit' };

/** @param {Date | number} time in milliseconds */
const timeOf = (time) => new Date(time).toLocaleString([], format);
