/** Written by 'make generate' from openapi/chat-completions.yaml; do not edit. */
import type { ValidateFunction } from 'ajv';

export const createChatCompletion: ValidateFunction;
export const updateChatCompletion: ValidateFunction;
