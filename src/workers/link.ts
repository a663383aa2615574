import type { Socket } from 'node:net';
import { unlessAborted } from '../async.ts';
import type { Asked, AskedOfAll, FromSupervisor, FromWorker, QuestionToAll, States, Told } from './messages.ts';

type Listeners = { [Topic in keyof Told]: Set<(payload: Told[Topic], from: number) => void> };

type Answerers = {
  [Topic in keyof AskedOfAll]?: (
    question: AskedOfAll[Topic]['question'],
  ) => AskedOfAll[Topic]['answer'] | Promise<AskedOfAll[Topic]['answer']>;
};

/** What a worker needs of its process. */
export interface Channel {
  /** Fires when there is no supervisor any more. */
  gone: AbortSignal;
  send(message: FromWorker): void;
  onMessage(listener: (message: FromSupervisor, socket: Socket | undefined) => void): void;
}

/** One worker's side of what it shares with the others. All messages of one worker arrive in the order in which it sent them. */
export class WorkerLink {
  readonly #channel: Channel;
  readonly #listeners: Listeners = { failedLogin: new Set(), abort: new Set(), runEvent: new Set() };
  readonly #states: States = { socketHost: null, runsAreWatched: null };
  readonly #questions = new Map<number, (answer: unknown) => void>();
  readonly #stateListeners = new Set<() => void>();
  readonly #goneListeners = new Set<(worker: number) => void>();
  readonly #hostListeners = new Set<(path: string, isFirst: boolean) => void>();
  #host: { path: string; isFirst: boolean } | undefined;
  readonly #answerers: Answerers = {};
  #serve: (socket: Socket) => void = (socket) => socket.destroy();
  #asked = 0;

  constructor(channel: Channel) {
    this.#channel = channel;
    channel.onMessage((message, socket) => this.#take(message, socket));
    channel.send({ kind: 'here' });
  }

  /** Whether this worker was told to take the WebSockets of all; it then also speaks for all in the log. */
  get isHost(): boolean {
    return this.#host !== undefined;
  }

  /**
   * Has the supervisor listen for all workers.
   * @param serve takes the connections that are this worker's, once it has said that it is `listening`
   * @returns where it listens
   * @throws Node's error when the address cannot be listened on, for example EADDRINUSE, and an error when the supervisor has ended
   */
  async listen(address: Asked['listen']['question'], serve: (socket: Socket) => void) {
    this.#serve = serve;
    const answer = await unlessAborted(this.ask('listen', address), this.#channel.gone);
    if ('port' in answer) return answer;
    throw Object.assign(new Error(answer.message), { code: answer.code });
  }

  /** Tells the supervisor that this worker takes requests. */
  listening(): void {
    this.#channel.send({ kind: 'listening' });
  }

  tell<Topic extends keyof Told>(topic: Topic, payload: Told[Topic]): void {
    this.#channel.send({ kind: 'tell', topic, payload } as FromWorker);
  }

  /** @param listener hears what others tell, and the number of the worker that told it @returns ends the hearing */
  on<Topic extends keyof Told>(topic: Topic, listener: (payload: Told[Topic], from: number) => void): () => void {
    const listeners: Set<typeof listener> = this.#listeners[topic];
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  publish<Topic extends keyof States>(topic: Topic, value: States[Topic]): void {
    this.#channel.send({ kind: 'state', topic, value } as FromWorker);
  }

  state<Topic extends keyof States>(topic: Topic): States[Topic] {
    return this.#states[topic];
  }

  /** @param listener is called after each change of a state */
  onState(listener: () => void): void {
    this.#stateListeners.add(listener);
  }

  /** @param listener is told the number of a worker that has ended */
  onGone(listener: (worker: number) => void): void {
    this.#goneListeners.add(listener);
  }

  /** @param listener is told where to take the WebSockets of all, as soon as that is this worker's part, and whether that is at the start of the gateway */
  onHost(listener: (path: string, isFirst: boolean) => void): void {
    this.#hostListeners.add(listener);
    if (this.#host) listener(this.#host.path, this.#host.isFirst);
  }

  /** @param answer is what this worker says when all are asked */
  onAsked<Topic extends keyof AskedOfAll>(topic: Topic, answer: NonNullable<Answerers[Topic]>): void {
    this.#answerers[topic] = answer as Answerers[Topic];
  }

  /** Asks the supervisor. Without one there is no answer, and this worker ends. */
  ask<Topic extends keyof Asked>(topic: Topic, question: Asked[Topic]['question']): Promise<Asked[Topic]['answer']> {
    return this.#ask({ kind: 'ask', topic, question });
  }

  /** Asks all workers. @returns their answers, but of those who did not answer in time, or have nothing to say of it yet */
  askAll<Topic extends keyof AskedOfAll>(
    topic: Topic,
    question: AskedOfAll[Topic]['question'],
  ): Promise<AskedOfAll[Topic]['answer'][]> {
    return this.#ask({ kind: 'askAll', topic, question });
  }

  #ask<Answer>(question: object): Promise<Answer> {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const id = ++this.#asked;
    this.#questions.set(id, resolve);
    this.#channel.send({ ...question, id } as FromWorker);
    return promise as Promise<Answer>;
  }

  #take(message: FromSupervisor, socket: Socket | undefined): void {
    switch (message.kind) {
      case 'connection':
        // First of all: nothing may be read of it while the supervisor could still give it to another.
        this.#channel.send({ kind: 'taken', connection: message.connection });
        // The client may have left in between.
        if (socket) this.#serve(socket);
        break;
      case 'beat':
        this.#channel.send({ kind: 'beat' });
        break;
      case 'tell':
        (this.#listeners[message.topic] as Set<(payload: unknown, from: number) => void>).forEach((listen) =>
          listen(message.payload, message.from),
        );
        break;
      case 'state':
        Object.assign(this.#states, { [message.topic]: message.value });
        this.#stateListeners.forEach((listen) => listen());
        break;
      case 'answer':
        this.#questions.get(message.id)?.(message.answer);
        this.#questions.delete(message.id);
        break;
      case 'host':
        this.#host = message;
        this.#hostListeners.forEach((listen) => listen(message.path, message.isFirst));
        break;
      case 'gone':
        this.#goneListeners.forEach((listen) => listen(message.worker));
        break;
      case 'asked':
        void this.#answer(message);
    }
  }

  async #answer({ id, topic, question }: { id: number } & QuestionToAll): Promise<void> {
    const answerer = this.#answerers[topic] as ((question: unknown) => unknown) | undefined;
    this.#channel.send({ kind: 'answered', id, answer: await answerer?.(question) });
  }
}
