/** Makes elements out of text alone: nothing that comes from elsewhere is read as HTML. */

/** @returns {any} the element of index.html with that id */
export const byId = (id) => document.getElementById(id);

/**
 * @param {string} tag
 * @param {Record<string, unknown>} properties of the element (`className`, `textContent`, `onclick`), or attributes where their name has a dash or is `role`
 * @param {(Node | string)[]} children
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes('-') || name === 'role') made.setAttribute(name, String(value));
    else made[name] = value;
  }
  made.append(...children);
  return made;
}

/** What is folded until somebody opens it. */
export const folded = (title, className, ...children) =>
  element('details', { className }, element('summary', { textContent: title }), ...children);
