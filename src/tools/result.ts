import type { CallToolResult, ContentBlock } from '@modelcontextprotocol/client';
import type { ToolResult, ToolResultPart } from './toolbox.ts';

/** Bytes of one image, and of all of one result: what providers take. Images are not part of `maxResultBytes`, which is about text. */
const [maxImageBytes, maxImagesBytes] = [5_242_880, 10_485_760];

/** Kinds of images that models understand. */
const imageTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/**
 * What a model gets of a tool's answer: its texts up to a number of bytes, and its images. What models cannot be given is told in words, so that they know
 * that it was there.
 */
export function toResult({ content, structuredContent, isError }: CallToolResult, maxBytes: number): ToolResult {
  const pieces = new Pieces(maxBytes);
  for (const block of content) pieces.add(block);
  const hasText = content.some(({ type }) => type === 'text');
  if (structuredContent !== undefined && !hasText) pieces.text(JSON.stringify(structuredContent));
  return { ...pieces.end(), isError: isError ?? false };
}

/** The result of a call that did not come to one. @param text for the model */
export const failure = (text: string): ToolResult => ({
  parts: [{ type: 'text', text }],
  isError: true,
  bytes: 0,
  isCut: false,
});

/** The parts of a result, as far as there is room for them. */
class Pieces {
  readonly #parts: ToolResultPart[] = [];
  #room: number;
  #imageRoom = maxImagesBytes;
  #bytes = 0;
  #isCut = false;

  constructor(maxBytes: number) {
    this.#room = maxBytes;
  }

  add(block: ContentBlock): void {
    switch (block.type) {
      case 'text':
        return this.text(block.text);
      case 'image':
        return this.#image(block.data, block.mimeType);
      case 'audio':
        return this.#note(block.data, `audio (${block.mimeType})`);
      case 'resource_link':
        return this.text(`[resource ${block.name}: ${block.uri}${block.description ? `, ${block.description}` : ''}]`);
      case 'resource': {
        const { resource } = block;
        if ('text' in resource) return this.text(`[resource ${resource.uri}]\n${resource.text}`);
        const type = resource.mimeType ?? 'application/octet-stream';
        return imageTypes.has(type)
          ? this.#image(resource.blob, type)
          : this.#note(resource.blob, `the resource ${resource.uri} (${type})`);
      }
    }
  }

  text(text: string): void {
    const bytes = Buffer.byteLength(text);
    this.#bytes += bytes;
    if (bytes > this.#room) this.#isCut = true;
    const kept = bytes > this.#room ? cut(text, this.#room) : text;
    this.#room = Math.max(0, this.#room - bytes);
    if (kept !== '' || bytes === 0) this.#parts.push({ type: 'text', text: kept });
  }

  end(): Omit<ToolResult, 'isError'> {
    if (this.#isCut) {
      this.#parts.push({
        type: 'text',
        text: `[cut: the tool gave ${this.#bytes} bytes, and not all of them are here]`,
      });
    }
    return { parts: this.#parts, bytes: this.#bytes, isCut: this.#isCut };
  }

  #image(base64: string, type: string): void {
    const size = Math.floor((base64.length * 3) / 4);
    if (!imageTypes.has(type)) return this.#note(base64, `an image (${type})`);
    if (size > maxImageBytes || size > this.#imageRoom) {
      this.#isCut = true;
      return this.#note(base64, `an image (${type}) that is too large`);
    }
    this.#bytes += size;
    this.#imageRoom -= size;
    this.#parts.push({ type: 'image_url', image_url: { url: `data:${type};base64,${base64}` } });
  }

  /** Says what cannot be shown. */
  #note(base64: string, what: string): void {
    const size = Math.floor((base64.length * 3) / 4);
    this.#bytes += size;
    this.#parts.push({ type: 'text', text: `[the tool gave ${what}, ${size} bytes, which cannot be shown here]` });
  }
}

/** The beginning of a text that has so many bytes at most, without half a character. */
function cut(text: string, bytes: number): string {
  const whole = Buffer.from(text.slice(0, bytes));
  let end = Math.min(bytes, whole.byteLength);
  while (end > 0 && ((whole[end] ?? 0) & 0xc0) === 0x80) end--;
  return whole.toString('utf8', 0, end);
}
