/** Bytes that are kept of the beginning and of the end of a line that is too long. */
const keptBytes = 2048;

export interface LongLine {
  head: string;
  tail: string;
}

/**
 * Cuts bytes into lines, without their ends. Of a line that is too long only the ends are kept, so that no writer fills the memory.
 * @param maxBytes of a line
 * @returns takes the next bytes
 */
export function lineReader(
  maxBytes: number,
  onLine: (line: string) => void,
  onLongLine: (line: LongLine) => void,
): (bytes: Buffer) => void {
  let parts: Buffer[] = [];
  let size = 0;
  let long: LongLine | undefined;
  const add = (part: Buffer) => {
    size += part.byteLength;
    if (size <= maxBytes) return void parts.push(part);
    long ??= { head: Buffer.concat([...parts, part]).toString('utf8', 0, keptBytes), tail: '' };
    parts = [];
    long.tail = (long.tail + part.toString('utf8', Math.max(0, part.byteLength - keptBytes))).slice(-keptBytes);
  };
  const end = () => {
    if (long) onLongLine(long);
    else onLine(Buffer.concat(parts).toString('utf8').replace(/\r$/, ''));
    [parts, size, long] = [[], 0, undefined];
  };
  return (bytes) => {
    let from = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
      add(bytes.subarray(from, at));
      from = at + 1;
      end();
    }
    if (from < bytes.byteLength) add(bytes.subarray(from));
  };
}
