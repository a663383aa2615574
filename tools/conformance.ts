/**
 * Compares the contract with OpenAI's own types: each property of the request, the completion and the chunk of the official package, and each word that may
 * stand in one, must be in the contract as well. Prints the score, and fails when something is missing that is not listed here with its reason.
 */
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const packageFile = join(root, 'node_modules/openai/package.json');
const { version } = JSON.parse(ts.sys.readFile(packageFile) ?? '{}') as { version: string };

/** What is left out on purpose: the places, and why. */
const deliberate: [places: RegExp, reason: string][] = [
  [/^message\.audio\./, 'a message of a request refers to spoken answers by their ids'],
  [/^chunk\.choices\[\]\.delta\.role: /, "an answer is the assistant's, and no server says otherwise"],
];

const source = `
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
  ChatCompletionDeleted,
  ChatCompletionListParams,
  ChatCompletionStoreMessage,
  ChatCompletionUpdateParams,
} from 'openai/resources/chat/completions/completions.js';
import type { MessageListParams } from 'openai/resources/chat/completions/messages.js';
import type { CreateEmbeddingResponse, EmbeddingCreateParams } from 'openai/resources/embeddings.js';
import type { components, operations } from './src/generated/openapi.ts';
type Schemas = components['schemas'];
export declare const request: [ChatCompletionCreateParamsBase, Schemas['ChatCompletionRequest']];
export declare const completion: [ChatCompletion, Schemas['ChatCompletion']];
export declare const chunk: [ChatCompletionChunk, Schemas['ChatCompletionChunk']];
export declare const list: [ChatCompletionListParams, NonNullable<operations['listChatCompletions']['parameters']['query']>];
export declare const update: [ChatCompletionUpdateParams, Schemas['UpdateCompletionRequest']];
export declare const deleted: [ChatCompletionDeleted, Schemas['DeletedCompletion']];
export declare const messages: [MessageListParams, NonNullable<operations['getChatCompletionMessages']['parameters']['query']>];
export declare const embeddingRequest: [EmbeddingCreateParams, Schemas['CreateEmbeddingRequest']];
export declare const embeddings: [CreateEmbeddingResponse, Schemas['EmbeddingList']];
export declare const message: [ChatCompletionStoreMessage, Schemas['StoredMessage']];
`;

interface Finding {
  place: string;
  isPresent: boolean;
}

const { checker, file } = compile();
const parts = checker.getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol).map((symbol) => {
  const [theirs, ours] = checker.getTypeArguments(checker.getTypeOfSymbolAtLocation(symbol, file) as ts.TypeReference);
  return { name: symbol.name, findings: compare(theirs as ts.Type, [ours as ts.Type], symbol.name, []) };
});

for (const { name, findings } of parts) {
  console.log(`${name}: ${findings.filter(({ isPresent }) => isPresent).length} of ${findings.length}`);
}
const all = parts.flatMap(({ findings }) => findings);
const missing = all.filter(({ isPresent }) => !isPresent).map(({ place }) => place);
const score = `${all.length - missing.length} of ${all.length}`;
console.log(
  `${score} properties and words of openai ${version} are in the contract (${new Date().toISOString().slice(0, 10)})`,
);
const reasonOf = (place: string) => deliberate.find(([places]) => places.test(place))?.[1];
for (const place of missing) console.log(`  ${place}: ${reasonOf(place) ?? 'missing without a reason'}`);
const stale = deliberate.filter(([places]) => !missing.some((place) => places.test(place)));
for (const [places] of stale) console.log(`  ${String(places)}: listed as left out, but it is there`);
process.exitCode = stale.length > 0 || missing.some((place) => reasonOf(place) === undefined) ? 1 : 0;

function compile(): { checker: ts.TypeChecker; file: ts.SourceFile } {
  const path = join(root, 'conformance.ts');
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const [readFile, fileExists] = [host.readFile.bind(host), host.fileExists.bind(host)];
  host.fileExists = (name) => name === path || fileExists(name);
  host.readFile = (name) => (name === path ? source : readFile(name));
  const program = ts.createProgram([path], options, host);
  const errors = ts.getPreEmitDiagnostics(program, program.getSourceFile(path));
  if (errors.length > 0)
    throw new Error(
      ts.formatDiagnostics(errors, {
        getCanonicalFileName: String,
        getCurrentDirectory: () => root,
        getNewLine: () => '\n',
      }),
    );
  return { checker: program.getTypeChecker(), file: program.getSourceFile(path) as ts.SourceFile };
}

/** @param path the types on the way here; one that comes again was compared already */
function compare(theirs: ts.Type, ours: ts.Type[], place: string, path: readonly ts.Type[]): Finding[] {
  if (path.includes(theirs)) return [];
  const members = membersOf(theirs);
  const counterparts = ours.flatMap(membersOf);
  const words = members.filter((member) => member.isStringLiteral()).map(({ value }) => value);
  const known = counterparts.filter((member) => member.isStringLiteral()).map(({ value }) => value);
  const isAnyText = counterparts.some(({ flags }) => flags & ts.TypeFlags.String);
  const wordFindings = words.map((word) => ({
    place: `${place}: '${word}'`,
    isPresent: isAnyText || known.includes(word),
  }));
  return [...wordFindings, ...compareObjects(members, counterparts, place, [...path, theirs])];
}

function compareObjects(theirs: ts.Type[], ours: ts.Type[], place: string, path: readonly ts.Type[]): Finding[] {
  const elements = theirs.flatMap((type) => elementOf(type) ?? []);
  const ourElements = ours.flatMap((type) => elementOf(type) ?? []);
  const inLists = elements.flatMap((element) => compare(element, ourElements, `${place}[]`, path));
  const objects = theirs.filter((type) => type.flags & ts.TypeFlags.Object && !elementOf(type));
  return [...inLists, ...objects.flatMap((type) => compareProperties(type, ours, place, path))];
}

function compareProperties(theirs: ts.Type, ours: ts.Type[], place: string, path: readonly ts.Type[]): Finding[] {
  const candidates = counterpartsOf(theirs, ours);
  return checker.getPropertiesOfType(theirs).flatMap((property) => {
    const at = `${place}.${property.name}`;
    const found = candidates.flatMap((type) => propertyOf(type, property.name) ?? []);
    const inside = found.length > 0 ? compare(typeOf(property), found, at, path) : [];
    return [{ place: at, isPresent: found.length > 0 }, ...inside];
  });
}

/** Of a union of ours the members with the same tag, for example the same \`role\`; all of them where there is none. */
function counterpartsOf(theirs: ts.Type, ours: ts.Type[]): ts.Type[] {
  const tags = checker.getPropertiesOfType(theirs).filter((property) => typeOf(property).isStringLiteral());
  const isSame = (type: ts.Type) =>
    tags.every((tag) => {
      const own = propertyOf(type, tag.name);
      return own === undefined || !own.isStringLiteral() || own.value === (typeOf(tag) as ts.StringLiteralType).value;
    });
  return ours.filter(isSame);
}

function typeOf(symbol: ts.Symbol): ts.Type {
  return checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
}

function propertyOf(type: ts.Type, name: string): ts.Type | undefined {
  const property = checker.getPropertyOfType(type, name);
  return property && typeOf(property);
}

function membersOf(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types.flatMap(membersOf) : [type];
}

function elementOf(type: ts.Type): ts.Type | undefined {
  return checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
}
