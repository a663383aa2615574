import { CompletionAccumulator } from '../channels/completion.ts';
import type { ChannelChunk } from '../channels/channel.ts';
import { WireChunks } from '../channels/normalise.ts';
import type { ChatCompletion, ChatCompletionChunk } from '../contract.ts';
import { thenPause } from '../pause.ts';
import { randomHex } from '../randomHex.ts';
import type { Sink } from '../sink.ts';
import type { Lanes } from '../sessions/lanes.ts';
import { prepareFingerprints } from '../sessions/equality.ts';
import { reconcile } from '../sessions/reconcile.ts';
import { completionId } from '../sessions/completions.ts';
import type { KeptAnswer } from '../sessions/store.ts';
import { callIds } from '../sessions/toolCalls.ts';
import type { ChannelState, StoredMessage } from '../sessions/transcript.ts';
import { toTurn, transcriptOf } from '../sessions/turns.ts';
import { addWork, withoutImages } from '../sessions/work.ts';
import { bytesOfHeld } from './heldChunks.ts';
import { toStored } from './providerFields.ts';
import { Question, type QuestionParts, type TurnOptions } from './question.ts';
import { askWithTools, type RunTools, type Work } from './toolLoop.ts';
import { recallWork, type KeptWork } from './keptWork.ts';

/** What a turn needs besides its options. */
export interface TurnParts extends QuestionParts {
  lanes: Lanes;
  /** Of the agent; undefined when it has none. */
  tools?: RunTools | undefined;
  keptWork: KeptWork;
  /** Makes of all chunks of the answer what is kept for the request's key; undefined when it has none. */
  toKept?: (chunks: readonly ChatCompletionChunk[]) => Promise<KeptAnswer>;
  /** Keeps the answer of a stateless request; in a session the turn's commit does. */
  keepAnswer: (kept: KeptAnswer) => Promise<void>;
  /** Stores the completion, where the request asks for it. Never throws: an answer is not lost because of it. */
  storeCompletion?: (completion: ChatCompletion) => Promise<void>;
  /** See `RunOptions`. */
  keepWhole?: KeepWhole | undefined;
}

/** Keeps an answer in a form of its own. Never throws. @returns what forgets it again */
export type KeepWhole = (chunks: readonly ChatCompletionChunk[]) => Promise<() => Promise<unknown>>;

/**
 * Takes one turn: in the lane of its session, reserved before a model is asked, committed before its end is told. A stateless one has neither lane nor
 * history.
 * @throws whatever ended it; the turn is then not remembered
 */
export async function takeTurn(options: TurnOptions, parts: TurnParts, sink: Sink<ChatCompletionChunk>): Promise<void> {
  const { selection, body, signal, progress } = options;
  const { session } = selection;
  const lane = session.remembered ? await parts.lanes.enter(session.key, signal) : undefined;
  progress.waitedMs = lane?.waitedMs;
  if (lane) progress.facts.turn = lane.turn;
  const accumulator = (lane ?? parts.storeCompletion) && new CompletionAccumulator();
  const sent: ChatCompletionChunk[] = [];
  const tell = (batch: readonly ChatCompletionChunk[]) => {
    if (accumulator) for (const chunk of batch) accumulator.add(chunk);
    if (parts.toKept) {
      options.hold?.(bytesOfHeld(batch));
      sent.push(...batch);
    }
    return sink(batch);
  };
  let question: Question | undefined;
  try {
    const turns = lane?.turns ?? [];
    const stored = transcriptOf(turns);
    if (stored.length > 0) await prepareFingerprints([...stored, ...body.messages]);
    const continuation = { ...(await thenPause(() => reconcile(stored, body.messages))), stored };
    const { after, asked } = toTurn(turns, continuation);
    await lane?.reserve(asked);
    const said = await recallWork(addWork(continuation.said, stored), parts.keptWork);
    question = new Question(options, { ...continuation, said }, parts);
    const { ending, state, work } = await answerOf(question, options, parts, tell);
    const whole = [...sent, ...ending];
    const kept = await parts.toKept?.(whole);
    const answer = accumulator && withWork(toStored(accumulator.message(), state), work);
    const messages = answer && [...asked, answer];
    if (work?.name) await parts.keptWork.keep(work.name, work.messages);
    // Whoever is given the answer for its key finds it kept in its other form as well.
    const forget = kept && (await parts.keepWhole?.(whole));
    const committed =
      lane && messages
        ? lane.commit({ after, messages, model: progress.facts.model }, kept)
        : kept && parts.keepAnswer(kept);
    await committed?.catch(async (error: unknown) => {
      await forget?.();
      throw error;
    });
    if (accumulator && parts.storeCompletion) {
      for (const chunk of ending) accumulator.add(chunk);
      await parts.storeCompletion(accumulator.completion());
    }
    // It is committed: nothing that is only counted or remembered may fail now.
    await sink(ending);
  } catch (error) {
    throw question ? question.inClientsTerms(error) : error;
  } finally {
    await lane?.leave(signal.aborted ? 'interrupted' : 'failed');
  }
}

/** The answer as a session remembers it. What its client has still to answer is read once more as it was. */
function withWork(answer: StoredMessage, work: Work | undefined): StoredMessage {
  if (!work) return answer;
  const isOpen = callIds(answer).length > 0;
  return { ...answer, work: isOpen ? work.messages : withoutImages(work.messages) };
}

/** The end of an answer, which is told when the turn is committed; the state that its channel wants back; and what the agent did for it. */
interface AnswerEnd {
  ending: readonly ChatCompletionChunk[];
  state: ChannelState | undefined;
  work: Work | undefined;
}

/** @param sink gets the answer, but for its end */
async function answerOf(
  question: Question,
  { selection, body, signal, progress, hold }: TurnOptions,
  { tools }: TurnParts,
  sink: Sink<ChatCompletionChunk>,
): Promise<AnswerEnd> {
  const now = Date.now();
  const id = completionId(now, randomHex(10));
  const wire = new WireChunks({ id, created: Math.floor(now / 1000), model: body.model });
  const toWire: Sink<ChannelChunk> = (batch) => {
    const wired = wire.take(batch);
    return wired.length > 0 ? sink(wired) : undefined;
  };
  const isRemembered = selection.session.remembered;
  const work = tools
    ? await askWithTools(question, { body, signal, progress, hold, isRemembered }, tools, toWire)
    : await question.ask(toWire).then(() => undefined);
  const ending = wire.end();
  const { state: data } = wire;
  return { ending, state: data === undefined ? undefined : { channel: question.channel, data }, work };
}
