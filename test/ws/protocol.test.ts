/** The door's checks against those of the published package. */
import { expect, test } from 'vitest';
import { schemas } from '../../src/generated/gatewayProtocol.ts';
import { shapeOf } from '../../src/ws/protocol.ts';

type Name = keyof typeof schemas;
type Json = Record<string, any>;

/** Properties that newer releases of OpenClaw have, which the package does not know yet. */
const newer: Partial<Record<Name, Json>> = {
  ModelsListParams: { provider: 'offline', includeDetails: true },
  SessionsDescribeParams: { agentId: 'main' },
};

/** Values of a schema: each with all that it may have, or with what it must. */
function valueOf(schema: Json, isFull: boolean): unknown {
  if ('const' in schema) return schema['const'];
  if (schema['enum']) return schema['enum'][0];
  if (schema['anyOf']) return valueOf(schema['anyOf'][0], isFull);
  switch (schema['type']) {
    case 'object': {
      const { properties = {}, required = [] } = schema;
      const names = Object.keys(properties).filter((name) => isFull || required.includes(name));
      return Object.fromEntries(names.map((name) => [name, valueOf(properties[name], isFull)]));
    }
    case 'array':
      return Array.from({ length: schema['minItems'] ?? (isFull ? 1 : 0) }, () => valueOf(schema['items'], isFull));
    case 'string':
      return schema['pattern'] ? 'a'.repeat(64) : 'x'.repeat(schema['minLength'] ?? 0);
    case 'boolean':
      return true;
    default:
      return schema['minimum'] ?? 1;
  }
}

const strange = [null, true, -1, 0, 1.5, 1e6, '', ' ', 'x', 'x'.repeat(600), [], ['x', 'x'], {}, { a: 1 }, undefined];

/** Values that differ from one in one place: something strange stands there, or something is there too much. */
function* changesOf(value: unknown): Iterable<unknown> {
  yield* strange;
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries())
      for (const changed of changesOf(one)) yield value.map((other, index) => (index === at ? changed : other));
    return;
  }
  yield { ...value, surprise: 1 };
  for (const [name, one] of Object.entries(value)) {
    const { [name]: _, ...rest } = value as Json;
    yield rest;
    for (const changed of changesOf(one)) yield { ...value, [name]: changed };
  }
}

test.each(Object.keys(schemas) as Name[])('%s lets through what the package lets through', async (name) => {
  const { [`validate${name}` as const]: theirs } = await import('@openclaw/gateway-protocol');
  const { accepts } = shapeOf(name);
  const { properties, ...schema } = schemas[name] as Json;
  const known = Object.entries(properties ?? {}).filter(([property]) => !(property in (newer[name] ?? {})));
  const published = { ...schema, properties: Object.fromEntries(known) };
  const [least, full] = [false, true].map((isFull) => valueOf(published, isFull));
  expect(accepts(least)).toBe(true);
  const values = [full, ...changesOf(full), ...changesOf(least)];
  expect(values.filter((value) => accepts(value) !== theirs(value))).toEqual([]);
});

test.each(Object.entries(newer) as [Name, Json][])('%s lets through what newer releases send', (name, more) => {
  const { accepts } = shapeOf(name);
  const least = valueOf(schemas[name], false) as Json;
  expect(accepts({ ...least, ...more })).toBe(true);
  for (const property of Object.keys(more)) expect(accepts({ ...least, [property]: [1] })).toBe(false);
});
