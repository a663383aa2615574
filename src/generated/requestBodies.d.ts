/** Written by 'make generate' from the documents in openapi/; do not edit. */
import type { ValidateFunction } from 'ajv';

export const createChatCompletion: ValidateFunction;
export const updateChatCompletion: ValidateFunction;
export const createResponse: ValidateFunction;
export const compactResponse: ValidateFunction;
export const createEmbedding: ValidateFunction;
