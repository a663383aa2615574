/** OpenAPI Generator, which writes clients in many languages: one program in Java, of Maven Central, for all folders `openapi-generator-…`. */
import { copyFileSync, existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import type { Context } from './generator.ts';
import { layProgram } from './packages.ts';

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
 * Writes the client into `client`, beside the program that uses it.
 * @param options of the generator, as on its command line
 * @param normalizer source of a class that changes what the generator has read
 */
export async function generateClient(context: Context, options: string[], normalizer?: string): Promise<void> {
  const { contract, folder, tools, exec } = context;
  layProgram(context);
  const generate = ['generate', '-i', contract, '-o', join(folder, 'client'), ...options];
  if (normalizer === undefined) return void (await exec('java', ['-jar', jarIn(tools), ...generate]));
  await exec('javac', ['-cp', jarIn(tools), '-d', folder, normalizer]);
  const main = ['-cp', [jarIn(tools), folder].join(delimiter), 'org.openapitools.codegen.OpenAPIGenerator'];
  await exec('java', [
    ...main,
    ...generate,
    '--openapi-normalizer',
    `NORMALIZER_CLASS=${basename(normalizer, '.java')}`,
  ]);
}

/** Compiles client and program by the program's own pom.xml. */
export async function buildJava({ source, folder, exec }: Context): Promise<void> {
  copyFileSync(join(source, '../Rows.java'), join(folder, 'src/Rows.java'));
  await exec('mvn', ['--quiet', '--batch-mode', 'compile', 'dependency:copy-dependencies']);
}

export const runJava = ({ url, token, exec }: Context): Promise<string> =>
  exec('java', ['-cp', 'target/classes:target/dependency/*', 'Main', url, token]);
