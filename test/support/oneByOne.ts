/** The items of batches, however they came together. */
export async function* oneByOne<Item>(batches: AsyncIterable<readonly Item[]>): AsyncGenerator<Item> {
  for await (const together of batches) yield* together;
}
