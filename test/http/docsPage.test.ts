/**
 * The page at /docs in a real Chromium: it is drawn whole, asks nobody but the gateway, and sends requests with a token, of which a stream is shown as it
 * comes. One page is opened for a big screen and one for a phone, since that takes a second or more.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brightness, keepPicture, openPage, storedText, widthOf, type Seen } from '../support/browserPage.ts';
import { chromiumPath, startChromium } from '../support/chromium.ts';
import { startTestGateway, token } from '../support/gateway.ts';
import { contract } from '../support/judge.ts';

if (!chromiumPath) {
  console.warn('Skipped: no $CHROMIUM, and no chromium, chromium-browser or google-chrome on the PATH (make chromium)');
}
const [first, ...others] = contract.documents;
const document: any = first.document;
const chat = document.paths['/v1/chat/completions'].post;
const summariesOf = ({ paths }: any): string[] =>
  Object.values<any>(paths).flatMap((item) => Object.values<any>(item).map(({ summary }) => String(summary)));

let gateway: Awaited<ReturnType<typeof startTestGateway>>;
let browser: Browser;

describe.skipIf(!chromiumPath)('the page at /docs', () => {
  beforeAll(async () => {
    [gateway, browser] = await Promise.all([startTestGateway(undefined, {}, { keep: true }), startChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await gateway.close();
  });

  describe('on a big screen', () => {
    let page: Page;
    let seen: Seen;
    beforeAll(async () => {
      ({ page, seen } = await open('/', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }));
    });

    test('is linked at /', async () => {
      await page.getByRole('link', { name: 'Read and try the API' }).click();
      await page.getByRole('heading', { name: document.info.title }).waitFor();
      // A browser itself tells that the page there asked for agents without a token.
      expect(seen.complaints.splice(0)).toEqual([expect.stringContaining('401 (Unauthorized)')]);
    });

    test('is drawn without errors, light, and asks the gateway alone', async () => {
      await page.getByRole('link', { name: 'Schemas' }).waitFor();
      expect(seen.complaints).toEqual([]);
      expect(seen.asked.filter((url) => !url.startsWith(`${gateway.url}/`))).toEqual([]);
      expect(seen.asked.map((url) => new URL(url).pathname)).toContain('/openapi.json');
      expect(await brightness(page)).toBeGreaterThan(200);
      await keepPicture(page, 'wide');
    });

    test.each(summariesOf(document))('lists: %s', async (summary) => {
      expect(await page.locator('aside').getByText(summary, { exact: true }).count()).toBeGreaterThan(0);
    });

    test('shows what is wrong without a token', async () => {
      // What is far away on the page is drawn when one comes near.
      await page.locator('aside').getByText(chat.summary).click();
      await beginRequest(page);
      await send(page, { model: 'offline/echo' });
      await page.getByText('401 Unauthorized').waitFor();
      await page.getByText("You didn't provide an API key").first().waitFor();
      // A browser itself tells of each refused request.
      expect(seen.complaints.splice(0)).toEqual([expect.stringContaining('401 (Unauthorized)')]);
    });

    test('shows the answer of a call, sent with the token, which it does not keep', async () => {
      await enterToken(page);
      await send(page, { model: 'offline/echo' });
      await page.getByText('200 OK').waitFor();
      await page.getByText('You said: quince').first().waitFor();
      await keepPicture(page, 'call');
      expect(await storedText(page)).not.toContain(token);
      expect(seen.complaints).toEqual([]);
    });

    test('shows a stream while it comes', async () => {
      // Says two words, and then nothing more: what is seen of it was not seen at its end.
      await send(page, { model: 'offline/stall', stream: true });
      await page.getByText('"content":" said"').first().waitFor();
      await page.getByText('Listening').waitFor();
      await keepPicture(page, 'stream');
      expect(seen.complaints).toEqual([]);
      await page.getByRole('button', { name: 'Cancel' }).click();
    });

    test('shows a stream that breaks off as one that failed', async () => {
      await send(page, { model: 'offline/cut', stream: true });
      await page.getByText('upstream_disconnected').first().waitFor();
      await page.getByText('network error').waitFor();
      await keepPicture(page, 'cut');
      expect(await page.getByRole('dialog').getByText('[DONE]').count()).toBe(0);
    });

    test('has asked nobody else by the end', () => {
      expect(seen.asked.filter((url) => !url.startsWith(`${gateway.url}/`))).toEqual([]);
    });
  });

  test.each(others)('shows the API of $name too', async ({ name, document: other }) => {
    const { page, seen } = await open(`/docs?api=${name}`, { viewport: { width: 1280, height: 900 } });
    await page.getByRole('heading', { name: other.info.title }).waitFor();
    for (const summary of summariesOf(other))
      expect(await page.locator('aside').getByText(summary, { exact: true }).count()).toBeGreaterThan(0);
    expect(seen.asked.map((url) => new URL(url).pathname)).toContain(`/openapi/${name}.json`);
    expect(seen.complaints).toEqual([]);
  });

  test('on a phone is dark where the phone is, fits its width, and shows a stream', async () => {
    const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark', isMobile: true } as const;
    const { page, seen } = await open('/docs#chat-completions/tag/chat/POST/v1/chat/completions', phone);
    await page.getByRole('heading', { name: chat.summary }).waitFor();
    await keepPicture(page, 'phone');
    expect(await brightness(page)).toBeLessThan(60);
    expect(await widthOf(page)).toBe(390);
    await beginRequest(page);
    await enterToken(page);
    await send(page, { model: 'offline/echo', stream: true });
    await page.getByText('data: [DONE]').first().scrollIntoViewIfNeeded();
    await keepPicture(page, 'phone-stream');
    expect(await widthOf(page)).toBe(390);
    expect(seen.complaints).toEqual([]);
  });
});

const open = (path: string, options: BrowserContextOptions) => openPage(browser, gateway.url + path, options);

async function beginRequest(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Test Request.*post \/v1\/chat\/completions/ }).click();
  await page.getByRole('dialog').waitFor();
}

const enterToken = (page: Page) => page.getByRole('dialog').getByPlaceholder('Token').fill(token);

/** Sends one user message, with these fields beside it. */
async function send(page: Page, body: object): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.locator('.cm-content').filter({ hasText: '"messages"' }).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(JSON.stringify({ ...body, messages: [{ role: 'user', content: 'quince' }] }));
  await dialog.getByRole('button', { name: /^Send post request/ }).click();
}
