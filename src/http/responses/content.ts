/** Parts of input items as parts of messages of Chat Completions. */
import type { Schema } from '../../contract.ts';
import { invalidRequest } from '../../errors.ts';
import { unsupported } from './refused.ts';

type Content = Schema<'InputContent'>;
type Part = Schema<'InputContentPart'>;

/** @param place of the content, for errors @throws unsupported_parameter, invalid_value */
export function toUserContent(content: Content, place: string): Schema<'UserContent'> {
  if (typeof content === 'string') return content;
  const parts = content.map((part, at) => toUserPart(part, `${place}[${at}]`));
  const [only] = parts;
  return parts.length === 1 && only?.type === 'text' ? only.text : parts;
}

/** What the model said: its text, and what it refused. @throws invalid_value for what no model says */
export function toAssistantContent(
  content: Content,
  place: string,
): Pick<Schema<'AssistantMessage'>, 'content' | 'refusal'> {
  if (typeof content === 'string') return { content };
  const refusals = content.flatMap((part) => (part.type === 'refusal' ? [part.refusal] : []));
  const texts = content.flatMap((part, at) => (part.type === 'refusal' ? [] : [textOf(part, `${place}[${at}]`)]));
  return {
    content: texts.length > 0 ? texts.join('') : null,
    ...(refusals.length > 0 && { refusal: refusals.join('') }),
  };
}

/** @throws invalid_value for a part that is no text */
export function toText(content: Content, place: string): Schema<'TextContent'> {
  if (typeof content === 'string') return content;
  const texts = content.map((part, at) => textOf(part, `${place}[${at}]`));
  return texts.length === 1 ? (texts[0] ?? '') : texts.map((text) => ({ type: 'text', text }));
}

function textOf(part: Part, place: string): string {
  if (part.type === 'input_text' || part.type === 'output_text') return part.text;
  throw invalidRequest(
    `Invalid value: '${part.type}'. Here only text is understood: 'input_text' and 'output_text'.`,
    `${place}.type`,
    'invalid_value',
  );
}

function toUserPart(part: Part, place: string): Schema<'UserContentPart'> {
  switch (part.type) {
    case 'input_image':
      return toImage(part, place);
    case 'input_file':
      return toFile(part, place);
    case 'input_audio':
      return part;
    default:
      return { type: 'text', text: textOf(part, place) };
  }
}

function toImage({ image_url, file_id, detail }: Schema<'InputImage'>, place: string): Schema<'ImagePart'> {
  if (image_url == null) {
    if (file_id != null) throw unsupported(`${place}.file_id`, 'Send the image as image_url, for example a data: URL.');
    throw missing(`${place}.image_url`);
  }
  return { type: 'image_url', image_url: { url: image_url, ...(detail != null && { detail }) } };
}

function toFile({ file_data, file_id, file_url, filename }: Schema<'InputFile'>, place: string): Schema<'FilePart'> {
  if (file_url != null) throw unsupported(`${place}.file_url`, 'Send the file as file_data, which is a data: URL.');
  if (file_data == null && file_id == null) throw missing(`${place}.file_data`);
  return {
    type: 'file',
    file: {
      ...(file_data != null && { file_data }),
      ...(file_id != null && { file_id }),
      ...(filename != null && { filename }),
    },
  };
}

const missing = (param: string) =>
  invalidRequest(`Missing required parameter: '${param}'.`, param, 'missing_required_parameter');
