/** Writes safetensors, the file format of Transformers: the length of a JSON header, the header, the numbers. */
import type { Tensor } from './gguf.ts';

export function toSafetensors(tensors: readonly Tensor[]): Buffer {
  let offset = 0;
  const entries = tensors.map(({ name, shape, values }) => {
    const data_offsets = [offset, (offset += values.byteLength)];
    return [name, { dtype: 'F32', shape, data_offsets }] as const;
  });
  const header = Buffer.from(JSON.stringify({ __metadata__: { format: 'pt' }, ...Object.fromEntries(entries) }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  const data = tensors.map(({ values }) => Buffer.from(values.buffer, values.byteOffset, values.byteLength));
  return Buffer.concat([length, header, ...data]);
}
