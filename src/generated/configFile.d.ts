/** Written by 'make generate' from src/config/schema.ts; do not edit. */
import type { ValidateFunction } from 'ajv';

export const configFile: ValidateFunction;
