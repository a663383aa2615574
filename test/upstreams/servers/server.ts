/** A real server of models: how it is had, started, and spoken to. The files of this folder have one shape. */
import type { Format } from '../conversation.ts';

export interface Server {
  name: string;
  /**
   * Puts it into its folder, when it is not there.
   * @returns its version, for the table
   * @throws an Error with the reason, when this machine cannot have it; it is skipped then
   */
  install(): Promise<string>;
  /**
   * Starts it with the tiny model and waits until it answers.
   * @param port of 127.0.0.1
   */
  start(port: number): Promise<RunningServer>;
  /** Of the model in this server: as large as fills within some seconds. */
  contextWindow: number;
  doors: readonly Door[];
}

export interface RunningServer {
  /** The process groups whose work shows whether it is busy. */
  groups: readonly number[];
  kill(): Promise<void>;
}

/** One API of a server. */
export interface Door {
  name: string;
  /** The name of its provider in the gateway's configuration. */
  id: string;
  format: Format;
  /** The provider's `api`. */
  api: 'openai-completions' | 'anthropic-messages' | 'ollama';
  /** What a provider's `baseUrl` has after the port. */
  path: string;
  model: string;
  /** What the server itself cannot do, by the name of the row: a short note for the table. */
  limits: Readonly<Record<string, string>>;
}
