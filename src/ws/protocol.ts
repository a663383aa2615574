import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type * as GatewayProtocol from '@openclaw/gateway-protocol';
import { schemas } from '../generated/gatewayProtocol.ts';

/** The package with the contract of this door, for types alone. Loading it at run time would hold all other work up. */
type Published = typeof GatewayProtocol;

/** What a published validator lets through. */
type Validated<Validator> = Validator extends ((value: unknown, ...rest: never[]) => value is infer Value)
  ? Value
  : never;

/** What newer releases of OpenClaw send, as tools/protocolSchemas.ts adds it to the schemas of the package. */
interface Newer {
  ModelsListParams: { provider?: string; includeDetails?: boolean };
  SessionsDescribeParams: { agentId?: string };
}

export type SchemaName = keyof typeof schemas;
export type Valid<Name extends SchemaName> = Validated<Published[`validate${Name}`]> &
  (Name extends keyof Newer ? Newer[Name] : unknown);

export type ErrorShape = GatewayProtocol.ErrorShape;

export type RequestFrame = Valid<'RequestFrame'>;
export type ConnectParams = Valid<'ConnectParams'>;

/** A published schema. */
export interface Shape<Value> {
  accepts(value: unknown): value is Value;
  /** Each thing that is wrong with a value that is not accepted, in OpenClaw's words. */
  problemsOf(value: unknown): string;
  /** Compiles it, which takes some milliseconds, before it is needed. */
  prepare(): void;
}

const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);

/** The schema of that name in `@openclaw/gateway-protocol`. It is compiled when it is first needed. */
export function shapeOf<Name extends SchemaName>(name: Name): Shape<Valid<Name>> {
  const check = (value: unknown): readonly ErrorObject[] | undefined => {
    const validate = ajv.getSchema(name);
    return validate?.(value) === true ? undefined : (validate?.errors ?? []);
  };
  return {
    accepts: (value): value is Valid<Name> => check(value) === undefined,
    problemsOf: (value) => describe(check(value) ?? []),
    prepare: () => void ajv.getSchema(name),
  };
}

/** Problems that are told at most. */
const maxTold = 20;

/** `formatValidationErrors` of the package does the same with errors of its own validators. */
function describe(errors: readonly ErrorObject[]): string {
  const problems = new Set(errors.slice(0, maxTold).map(toProblem));
  return [...problems].join('; ');
}

function toProblem({ keyword, instancePath, params, message }: ErrorObject): string {
  const { additionalProperty } = params as { additionalProperty?: string };
  if (keyword === 'additionalProperties')
    return `at ${instancePath || 'root'}: unexpected property '${additionalProperty}'`;
  return instancePath ? `at ${instancePath}: ${message}` : String(message);
}

/** The version of the wire that this door speaks. */
export const wireVersion = 4;
