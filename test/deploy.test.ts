/** What docs/install.md tells people to start agrees with the gateway: configurations, ports, paths, variables, times, and what may be brought along. */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { fits, wanted } from '../bin/nodeVersion.js';
import { loadConfig } from '../src/config.ts';
import { dependencies, refused } from '../tools/dependencies.ts';
import { commandsUnder, kustomizations, page, putFiles } from './deploy/page.ts';
import { makeCertificate } from './support/certificates.ts';
import { createHome, repository, runCommand, startGatewayProcess, startProcess } from './support/command.ts';
import { freePort } from './support/freePort.ts';

const read = (file: string): string => readFileSync(join(repository, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const dockerfile = read('Dockerfile');
const compose = parse(read('compose.yaml'));
const deployment = parse(read('deploy/kubernetes/deployment.yaml'));
const [container] = deployment.spec.template.spec.containers;
const unit = read('deploy/systemd/openclaw-gateway.service');

const secrets = {
  OPENCLAW_GATEWAY_TOKEN: 'a-token-of-24-characters',
  SESSIONS_URL: 'postgres://openclaw:x@postgres/openclaw',
};
const configOf = (file: string) =>
  loadConfig({ environment: { ...secrets, OPENCLAW_CONFIG_PATH: join(repository, file) } });

/** `NAME=value` of a Dockerfile's ENV. */
const imageEnvironment = Object.fromEntries(
  [...(/^ENV (.*)$/m.exec(dockerfile)?.[1] ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
);
/** A key of the unit; several lines of one key are several. */
const unitLines = (key: string): string[] =>
  [...unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value]) => value ?? '');

describe.each(globSync('deploy/*/*.json5', { cwd: repository }).toSorted((a, b) => a.localeCompare(b)))(
  '%s',
  (file) => {
    test('is a configuration without a word to say, and serves completions', () => {
      const config = configOf(file);
      expect(config).toMatchObject({ port: 18_789, notices: [], http: { chatCompletions: { enabled: true } } });
    });

    test('starts nothing without a token', async () => {
      const environment = { ...secrets, OPENCLAW_CONFIG_PATH: join(repository, file), OPENCLAW_GATEWAY_TOKEN: '' };
      expect(await runCommand(['config', 'check'], environment)).toMatchObject({
        code: 78,
        stderr: expect.stringContaining('OPENCLAW_GATEWAY_TOKEN'),
      });
    });
  },
);

describe('the image', () => {
  test('has a Node that fits', () => {
    const [, version = ''] = /^ARG NODE_VERSION=(\S+)$/m.exec(dockerfile) ?? [];
    expect(fits(version, wanted)).toBe(true);
  });

  test('has all that the package has, but what is only read', () => {
    const packed = manifest.files.filter(
      (file: string) => !file.startsWith('!') && !['CHANGELOG.md', 'docs', 'examples'].includes(file),
    );
    const copied = [...dockerfile.matchAll(/^COPY --from=build (.*) \S+$/gm)].flatMap(([, files = '']) =>
      files.split(' '),
    );
    expect(copied).toEqual(
      expect.arrayContaining(['package.json', 'node_modules', ...packed].map((file) => `/build/${file}`)),
    );
    const ignored = read('.dockerignore').split('\n');
    const needed = [
      ...packed.filter((file: string) => file !== 'dist'),
      'src',
      'tools',
      'tsconfig.json',
      'tsconfig.build.json',
    ];
    expect(needed.filter((file) => !ignored.includes(`!${file}`))).toEqual([]);
  });

  test('listens for others on the port that it exposes, as a user of its own', () => {
    const { host, port } = configOf('deploy/docker/openclaw.json5');
    expect({ host, port }).toEqual({ host: '0.0.0.0', port: Number(/^EXPOSE (\d+)$/m.exec(dockerfile)?.[1]) });
    expect(dockerfile).toMatch(/^USER 1000:1000$/m);
    expect(dockerfile).toContain(`COPY deploy/docker/openclaw.json5 ${imageEnvironment['OPENCLAW_CONFIG_PATH']}\n`);
    expect(dockerfile).toContain(`\nVOLUME ${imageEnvironment['OPENCLAW_STATE_DIR']}\n`);
  });
});

test('the image runs the command of the package', () => {
  const [, entry = '[]'] = /^ENTRYPOINT (\[.*\])$/m.exec(dockerfile) ?? [];
  expect(JSON.parse(entry)).toEqual(['node', '/app/bin/openclaw-gateway.js']);
});

describe("the image's health check", () => {
  const [, json = '[]'] = /^HEALTHCHECK .*\\\n {2}CMD (\[.*\])$/m.exec(dockerfile) ?? [];
  const [program, file, ...args] = JSON.parse(json) as string[];
  const check = (environment: Record<string, string>) => runCommand(args, environment);

  test('is a command of the package', () => {
    expect([program, file]).toEqual(['node', '/app/bin/openclaw-gateway.js']);
    expect(compose.services.gateway).not.toHaveProperty('healthcheck');
  });

  const folder = mkdtempSync(join(tmpdir(), 'openclaw-gateway-health-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const pathsOf = (name: string) => {
    const { certPath, keyPath } = makeCertificate(folder, name);
    return { enabled: true, certPath, keyPath };
  };

  test.each([
    ['plain HTTP', () => undefined],
    ['TLS', () => pathsOf('one')],
    ['TLS with certificates of clients', () => ({ ...pathsOf('one'), caPath: makeCertificate(folder, 'ca').certPath })],
  ])(
    'is 0 for a gateway that speaks %s, also after an edit that broke its file, and 1 when it is gone',
    async (_, tls) => {
      const home = createHome();
      const port = await freePort();
      const gateway = { auth: { token: 'any-token' }, port, tls: tls() };
      const running = await startGatewayProcess({
        home,
        file: { gateway },
        environment: { OPENCLAW_GATEWAY_PORT: '' },
      });
      const environment = { ...home.environment, OPENCLAW_GATEWAY_PORT: '' };
      expect(await check(environment)).toMatchObject({ code: 0, stdout: expect.stringContaining('is live') });
      home.write('{ gateway: ');
      expect(await check({ ...environment, OPENCLAW_GATEWAY_PORT: String(port) })).toMatchObject({ code: 0 });
      home.write({ gateway });
      running.send('SIGTERM');
      await running.exited;
      expect(await check(environment)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('does not answer /health (ECONNREFUSED)'),
      });
    },
  );
});

describe('docs/install.md', () => {
  const text = read(page);

  test('names this version everywhere', () => {
    const named = [...text.matchAll(/openclaw-gateway[:-](\d+\.\d+\.\d+)/g)].map(([, version]) => version);
    expect(named.length).toBeGreaterThan(3);
    expect(new Set(named)).toEqual(new Set([manifest.version]));
  });

  test('puts the files of systemd where the unit looks for them, the secret for root alone', () => {
    const root = mkdtempSync(join(tmpdir(), 'openclaw-gateway-root-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    putFiles('systemd', repository, root);
    const [environmentFile = ''] = unitLines('EnvironmentFile');
    expect(readFileSync(join(root, environmentFile), 'utf8')).toMatch(/^OPENCLAW_GATEWAY_TOKEN=[0-9a-f]{64}\n$/);
    expect(statSync(join(root, environmentFile)).mode & 0o777).toBe(0o600);
    const [, config = ''] = /^OPENCLAW_CONFIG_PATH=(.*)$/m.exec(unitLines('Environment').join('\n')) ?? [];
    expect(existsSync(join(root, config))).toBe(true);
    expect(commandsUnder('systemd').at(-1)).toBe('sudo systemctl enable --now openclaw-gateway\n');
    expect(existsSync(join(root, 'etc/systemd/system/openclaw-gateway.service'))).toBe(true);
  });

  test('fills in a file of secrets that Compose reads and git does not', () => {
    const [copy = ''] = commandsUnder('Docker Compose');
    expect(copy).toMatch(/^cp deploy\/compose\/env\.example \.env && chmod 600 \.env /);
    expect(read('.gitignore').split('\n')).toContain('.env');
  });

  test('builds the image from the folder of the Dockerfile, and starts it as the image wants', () => {
    const [build, start = ''] = commandsUnder('Docker');
    expect(build).toBe(`docker build -t openclaw-gateway:${manifest.version} .\n`);
    expect(start).toContain(`:${/^EXPOSE (\d+)$/m.exec(dockerfile)?.[1]} `);
    expect(start).toContain(`:${imageEnvironment['OPENCLAW_STATE_DIR']} `);
  });

  test('makes the secrets that the pods ask for, and applies what there is', () => {
    const [own = '', providers = ''] = commandsUnder('Kubernetes');
    const asked = container.env.map(({ valueFrom }: any) => valueFrom.secretKeyRef);
    expect(asked.map(({ name }: any) => name)).toEqual(asked.map(() => 'openclaw-gateway'));
    for (const { key } of asked) expect(own).toContain(`--from-literal=${key}=`);
    expect(container.envFrom.map(({ secretRef }: any) => secretRef.name)).toEqual([
      /secret generic (\S+)/.exec(providers)?.[1],
    ]);
    expect(kustomizations(text)).toEqual(['deploy/kubernetes', 'deploy/kubernetes-tls']);
  });
});

describe('compose.yaml', () => {
  test('mounts files that are there, the configuration where the image looks for it', () => {
    const mounts = Object.values<any>(compose.services).flatMap(({ volumes }) => volumes ?? []) as string[];
    const files = mounts.map((mount) => mount.split(':')).filter(([from]) => from?.startsWith('./'));
    expect(files.filter(([from = '']) => !existsSync(join(repository, from)))).toEqual([]);
    expect(compose.services.gateway.volumes).toContain(
      `./deploy/compose/openclaw.json5:${imageEnvironment['OPENCLAW_CONFIG_PATH']}:ro`,
    );
  });

  test('asks for nothing that env.example does not name', () => {
    const asked = [...read('compose.yaml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
    const named = [...read('deploy/compose/env.example').matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect([...asked, 'OPENCLAW_GATEWAY_TOKEN'].filter((name) => !named.includes(name))).toEqual([]);
  });

  test('publishes the proxy alone, which knows where the gateway is', () => {
    const published = Object.entries<any>(compose.services).flatMap(([name, { ports }]) => (ports ? [name] : []));
    expect(published).toEqual(['proxy']);
    expect(read('deploy/compose/Caddyfile')).toContain(
      `reverse_proxy gateway:${configOf('deploy/compose/openclaw.json5').port} `,
    );
  });

  test('gives no service more rights than it needs', () => {
    for (const [name, service] of Object.entries<any>(compose.services)) {
      const { read_only, cap_drop, security_opt, deploy } = service;
      expect([name, read_only, cap_drop, security_opt]).toEqual([name, true, ['ALL'], ['no-new-privileges:true']]);
      expect(deploy.resources.limits).toHaveProperty('memory');
    }
  });

  test('waits longer for the end than the gateway for its streams', () => {
    const { shutdownMs } = configOf('deploy/compose/openclaw.json5');
    expect(Number.parseInt(compose.services.gateway.stop_grace_period, 10) * 1000).toBeGreaterThan(shutdownMs);
  });

  test('has the image of this version', () => {
    expect(compose.services.gateway.image).toBe(`openclaw-gateway:${manifest.version}`);
  });
});

describe('the systemd unit', () => {
  test('waits longer for the end than the gateway for its streams', () => {
    const { shutdownMs } = configOf('deploy/systemd/openclaw.json5');
    expect(Number(unitLines('TimeoutStopSec')[0]) * 1000).toBeGreaterThan(shutdownMs);
  });

  test('starts the command of the package, and names its files and folder', () => {
    const [command] = Object.keys(manifest.bin);
    expect(unitLines('ExecStart')).toEqual([`/usr/local/bin/${command} run`]);
    expect(unitLines('Environment')).toContain(`OPENCLAW_STATE_DIR=%S/${unitLines('StateDirectory')[0]}`);
  });

  test('does not start again what cannot start', () => {
    expect(unitLines('RestartPreventExitStatus')).toEqual(['64 78']);
  });
});

describe('the Kubernetes manifests', () => {
  test('are the files of the kustomization, each one object', () => {
    const { resources, images } = parse(read('deploy/kubernetes/kustomization.yaml'));
    const objects = resources.map((file: string) => parseAllDocuments(read(`deploy/kubernetes/${file}`)).length);
    expect(objects).toEqual(resources.map(() => 1));
    expect(images[0].newTag).toBe(manifest.version);
  });

  test('mean the same pods', () => {
    const specOf = (file: string) => parse(read(`deploy/kubernetes/${file}`)).spec;
    const labels = { 'app.kubernetes.io/name': 'openclaw-gateway' };
    expect(deployment.spec.template.metadata.labels).toEqual(labels);
    expect(deployment.spec.selector.matchLabels).toEqual(labels);
    expect(specOf('service.yaml').selector).toEqual(labels);
    expect(specOf('poddisruptionbudget.yaml').selector.matchLabels).toEqual(labels);
    expect(specOf('networkpolicy.yaml').podSelector.matchLabels).toEqual(labels);
  });

  test('name the port, the probes and the folders of the gateway', () => {
    const { port } = configOf('deploy/kubernetes/openclaw.json5');
    expect(container.ports).toEqual([{ name: 'http', containerPort: port }]);
    expect(parse(read('deploy/kubernetes/service.yaml')).spec.ports[0]).toMatchObject({ port, targetPort: 'http' });
    expect(parse(read('deploy/kubernetes/networkpolicy.yaml')).spec.ingress[0].ports[0].port).toBe(port);
    const probes = [container.startupProbe, container.livenessProbe, container.readinessProbe];
    expect(probes.map(({ httpGet }) => httpGet.path)).toEqual(['/health', '/health', '/ready']);
    const mounts = container.volumeMounts.map(({ mountPath }: { mountPath: string }) => mountPath);
    expect(`${mounts[0]}/openclaw.json5`).toBe(imageEnvironment['OPENCLAW_CONFIG_PATH']);
    expect(mounts[1]).toBe(imageEnvironment['OPENCLAW_STATE_DIR']);
  });

  test('ask over TLS where they are those for gateway.tls', () => {
    const patch = parse(read('deploy/kubernetes-tls/deployment.yaml'));
    const [patched] = patch.spec.template.spec.containers;
    expect([patch.metadata.name, patched.name]).toEqual([deployment.metadata.name, container.name]);
    for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe']) {
      expect(patched[probe].httpGet).toEqual({ ...container[probe].httpGet, scheme: 'HTTPS' });
    }
    const { resources, patches } = parse(read('deploy/kubernetes-tls/kustomization.yaml'));
    expect(resources).toEqual(['../kubernetes']);
    expect(patches).toEqual([{ path: 'deployment.yaml' }, { path: 'service.yaml' }]);
    const [mount] = patched.volumeMounts;
    for (const file of ['tls.crt', 'tls.key']) expect(read('docs/install.md')).toContain(`${mount.mountPath}/${file}`);
  });

  test('give the variables that the configuration asks for', () => {
    const asked = [...read('deploy/kubernetes/openclaw.json5').matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name);
    expect(container.env.map(({ name }: { name: string }) => name)).toEqual(asked);
  });

  test('wait longer for the end than the gateway for its streams', () => {
    const { shutdownMs } = configOf('deploy/kubernetes/openclaw.json5');
    const { terminationGracePeriodSeconds } = deployment.spec.template.spec;
    const before = container.lifecycle.preStop.sleep.seconds;
    expect(terminationGracePeriodSeconds * 1000).toBeGreaterThan(shutdownMs + before * 1000);
  });
});

describe('what the package brings along', () => {
  test('runs nothing while it is installed, and is known by its hash', () => {
    expect(dependencies.filter(({ hasInstallScript, integrity }) => hasInstallScript || !integrity)).toEqual([]);
  });

  test('has licences that are allowed', () => {
    expect(refused()).toEqual([]);
    const [one] = dependencies;
    expect(refused([{ ...one!, licence: 'AGPL-3.0' }])).toHaveLength(1);
    expect(refused([{ ...one!, licence: '(GPL-3.0 OR MIT)' }])).toEqual([]);
    expect(refused([{ ...one!, licence: 'unknown' }])).toHaveLength(1);
  });

  test('is all in the SBOM', async () => {
    const { stdout } = await startProcess(
      process.execPath,
      [join(repository, 'tools/sbom.ts')],
      process.env as Record<string, string>,
    ).exited;
    const { components } = JSON.parse(stdout) as { components: { group?: string; name: string; version: string }[] };
    const listed = new Set(
      components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`),
    );
    expect(dependencies.map(({ name, version }) => `${name}@${version}`).filter((one) => !listed.has(one))).toEqual([]);
  });
});
