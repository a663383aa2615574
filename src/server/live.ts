import { apiNames } from '../apis.ts';
import { placeOfSecret, type Config } from '../config.ts';
import type { Endpoint } from '../errors.ts';

/** What changes while a gateway runs. Its parts get the functions that they need, and ask them each time. */
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

  /** Whether an endpoint needs no credential. */
  readonly isOpen = (endpoint: Endpoint): boolean => endpoint === 'metrics' && !this.config.http.metrics.auth;

  readonly originPolicy = () => ({ ...this.config.http, loopback: this.config.isLoopback });
  readonly allowedOrigins = () => this.config.http.allowedOrigins;
  readonly overload = () => this.config.http.overload;
  readonly streamTiming = () => this.config.http.chatCompletions;

  readonly auth = () => this.config.auth;
  readonly secret = () => this.config.auth.secret;
  readonly placeOfSecret = () => placeOfSecret(this.config);
  /** Whether the tokens of a key are counted. */
  readonly isMetered = (keyId: string): boolean =>
    this.config.auth.keys.some(({ id, tokensPerDay }) => id === keyId && tokensPerDay !== undefined);

  readonly keyHeaders = () => this.config.session.keyHeaders;
  readonly keepsResponses = () => this.config.http.responses.store;
}
