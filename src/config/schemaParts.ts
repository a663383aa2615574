/** What several sections of the file have. */

export const positiveSeconds = { type: 'number', exclusiveMinimum: 0, maximum: 86_400 };
export const secret = { type: 'string', minLength: 1 };
export const headers = { type: 'object', additionalProperties: { type: 'string' } };
export const agentId = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$' };
