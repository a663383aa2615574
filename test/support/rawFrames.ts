/** WebSocket frames as bytes (RFC 6455, section 5.2), right and wrong ones, on a bare connection. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Frame } from './judgeFrame.ts';

export interface RawFrame {
  opcode: number;
  payload: Buffer;
  fin?: boolean;
  rsv?: number;
  masked?: boolean;
  /** A length that is not that of the payload. */
  claimed?: bigint;
}

export const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

export function frameBytes({ opcode, payload, fin = true, rsv = 0, masked = true, claimed }: RawFrame): Buffer {
  const length = claimed ?? BigInt(payload.length);
  const head = Buffer.alloc(10);
  head[0] = (fin ? 0x80 : 0) | (rsv << 4) | opcode;
  let size = 2;
  if (length < 126n) head[1] = Number(length);
  else if (length < 65_536n) {
    head[1] = 126;
    head.writeUInt16BE(Number(length), 2);
    size = 4;
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(length, 2);
    size = 10;
  }
  if (!masked) return Buffer.concat([head.subarray(0, size), payload]);
  head[1] |= 0x80;
  const mask = randomBytes(4);
  const hidden = Buffer.from(payload);
  for (let at = 0; at < hidden.length; at++) hidden[at] = (hidden[at] ?? 0) ^ (mask[at % 4] ?? 0);
  return Buffer.concat([head.subarray(0, size), mask, hidden]);
}

export interface RawSocket {
  socket: Socket;
  /** Text frames that came, as JSON. */
  frames: Frame[];
  /** The code of the server's close frame; 1006 when it closed without one. Settles with the end of the connection. */
  closed: Promise<number>;
  pongs: () => number;
  /** Waits until this holds of what came. @returns false when the connection ended before */
  until(holds: () => boolean): Promise<boolean>;
}

/** Opens a connection and asks for the upgrade. */
export async function openRawSocket(port: number): Promise<RawSocket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  const key = randomBytes(16).toString('base64');
  socket.write(
    `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
  );
  const frames: Frame[] = [];
  const wakers = new Set<() => void>();
  let [rest, isUpgraded, code, pongs, isOver] = [Buffer.alloc(0), false, 1006, 0, false];
  const wake = () => wakers.forEach((waker) => waker());

  function take({ opcode, payload }: { opcode: number; payload: Buffer }): void {
    if (opcode === opcodes.text) frames.push(JSON.parse(payload.toString()) as Frame);
    if (opcode === opcodes.pong) pongs++;
    if (opcode !== opcodes.close) return;
    code = payload.length >= 2 ? payload.readUInt16BE(0) : 1005;
    socket.end();
  }

  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data]);
    if (!isUpgraded) {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      isUpgraded = true;
      rest = rest.subarray(end + 4);
    }
    for (let next = firstFrame(rest); next; next = firstFrame(rest)) {
      take(next);
      rest = rest.subarray(next.size);
    }
    wake();
  });
  const closed = new Promise<number>((resolve) => {
    socket.once('close', () => {
      isOver = true;
      resolve(code);
      wake();
    });
  });

  return {
    socket,
    frames,
    closed,
    pongs: () => pongs,
    async until(holds) {
      while (!holds()) {
        if (isOver) return false;
        const { promise, resolve } = Promise.withResolvers<void>();
        wakers.add(resolve);
        await promise;
        wakers.delete(resolve);
      }
      return true;
    },
  };
}

/** The first whole frame of bytes that a server sent, which are not masked. */
function firstFrame(bytes: Buffer): { opcode: number; payload: Buffer; size: number } | undefined {
  if (bytes.length < 2) return undefined;
  const short = (bytes[1] ?? 0) & 0x7f;
  const start = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (bytes.length < start) return undefined;
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  if (bytes.length < start + length) return undefined;
  return { opcode: (bytes[0] ?? 0) & 0x0f, payload: bytes.subarray(start, start + length), size: start + length };
}
