/**
 * `make check-deploy`: the files of docs/install.md, put where its commands put them, each read by the program that knows its kind: hadolint, compose-go, systemd, kustomize and the schemas of
 * Kubernetes, and the SBOM by CycloneDX's schema. Prints a line for each, and ends with 1 when one finds a fault or is missing. Nothing is started.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../faults/gateway.ts';
import { kustomizations, page, putFiles } from './page.ts';

/** What was said, or why it was not asked. */
interface Seen {
  isWell: boolean;
  said: string;
}

const python = join(repository, '.tools/deploy/bin');
const folder = mkdtempSync(join(tmpdir(), 'openclaw-gateway-deploy-'));

/** @param missing what to do when the program is not there */
function run(program: string, args: string[], missing: string, cwd = repository): Seen {
  const { error, status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (error) return { isWell: false, said: missing };
  return { isWell: status === 0, said: status === 0 ? stdout : `${stdout}${stderr}`.trim() };
}

const installed = "'make check-deploy' installs it (Python 3.9)";
const go = 'install Go, which fetches and builds it';

const checks: Record<string, () => Seen> = {
  Dockerfile: () => run(join(python, 'hadolint'), ['Dockerfile'], installed),

  'compose.yaml': () => {
    for (const file of ['compose.yaml', 'deploy'])
      cpSync(join(repository, file), join(folder, file), { recursive: true });
    putFiles('Docker Compose', folder, folder);
    const given = ['run', 'github.com/compose-spec/compose-go/v2/cmd@v2.16.2', '-no-interpolation', 'compose.yaml'];
    return run('go', given, go, folder);
  },

  'deploy/systemd/openclaw-gateway.service': () => {
    putFiles('systemd', repository, folder);
    const unit = readFileSync(join(folder, 'etc/systemd/system/openclaw-gateway.service'), 'utf8');
    // systemd looks whether the command is there.
    writeFileSync(
      join(folder, 'openclaw-gateway.service'),
      unit.replace('/usr/local/bin/openclaw-gateway', process.execPath),
    );
    return run('systemd-analyze', ['verify', 'openclaw-gateway.service'], 'install systemd', folder);
  },

  'its hardening, at most 2.0': () => {
    const path = 'deploy/systemd/openclaw-gateway.service';
    const given = ['security', '--offline=true', '--threshold=20', '--no-pager', path];
    const { isWell, said } = run('systemd-analyze', given, 'install systemd');
    return { isWell, said: /Overall exposure level.*: ([\d.]+)/.exec(said)?.[1] ?? said };
  },

  ...Object.fromEntries(
    kustomizations(readFileSync(join(repository, page), 'utf8')).map((name) => [name, () => kustomized(name)]),
  ),

  'the SBOM of `make sbom`': () => {
    const made = run(process.execPath, ['tools/sbom.ts'], '');
    if (!made.isWell) return made;
    const file = join(folder, 'sbom.json');
    writeFileSync(file, made.said);
    const program = `import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
fault = JsonStrictValidator(SchemaVersion.V1_5).validate_str(open(sys.argv[1]).read())
sys.exit(str(fault)) if fault else None`;
    return run(join(python, 'python'), ['-c', program, file], installed);
  },
};

function kustomized(directory: string): Seen {
  const made = run('go', ['run', 'sigs.k8s.io/kustomize/kustomize/v5@v5.7.1', 'build', directory], go);
  if (!made.isWell) return made;
  const file = join(folder, 'kubernetes.yaml');
  writeFileSync(file, made.said);
  return run(join(python, 'kubernetes-validate'), ['--strict', file], installed);
}

for (const [name, check] of Object.entries(checks)) {
  const { isWell, said } = check();
  console.log(`${isWell ? 'well' : 'NOT WELL'}  ${name}${isWell && said.length > 80 ? '' : `  ${said}`}`.trimEnd());
  if (!isWell) process.exitCode = 1;
}
rmSync(folder, { recursive: true });
