import type { ErrorObject } from 'ajv';
import { invalidRequest, type GatewayError } from '../errors.ts';

/**
 * Makes one error with one exact `param` of what Ajv found, in OpenAI's words. Ajv stops at the first error outside unions; inside a union every branch
 * complains, and the one the client meant is the one that got deepest.
 * @param errors Ajv's, made with `verbose`
 * @param body the request's body, which tells list indexes from keys that are numbers
 */
export function toContractError(errors: readonly ErrorObject[], body: unknown): GatewayError {
  const leaves = errors.filter((error) => !summaries.has(error.keyword) && isOfMeantType(error));
  const deepest = Math.max(...leaves.map(depth));
  const candidates = leaves.filter((error) => depth(error) === deepest);
  const [first] = candidates;
  if (!first) return invalidRequest('The request does not fit the contract.', undefined, 'invalid_value');
  const chosen = candidates.find(({ keyword }) => keyword !== 'type');
  if (chosen) return (explanations[chosen.keyword] ?? fallback)(chosen, paramOf(chosen, body));
  const types = candidates.flatMap(({ params }) => params['type'] as string | string[]);
  return invalidType(paramOf(first, body), first.data, types);
}

/**
 * Refuses text that JavaScript reads as a whole number and a person does not: `1e2`, ` 5`, `1.0`, an empty one. Text of another kind is left to the contract.
 * @throws invalid_type
 */
export function checkInteger(param: string, value: unknown): void {
  if (typeof value !== 'string' || /^-?\d+$/.test(value)) return;
  const text = `Invalid type for '${param}': expected an integer in digits alone, but got ${JSON.stringify(value.slice(0, 50))} instead.`;
  throw invalidRequest(text, param, 'invalid_type');
}

/** Errors that only say that something inside is wrong. */
const summaries = new Set(['oneOf', 'anyOf', 'propertyNames']);

/** Whether the error is not from a branch for values of another type: a string's list of values says nothing to an object. */
function isOfMeantType({ keyword, data, parentSchema }: ErrorObject): boolean {
  const types = [parentSchema?.['type'] ?? []].flat() as string[];
  return keyword === 'type' || types.length === 0 || types.includes(jsonType(data)) || isIntegerFor(types, data);
}

const isIntegerFor = (types: readonly string[], data: unknown): boolean =>
  types.includes('integer') && Number.isInteger(data);

const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length;

/** `/requestBody/messages/0/role` → `messages[0].role`; `/header/x-…` → the header's name. */
function paramOf({ instancePath, propertyName }: ErrorObject, body: unknown): string {
  const [, , ...steps] = [...instancePath.split('/'), ...(propertyName === undefined ? [] : [propertyName])];
  let [path, at] = ['', body];
  for (const step of steps.map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    path = Array.isArray(at) ? `${path}[${step}]` : join(path, step);
    at = (at as Record<string, unknown> | undefined)?.[step];
  }
  return path;
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

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
    const { tagValue } = params;
    if (tagValue === undefined) return missing(place);
    if (typeof tagValue !== 'string') return invalidType(place, tagValue, ['string']);
    return invalidValue(place, tagValue, (parentSchema?.['x-values'] ?? []) as unknown[]);
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
  pattern: ({ params, parentSchema }, param) =>
    invalid(
      param,
      'string does not match pattern',
      String(parentSchema?.['x-expected'] ?? `a string that matches the pattern '${String(params['pattern'])}'`),
      String(parentSchema?.['x-code'] ?? 'invalid_value'),
    ),
};

const fallback: Explain = ({ message }, param) =>
  invalidRequest(`Invalid '${param}': it ${message ?? 'does not fit the contract'}.`, param, 'invalid_value');

const missing = (param: string) =>
  invalidRequest(`Missing required parameter: '${param}'.`, param, 'missing_required_parameter');

function invalidType(param: string, data: unknown, types: readonly string[]): GatewayError {
  const all = [...new Set(types)].map((type) => withArticle[type] ?? type);
  const isCounted = typeof data === 'number' && all.includes('an integer');
  const kind = Number.isInteger(data) ? 'an integer' : 'a decimal number';
  const got = isCounted ? kind : withArticle[jsonType(data)];
  // Lists of lists, of texts and of numbers take different members: what this one is, another list may have.
  const others = all.filter((word) => word !== got);
  const words = others.length > 0 ? others : all;
  const expected = words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('');
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
