/** Reads the events of a streamed answer while they come. */
import { Failure } from './api.js';

const brokenOff = 'The answer broke off: the connection to the gateway ended. Send the message again.';

/**
 * The chunks of a completion, up to its `[DONE]`.
 * @param {Response} response
 * @throws {Failure} for an error in the stream, and for one that ends too early; an AbortError when its request is aborted
 */
export async function* chunksOf(response) {
  for await (const data of eventsOf(response.body)) {
    if (data === '[DONE]') return;
    const chunk = JSON.parse(data);
    if (chunk.error) throw new Failure(chunk.error.message);
    yield chunk;
  }
  throw new Failure(brokenOff);
}

/** The data of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html); comments keep a connection open and are no events. */
async function* eventsOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read().catch((error) => {
      throw error.name === 'AbortError' ? error : new Failure(brokenOff);
    });
    if (done) return;
    const events = (rest + value).split('\n\n');
    rest = events.pop();
    for (const event of events) {
      const data = event.split('\n').filter((line) => line.startsWith('data:'));
      if (data.length > 0) yield data.map((line) => line.slice(5).trimStart()).join('\n');
    }
  }
}
