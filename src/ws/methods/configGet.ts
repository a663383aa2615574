import { forOperator, method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';

/** Sections of OpenClaw's file that we pass over, as far as `openclaw gateway probe` reads them: without a domain its wide-area discovery is off. */
const notHere = { discovery: { wideArea: { domain: '' } } };

/** What is in force. It was read without a mistake, or it would not be. */
export function configGet({ settings }: MethodParts): Method {
  const get = method('config.get', shapeOf('ConfigGetParams'), () => {
    const { path, exists, config: served } = settings();
    const config = { ...served, ...notHere };
    return { path, exists, valid: true, issues: [], legacyIssues: [], config, runtimeConfig: config };
  });
  return forOperator('config.get', get);
}
