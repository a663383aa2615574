/** One question to a model and what was told of its answer, in words that all formats share. */

export interface Tool {
  name: string;
  parameters: Readonly<Record<string, unknown>>;
}

export interface Call {
  id: string;
  name: string;
  /** JSON text. */
  arguments: string;
}

export type Message =
  | { role: 'user'; text: string; /** A data URL. */ image?: string }
  | { role: 'assistant'; calls: readonly Call[] }
  | { role: 'tool'; id: string; text: string };

export interface Question {
  messages: readonly Message[];
  /** Another model than the door's own. */
  model?: string;
  tools?: readonly Tool[];
  toolChoice?: 'none';
  stop?: readonly string[];
  /** Tokens of the answer. */
  limit?: number;
  effort?: 'none' | 'low' | 'high' | 'max';
  /** A JSON Schema that the answer has to fit. */
  schema?: Readonly<Record<string, unknown>>;
  logprobs?: boolean;
}

/** What came back. */
export interface Told {
  /** 0 when there was no answer at all. */
  status: number;
  text: string;
  reasoning: string;
  calls: Call[];
  /** OpenAI's word for it. */
  finish?: string;
  usage?: { prompt: number; completion: number };
  /** Tokens that came with their probability. */
  logprobs: number;
  /** In how many parts text and reasoning came. */
  pieces: number;
  /** Whether the end was said in the way of the format, and not merely met. */
  isEnded: boolean;
  error?: Failure;
}

export interface Failure {
  message: string;
  code?: string;
}

export interface AskOptions {
  isStreamed: boolean;
  signal?: AbortSignal;
  /** Called for every piece of text or reasoning. */
  onPiece?: () => void;
  /** Called with the answer as it came. */
  onAnswer?: (answer: { status: number; headers: Headers; text: string; isBroken: boolean }) => void;
}

export interface Format {
  /** Whether the format has a way to ask this. */
  canAsk(question: Question): boolean;
  /**
   * Sends a question and reads the whole answer. Failures are in what is told; nothing is thrown but the signal's reason.
   * @param url of the API, as a provider's `baseUrl` is
   */
  ask(place: Place, question: Question, options: AskOptions): Promise<Told>;
}

export interface Place {
  url: string;
  model: string;
  headers?: Record<string, string>;
}

export const nothingTold = (): Told => ({
  status: 0,
  text: '',
  reasoning: '',
  calls: [],
  logprobs: 0,
  pieces: 0,
  isEnded: false,
});
