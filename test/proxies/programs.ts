/** nginx, Caddy and HAProxy, as Debian has them, each with its block of the page. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockOf, host, replaceIn } from './page.ts';

export interface Place {
  /** A folder of its own, which has the certificate. */
  folder: string;
  /** Where the proxy listens on 127.0.0.1. */
  port: number;
  gatewayPort: number;
}

export interface ProxyProgram {
  /** Debian's package, and the command. */
  name: string;
  version: readonly string[];
  /** Writes its files. @returns how it is started, in the foreground */
  prepare(place: Place): { args: readonly string[]; environment?: Record<string, string> };
}

const printedGateway = '127.0.0.1:18789';
const printedCertificates = '/etc/ssl/gateway/';

const write = (folder: string, name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const nginx: ProxyProgram = {
  name: 'nginx',
  version: ['-v'],
  prepare({ folder, port, gatewayPort }) {
    const site = replaceIn(blockOf('nginx'), [
      ['listen 443', `listen 127.0.0.1:${port}`],
      [printedGateway, `127.0.0.1:${gatewayPort}`],
      [printedCertificates, `${folder}/`],
    ]);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (of) => `${of}_temp_path ${folder}/${of};`,
    );
    // A line `user` is for root alone; its workers could not read the folder as somebody else.
    const main = `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${folder}/nginx.pid; error_log stderr;
events {}
http { access_log off; gzip on; ${temporary.join(' ')} include ${write(folder, 'site.conf', site)}; }`;
    return { args: ['-p', folder, '-e', 'stderr', '-c', write(folder, 'nginx.conf', main)] };
  },
};

const caddy: ProxyProgram = {
  name: 'caddy',
  version: ['version'],
  prepare({ folder, port, gatewayPort }) {
    const site = replaceIn(blockOf('caddyfile'), [
      [`${host} {`, `https://${host}:${port} {\n  bind 127.0.0.1`],
      [printedGateway, `127.0.0.1:${gatewayPort}`],
      [printedCertificates, `${folder}/`],
    ]);
    const file = write(folder, 'Caddyfile', `{\n  admin off\n  auto_https disable_redirects\n}\n${site}`);
    mkdirSync(join(folder, 'home'));
    const environment = {
      HOME: join(folder, 'home'),
      XDG_DATA_HOME: join(folder, 'home'),
      XDG_CONFIG_HOME: join(folder, 'home'),
    };
    return { args: ['run', '--adapter', 'caddyfile', '--config', file], environment };
  },
};

const haproxy: ProxyProgram = {
  name: 'haproxy',
  version: ['-v'],
  prepare({ folder, port, gatewayPort }) {
    const end = replaceIn(blockOf('haproxy'), [
      ['bind :443', `bind 127.0.0.1:${port}`],
      [printedGateway, `127.0.0.1:${gatewayPort}`],
      [printedCertificates, `${folder}/`],
    ]);
    // Debian's own defaults, whose timeouts are shorter than a model may think; its `global` is about users and folders of the system.
    const [defaults = ''] =
      /^defaults\n(?:[ \t].*\n|\n)*/m.exec(readFileSync('/etc/haproxy/haproxy.cfg', 'utf8')) ?? [];
    return { args: ['-db', '-f', write(folder, 'haproxy.cfg', `global\n  maxconn 200\n\n${defaults}\n${end}`)] };
  },
};

export const programs: readonly ProxyProgram[] = [nginx, caddy, haproxy];

/** What the program says of its version; undefined when the machine has none. */
export function versionOf({ name, version }: ProxyProgram): string | undefined {
  const { stdout, stderr, error } = spawnSync(name, version, { encoding: 'utf8' });
  return error ? undefined : /\d+\.\d+\.\d+/.exec(stdout + stderr)?.[0];
}

/** Makes a certificate for the name, in the files that the blocks name. @returns its text, which clients trust */
export function makeCertificate(folder: string): string {
  const file = (name: string) => join(folder, name);
  const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`, '-days', '2', '-nodes'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-keyout', file('privkey.pem')];
  execFileSync('openssl', ['req', '-x509', ...key, ...subject, '-out', file('fullchain.pem')], { stdio: 'ignore' });
  const certificate = readFileSync(file('fullchain.pem'), 'utf8');
  writeFileSync(file('haproxy.pem'), certificate + readFileSync(file('privkey.pem'), 'utf8'));
  return certificate;
}
