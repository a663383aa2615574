/** OpenAPI Generator, which writes clients in many languages: one program in Java, of Maven Central, for all folders `openapi-generator-…`. */
import { copyFileSync, existsSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Context, Printed } from './generator.ts';
import { layProgram } from './packages.ts';
import { printedLines } from './printed.ts';

export const version = '7.25.0';

const jarIn = (tools: string): string => join(tools, 'openapi-generator', `openapi-generator-cli-${version}.jar`);

export async function installOpenApiGenerator({ tools, exec }: Context): Promise<void> {
  if (existsSync(jarIn(tools))) return;
  const artifact = `-Dartifact=org.openapitools:openapi-generator-cli:${version}`;
  const target = `-DoutputDirectory=${join(tools, 'openapi-generator')}`;
  const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
  await exec('mvn', ['--quiet', '--batch-mode', plugin, artifact, target]);
}

/**
 * Writes the client into `client`, beside the program that uses it, by the function `generate` that docs/clients.md prints.
 * @param options of the generator, as on its command line
 */
export async function generateClient(context: Context, options: string[]): Promise<void> {
  layProgram(context);
  await typePrinted(context, `OpenAPI Generator ${version}`, ['generate "$@"', ...options]);
}

/**
 * The same by the lines that docs/clients.md prints for a client whose generator gets a class beside it.
 * @param heading above them
 * @param normalizer source of the class, which changes what the generator has read
 */
export async function generateClientWith(context: Context, heading: string, normalizer: string): Promise<void> {
  layProgram(context);
  copyFileSync(normalizer, join(context.folder, basename(normalizer)));
  await typePrinted(context, heading);
}

/** Gives lines of the page to a shell, in the work folder, with the generator in it as the page names it. */
async function typePrinted(context: Context, heading: string, [last = '', ...values]: string[] = []): Promise<void> {
  const { contract, folder, tools, exec } = context;
  symlinkSync(jarIn(tools), join(folder, basename(jarIn(tools))));
  const lines = printedLines(heading, { 'http://127.0.0.1:18789/openapi.yaml': contract });
  await exec('sh', ['-ec', `${lines}\n${last}`, 'sh', ...values]);
}

/** Compiles client and program by the program's own pom.xml. */
export async function buildJava({ source, folder, exec }: Context): Promise<void> {
  copyFileSync(join(source, '../Rows.java'), join(folder, 'src/Rows.java'));
  await exec('mvn', ['--quiet', '--batch-mode', 'compile', 'dependency:copy-dependencies']);
}

export const runJava = ({ url, token, exec }: Context): Promise<string> =>
  exec('java', ['-cp', 'target/classes:target/dependency/*', 'Main', url, token]);

/** @param heading of docs/clients.md, above the block that `program/src/Printed.java` has a place for */
export const printedJava = (heading: string): Printed => ({
  heading,
  language: 'java',
  run: ({ exec }) => exec('java', ['-cp', 'target/classes:target/dependency/*', 'Printed']),
});
