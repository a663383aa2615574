/**
 * The page to talk to an agent, at /, in a real Chromium: a conversation with all that it shows, on a gateway with the agents of the example. The tests of one
 * `describe` are one story on one page.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request as sendHttp } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import JSON5 from 'json5';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { brightness, keepPicture, openPage, storedText, widthOf, type Seen } from '../support/browserPage.ts';
import { chromiumPath, startChromium } from '../support/chromium.ts';
import { repository } from '../support/command.ts';
import { startTestGateway, token } from '../support/gateway.ts';

if (!chromiumPath) {
  console.warn('Skipped: no $CHROMIUM, and no chromium, chromium-browser or google-chrome on the PATH (make chromium)');
}
const example = JSON5.parse(readFileSync(`${repository}/examples/openclaw.json5`, 'utf8')) as { gateway: object };
const withAuth = (auth: object) => ({ ...example, gateway: { ...example.gateway, auth } });
const big = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } as const;
const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark', isMobile: true, hasTouch: true } as const;

let gateway: Awaited<ReturnType<typeof startTestGateway>>;
let browser: Browser;

describe.skipIf(!chromiumPath)('the page to talk to an agent', () => {
  beforeAll(async () => {
    [gateway, browser] = await Promise.all([
      startTestGateway(withAuth({ token }), {}, { keep: true }),
      startChromium(),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await gateway.close();
  });

  describe('on a big screen', () => {
    let page: Page;
    let seen: Seen;
    beforeAll(async () => {
      ({ page, seen } = await open('/', big));
    });

    test('asks for the token, and for nothing from elsewhere', async () => {
      await page.getByRole('heading', { name: "The gateway's token" }).waitFor();
      expect(await page.evaluate('document.activeElement.id')).toBe('token');
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await brightness(page)).toBeGreaterThan(200);
      await keepPicture(page, 'chat-login');
      // A browser itself tells of each refused request.
      await complained(seen, /401 \(Unauthorized\)/);
    });

    test('says what to do about a wrong token, and keeps it not', async () => {
      await enterToken(page, 'wrong');
      await page.getByRole('alert').filter({ hasText: 'Incorrect API key provided. Use the gateway' }).waitFor();
      expect(await storedText(page)).not.toContain('wrong');
      await keepPicture(page, 'chat-wrong-token');
      await complained(seen, /401 \(Unauthorized\)/);
    });

    test('with the right one, which the tab alone keeps, it lists the agents', async () => {
      await enterToken(page, token);
      await agentOf(page).waitFor();
      expect(await agentOf(page).locator('option').allTextContents()).toEqual(['default', 'main', 'beta', 'clerk']);
      expect(await page.evaluate('Object.values(sessionStorage)')).toEqual([token]);
      expect(await page.evaluate('localStorage.length')).toBe(0);
      expect(await page.context().cookies()).toEqual([]);
    });

    test('shows an answer and who gave it, and the session in the list', async () => {
      await page.keyboard.type('My name is');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('Quince');
      await page.keyboard.press('Enter');
      await answerWith(page, 'You said: My name is\nQuince');
      await last(page)
        .getByText(/^main · offline\/echo · \d+ \+ \d+ tokens · [\d.]+ m?s$/)
        .waitFor();
      await expect.poll(() => sessions(page).getAttribute('aria-current')).toBe('true');
      expect(await sessions(page).innerText()).toContain('main · 1 turn');
      expect(await agentOf(page).inputValue()).toBe('main');
    });

    test('goes on in the session, of which the gateway has the history', async () => {
      await send(page, 'and now?');
      await answerWith(page, '(offline model, turn 2, ');
      expect(await sessions(page).count()).toBe(1);
    });

    test('shows the request as a line that a shell takes as it is', async () => {
      await send(page, `it's "$HOME" and \`id\``);
      await answerWith(page, 'turn 3');
      const words = await last(page).innerText();
      await last(page).getByText('as curl').click();
      const line = await last(page).locator('.curl code').innerText();
      expect(line).not.toContain(token);
      await keepPicture(page, 'chat-curl');
      const { stdout } = await promisify(execFile)('sh', ['-c', line], { env: { ...process.env, TOKEN: token } });
      expect(stdout).toContain('data: [DONE]');
      expect(words).toContain(`You said: it's "$HOME" and \`id\``);
      const session = await gateway.client.request(`/v1/sessions/${encodeURIComponent(await keyOf(page))}?order=desc`);
      const asked = session.json.turns.slice(0, 2).map((turn: any) => turn.messages[0].content);
      expect(asked).toEqual(Array(2).fill(`it's "$HOME" and \`id\``));
    });

    test('shows words while they come, and stops', async () => {
      await chooseModel(page, 'offline/stall');
      await send(page, 'quince');
      // It says two words, and then nothing more: what is seen of it was not seen at its end.
      await answerWith(page, 'You said');
      expect(await last(page).getAttribute('aria-busy')).toBe('true');
      await page.getByRole('button', { name: 'Stop' }).click();
      await last(page).getByText('Stopped. This turn is not remembered.').waitFor();
      expect(await last(page).getAttribute('aria-busy')).toBe('false');
      expect(await page.getByLabel('Message').inputValue()).toBe('quince');
      await page.getByRole('button', { name: 'Send' }).waitFor();
      await complained(seen, /^failed: .*\/chat\/completions$/);
    });

    test('folds the reasoning', async () => {
      await chooseModel(page, 'offline/reasoning');
      await send(page, 'why?');
      await answerWith(page, 'You said: why?');
      const thought = last(page).getByText('The offline model does not think.');
      expect(await thought.isVisible()).toBe(false);
      await last(page).getByText('Reasoning', { exact: true }).click();
      expect(await thought.isVisible()).toBe(true);
      await keepPicture(page, 'chat-reasoning');
    });

    test('shows code as code, and what looks like HTML as text', async () => {
      await chooseModel(page, '');
      const evil = '<img src="/x" onerror="alert(1)"><b>bold</b>';
      await send(page, `${evil}\n\`\`\`html\n${evil}\n  2\n\`\`\`\nend`);
      await answerWith(page, 'end');
      expect(await last(page).locator('.text pre code').innerText()).toBe(`${evil}\n  2`);
      expect(await last(page).locator('.text p').first().innerText()).toBe(`You said: ${evil}`);
      expect(await page.locator('#log img, #log b').count()).toBe(0);
    });

    test.each([
      ['offline/error-429', 'Rate limit reached', /Too Many Requests/],
      ['offline/cut', 'closed the connection before the answer was complete', /ERR_INCOMPLETE_CHUNKED_ENCODING/],
    ])('says what is wrong with %s, and gives the message back', async (model, why, told) => {
      await chooseModel(page, model);
      await send(page, 'pear');
      await last(page).getByRole('alert').filter({ hasText: why }).waitFor();
      expect(await page.getByLabel('Message').inputValue()).toBe('pear');
      await complained(seen, told);
    });

    test('shows what an agent did with its tools, folded', async () => {
      await chooseModel(page, '');
      await agentOf(page).selectOption('clerk');
      await send(page, 'What is 17 * 23?');
      await answerWith(page, '391');
      await last(page).getByText('Used desk__calculate').click();
      await last(page).getByText('desk__calculate {"expression":"17 * 23"}').waitFor();
      await last(page).locator('.tools pre').getByText('391', { exact: true }).waitFor();
      await keepPicture(page, 'chat-tools');
      await expect.poll(() => sessions(page).count()).toBe(2);
    });

    test('after a reload shows the same session, with the work of its tools', async () => {
      await page.reload();
      await answerWith(page, '391');
      await last(page).getByText('Used desk__calculate').waitFor();
      expect(await agentOf(page).inputValue()).toBe('clerk');
      expect(await sessions(page).first().getAttribute('aria-current')).toBe('true');
    });

    test('opens another session of the list, and says of its turns what became of them', async () => {
      await sessions(page).last().click();
      await page.getByText('This turn was stopped, and is not remembered.').waitFor();
      await page.getByText('This turn failed, and is not remembered.').first().waitFor();
      expect(await agentOf(page).inputValue()).toBe('main');
      await keepPicture(page, 'chat-session');
    });

    test('deletes a session', async () => {
      const key = await keyOf(page);
      page.once('dialog', (dialog) => void dialog.accept());
      await page.getByRole('button', { name: 'Delete the session' }).last().click();
      await page.getByText('Say something.').waitFor();
      await expect.poll(() => sessions(page).count()).toBe(1);
      const gone = await gateway.client.request(`/v1/sessions/${encodeURIComponent(key)}`);
      expect(gone.status).toBe(404);
    });

    test('fetches what is older of a long session', async () => {
      for (let turn = 1; turn <= 31; turn++) {
        await gateway.client.chat(
          { messages: [{ role: 'user', content: `number ${turn}` }] },
          { 'x-openclaw-session-key': 'long' },
        );
      }
      await page.reload();
      await page.getByRole('button', { name: /^long/ }).click();
      await answerWith(page, 'number 31');
      expect(await page.getByText('number 1', { exact: true }).count()).toBe(0);
      await page.getByRole('button', { name: 'Earlier turns' }).click();
      await page.getByText('number 1', { exact: true }).waitFor();
      expect(await page.getByRole('button', { name: 'Earlier turns' }).count()).toBe(0);
    });

    test('each control has a name, each text enough contrast, and no id is there twice', async () => {
      expect(await faultsOf(page)).toEqual([]);
    });

    test('forgets the token', async () => {
      await page.getByRole('button', { name: 'Forget the token' }).click();
      await page.getByLabel('Token, password or key').waitFor();
      expect(await storedText(page)).not.toContain(token);
      expect(await page.getByText('number 31').first().isVisible()).toBe(false);
    });

    test('has asked nobody else, and broken no rule of its Content-Security-Policy, by the end', () => {
      expect(seen.asked.filter((url) => !url.startsWith(`${gateway.url}/`))).toEqual([]);
      expect(seen.complaints).toEqual([]);
    });
  });

  test('on a phone it is dark where the phone is, fits 360 pixels, and is all there', async () => {
    const { page, seen } = await open(`/#token=${token}`, phone);
    expect(await brightness(page)).toBeLessThan(60);
    await send(page, `${'quince'.repeat(30)}\n\`\`\`\n${'quince '.repeat(30)}\n\`\`\``);
    await answerWith(page, '(offline model');
    await last(page).getByText('as curl').click();
    expect(await widthOf(page)).toBe(360);
    expect(page.url()).not.toContain(token);
    await keepPicture(page, 'chat-phone');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Menu' }).click();
    await sessions(page).first().waitFor();
    expect(await widthOf(page)).toBe(360);
    expect(await faultsOf(page)).toEqual([]);
    await keepPicture(page, 'chat-phone-menu');
    await page.getByRole('button', { name: 'New session' }).click();
    expect(await page.getByRole('button', { name: 'New session' }).isVisible()).toBe(false);
    expect(seen.complaints).toEqual([]);
  });

  test('a gateway without a secret is asked without one', async () => {
    const { url } = await startTestGateway(withAuth({ mode: 'none' }));
    const { page, seen } = await openPage(browser, url, big);
    await send(page, 'hi');
    await answerWith(page, 'You said: hi');
    await last(page).getByText('as curl').click();
    expect(await last(page).locator('.curl code').innerText()).not.toContain('Authorization');
    expect(seen.complaints).toEqual([]);
  });

  test('holds behind a proxy that puts a path before the gateway', async () => {
    const { page, seen } = await openPage(browser, `${await startPathProxy('/below/here')}/#token=${token}`, big);
    await send(page, 'hi');
    await sessions(page).and(page.locator('[aria-current]')).waitFor();
    await page.reload();
    await answerWith(page, 'You said: hi');
    expect(seen.asked.filter((url) => !new URL(url).pathname.startsWith('/below/here/'))).toEqual([]);
    expect(seen.complaints).toEqual([]);
  });
});

const open = (path: string, options: BrowserContextOptions) => openPage(browser, gateway.url + path, options);

/** Waits for what the browser itself tells of a request that failed, and for nothing after it. */
async function complained({ complaints }: Seen, pattern: RegExp): Promise<void> {
  await expect.poll(() => complaints.at(-1)).toMatch(pattern);
  complaints.length = 0;
}

async function enterToken(page: Page, secret: string): Promise<void> {
  await page.getByLabel('Token, password or key').fill(secret);
  await page.getByRole('button', { name: 'Use it' }).click();
}

async function send(page: Page, text: string): Promise<void> {
  await page.getByLabel('Message').fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
}

/** @param id the empty text for the agent's own */
async function chooseModel(page: Page, id: string): Promise<void> {
  const field = page.getByLabel('Model behind the agent');
  if (!(await field.isVisible())) await page.getByText('Advanced').click();
  await field.fill(id);
}

const last = (page: Page) => page.getByRole('article', { name: 'Answer' }).last();
const answerWith = (page: Page, text: string) => last(page).locator('.text').last().filter({ hasText: text }).waitFor();
const agentOf = (page: Page) => page.getByLabel('Agent', { exact: true });
const sessions = (page: Page) => page.getByRole('navigation', { name: 'Sessions' }).locator('.session');
const keyOf = async (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('session') ?? '';

/** What WCAG 2.2 wants and a machine can see: names of controls (4.1.2), contrast of texts (1.4.3), and ids that are there once. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
  const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = (color) => numbers(color).slice(0, 3)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const groundOf = (node) => {
    const color = getComputedStyle(node).backgroundColor;
    return numbers(color)[3] === 0 && node.parentElement ? groundOf(node.parentElement) : color;
  };
  const contrast = (node) => {
    const [dark, bright] = [light(getComputedStyle(node).color), light(groundOf(node))].toSorted((one, other) => one - other);
    return (bright + 0.05) / (dark + 0.05);
  };
  const shown = [...document.body.querySelectorAll('*')].filter((node) => node.checkVisibility());
  const named = (node) => node.labels?.length > 0 || node.ariaLabel || node.textContent.trim() !== '';
  const controls = shown.filter((node) => node.matches('button, input, select, textarea, a, summary'));
  const texts = shown.filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== ''));
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return [
    ...controls.filter((node) => !named(node)).map((node) => 'no name: ' + node.outerHTML),
    ...texts.filter((node) => contrast(node) < 4.5).map((node) => 'contrast ' + contrast(node).toFixed(1) + ': ' + node.outerHTML),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => 'twice: ' + id),
    ...(document.querySelectorAll('h1').length === 1 && document.documentElement.lang ? [] : ['no h1 or no language']),
  ];
})()`);

/** A proxy that takes a path off what it passes on. @returns its address with that path */
async function startPathProxy(path: string): Promise<string> {
  const server = createServer((incoming, answer) => {
    const url = (incoming.url ?? '').replace(path, '');
    const options = { port: gateway.port, method: incoming.method, path: url, headers: incoming.headers };
    const passed = sendHttp(options, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    incoming.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
}
