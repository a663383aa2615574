/** Writes GGUF, the file format of llama.cpp and Ollama, version 3 (ggml's `docs/gguf.md`). */

/** Little-endian, a row after the other. */
export interface Tensor {
  name: string;
  /** As mathematics writes it, rows first; a vector has one number. */
  shape: number[];
  values: Float32Array;
}

export type GgufValue = { u32: number } | { f32: number } | { bool: boolean } | { text: string } | List;
type List = { texts: readonly string[] } | { i32s: readonly number[] };

/** The numbers of the format's types of metadata. */
const types = { u32: 4, i32: 5, f32: 6, bool: 7, text: 8, list: 9 };
const float32 = 0;
/** Bytes to whose multiples tensors are laid, when the metadata says nothing else. */
const alignment = 32;

export function toGguf(metadata: Readonly<Record<string, GgufValue>>, tensors: readonly Tensor[]): Buffer {
  const entries = Object.entries(metadata);
  const head = [Buffer.from('GGUF'), u32(3), u64(tensors.length), u64(entries.length)];
  const pairs = entries.flatMap(([name, value]) => [text(name), valueOf(value)]);
  const data = tensors.map(({ values }) => padded(Buffer.from(values.buffer, values.byteOffset, values.byteLength)));
  let offset = 0;
  const infos = tensors.map(({ name, shape }, at) => {
    const dimensions = shape.toReversed().map(u64);
    const info = [text(name), u32(shape.length), ...dimensions, u32(float32), u64(offset)];
    offset += data[at]?.length ?? 0;
    return Buffer.concat(info);
  });
  return Buffer.concat([padded(Buffer.concat([...head, ...pairs, ...infos])), ...data]);
}

function valueOf(value: GgufValue): Buffer {
  if ('u32' in value) return Buffer.concat([u32(types.u32), u32(value.u32)]);
  if ('f32' in value) return Buffer.concat([u32(types.f32), f32(value.f32)]);
  if ('bool' in value) return Buffer.concat([u32(types.bool), Buffer.from([value.bool ? 1 : 0])]);
  if ('text' in value) return Buffer.concat([u32(types.text), text(value.text)]);
  if ('texts' in value) return list(types.text, value.texts.map(text));
  return list(types.i32, value.i32s.map(u32));
}

const list = (type: number, items: readonly Buffer[]): Buffer =>
  Buffer.concat([u32(types.list), u32(type), u64(items.length), ...items]);

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([u64(bytes.length), bytes]);
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

function u64(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer;
}

function f32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeFloatLE(value);
  return buffer;
}

const padded = (buffer: Buffer): Buffer =>
  Buffer.concat([buffer, Buffer.alloc((alignment - (buffer.length % alignment)) % alignment)]);
