/** Files that change while they are read. */
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ConfigError, loadConfig, watchConfig, type Config } from '../../src/config.ts';
import { makeCertificate } from '../support/certificates.ts';
import { createHome } from '../support/command.ts';
import { until } from '../support/eventually.ts';

test('what changes while settings are read that cannot be used is read once more', async () => {
  const home = createHome();
  const [first, second] = [makeCertificate(home.folder, 'first'), makeCertificate(home.folder, 'second')];
  const used = { certPath: join(home.folder, 'used.pem'), keyPath: join(home.folder, 'used.key') };
  const use = ({ certPath, keyPath }: typeof used) => {
    copyFileSync(keyPath, used.keyPath);
    copyFileSync(certPath, used.certPath);
  };
  const file = { gateway: { auth: { token: 'a-token-of-this-test' }, tls: { enabled: true, ...used } } };
  use(first);
  home.write(file);
  // A wrong port makes the settings unusable once, and the certificate changes while they are read.
  let whileItIsRead: (() => void) | undefined;
  const environment = new Proxy<NodeJS.ProcessEnv>(home.environment, {
    get(target, name) {
      if (name !== 'OPENCLAW_GATEWAY_PORT' || !whileItIsRead) return target[String(name)];
      whileItIsRead();
      whileItIsRead = undefined;
      return 'no port';
    },
  });
  const results: (Config | ConfigError)[] = [];
  onTestFinished(watchConfig(loadConfig({ environment }), { environment }, (result) => results.push(result)));
  whileItIsRead = () => use(second);
  home.write({ ...file, agents: { list: [{ id: 'main' }] } });
  await until(() => results.length > 1);
  expect(results[0]).toBeInstanceOf(ConfigError);
  expect((results[1] as Config).tls?.cert).toBe(readFileSync(second.certPath, 'utf8'));
});
