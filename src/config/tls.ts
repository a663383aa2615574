import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from './check.ts';
import { expand, sourceOf, type Source } from './files.ts';
import type { ConfigFile } from './schema.ts';

/** What the port needs to speak TLS (`gateway.tls`, as OpenClaw has it). The texts are PEM. */
export interface Tls {
  certPath: string;
  keyPath: string;
  /** Whose certificates clients must show; nobody else comes in. */
  caPath: string | undefined;
  cert: string;
  key: string;
  ca: string | undefined;
  /** SHA-256 of the certificate, by which the command of this machine knows its gateway. */
  fingerprint: string;
  /** Whether no authority vouches for it, so that clients must be told to trust it. */
  isSelfSigned: boolean;
  /** Unix milliseconds. */
  expiresAt: number;
}

export interface TlsContext {
  /** The folder that a relative path is relative to. */
  base: string;
  /** Where the certificate is kept when the file names none. */
  stateDir: string;
  /** The name of the file, for messages. */
  name: string;
  /** Whether to make a certificate when there is none. */
  makeFiles: boolean;
}

type TlsSection = NonNullable<NonNullable<ConfigFile['gateway']>['tls']>;

/** The certificate with what it comes from; undefined where the port speaks plain HTTP. */
export interface FoundTls {
  tls: Tls | undefined;
  /** What is known of a certificate that is not made yet. */
  tlsToMake?: Pick<Tls, 'caPath'>;
  sources: readonly Source[];
  notices: readonly string[];
}

/**
 * Reads the certificate and its key. Without paths they are where OpenClaw keeps its own, and are made there at the first start.
 * @throws ConfigError for files that cannot be read, or do not belong together
 */
export function toTls(section: TlsSection = {}, context: TlsContext): FoundTls {
  if (!section.enabled) return { tls: undefined, sources: [], notices: [] };
  const place = `${context.name}: gateway.tls`;
  const paths = pathsOf(section, context, place);
  if (paths.isOurs && !existsSync(paths.certPath)) {
    if (section.autoGenerate === false) throw new ConfigError(`${place}: set certPath and keyPath, or autoGenerate`);
    if (!context.makeFiles) {
      const { certPath, caPath } = paths;
      return { tls: undefined, tlsToMake: { caPath }, sources: [], notices: [willMake(certPath)] };
    }
    makeCertificate(paths, place);
  }
  const { certPath, keyPath, caPath } = paths;
  // Looked at before they are read: what changes meanwhile is read once more.
  const sources = [certPath, keyPath, ...(caPath === undefined ? [] : [caPath])].map(sourceOf);
  const [cert, key] = [read(certPath, `${place}.certPath`), read(keyPath, `${place}.keyPath`)];
  const ca = caPath === undefined ? undefined : read(caPath, `${place}.caPath`);
  checkContext({ cert, key, ca }, place);
  const { fingerprint256: fingerprint, validToDate, issuer, subject } = new X509Certificate(cert);
  const expiresAt = validToDate.getTime();
  return {
    tls: { certPath, keyPath, caPath, cert, key, ca, fingerprint, isSelfSigned: issuer === subject, expiresAt },
    sources,
    notices: ageNotice(certPath, expiresAt, paths.isOurs),
  };
}

interface Paths extends Pick<Tls, 'certPath' | 'keyPath' | 'caPath'> {
  /** Whether the file names none, so that they are ours to make. */
  isOurs: boolean;
}

function pathsOf({ certPath, keyPath, caPath }: TlsSection, { base, stateDir }: TlsContext, place: string): Paths {
  if ((certPath === undefined) !== (keyPath === undefined)) {
    throw new ConfigError(`${place}: certPath and keyPath belong together; set both or none`);
  }
  const folder = join(stateDir, 'gateway', 'tls');
  return {
    isOurs: certPath === undefined,
    certPath: expand(certPath ?? join(folder, 'gateway-cert.pem'), base),
    keyPath: expand(keyPath ?? join(folder, 'gateway-key.pem'), base),
    caPath: caPath === undefined ? undefined : expand(caPath, base),
  };
}

function read(path: string, place: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(`${place}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** Lets OpenSSL look whether it can serve with them. The module is loaded only where it is needed. */
function checkContext(files: Pick<Tls, 'cert' | 'key' | 'ca'>, place: string): void {
  try {
    process.getBuiltinModule('node:tls').createSecureContext(files);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new ConfigError(`${place}: ${causes[code] ?? `OpenSSL cannot use these files (${message})`}`);
  }
}

/** What OpenSSL's codes mean here. */
const causes: Record<string, string> = {
  ERR_OSSL_X509_KEY_VALUES_MISMATCH: 'the key of keyPath is not that of the certificate of certPath',
  ERR_OSSL_PEM_NO_START_LINE: 'certPath, keyPath and caPath must be files in PEM, which begin with "-----BEGIN"',
  ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED: 'the key of keyPath has a passphrase; take it off (openssl pkey)',
  ERR_MISSING_PASSPHRASE: 'the key of keyPath has a passphrase; take it off (openssl pkey)',
};

/** Days that a certificate of ours is good for: what browsers and Apple's systems take at most. */
const [validDays, warnDays] = [825, 14];
const dayMs = 86_400_000;

function ageNotice(path: string, expiresAt: number, isOurs: boolean): string[] {
  const days = Math.floor((expiresAt - Date.now()) / dayMs);
  if (days >= warnDays) return [];
  const what = days < 0 ? 'has expired' : `expires in ${days} days`;
  const remedy = isOurs
    ? 'delete it and its key, and the next start makes a new one'
    : 'replace it; no restart is needed';
  return [`the certificate ${path} ${what}; ${remedy}`];
}

const willMake = (path: string): string =>
  `gateway.tls: there is no certificate yet; the start makes one in ${dirname(path)}`;

const subject = ['-subj', '/CN=openclaw-gateway', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1'];

/** Makes a certificate that nobody vouches for, by the program openssl. Both files are put in place when both are there. */
function makeCertificate({ certPath, keyPath }: Paths, place: string): void {
  const folder = dirname(certPath);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const draft = mkdtempSync(join(folder, 'new-'));
    try {
      const [cert, key] = [join(draft, 'cert.pem'), join(draft, 'key.pem')];
      const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
      const files = ['-keyout', key, '-out', cert, '-days', String(validDays)];
      process
        .getBuiltinModule('node:child_process')
        .execFileSync('openssl', ['req', ...kind, ...files, ...subject], { stdio: 'pipe' });
      renameSync(key, keyPath);
      renameSync(cert, certPath);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'the program openssl is missing' : message.split('\n')[0];
    throw new ConfigError(`${place}: no certificate can be made in ${folder} (${why}); set certPath and keyPath`);
  }
}
