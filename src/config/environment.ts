import { asRecord } from '../json.ts';

/**
 * The environment together with what the file's section `env` adds to it, as in OpenClaw (docs/help/environment): `env.vars`, and texts beside it in older
 * files, where the process has no such variable. A value that is itself made of variables is left out.
 * @param written the file as it was parsed
 */
export function withFileVariables(written: unknown, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { vars, ...inline } = asRecord(asRecord(written)['env']);
  const added = Object.entries({ ...inline, ...asRecord(vars) }).filter(
    ([name, value]) => typeof value === 'string' && !value.includes('${') && !environment[name],
  );
  return { ...environment, ...(Object.fromEntries(added) as Record<string, string>) };
}
