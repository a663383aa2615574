/** What a model is told where a JSON Schema cannot be set, or where it is not known whether it can. */
export const jsonInstruction = (schema: unknown): string =>
  `Answer with one JSON value only, without any other text. It must fit this JSON Schema: ${JSON.stringify(schema)}`;
