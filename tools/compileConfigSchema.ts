/** Writes the validator of the configuration file; with `--check` it only compares. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { configSchema } from '../src/config/schema.ts';
import { asCode, writeValidators } from './standalone.ts';

const ajv = new Ajv2020({ ...asCode, allErrors: true, verbose: true, strict: false, validateSchema: false });
writeValidators('src/generated/configFile', ajv, { configFile: configSchema }, 'src/config/schema.ts');
