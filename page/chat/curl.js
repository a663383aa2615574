/** The request of an answer as a line for a terminal. */
import { token, urlOf } from './api.js';
import { byId, element, folded } from './dom.js';

/**
 * The very request, with `$TOKEN` in the place of the secret.
 * @param {{ path: string, headers: Record<string, string>, body: string }} request
 */
export function curlOf({ path, headers, body }) {
  const lines = [
    `curl -N ${quoted(urlOf(path))}`,
    ...(token.get() ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    `-d ${quoted(body)}`,
  ];
  return lines.join(' \\\n  ');
}

/** A word of a POSIX shell. */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/** @param {Parameters<typeof curlOf>[0]} request */
export function curlView(request) {
  const line = element('code', { textContent: curlOf(request) });
  const copy = element('button', {
    type: 'button',
    className: 'plain',
    textContent: 'Copy',
    onclick: () => void copyOf(line),
  });
  return folded('as curl', 'curl', element('pre', { tabIndex: 0 }, line), copy);
}

/** Browsers give a page the clipboard over HTTPS and on the same machine alone; else the line is selected. */
async function copyOf(line) {
  try {
    await navigator.clipboard.writeText(line.textContent);
    byId('status').textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(line);
    byId('status').textContent = 'Selected; copy it with the keyboard.';
  }
}
