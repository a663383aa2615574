/**
 * What a folder beside this file exports from its `generator.ts`: one generator of clients, and how it is tried. `program` has the program that uses its client of
 * Chat Completions, `program-<document>` what is laid over that for another document; a document without such a folder is not tried.
 */

export interface Generator {
  name: string;
  version: string;
  /** Commands that must be on PATH; without one of them the generator is skipped. */
  needs: string[];
  /** Puts what the generator needs into `tools`; when it fails, the generator is skipped with the reason. */
  install?(context: Context): Promise<unknown>;
  /** Makes the client from the contract as it is. */
  generate(context: Context): Promise<unknown>;
  /** Compiles the client, without an edit, and the program that uses it. */
  build(context: Context): Promise<unknown>;
  /** Runs that program. It prints `ok <row>`, `FAIL <row> <why>` or `limit <row> <why>` for every row; a limit is what the generator cannot do at all. */
  run(context: Context): Promise<unknown>;
  /** What docs/clients.md prints for it. */
  printed?: Printed;
}

export interface Printed {
  /** Above the block. */
  heading: string;
  language: 'ts' | 'python' | 'go' | 'java' | 'kotlin' | 'rust';
  /** Runs the block, which is in `folder` as `printed.ts`, `printed.py` or a part of `printed/main.go`, `src/Printed.java`, `src/printed/Printed.kt` or `examples/printed.rs`. @returns what it prints */
  run(context: Context): Promise<string>;
}

export interface Context {
  /** Which document of the contract it is, `openapi/<document>.yaml`. */
  document: string;
  /** Path of that, OpenAPI 3.1 in YAML. */
  contract: string;
  /** Path of its OpenAPI 3.0.3 rendition in JSON, for generators that cannot read 3.1. */
  contract30: string;
  /** Path of the generator's own folder in the sources. */
  source: string;
  /** Path of an empty folder to work in. */
  folder: string;
  /** Path of a folder that stays, for tools and caches. */
  tools: string;
  /** Address of the running gateway, without `/v1` and without a slash at the end. */
  url: string;
  token: string;
  /**
   * Runs a command in `folder`.
   * @returns its standard output
   * @throws an Error with its last words when it fails
   */
  exec(command: string, args?: string[], options?: ExecOptions): Promise<string>;
}

export interface ExecOptions {
  cwd?: string;
  /** Besides the environment of the runner. */
  env?: Record<string, string>;
}

/**
 * What every client must do; the programs name their lines by these. All ask the model `offline/echo`, where no other one is said; it answers with a text that
 * begins with `You said: hi`.
 */
export const rows = [
  /** Lists the models, and looks up `offline/echo`, whose id has a slash. */
  'models',
  /** Asks for one answer, and reads its text and usage. */
  'completion',
  /** `offline/tools`: offers a function, gets a call of it, sends its result back, and reads the text. */
  'tools',
  /** Asks with `logprobs` and reads them; without, they are null. */
  'logprobs',
  /** Asks for a JSON Schema as `response_format`, and reads JSON that fits. */
  'structured',
  /** `stream: true`, as far as the client can. */
  'stream',
  /** A request that the contract refuses: status 400, and the error's fields by their types. */
  'error-400',
  /** A wrong token: status 401, and the error's fields by their types. */
  'error-401',
  /** Begins a session by `x-openclaw-session-key`, finds it in the list, reads it with its turn, deletes it. */
  'sessions',
  /** `/health` and `/ready`. */
  'health',
] as const;

/** What clients of the other documents must do. */
export const otherRows = {
  responses: [
    /** `offline/echo`: asks for one response, and reads its text and usage. */
    'response',
    /** `offline/tools`: offers a function, and reads the call of it. */
    'call',
    /** A request that the contract refuses: status 400, and the error's fields by their types. */
    'error-400',
  ],
  embeddings: [
    /** `offline/echo`: has the vectors of two texts made, and reads their numbers. */
    'vectors',
    /** As above. */
    'error-400',
  ],
} as const;

export type Row = (typeof rows)[number] | (typeof otherRows)[keyof typeof otherRows][number];

/** @param document as it is named in `openapi` */
export const rowsOf = (document: string): readonly Row[] => otherRows[document as keyof typeof otherRows] ?? rows;
