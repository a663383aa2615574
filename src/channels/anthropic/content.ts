import type {
  Base64ImageSource,
  ContentBlockParam,
  DocumentBlockParam,
  ImageBlockParam,
  TextBlockParam,
} from '@anthropic-ai/sdk/resources/messages';
import type { Schema } from '../../contract.ts';
import { invalidRequest, unsupportedParameter, type GatewayError } from '../../errors.ts';
import { otherModel } from './fields.ts';

type UserContent = Schema<'UserMessage'>['content'];
type UserPart = Exclude<UserContent, string>[number];
type FilePart = Extract<UserPart, { type: 'file' }>;

/** A text as a block. Blank text gives no block, since the API refuses it. */
export const textBlocks = (text: string | null | undefined): TextBlockParam[] =>
  text?.trim() ? [{ type: 'text', text }] : [];

/**
 * @param place of the content, for example `messages[0].content`
 * @throws invalid_request naming the part that cannot be sent
 */
export function userBlocks(content: UserContent, place: string, channel: string): ContentBlockParam[] {
  if (typeof content === 'string') return textBlocks(content);
  return content.flatMap((part, at) => partBlocks(part, `${place}[${at}]`, channel));
}

function partBlocks(part: UserPart, place: string, channel: string): ContentBlockParam[] {
  switch (part.type) {
    case 'text':
      return textBlocks(part.text);
    case 'image_url':
      return [imageBlock(part.image_url.url, `${place}.image_url.url`)];
    case 'file':
      return fileBlocks(part, `${place}.file`, channel);
    case 'input_audio':
      throw unsupportedParameter(place, channel, 'Send a transcript, or choose another model.');
  }
}

function imageBlock(url: string, param: string): ImageBlockParam {
  if (/^https?:/i.test(url)) return { type: 'image', source: { type: 'url', url } };
  const data = parseDataUrl(url);
  if (!data) throw invalid(param, 'an image must be an http, https or data URL');
  return base64Image(data, param);
}

function base64Image({ mediaType, bytes }: DataUrl, param: string): ImageBlockParam {
  const media_type = mediaType === 'image/jpg' ? 'image/jpeg' : mediaType;
  if (!isImageType(media_type)) throw invalid(param, 'an image must be a JPEG, PNG, GIF or WebP');
  return { type: 'image', source: { type: 'base64', media_type, data: bytes.toString('base64') } };
}

const imageTypes: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
] satisfies Base64ImageSource['media_type'][];
const isImageType = (mediaType: string): mediaType is Base64ImageSource['media_type'] => imageTypes.includes(mediaType);

function fileBlocks(
  { file }: FilePart,
  place: string,
  channel: string,
): (DocumentBlockParam | ImageBlockParam | TextBlockParam)[] {
  const { file_data, file_id, filename } = file;
  if (file_id != null && file_data == null) throw unsupportedParameter(`${place}.file_id`, channel, `Send file_data.`);
  const param = `${place}.file_data`;
  const data = parseDataUrl(file_data ?? '');
  if (!data) throw invalid(param, 'a file must be a data URL');
  if (data.mediaType.startsWith('image/')) return [base64Image(data, param)];
  const title = filename ? { title: filename } : {};
  if (data.mediaType === 'application/pdf') {
    const source = { type: 'base64', media_type: data.mediaType, data: data.bytes.toString('base64') } as const;
    return [{ type: 'document', ...title, source }];
  }
  if (!data.mediaType.startsWith('text/')) throw invalid(param, `a file must be a PDF, a text or an image`);
  const text = data.bytes.toString('utf8');
  if (!text.trim()) return [];
  return [{ type: 'document', ...title, source: { type: 'text', media_type: 'text/plain', data: text } }];
}

interface DataUrl {
  mediaType: string;
  bytes: Buffer;
}

/** RFC 2397; undefined for other URLs and broken ones. */
function parseDataUrl(url: string): DataUrl | undefined {
  const comma = url.indexOf(',');
  if (comma === -1 || !/^data:/i.test(url)) return undefined;
  const [mediaType = '', ...parameters] = url.slice('data:'.length, comma).toLowerCase().split(';');
  const isBase64 = parameters.at(-1)?.trim() === 'base64';
  try {
    const data = url.slice(comma + 1);
    const bytes = isBase64 ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data));
    return { mediaType: mediaType.trim() || 'text/plain', bytes };
  } catch {
    return undefined;
  }
}

const invalid = (param: string, rule: string): GatewayError =>
  invalidRequest(`Invalid value for '${param}': ${rule}. ${otherModel}`, param, 'invalid_value');
