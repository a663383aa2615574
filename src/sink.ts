/**
 * Takes batches of what comes: those together that came together, never none. A promise that it returns is waited for before more is read, so a slow reader
 * slows its upstream. What it throws ends the reading.
 */
export type Sink<Item> = (batch: readonly Item[]) => void | Promise<void>;
