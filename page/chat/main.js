/** The page to talk to an agent: what happens when somebody does something. */
import { ask, read, token } from './api.js';
import * as conversation from './conversation.js';
import { byId } from './dom.js';
import { chunksOf } from './events.js';
import { markSession, newSessionKey, showSessions } from './sessions.js';
import { textOf } from './text.js';

const [agent, model, message, side] = ['agent', 'model', 'message', 'side'].map(byId);
const agentPrefix = 'openclaw/';
const path = 'v1/chat/completions';

/** @type {string | undefined} the key of the session that is shown; none before its first message */
let sessionKey;
/** @type {AbortController | undefined} while an answer comes */
let running;

const say = (text) => (byId('status').textContent = text);
const list = () => showSessions(sessionKey, { open: openSession, removed });

// #token=… as in the links that `openclaw dashboard` prints, and #session=… of the session that was shown. A link takes no token away.
const fragment = new URLSearchParams(location.hash.slice(1));
if (fragment.has('token') && token.get() === undefined) token.set(fragment.get('token'));
setSession(fragment.get('session') ?? undefined);
await start();

/** Asks who there is. Without a token first where none is known: a gateway may need none. */
async function start() {
  try {
    await showVersion();
    const { data } = await read('v1/models');
    showLogin(false);
    showAgents(data.map(({ id }) => id));
    await Promise.all([sessionKey ? showTranscript(sessionKey) : newSession(), list()]);
    message.focus();
  } catch (error) {
    // The first time nobody gave a token that could be wrong.
    const isFirst = error.status === 401 && token.get() === undefined;
    if (error.status === 401) token.forget();
    showLogin(true, isFirst ? '' : error.message);
  }
}

/** What `/` tells programs, also those without a token. */
async function showVersion() {
  const { version, docs } = await read('', { headers: { accept: 'application/json' } });
  byId('version').textContent = version;
  for (const link of document.querySelectorAll('a[href=docs]')) link.hidden = docs === null;
}

function showLogin(isOn, why = '') {
  byId('login').hidden = !isOn;
  byId('login-error').hidden = why === '';
  byId('login-error').textContent = why;
  document.body.classList.toggle('locked', isOn);
  byId('forget').hidden = token.get() === undefined;
  if (isOn) byId('token').focus();
}

/** @param {string[]} ids of models; those of agents begin with `openclaw/` */
function showAgents(ids) {
  const agents = ids.filter((id) => id.startsWith(agentPrefix)).map((id) => id.slice(agentPrefix.length));
  agent.replaceChildren(...agents.map((id) => new Option(id)));
  const models = ids.filter((id) => !id.startsWith(agentPrefix) && id !== 'openclaw');
  byId('models').replaceChildren(...models.map((id) => new Option(id)));
}

/** Each agent has its own sessions. */
function chooseAgent(id) {
  if (![...agent.options].some(({ value }) => value === id)) agent.append(new Option(id));
  agent.value = id;
}

function setSession(key) {
  sessionKey = key;
  byId('key').textContent = key ?? 'made with the first message';
  history.replaceState(null, '', key ? `#session=${encodeURIComponent(key)}` : location.pathname + location.search);
  markSession(key);
}

function newSession() {
  running?.abort();
  setSession(undefined);
  conversation.clear('Say something. The gateway remembers the session, and lists it.');
}

function openSession({ id }) {
  running?.abort();
  showMenu(false);
  setSession(id);
  void showTranscript(id);
}

function removed(id) {
  if (id === sessionKey) newSession();
  void list();
}

/** Shows the newest turns of a session, and offers the older ones. */
async function showTranscript(key, cursor) {
  const query = new URLSearchParams({ order: 'desc', limit: '30', ...(cursor && { cursor }) });
  try {
    const page = await read(`v1/sessions/${encodeURIComponent(key)}?${query}`);
    if (key !== sessionKey) return;
    if (!cursor) conversation.clear('');
    chooseAgent(page.agent_id);
    conversation.offerOlder();
    conversation.showTurns(page.turns.toReversed());
    if (page.has_more) conversation.offerOlder(() => void showTranscript(key, page.next_cursor));
    if (!cursor) conversation.toEnd();
  } catch (error) {
    if (key !== sessionKey) return;
    newSession();
    conversation.clear(error.message);
  }
}

/** Sends a message, and shows the answer as it comes. */
async function send(text) {
  running = new AbortController();
  const { signal } = running;
  const answer = conversation.addTurn(text);
  const request = requestOf(text);
  setRunning(answer, true);
  try {
    const begun = performance.now();
    const response = await ask(path, { method: 'POST', headers: request.headers, body: request.body, signal });
    const told = (name) => response.headers.get(`x-openclaw-${name}`);
    setSession(told('session-key'));
    // Who chose the default agent sees which one that is.
    chooseAgent(told('agent-id'));
    const usage = await showChunks(response, answer);
    answer.sign([told('agent-id'), told('model'), usage, durationOf(performance.now() - begun)]);
    await showToolWork(sessionKey, answer);
  } catch (error) {
    answer.flush();
    failed(error, signal, answer, text);
  } finally {
    answer.addCurl(request);
    setRunning(answer, false);
    if (running?.signal === signal) running = undefined;
    conversation.toEnd();
    void list();
  }
}

/** What the gateway is asked; its history is the gateway's. */
function requestOf(text) {
  const headers = {
    'content-type': 'application/json',
    'x-openclaw-session-key': sessionKey ?? newSessionKey(),
    ...(model.value.trim() && { 'x-openclaw-model': model.value.trim() }),
  };
  const body = JSON.stringify({
    model: agentPrefix + agent.value,
    messages: [{ role: 'user', content: text }],
    stream: true,
    stream_options: { include_usage: true },
  });
  return { path, headers, body };
}

const durationOf = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);

/** @returns {Promise<string | undefined>} what was used, in words, when the model says */
async function showChunks(response, answer) {
  let usage;
  for await (const { choices, usage: told } of chunksOf(response)) {
    const [{ delta = {}, finish_reason } = {}] = choices;
    if (delta.reasoning_content) answer.addReasoning(delta.reasoning_content);
    if (delta.content || delta.refusal) answer.addText(delta.content || delta.refusal);
    answer.noteEnding(finish_reason);
    if (told) usage = `${told.prompt_tokens} + ${told.completion_tokens} tokens`;
  }
  answer.flush();
  return usage;
}

/** An answer does not say what its agent did with tools; the session does. */
async function showToolWork(key, answer) {
  const { turns } = await read(`v1/sessions/${encodeURIComponent(key)}?order=desc&limit=1`).catch(() => ({
    turns: [],
  }));
  answer.addTools(
    turns.flatMap(({ tool_work = [] }) => tool_work).flatMap(({ messages }) => messages),
    textOf,
  );
}

function failed(error, signal, answer, text) {
  if (signal.aborted) {
    answer.addNote('Stopped. This turn is not remembered.');
    say('Stopped.');
  } else {
    answer.addError(error.message);
    if (error.status === 401) {
      token.forget();
      showLogin(true, error.message);
    }
  }
  // Whoever went to another session meanwhile does not want it there.
  if (answer.view.isConnected) message.value ||= text;
  grow();
}

function setRunning(answer, isOn) {
  answer.isWaiting = isOn;
  byId('send').hidden = isOn;
  byId('stop').hidden = !isOn;
  if (isOn) say('Answering.');
  else if (document.activeElement === document.body) message.focus();
}

/** On a phone the list covers the conversation. */
function showMenu(isOn) {
  side.classList.toggle('open', isOn);
  byId('menu').setAttribute('aria-expanded', String(isOn));
}

/** As high as what is written, as far as the style allows. */
function grow() {
  message.style.height = 'auto';
  message.style.height = `${message.scrollHeight + 2}px`;
}

byId('login').addEventListener('submit', (event) => {
  event.preventDefault();
  token.set(byId('token').value.trim());
  byId('token').value = '';
  void start();
});
byId('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = message.value.trim();
  if (text === '' || running) return;
  message.value = '';
  grow();
  void send(text);
});
message.addEventListener('input', grow);
message.addEventListener('keydown', (event) => {
  // A phone's keyboard has no other key for a new line.
  const isPhone = matchMedia('(pointer: coarse)').matches;
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isPhone) return;
  event.preventDefault();
  byId('composer').requestSubmit();
});
document.addEventListener('keydown', ({ key }) => key === 'Escape' && (running ? running.abort() : showMenu(false)));
byId('stop').addEventListener('click', () => running?.abort());
byId('menu').addEventListener('click', () => showMenu(!side.classList.contains('open')));
agent.addEventListener('change', () => newSession());
byId('new').addEventListener('click', () => {
  showMenu(false);
  newSession();
  message.focus();
});
byId('forget').addEventListener('click', () => {
  running?.abort();
  token.forget();
  setSession(undefined);
  byId('sessions').replaceChildren();
  showLogin(true);
});
