/** Asks the gateway that this page came from, with the token that the tab keeps. */

/** Behind a proxy the gateway's paths may stand below another one. */
const base = new URL('.', location.href);
/** Gateways below other paths of the same host have tokens of their own. */
const tokenName = `openclaw-gateway token ${base.pathname}`;

/** What went wrong, in words for the reader. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {number | undefined} status the answer's, when there was one
   */
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

export const token = {
  get: () => sessionStorage.getItem(tokenName) ?? undefined,
  set: (value) => sessionStorage.setItem(tokenName, value),
  forget: () => sessionStorage.removeItem(tokenName),
};

/** @param {string} path without a slash before it */
export const urlOf = (path) => new URL(path, base).href;

/**
 * @param {string} path without a slash before it
 * @param {RequestInit} options
 * @returns {Promise<Response>} whose status is one of success
 * @throws {Failure}, and an AbortError when the signal of the options says so
 */
export async function ask(path, options = {}) {
  const secret = token.get();
  const headers = { ...options.headers, ...(secret && { authorization: `Bearer ${secret}` }) };
  const response = await fetch(urlOf(path), { ...options, headers, cache: 'no-store' }).catch((error) => {
    if (error.name === 'AbortError') throw error;
    throw new Failure('The gateway cannot be reached. Look whether it runs, and send the message again.');
  });
  if (response.ok) return response;
  throw new Failure(await messageOf(response), response.status);
}

/** The same, and reads the answer as JSON. */
export const read = async (path, options) => (await ask(path, options)).json();

/** The gateway says in its errors what to do; what stands before it may say anything. */
async function messageOf(response) {
  const text = await response.text().catch(() => '');
  try {
    return JSON.parse(text).error.message;
  } catch {
    return `The answer was ${response.status} ${response.statusText}, and not the gateway's; something before it may have sent it.`;
  }
}
