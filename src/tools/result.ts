import type { CallToolResult, ContentBlock } from '@modelcontextprotocol/client';
import type { ToolResult, ToolResultPart } from './toolbox.ts';

/** Bytes of one image, and of all of one result, and how many: what providers take. Images are not part of `maxResultBytes`, which is about text. */
const [maxImageBytes, maxImagesBytes, maxImages] = [5_242_880, 10_485_760, 20];

/** How the kinds of images that models understand begin. Servers name them wrongly, and providers refuse a request with one that is not what it says. */
const imageStarts: readonly [type: string, start: RegExp][] = [
  ['image/png', /^\x89PNG\r\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8/],
  ['image/webp', /^RIFF.{4}WEBP/s],
];

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
  parts: [{ type: 'text', text: text.toWellFormed() }],
  isError: true,
  bytes: 0,
  isCut: false,
});

/** The parts of a result, as far as there is room for them. */
class Pieces {
  readonly #parts: ToolResultPart[] = [];
  #room: number;
  #imageRoom = maxImagesBytes;
  #images = 0;
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
        return this.#note(block.data, `audio (${shortened(block.mimeType)})`);
      case 'resource_link':
        return this.text(`[resource ${block.name}: ${block.uri}${block.description ? `, ${block.description}` : ''}]`);
      case 'resource': {
        const { resource } = block;
        if ('text' in resource) return this.text(`[resource ${resource.uri}]\n${resource.text}`);
        const type = resource.mimeType ?? 'application/octet-stream';
        return typeOf(resource.blob) === undefined
          ? this.#note(resource.blob, `the resource ${shortened(resource.uri)} (${shortened(type)})`)
          : this.#image(resource.blob, type);
      }
    }
  }

  text(text: string): void {
    this.#bytes += Buffer.byteLength(text);
    this.#say(text);
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

  /** Adds what there is room for. Texts are set one below the other, which takes a byte each. */
  #say(said: string): void {
    // Half a character makes some providers refuse the whole request.
    const text = said.toWellFormed();
    const bytes = Buffer.byteLength(text);
    if (bytes > this.#room) this.#isCut = true;
    const kept = bytes > this.#room ? cut(text, this.#room) : text;
    this.#room = Math.max(0, this.#room - bytes - 1);
    if (kept !== '') this.#parts.push({ type: 'text', text: kept });
  }

  #image(base64: string, said: string): void {
    const size = sizeOf(base64);
    const type = typeOf(base64);
    if (type === undefined) return this.#note(base64, `an image (${shortened(said)})`);
    if (size > maxImageBytes || size > this.#imageRoom || this.#images === maxImages) {
      this.#isCut = true;
      return this.#note(base64, `an image (${type}) that is too large, or one too many`);
    }
    this.#bytes += size;
    this.#imageRoom -= size;
    this.#images++;
    this.#parts.push({ type: 'image_url', image_url: { url: `data:${type};base64,${base64}` } });
  }

  /** Says what cannot be shown. */
  #note(base64: string, what: string): void {
    const size = sizeOf(base64);
    this.#bytes += size;
    this.#say(`[the tool gave ${what}, ${size} bytes, which cannot be shown here]`);
  }
}

const sizeOf = (base64: string): number => Math.floor((base64.replace(/=+$/, '').length * 3) / 4);

/** What an image is by its first bytes; undefined when models do not understand it. */
function typeOf(base64: string): string | undefined {
  const start = Buffer.from(base64.slice(0, 16), 'base64').toString('latin1');
  return imageStarts.find(([, wanted]) => wanted.test(start))?.[0];
}

/** Names are no texts. */
const shortened = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name);

/** The beginning of a text that has so many bytes at most, without half a character. */
function cut(text: string, bytes: number): string {
  const whole = Buffer.from(text.slice(0, bytes));
  let end = Math.min(bytes, whole.byteLength);
  while (end > 0 && ((whole[end] ?? 0) & 0xc0) === 0x80) end--;
  return whole.toString('utf8', 0, end);
}
