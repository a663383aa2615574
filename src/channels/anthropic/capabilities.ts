import type { ProviderModel } from '../provider.ts';

/** What a model takes, as far as its name tells. Its server answers requests with more than that with a 400. */
export interface Capabilities {
  /** `adaptive` is steered by an effort, `manual` by a budget of tokens. */
  thinking: 'adaptive' | 'manual' | 'none';
  /** `temperature` and `top_p`. */
  sampling: boolean;
  /** `output_config.format`, and `strict` tools. */
  structuredOutput: boolean;
  /** It is unknown whether the server takes `output_config.format`, since this is no Claude. The format is then said in the prompt too. */
  mayTakeFormat: boolean;
  /** `tool_choice` `any` and `tool`. */
  forcedToolChoice: boolean;
  /** Arguments of tools are streamed as they are written, not sent at once at the end. */
  eagerToolInput: boolean;
  /** Tokens that an answer may have, thoughts included. */
  maxTokens: number;
}

/** Names of models that refuse what earlier ones took. `GET /v1/models` has no flags for it. */
const [withoutSampling, withoutForcedToolChoice] = [
  /opus-4-[78](?!\d)|(opus|sonnet|fable)-5|haiku-5-5/,
  /(opus|sonnet)-5-5|fable-5-[12](?!\d)/,
];

/** @param model what the configuration says of it, which wins over its name */
export function capabilitiesOf(id: string, model?: ProviderModel): Capabilities {
  const name = id.toLowerCase().replaceAll('.', '-');
  const version = versionOf(name);
  return {
    thinking: thinkingOf(version, model?.reasoning),
    sampling: !withoutSampling.test(name),
    structuredOutput: version >= 4.05,
    mayTakeFormat: version === 0,
    forcedToolChoice: !withoutForcedToolChoice.test(name),
    eagerToolInput: model?.compat?.supportsEagerToolInputStreaming ?? version >= 4,
    maxTokens: maxTokensOf(name, version),
  };
}

/**
 * The models' own limits (https://platform.claude.com/docs/en/about-claude/models/overview), the youngest first. What other servers have is not known by its
 * name: they get a limit that most take, and that is corrected by what they say when they do not.
 */
const limits: readonly (readonly [isMeant: (version: number, name: string) => boolean, maxTokens: number])[] = [
  [(version) => version >= 4.06, 128_000],
  [(version, name) => version >= 4 && version < 4.05 && name.includes('opus'), 32_000],
  [(version) => version >= 3.07, 64_000],
  [(version) => version >= 3.05, 8192],
  [(version) => version > 0, 4096],
];
const usualMaxTokens = 32_000;

const maxTokensOf = (name: string, version: number): number =>
  limits.find(([isMeant]) => isMeant(version, name))?.[1] ?? usualMaxTokens;

/** `claude-3-7-sonnet-20250219` → 3.07, `claude-opus-4-20250514` → 4; 0 for what is no Claude. */
function versionOf(name: string): number {
  const [, major, minor = '0'] = /claude-(?:[a-z]+-)?(\d{1,2})(?!\d)(?:-(\d{1,2})(?!\d))?/.exec(name) ?? [];
  return major === undefined ? 0 : Number(major) + Number(minor) / 100;
}

function thinkingOf(version: number, reasoning: boolean | undefined): Capabilities['thinking'] {
  if (reasoning === false) return 'none';
  if (version >= 4.06) return 'adaptive';
  return version >= 3.07 || reasoning ? 'manual' : 'none';
}
