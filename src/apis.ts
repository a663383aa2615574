interface Api {
  /** Of its files: `openapi/<document>.yaml`. */
  document: string;
  /** How messages call it. */
  title: string;
  /** What clients of it do where it is switched off. */
  instead?: string;
}

/**
 * The APIs that stand beside each other on the port. Each is one document, `openapi/<document>.yaml`, behind one switch,
 * `gateway.http.endpoints.<name>.enabled`; its operations say `x-openclaw-endpoint: <name>`.
 *
 * The first one is what is meant where there is room for one only: `/openapi.yaml`, and the components that the other documents have copies of.
 */
const table = {
  chatCompletions: { document: 'chat-completions', title: 'Chat Completions' },
  responses: {
    document: 'responses',
    title: 'Responses',
    instead:
      'Or set the client to Chat Completions: OpenAIChatCompletionsModel in the Agents SDK, OpenAIChatModel in pydantic-ai, createOpenAI().chat() in the AI SDK.',
  },
  embeddings: { document: 'embeddings', title: 'Embeddings' },
} satisfies Record<string, Api>;

export type ApiName = keyof typeof table;
export const apis: Readonly<Record<ApiName, Api>> = table;

/** Names of the APIs, the first one first. */
export const apiNames = Object.keys(apis) as [ApiName, ...ApiName[]];
export const [firstApi] = apiNames;

/** Names of their documents, in the same order. */
export const documentNames: readonly string[] = apiNames.map((name) => apis[name].document);

/** All but the first one. */
export type OtherApi = Exclude<ApiName, 'chatCompletions'>;
export const otherApis = apiNames.slice(1) as OtherApi[];
