/** Programs in Rust: built by Cargo in a folder that stays, since crates take minutes. */
import { join } from 'node:path';
import type { Generator } from './generator.ts';

/**
 * @param name of the folder among the tools
 * @param heading of docs/clients.md, above the block that `program/examples/printed.rs` has a place for
 */
export function builtByCargo(name: string, heading: string): Pick<Generator, 'build' | 'run' | 'printed'> {
  const target = (tools: string) => join(tools, name);
  return {
    build: ({ tools, exec }) =>
      exec('cargo', ['build', '--quiet', '-j2'], { env: { CARGO_TARGET_DIR: target(tools) } }),
    run: ({ tools, url, token, exec }) => exec(join(target(tools), 'debug/program'), [url, token]),
    printed: {
      heading,
      language: 'rust',
      run: ({ tools, exec }) =>
        exec('cargo', ['run', '--quiet', '-j2', '--example', 'printed'], { env: { CARGO_TARGET_DIR: target(tools) } }),
    },
  };
}
