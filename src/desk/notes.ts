import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Note {
  /** ISO 8601. */
  at: string;
  text: string;
}

/** Notes in a file, a line of JSON for each, the oldest first. */
export class Notes {
  readonly #path: string;

  /** @param path of a file that may not be there yet */
  constructor(path: string) {
    this.#path = path;
  }

  /** @throws Error when it is full, and Node's when it cannot be read */
  read(): readonly Note[] {
    try {
      const lines = readFileSync(this.#path, 'utf8').split('\n');
      return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Note);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  /** @returns the number of the note, from 1 */
  write(text: string): number {
    const count = this.read().length;
    if (count >= most) throw new Error(`there are ${most} notes; delete some first`);
    mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
    const note: Note = { at: new Date().toISOString(), text };
    appendFileSync(this.#path, `${JSON.stringify(note)}\n`, { mode: 0o600 });
    return count + 1;
  }

  /** @param number from 1 @throws Error when there is no such note */
  delete(number: number): void {
    const notes = this.read();
    if (!notes[number - 1]) throw new Error(`there is no note ${number}; there are ${notes.length}`);
    const rest = notes.filter((_, at) => at !== number - 1);
    const written = `${this.#path}.new`;
    writeFileSync(written, rest.map((note) => `${JSON.stringify(note)}\n`).join(''), { mode: 0o600 });
    renameSync(written, this.#path);
  }
}

const most = 1000;
