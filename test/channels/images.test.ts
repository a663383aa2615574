import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createListener, type AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createLoadImage, imagesOfRequest, loadImage, type LoadImage } from '../../src/channels/images.ts';
import type { ImagePolicy } from '../../src/channels/provider.ts';
import { clientClosedRequest } from '../../src/errors.ts';
import { isPublicAddress, type Lookup } from '../../src/publicAddress.ts';

const png = Buffer.from('\x89PNG\r\n\x1a\n and more', 'latin1');
const param = 'messages[3].content[1].image_url.url';
const patient = new AbortController().signal;
const policy: ImagePolicy = {
  allowUrl: true,
  urlAllowlist: [],
  allowedMimes: ['image/png', 'image/jpeg', 'image/webp'],
  maxBytes: 1_000,
  maxRedirects: 2,
  timeoutMs: 10_000,
};

/** Listens on every address of this machine, and must never be connected to. */
const canary = { port: 0, hits: 0 };
const canaryListener = createListener((socket) => {
  canary.hits++;
  socket.destroy();
});

/** Serves images on loopback, as a test says. */
let serve: RequestListener = () => {};
let origin = '';
const seen: { url: string | undefined; headers: IncomingHttpHeaders }[] = [];
const server = createServer((req, res) => {
  seen.push({ url: req.url, headers: req.headers });
  serve(req, res);
});

beforeAll(async () => {
  await once(canaryListener.listen(0), 'listening');
  canary.port = (canaryListener.address() as AddressInfo).port;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://images.test:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  seen.length = 0;
});
afterAll(() => {
  canaryListener.close();
  server.closeAllConnections();
  server.close();
});

/** A resolver that knows these names. */
const knows =
  (hosts: Record<string, string[]>): Lookup =>
  (hostname) =>
    Promise.resolve((hosts[hostname] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));

/** Takes the loopback address of the server for a public one, and no other. */
const loadTestImage = createLoadImage({
  lookup: knows({ 'images.test': ['127.0.0.1'], 'private.test': ['127.0.0.2'], 'other.test': ['127.0.0.1'] }),
  isPublic: (address) => address === '127.0.0.1',
});
const load = (path = '/x.png', more: Partial<ImagePolicy> = {}, signal = patient, from: LoadImage = loadTestImage) =>
  from(path.includes('://') ? path : origin + path, { ...policy, ...more }, param, signal);

const refused = (message: RegExp) => ({
  kind: 'invalid_request',
  code: 'invalid_image_url',
  param,
  message: expect.stringMatching(message) as string,
});
const redirectTo =
  (location: string, status = 302): RequestListener =>
  (_, res) =>
    res.writeHead(status, { location }).end();

describe('a hostile URL', () => {
  const resolver = knows({
    localhost: ['127.0.0.1'],
    'private.test': ['10.0.0.1'],
    'metadata.google.internal': ['169.254.169.254'],
    'half.test': ['93.184.216.34', '127.0.0.1'],
    'six.test': ['::1'],
    'mapped.test': ['::ffff:127.0.0.1'],
    'zone.test': ['fe80::1%lo'],
    'rubbish.test': ['not an address'],
  });
  const guarded = createLoadImage({ lookup: resolver });

  test.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://127.0.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0x7f.0.0.1:PORT/',
    'http://0X7F.1:PORT/',
    'http://017700000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://127.0.0.01:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://%31%32%37.0.0.1:PORT/',
    'http://１２７.0.0.1:PORT/',
    'http://127。0。0。1:PORT/',
    'http://①②⑦.0.0.1:PORT/',
    'http://0:PORT/',
    'http://0.0.0.0:PORT/',
    'http://127.255.255.254:PORT/',
    'http://[::1]:PORT/',
    'http://[::]:PORT/',
    'http://[0:0:0:0:0:0:0:1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[::127.0.0.1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://[2002:7f00:1::]:PORT/',
    'http://[fe80::1]:PORT/',
    'http://[fe80::1%25lo]:PORT/',
    'http://[fd00::1]:PORT/',
    'http://localhost:PORT/',
    'http://localhost.:PORT/',
    'http://LOCALHOST:PORT/',
    'http://loc%61lhost:PORT/',
    'http://private.test:PORT/',
    'http://half.test:PORT/',
    'http://six.test:PORT/',
    'http://mapped.test:PORT/',
    'http://zone.test:PORT/',
    'http://rubbish.test:PORT/',
    'http://unknown.test:PORT/',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.0.1/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://user@127.0.0.1:PORT/',
    'http://93.184.216.34@127.0.0.1:PORT/',
    'http://user:password@93.184.216.34:PORT/',
    'http://:password@93.184.216.34:PORT/',
    'http://93.184.216.34\\@127.0.0.1:PORT/',
    'http:\\\\127.0.0.1:PORT\\',
    'http://127.0.0.1:PORT\\@93.184.216.34/',
    'http:/127.0.0.1:PORT/',
    'http:127.0.0.1:PORT/',
    'http:///127.0.0.1:PORT/',
    ' http://127.0.0.1:PORT/',
    'http://93.184.216.34/\r\nHost: 127.0.0.1',
    'ht\ntp://127.0.0.1:PORT/',
    'http://127.0.0.1:PORT#@93.184.216.34/',
    'http://127.0.0.1:99999/',
    '//127.0.0.1:PORT/',
    '/etc/passwd',
    'file:///etc/passwd',
    'file://127.0.0.1:PORT/x.png',
    'ftp://127.0.0.1:PORT/x.png',
    'gopher://127.0.0.1:PORT/_GET',
    'ws://127.0.0.1:PORT/',
    'javascript:alert(1)',
    'blob:http://127.0.0.1:PORT/x',
    'http://',
    '',
  ])('reaches nothing: %j', async (url) => {
    const attempt = load(url.replace('PORT', String(canary.port)), {}, patient, (given, ...others) =>
      guarded(given.startsWith(origin) ? given.slice(origin.length) : given, ...others),
    );
    await expect(attempt).rejects.toMatchObject(refused(/^Invalid '/));
    expect(canary.hits).toBe(0);
  });

  test('reaches nothing by the resolver of this machine', async () => {
    await expect(load(`http://localhost:${canary.port}/`, {}, patient, loadImage)).rejects.toMatchObject(
      refused(/not a public one/),
    );
    expect(canary.hits).toBe(0);
  });

  test.each([
    'http://127.0.0.2:PORT/',
    'http://private.test:PORT/',
    '//private.test:PORT/',
    'http://[::1]:PORT/',
    'http://user@images.test:PORT/',
    'http:\\\\private.test:PORT/',
    'file:///etc/passwd',
    'data:image/png;base64,iVBORw0KGgo=',
    'http://unknown.test:PORT/',
  ])('reaches nothing by a redirect to %s', async (location) => {
    serve = redirectTo(location.replace('PORT', String(canary.port)));
    await expect(load()).rejects.toMatchObject(refused(/^Invalid '/));
    expect(seen).toHaveLength(1);
    expect(canary.hits).toBe(0);
  });

  test('reaches nothing by a name that changes its address between the check and the connection', async () => {
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    const asked: string[] = [];
    const rebinding = createLoadImage({
      lookup: (hostname) => {
        asked.push(hostname);
        return Promise.resolve((answers.shift() ?? []).map((address) => ({ address, family: 4 })));
      },
      isPublic: (address) => address === '127.0.0.1',
    });
    serve = redirectTo(`http://images.test:${canary.port}/`);
    await expect(load('/x.png', {}, patient, rebinding)).rejects.toMatchObject(refused(/not a public one/));
    expect(asked).toEqual(['images.test', 'images.test']);
    expect(seen).toHaveLength(1);
    expect(canary.hits).toBe(0);
  });
});

test.each(['\\x.png', '/a\\b.png', '/a b.png', '/x.png ', '/x\n.png', '/x\0.png', '/x\u00a0.png', '/\u2028x.png'])(
  'a URL of a good host with the path %j is refused, since parsers disagree about it',
  async (path) => {
    serve = (_, res) => res.setHeader('content-type', 'image/png').end(png);
    await expect(load(path)).rejects.toMatchObject(refused(/must be escaped/));
    expect(seen).toEqual([]);
  },
);

describe('an address', () => {
  test.each(['93.184.216.34', '8.8.8.8', '100.63.255.255', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each(
    `0.0.0.0 0.1.2.3 10.255.255.255 100.64.0.0 100.127.255.255 127.0.0.1 169.254.169.254 172.16.0.0 172.31.255.255 192.0.0.1
    192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1
    255.255.255.255 :: ::1 ::ffff:8.8.8.8 ::ffff:7f00:1 ::8.8.8.8 64:ff9b::808:808 64:ff9b:1::1 100::1 2001::1 2001:db8::1
    2002:808:808:: 3fff::1 5f00::1 fc00::1 fdff::1 fe80::1 fe80::1%lo fec0::1 ff02::1 localhost 1.2.3`
      .trim()
      .split(/\s+/),
  )('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('an image by URL', () => {
  const image: RequestListener = (_, res) => res.setHeader('content-type', 'image/png').end(png);

  test('is fetched, with nothing of ours but the request', async () => {
    serve = image;
    expect(await load('/a%20b.png?x=1#y')).toEqual({ mediaType: 'image/png', base64: png.toString('base64') });
    expect(seen.map(({ url }) => url)).toEqual(['/a%20b.png?x=1']);
    const sent = ['accept', 'accept-encoding', 'connection', 'host', 'user-agent'];
    expect(Object.keys(seen[0]?.headers ?? {}).filter((name) => !sent.includes(name))).toEqual([]);
  });

  test('is not fetched unless that is switched on', async () => {
    await expect(load('/x.png', { allowUrl: false })).rejects.toMatchObject(
      refused(/gateway\.http\.endpoints\.chatCompletions\.images\.allowUrl/),
    );
    expect(seen).toEqual([]);
  });

  test.each([301, 302, 303, 307, 308])('may be behind a redirect: %i', async (status) => {
    serve = (req, res) => (req.url === '/x.png' ? redirectTo('/y.png', status)(req, res) : image(req, res));
    expect(await load()).toMatchObject({ mediaType: 'image/png' });
    expect(seen.map(({ url }) => url)).toEqual(['/x.png', '/y.png']);
  });

  test('is not sought behind more redirects than allowed', async () => {
    serve = redirectTo('/again');
    await expect(load()).rejects.toMatchObject(refused(/more than 2 times/));
    expect(seen).toHaveLength(3);
  });

  test('loses no cookie to its redirects, since none is kept', async () => {
    serve = (req, res) => {
      res.setHeader('set-cookie', 'a=b');
      if (req.url === '/x.png') redirectTo('/y.png')(req, res);
      else image(req, res);
    };
    await load();
    expect(seen.filter(({ headers }) => headers.cookie ?? headers.referer)).toEqual([]);
  });

  test.each([[['images.test']], [['*.test']], [['IMAGES.test']], [['example.com', 'images.*']]])(
    'is fetched from a host of the list %j',
    async (urlAllowlist) => {
      serve = image;
      expect(await load('/x.png', { urlAllowlist })).toMatchObject({ mediaType: 'image/png' });
    },
  );

  test.each([[['example.com']], [['test']], [['images.test.evil.com']], [['images']]])(
    'is not fetched from another host than those of the list %j',
    async (urlAllowlist) => {
      await expect(load('/x.png', { urlAllowlist })).rejects.toMatchObject(refused(/urlAllowlist/));
      expect(seen).toEqual([]);
    },
  );

  test('is held to the list behind a redirect too', async () => {
    serve = redirectTo(`http://other.test:${new URL(origin).port}/`);
    await expect(load('/x.png', { urlAllowlist: ['images.test'] })).rejects.toMatchObject(refused(/urlAllowlist/));
    expect(seen).toHaveLength(1);
  });

  test.each<[string, RequestListener, RegExp]>([
    ['a wrong type', (_, res) => res.setHeader('content-type', 'text/html').end(png), /media type/],
    ['no type', (_, res) => res.end(png), /media type/],
    ['other bytes than its type', (_, res) => res.setHeader('content-type', 'image/jpeg').end(png), /not image\/jpeg/],
    ['nothing in it', (_, res) => res.setHeader('content-type', 'image/png').end(), /empty/],
    ['a status of failure', (_, res) => res.writeHead(404).end(), /status 404/],
    ['a redirect to nowhere', (_, res) => res.writeHead(302).end(), /status 302/],
    ['compressed bytes', (_, res) => res.writeHead(200, { 'content-encoding': 'gzip' }).end(png), /compressed/],
    [
      'a length that is too much',
      (_, res) => res.writeHead(200, { 'content-type': 'image/png', 'content-length': '1001' }).write(png),
      /larger than 1000 bytes/,
    ],
    ['bytes without end', endless, /larger than 1000 bytes/],
    ['a connection that breaks', (req) => req.socket.destroy(), /cannot be reached/],
    [
      'a body that breaks',
      (_, res) => res.writeHead(200, { 'content-type': 'image/png' }).write(png, () => res.destroy()),
      /cannot be reached/,
    ],
  ])('is refused with %s', async (_, listener, message) => {
    serve = listener;
    await expect(load()).rejects.toMatchObject(refused(message));
  });

  test.each(['image/png; charset=x', 'IMAGE/PNG'])('may say its type as %s', async (type) => {
    serve = (_, res) => res.setHeader('content-type', type).end(png);
    expect(await load()).toMatchObject({ mediaType: 'image/png' });
  });

  test('that does not come to its end in time is given up', async () => {
    serve = (_, res) => res.writeHead(200, { 'content-type': 'image/png' }).write(png);
    await expect(load('/x.png', { timeoutMs: 100 })).rejects.toMatchObject(refused(/within 0\.1 seconds/));
  });

  test('whose host is not found in time is given up', async () => {
    const silent = createLoadImage({ lookup: () => new Promise(() => {}) });
    await expect(load('/x.png', { timeoutMs: 10 }, patient, silent)).rejects.toMatchObject(refused(/within/));
  });

  test('whose host is unknown is refused', async () => {
    const unknown = createLoadImage({ lookup: () => Promise.reject(new Error('ENOTFOUND')) });
    await expect(load('/x.png', {}, patient, unknown)).rejects.toMatchObject(refused(/cannot be reached/));
  });

  test('is given up with the reason of the run that ends', async () => {
    const [controller, reason] = [new AbortController(), clientClosedRequest()];
    const closed = Promise.withResolvers<void>();
    serve = (_, res) => {
      res.on('close', closed.resolve);
      controller.abort(reason);
    };
    await expect(load('/x.png', {}, controller.signal)).rejects.toBe(reason);
    await closed.promise;
    await expect(load('/x.png', {}, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

/** Writes as long as anybody reads. */
function endless(...[, res]: Parameters<RequestListener>): void {
  res.writeHead(200, { 'content-type': 'image/png' });
  const more = () => {
    // In a turn of its own: what the kernel takes at once would else keep the reader in this process from its turn.
    if (!res.destroyed) res.write(png, () => setImmediate(more));
  };
  more();
}

test('nothing of all this ever reached the canary', () => {
  expect(canary.hits).toBe(0);
});

describe('the images of one request', () => {
  test('are fetched up to twenty; those in the request are not counted', async () => {
    const asked: string[] = [];
    const remember: LoadImage = async (url) => {
      asked.push(url);
      return { mediaType: 'image/png', base64: '' };
    };
    const imageOf = imagesOfRequest(remember, policy, new AbortController().signal);
    for (let at = 0; at < 20; at++) {
      await imageOf('data:image/png;base64,iVBORw0KGgo=', 'p');
      await imageOf(`https://images.example/${at}`, 'p');
    }
    await expect(imageOf('https://images.example/20', 'messages[7].content[0].image_url.url')).rejects.toMatchObject({
      code: 'invalid_image_url',
      param: 'messages[7].content[0].image_url.url',
    });
    expect(asked).toHaveLength(20);
  });
});
