/** A page of the gateway in a real browser, and what is seen of it. SCREENSHOTS=<folder> keeps pictures. */
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Seen {
  /** The URLs of all requests. */
  asked: string[];
  /** Errors and warnings of the console, which tells violations of the Content-Security-Policy too, uncaught errors, and requests that failed. */
  complaints: string[];
}

/** Opens a URL in a browser without any history. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
): Promise<{ page: Page; seen: Seen }> {
  const page = await (await browser.newContext(options)).newPage();
  const seen: Seen = { asked: [], complaints: [] };
  page.on('request', (request) => !request.url().startsWith('data:') && seen.asked.push(request.url()));
  page.on('requestfailed', (request) => seen.complaints.push(`failed: ${request.url()}`));
  page.on('pageerror', (error) => seen.complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(`${message.type()}: ${message.text()}`);
  });
  await page.goto(url);
  return { page, seen };
}

export const widthOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

/** Of the page's ground, from 0 (black) to 255. */
export async function brightness(page: Page): Promise<number> {
  const color = String(await page.evaluate('getComputedStyle(document.body).backgroundColor'));
  return Math.max(...[...color.matchAll(/[\d.]+/g)].slice(0, 3).map(Number));
}

/** What the page leaves behind in the browser. */
export const storedText = async (page: Page): Promise<string> =>
  JSON.stringify([await page.evaluate('({ ...localStorage, ...sessionStorage })'), await page.context().cookies()]);

export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}
