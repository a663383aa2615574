import type { WebSocket } from 'ws';
import { fittingReason } from './frames.ts';
import { closeCodes, type SocketLimits } from './limits.ts';

/** An answer to a request, without its id. */
export interface Answered {
  ok: boolean;
  payload?: object | null;
  error?: object;
}

/**
 * Sends what one WebSocket gets. Frames leave whole and in order. A reader that is too slow for them loses its connection, but never a single frame.
 */
export class Outbox {
  readonly #socket: WebSocket;
  readonly #limits: SocketLimits;
  /** Bytes of events that wait for the reader. */
  #waitingEvents = 0;
  /** Bytes of the largest event so far. */
  #largestEvent = 0;
  /** Number of the last event. */
  #seq = 0;
  #onTaken = () => {};

  constructor(socket: WebSocket, limits: SocketLimits) {
    this.#socket = socket;
    this.#limits = limits;
    socket.once('close', () => this.#onTaken());
  }

  get isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  /** Sends an event with a number. @param payload as JSON */
  tell(event: string, payload: string): void {
    if (this.#waitingEvents > this.#limits.maxBufferedEvents + 3 * this.#largestEvent) return this.#refuseSlowReader();
    const frame = Buffer.from(`{"type":"event","event":"${event}","payload":${payload},"seq":${++this.#seq}}`);
    this.#waitingEvents += frame.length;
    this.#largestEvent = Math.max(this.#largestEvent, frame.length);
    this.#send(frame, () => (this.#waitingEvents -= frame.length));
  }

  /** Sends the one event that comes before the login, which has no number. */
  challenge(payload: object): void {
    this.#send(JSON.stringify({ type: 'event', event: 'connect.challenge', payload }));
  }

  /** @param id of the request */
  respond(id: string, answered: Answered): void {
    this.#send(JSON.stringify({ type: 'res', id, ...answered }));
  }

  /** Waits until the reader has taken most of what was sent, or has left. One waits at a time. */
  async untilTaken(): Promise<void> {
    while (this.isOpen && this.#socket.bufferedAmount > this.#limits.maxUnread) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#onTaken = resolve;
      await promise;
    }
  }

  /** Whoever does not close as well is cut off. */
  close(code: number, reason: string): void {
    if (!this.isOpen) return;
    this.#socket.close(code, fittingReason(reason));
    this.cutOff();
  }

  /** Cuts the connection a little later. */
  cutOff(): void {
    setTimeout(() => this.#socket.terminate(), this.#limits.closeMs).unref();
  }

  /** @param taken called when the system has taken it */
  #send(frame: string | Buffer, taken?: () => void): void {
    if (!this.isOpen) return;
    if (this.#socket.bufferedAmount > this.#limits.maxBufferedBytes) return this.#refuseSlowReader();
    this.#socket.send(frame, { binary: false }, () => {
      taken?.();
      this.#onTaken();
    });
  }

  #refuseSlowReader(): void {
    this.close(closeCodes.policyViolation, 'slow consumer');
  }
}
