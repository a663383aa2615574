import type { ErrorObject } from 'ajv';
import { invalidRequest, type GatewayError } from '../errors.ts';

/**
 * Makes one error with one exact `param` of what Ajv found, in OpenAI's words. Ajv stops at the first error outside unions; inside a union every branch
 * complains, and the one the client meant is the one that got deepest.
 * @param errors Ajv's, made with `verbose`
 */
export function toContractError(errors: readonly ErrorObject[]): GatewayError {
  const leaves = errors.filter(
    ({ keyword }) => keyword !== 'oneOf' && keyword !== 'anyOf' && keyword !== 'propertyNames',
  );
  const deepest = Math.max(...leaves.map(depth));
  const candidates = leaves.filter((error) => depth(error) === deepest);
  const [first] = candidates;
  if (!first) return invalidRequest('The request does not fit the contract.', undefined, 'invalid_value');
  const chosen = candidates.find(({ keyword }) => keyword !== 'type');
  if (chosen) return (explanations[chosen.keyword] ?? fallback)(chosen, paramOf(chosen));
  const types = candidates.flatMap(({ params }) => params['type'] as string | string[]);
  return invalidType(first, paramOf(first), types);
}

const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length;

/** `/requestBody/messages/0/role` → `messages[0].role`; `/header/x-…` → the header's name. */
function paramOf({ instancePath, propertyName }: ErrorObject): string {
  const [, , ...steps] = [...instancePath.split('/'), ...(propertyName === undefined ? [] : [propertyName])];
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')).reduce(join, '');
}

const join = (path: string, step: string): string =>
  /^\d+$/.test(step) ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`;

type Explain = (error: ErrorObject, param: string) => GatewayError;

const invalid = (param: string, what: string, expected: string, code: string) =>
  invalidRequest(`Invalid '${param}': ${what}. Expected ${expected}.`, param, code);

const bound =
  (comparison: '<=' | '>=', side: 'above_max' | 'below_min'): Explain =>
  ({ data, params, parentSchema }, param) => {
    const kind = [parentSchema?.['type']].flat().includes('integer') ? 'integer' : 'decimal';
    const what = `${kind} ${side === 'above_max' ? 'above maximum' : 'below minimum'} value`;
    const expected = `a value ${comparison} ${String(params['limit'])}, but got ${String(data)} instead`;
    return invalid(param, what, expected, `${kind}_${side}_value`);
  };

const explanations: Record<string, Explain> = {
  required: ({ params }, param) => missing(join(param, String(params['missingProperty']))),
  discriminator: ({ params, parentSchema }, param) => {
    const tag = String(params['tag']);
    const place = join(param, tag);
    if (params['tagValue'] === undefined) return missing(place);
    return invalidValue(place, params['tagValue'], tagValues(parentSchema, tag));
  },
  enum: ({ data, params }, param) => invalidValue(param, data, params['allowedValues'] as unknown[]),
  const: ({ data, params }, param) => invalidValue(param, data, [params['allowedValue']]),
  minimum: bound('>=', 'below_min'),
  maximum: bound('<=', 'above_max'),
  minItems: (_, param) =>
    invalid(param, 'empty array', 'an array with minimum length 1, but got an empty array instead', 'empty_array'),
  maxItems: ({ data, params }, param) =>
    invalid(
      param,
      'array too long',
      `an array with maximum length ${String(params['limit'])}, but got an array with length ${(data as unknown[]).length} instead`,
      'array_above_max_length',
    ),
  minLength: (_, param) =>
    invalid(param, 'empty string', 'a string with minimum length 1, but got an empty string instead', 'empty_string'),
  maxLength: ({ data, params }, param) =>
    invalid(
      param,
      'string too long',
      `a string with maximum length ${String(params['limit'])}, but got a string with length ${String(data).length} instead`,
      'string_above_max_length',
    ),
  maxProperties: ({ params }, param) =>
    invalid(param, 'too many properties', `at most ${String(params['limit'])}`, 'object_above_max_properties'),
  pattern: ({ params }, param) =>
    invalid(
      param,
      'string does not match pattern',
      `a string that matches the pattern '${String(params['pattern'])}'`,
      'invalid_value',
    ),
};

const fallback: Explain = ({ message }, param) =>
  invalidRequest(`Invalid '${param}': it ${message ?? 'does not fit the contract'}.`, param, 'invalid_value');

const missing = (param: string) =>
  invalidRequest(`Missing required parameter: '${param}'.`, param, 'missing_required_parameter');

function invalidType({ data }: ErrorObject, param: string, types: readonly string[]): GatewayError {
  const words = [...new Set(types)].map((type) => withArticle[type] ?? type);
  const expected = words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('');
  const got = withArticle[jsonType(data)];
  return invalidRequest(
    `Invalid type for '${param}': expected ${expected}, but got ${got} instead.`,
    param,
    'invalid_type',
  );
}

const withArticle: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  object: 'an object',
  array: 'an array',
  null: 'null',
};

const jsonType = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

function invalidValue(param: string, value: unknown, supported: readonly unknown[]): GatewayError {
  const words = supported.filter((one) => one !== null).map((one) => `'${String(one)}'`);
  const list = words.length > 1 ? `${words.slice(0, -1).join(', ')}, and ${words.at(-1)}` : words.join('');
  const shown = typeof value === 'string' ? value.slice(0, 100) : JSON.stringify(value).slice(0, 100);
  const message = `Invalid value: '${shown}'. Supported values are: ${list}.`;
  return invalidRequest(message, param, 'invalid_value');
}

/** The values that select a branch of a discriminated union. */
function tagValues(union: Record<string, unknown> | undefined, tag: string): unknown[] {
  const branches = (union?.['oneOf'] ?? []) as { properties?: Record<string, { const?: unknown }> }[];
  return branches.map((branch) => branch.properties?.[tag]?.const).filter((value) => value !== undefined);
}
