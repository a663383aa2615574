/** Items of a response while they grow, and the events that tell of it. */
import type { Schema } from '../../contract.ts';
import type { Namespaces } from './tools.ts';
import { callOf, citationsOf, reasoningOf, statusOf, toResponseLogprob, type OutputItem } from './answer.ts';

type Event = Schema<'ResponseStreamEvent'>;
/** An event before it has its number. */
export type Told = Event extends infer One ? (One extends Event ? Omit<One, 'sequence_number'> : never) : never;

/** Where an item stands. */
interface Place {
  id: string;
  /** `output_index` */
  at: number;
}

type Reason = Schema<'FinishReason'>;

export interface OpenPiece {
  /** The whole item; undefined as long as it grows. */
  item: OutputItem | undefined;
  open(told: Told[]): void;
  /** @param reason why the answer ended, or `stop` while it goes on. Once: later calls do nothing */
  close(reason: Reason, told: Told[]): void;
}

abstract class Piece implements OpenPiece {
  item: OutputItem | undefined;
  protected readonly id: string;
  protected readonly at: number;

  constructor({ id, at }: Place) {
    [this.id, this.at] = [id, at];
  }

  open(told: Told[]): void {
    told.push({ type: 'response.output_item.added', output_index: this.at, item: this.begun() });
  }

  close(reason: Reason, told: Told[]): void {
    if (this.item) return;
    this.item = this.finish(reason, told);
    told.push({ type: 'response.output_item.done', output_index: this.at, item: this.item });
  }

  protected get place() {
    return { item_id: this.id, output_index: this.at };
  }

  protected abstract begun(): OutputItem;
  protected abstract finish(reason: Reason, told: Told[]): OutputItem;
}

/** What the model shows of its reasoning is one summary. */
export class ReasoningPiece extends Piece {
  /** What the provider wants back. */
  data: string | undefined;
  #text = '';

  add(text: string, told: Told[]): void {
    const place = { ...this.place, summary_index: 0 };
    if (this.#text === '')
      told.push({ type: 'response.reasoning_summary_part.added', ...place, part: { type: 'summary_text', text: '' } });
    this.#text += text;
    told.push({ type: 'response.reasoning_summary_text.delta', ...place, delta: text });
  }

  protected begun(): OutputItem {
    return { type: 'reasoning', id: this.id, summary: [] };
  }

  protected finish(_: Reason, told: Told[]): OutputItem {
    const [place, text] = [{ ...this.place, summary_index: 0 }, this.#text];
    if (text !== '') {
      told.push(
        { type: 'response.reasoning_summary_text.done', ...place, text },
        { type: 'response.reasoning_summary_part.done', ...place, part: { type: 'summary_text', text } },
      );
    }
    return reasoningOf(this.id, text, this.data);
  }
}

/** What the model says: text and refusals, which are parts of one message. */
export class MessagePiece extends Piece {
  readonly #parts: Schema<'OutputContent'>[] = [];
  #annotations: readonly Schema<'Annotation'>[] = [];

  addText(text: string, tokens: readonly Schema<'TokenLogprob'>[], told: Told[]): void {
    const part = this.#part('output_text', told);
    part.text += text;
    const logprobs = tokens.map(toResponseLogprob);
    if (logprobs.length > 0) (part.logprobs ??= []).push(...logprobs);
    told.push({ type: 'response.output_text.delta', ...this.#inPart, delta: text, logprobs });
  }

  addRefusal(refusal: string, told: Told[]): void {
    this.#part('refusal', told).refusal += refusal;
    told.push({ type: 'response.refusal.delta', ...this.#inPart, delta: refusal });
  }

  /** What the provider said of places in the text. */
  annotate(annotations: readonly Schema<'Annotation'>[]): void {
    this.#annotations = annotations;
  }

  protected begun(): OutputItem {
    return { type: 'message', id: this.id, status: 'in_progress', role: 'assistant', content: [] };
  }

  protected finish(reason: Reason, told: Told[]): OutputItem {
    if (this.#parts.length === 0) this.#part('output_text', told);
    this.#endPart(told);
    return { type: 'message', id: this.id, status: statusOf(reason), role: 'assistant', content: this.#parts };
  }

  get #inPart() {
    return { ...this.place, content_index: this.#parts.length - 1 };
  }

  #part<Type extends 'output_text' | 'refusal'>(type: Type, told: Told[]): Schema<'OutputContent'> & { type: Type } {
    type Wanted = Schema<'OutputContent'> & { type: Type };
    const last = this.#parts.at(-1);
    if (last?.type === type) return last as Wanted;
    if (last) this.#endPart(told);
    const empty: Record<string, Schema<'OutputContent'>> = {
      output_text: { type: 'output_text', text: '', annotations: [] },
      refusal: { type: 'refusal', refusal: '' },
    };
    const part = empty[type] as Wanted;
    this.#parts.push(part);
    told.push({ type: 'response.content_part.added', ...this.#inPart, part: { ...part } });
    return part;
  }

  #endPart(told: Told[]): void {
    const [part, place] = [this.#parts.at(-1), this.#inPart];
    if (part?.type === 'output_text') {
      part.annotations = citationsOf(this.#annotations);
      part.annotations.forEach((annotation, annotation_index) =>
        told.push({ type: 'response.output_text.annotation.added', ...place, annotation_index, annotation }),
      );
      told.push({ type: 'response.output_text.done', ...place, text: part.text, logprobs: part.logprobs ?? [] });
    } else if (part) told.push({ type: 'response.refusal.done', ...place, refusal: part.refusal });
    if (part) told.push({ type: 'response.content_part.done', ...place, part });
  }
}

/** What is known of a call when it begins. */
interface CallBegun {
  callId: string;
  /** What the model calls the tool. */
  name: string;
  isCustom: boolean;
  namespaces: Namespaces;
}

/** A call of a tool. */
export class CallPiece extends Piece {
  readonly #call: CallBegun;
  #said = '';

  constructor(place: Place, call: CallBegun) {
    super(place);
    this.#call = call;
  }

  add({ function: called, custom }: Schema<'ToolCallDelta'>, told: Told[]): void {
    const delta = (this.#call.isCustom ? custom?.input : called?.arguments) ?? '';
    if (delta === '') return;
    this.#said += delta;
    if (this.#isSearch) return;
    const { isCustom } = this.#call;
    const type = isCustom ? 'response.custom_tool_call_input.delta' : 'response.function_call_arguments.delta';
    told.push({ type, ...this.place, delta });
  }

  protected begun(): OutputItem {
    return this.#itemOf('', 'in_progress');
  }

  /** Of a search for tools no events tell but those of its item. */
  get #isSearch(): boolean {
    return this.#call.namespaces.get(this.#call.name) === 'search';
  }

  protected finish(reason: Reason, told: Told[]): OutputItem {
    const [said, { isCustom, name: called, namespaces }] = [this.#said, this.#call];
    const known = namespaces.get(called);
    if (known === 'search') return this.#itemOf(said, statusOf(reason));
    const name = known?.name ?? called;
    told.push(
      isCustom
        ? { type: 'response.custom_tool_call_input.done', ...this.place, input: said }
        : { type: 'response.function_call_arguments.done', ...this.place, name, arguments: said },
    );
    return this.#itemOf(said, statusOf(reason));
  }

  #itemOf(said: string, status: Schema<'ItemStatus'>): OutputItem {
    const { callId: id, name, isCustom, namespaces } = this.#call;
    const call: Schema<'ToolCall'> = isCustom
      ? { id, type: 'custom', custom: { name, input: said } }
      : { id, type: 'function', function: { name, arguments: said } };
    return callOf(call, this.id, status, namespaces);
  }
}
