/** For the programs in TypeScript: goes through the rows, and prints a line for each. */
import type { Row } from './generator.ts';

/** Thrown for what a generator cannot do at all. */
export class Limit extends Error {}

/** @param rows each ends, or throws what went wrong */
export async function go(rows: Partial<Record<Row, () => Promise<unknown>>>): Promise<void> {
  for (const [row, run] of Object.entries(rows)) {
    console.log(
      await run().then(
        () => `ok ${row}`,
        (error: unknown) => `${error instanceof Limit ? 'limit' : 'FAIL'} ${row} ${told(error)}`,
      ),
    );
  }
}

const told = (error: unknown): string => {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error);
  return text.replaceAll(/\s+/g, ' ');
};

/** The texts of the chunks of an event stream, put together. */
export async function readEvents(body: ReadableStream<Uint8Array>): Promise<string> {
  const text = await new Response(body).text();
  return textOfEvents(text);
}

/** @param stream the whole of it */
export function textOfEvents(stream: string): string {
  const data = [...stream.matchAll(/^data: (.*)$/gm)].map(([, value]) => value ?? '');
  if (data.at(-1) !== '[DONE]') throw new Error(`the stream ends with ${data.at(-1)}`);
  return data
    .slice(0, -1)
    .map((one) => (JSON.parse(one) as Chunk).choices[0]?.delta.content ?? '')
    .join('');
}

interface Chunk {
  choices: { delta: { content?: string } }[];
}
