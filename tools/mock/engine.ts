/** Prism, which finds an answer and its headers in the contract, or makes one up from the schema. */
import type { OpenApiDocument } from '../../src/contract.ts';
import type { ShownAnswer, ShownOperation } from './operations.ts';

/** What Prism says, before it is fitted to the request. */
export interface Given {
  /** All that the status declares, by their names in lower case. */
  headers: Record<string, string>;
  body: unknown;
}

export interface Engine {
  /**
   * @param path of the request, without query
   * @param dynamic whether the body is made from its schema, at random
   * @throws Prism's error, for example for a schema that it cannot make anything of
   */
  answer(operation: ShownOperation, wanted: ShownAnswer, path: string, dynamic: boolean): Promise<Given>;
}

/** Loading Prism takes longer than all else that the mock does at its start: it begins when this is called, and whoever asks before its end waits. */
export async function loadEngine(document: OpenApiDocument): Promise<Engine> {
  const [{ createInstance, getHttpOperationsFromSpec }, { createLogger }] = await Promise.all([
    import('@stoplight/prism-http'),
    import('@stoplight/prism-core'),
  ]);
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  // The request was judged by the server's own rules already, and the tests judge the answers.
  const config = {
    isProxy: false as const,
    checkSecurity: false,
    validateRequest: false,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  };
  const prism = createInstance(config, { logger: createLogger('PRISM', { enabled: false }) });
  return {
    async answer({ method }, { status, mediaType, name }, path, dynamic) {
      const mock = {
        dynamic,
        code: status,
        mediaTypes: [mediaType],
        ...(name !== undefined && { exampleKey: name }),
        ...(dynamic && { ignoreExamples: true }),
      };
      const request = { method: method as 'get', url: { path, query: {} } };
      const result = await prism.request(request, operations, { ...config, mock })();
      if (!('right' in result)) throw result.left;
      const { headers = {}, body } = result.right.output;
      return {
        headers: Object.fromEntries(
          Object.entries(headers as Record<string, unknown>).map(([key, value]) => [key.toLowerCase(), String(value)]),
        ),
        body,
      };
    },
  };
}
