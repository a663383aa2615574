/**
 * Writes page/scalar.js, the library behind the page at /docs, out of its npm package; npm runs this as `prepare`. The package is a devDependency, since of its
 * 24 MB with dependencies, and of the 286 MB of `@scalar/api-reference`, the gateway needs this one file of 5 MB, which its own package has instead.
 *
 * Plain JavaScript, since npm may run it with a Node that reads no TypeScript.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const name = '@scalar/fastify-api-reference';

try {
  const folder = new URL('../', import.meta.resolve(name));
  const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const licence = readFileSync(new URL('LICENSE', folder), 'utf8').trim();
  const script = (await scriptOf(name)).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  writeFileSync(
    new URL('../page/scalar.js', import.meta.url),
    `/*!\nScalar ${version}, from ${name}\n\n${licence}\n*/\n${script}`,
  );
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.warn(
    `${name} is not installed, so the page at /docs cannot be made; 'npm install' with the devDependencies brings it.`,
  );
}

/** The script that the plugin would serve. It gives it only to a Fastify, of which this is what it uses. */
async function scriptOf(plugin) {
  const { default: register } = await import(plugin);
  const routes = new Map();
  const fastify = { route: (one) => routes.set(one.url, one), hasPlugin: () => false, log: console, initialConfig: {} };
  await register(fastify, { routePrefix: '/', configuration: { url: 'openapi.json' } }, () => {});
  const route = routes.get('/js/scalar.js');
  if (!route) throw new Error(`${plugin} serves no /js/scalar.js, but ${[...routes.keys()].join(', ')}`);
  const reply = { header: () => reply, send: (text) => text };
  return route.handler(undefined, reply);
}
