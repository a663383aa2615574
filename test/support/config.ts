/** Configurations of tests: what a file and an environment become, and why they are refused. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, loadConfig, type Config, type ConfigOptions } from '../../src/config.ts';
import { temporaryFolder } from './temporaryFolder.ts';

interface Surroundings extends Omit<ConfigOptions, 'environment'> {
  environment?: Record<string, string>;
  folder?: string;
}

/** Loads a file that only its owner can read; nothing of the test's own environment is seen. */
export function load(file: object | string = {}, surroundings: Surroundings = {}): Config {
  const { environment = {}, folder = temporaryFolder(), ...options } = surroundings;
  writeFileSync(join(folder, 'openclaw.json'), typeof file === 'string' ? file : JSON.stringify(file), { mode: 0o600 });
  return loadConfig({ ...options, environment: { OPENCLAW_STATE_DIR: folder, ...environment } });
}

/** The lines of a configuration that is refused. */
export function refusal(file: object | string, surroundings: Surroundings = {}): readonly string[] {
  try {
    load(file, surroundings);
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  throw new Error('the configuration was not refused');
}

export const token = 'test-token-4f9c';
