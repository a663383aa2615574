import { forOperator, method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';

/** What is in force. It was read without a mistake, or it would not be. */
export function configGet({ settings }: MethodParts): Method {
  const get = method('config.get', shapeOf('ConfigGetParams'), () => {
    const { path, exists, config } = settings();
    return { path, exists, valid: true, issues: [], legacyIssues: [], config, runtimeConfig: config };
  });
  return forOperator('config.get', get);
}
