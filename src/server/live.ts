import { apiNames } from '../apis.ts';
import type { Config } from '../config.ts';
import type { Endpoint } from '../errors.ts';

/** What changes while a gateway runs. Its parts ask for it each time that they need it. */
export class Live {
  config: Config;
  /** Whether no further request is taken. */
  shuttingDown = false;

  constructor(first: Config) {
    this.config = first;
  }

  readonly isShuttingDown = (): boolean => this.shuttingDown;

  readonly isEnabled = (endpoint: Endpoint): boolean =>
    endpoint === 'anyApi' ? apiNames.some(this.isEnabled) : this.config.http[endpoint].enabled;

  readonly originPolicy = () => ({ ...this.config.http, loopback: this.config.isLoopback });
}
