/** The chunks of a run as events of the Responses API. */
import { CompletionAccumulator } from '../../channels/completion.ts';
import type { ChatCompletionChunk, Schema } from '../../contract.ts';
import {
  beginResponse,
  endResponse,
  identityOf,
  unixTime,
  wantsProviderData,
  type OutputItem,
  type Response,
  type ResponseIdentity,
} from './answer.ts';
import { randomHex } from '../../randomHex.ts';
import { CallPiece, MessagePiece, ReasoningPiece, type OpenPiece, type Told } from './pieces.ts';
import { sealed } from './providerData.ts';
import type { CreateResponse } from './request.ts';
import { namespacesOf } from './tools.ts';

export type ResponseEvent = Schema<'ResponseStreamEvent'>;

/**
 * Makes the events of one response: the response that has begun; then each item with its pieces, in the order in which the model began them; the response with all
 * items last. Reasoning and text are done as soon as the model goes on with something else. What the provider wants back is known at the end alone, so that
 * reasoning waits for it when it was asked for.
 */
export class ResponseEvents {
  readonly #body: CreateResponse;
  readonly #accumulator = new CompletionAccumulator();
  readonly #pieces: OpenPiece[] = [];
  readonly #calls = new Map<number, CallPiece>();
  #identity: ResponseIdentity | undefined;
  #sequence = 0;

  constructor(body: CreateResponse) {
    this.#body = body;
  }

  /** @returns the events that these chunks are, perhaps none */
  take(chunks: readonly ChatCompletionChunk[]): ResponseEvent[] {
    const told: Told[] = [];
    for (const chunk of chunks) this.#take(chunk, told);
    return this.#numbered(told);
  }

  /** The last events, once all chunks are there. */
  end(): ResponseEvent[] {
    const told: Told[] = [];
    const response = this.#end(told);
    told.push({ type: response.status === 'incomplete' ? 'response.incomplete' : 'response.completed', response });
    return this.#numbered(told);
  }

  /** What the last event has, for who needs no events. */
  response(): Response {
    return this.#end([]);
  }

  /** The events that tell of a failure: the error itself, and the response that failed with all that it has said. */
  fail({ error }: Schema<'ErrorResponse'>): ResponseEvent[] {
    const identity = this.#identity ?? { id: randomHex(16), createdAt: unixTime() };
    const { message, code, param, type } = error;
    const response: Schema<'ResponseObject'> = {
      ...beginResponse(this.#body, identity),
      status: 'failed',
      error: { code: code ?? type, message },
      output: this.#pieces.flatMap(({ item }) => item ?? []),
    };
    return this.#numbered([
      { type: 'error', code, message, param, error },
      { type: 'response.failed', response },
    ]);
  }

  #end(told: Told[]): Response {
    const completion = this.#accumulator.completion();
    const [choice] = completion.choices;
    if (choice) {
      if (this.#pieces.length === 0) this.#open(new MessagePiece(this.#place('msg')), told);
      this.#addProviderData(choice.message, told);
      const messages = this.#pieces.filter((piece) => piece instanceof MessagePiece);
      messages.at(-1)?.annotate(choice.message.annotations ?? []);
      for (const piece of this.#pieces) piece.close(choice.finish_reason, told);
    }
    const output = this.#pieces.map(({ item }) => item as OutputItem);
    return endResponse(this.#body, completion, output);
  }

  #take(chunk: ChatCompletionChunk, told: Told[]): void {
    if (!this.#identity) {
      this.#identity = identityOf(chunk);
      const response = beginResponse(this.#body, this.#identity);
      told.push({ type: 'response.created', response }, { type: 'response.in_progress', response });
    }
    this.#accumulator.add(chunk);
    // An agent's own settings may ask for several; a response is the first.
    const choice = chunk.choices.find(({ index }) => index === 0);
    if (!choice) return;
    const { reasoning_content, content, refusal, tool_calls } = choice.delta;
    if (reasoning_content) this.#current(ReasoningPiece, 'rs', told).add(reasoning_content, told);
    if (content) this.#current(MessagePiece, 'msg', told).addText(content, choice.logprobs?.content ?? [], told);
    if (refusal) this.#current(MessagePiece, 'msg', told).addRefusal(refusal, told);
    for (const call of tool_calls ?? []) this.#call(call, told).add(call, told);
  }

  /** The piece of that kind which the model is at, a new one when it comes from something else. */
  #current<Piece extends ReasoningPiece | MessagePiece>(
    kind: new (place: { id: string; at: number }) => Piece,
    prefix: string,
    told: Told[],
  ): Piece {
    const open = this.#pieces.findLast((piece) => piece instanceof kind && piece.item === undefined);
    if (open) return open as Piece;
    const piece = new kind(this.#place(prefix));
    this.#open(piece, told);
    return piece;
  }

  #call({ index, id = '', type, function: called, custom }: Schema<'ToolCallDelta'>, told: Told[]): CallPiece {
    const known = this.#calls.get(index);
    if (known) return known;
    const piece = new CallPiece(this.#place('fc'), {
      callId: id,
      name: (called ?? custom)?.name ?? '',
      isCustom: type === 'custom',
      namespaces: namespacesOf(this.#body.tools),
    });
    this.#calls.set(index, piece);
    this.#open(piece, told);
    return piece;
  }

  #open(piece: OpenPiece, told: Told[]): void {
    for (const before of this.#pieces) {
      const waits = before instanceof CallPiece || (before instanceof ReasoningPiece && wantsProviderData(this.#body));
      if (!waits) before.close('stop', told);
    }
    this.#pieces.push(piece);
    piece.open(told);
  }

  #place(prefix: string): { id: string; at: number } {
    const at = this.#pieces.length;
    return { id: `${prefix}_${this.#identity?.id}${at === 0 ? '' : `_${at}`}`, at };
  }

  /** Into the reasoning that there is, else into one of its own at the end. */
  #addProviderData(message: Schema<'CompletionMessage'>, told: Told[]): void {
    if (!wantsProviderData(this.#body)) return;
    const known = this.#pieces.find((piece) => piece instanceof ReasoningPiece);
    const data = sealed(message, known === undefined);
    if (data === undefined) return;
    if (known) known.data = data;
    else {
      const piece = new ReasoningPiece(this.#place('rs'));
      piece.data = data;
      this.#open(piece, told);
    }
  }

  #numbered(told: readonly Told[]): ResponseEvent[] {
    return told.map((event) => ({ ...event, sequence_number: this.#sequence++ }));
  }
}
