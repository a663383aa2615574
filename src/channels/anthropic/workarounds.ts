import type { ChatCompletionRequest } from '../../contract.ts';
import type { GatewayError } from '../../errors.ts';
import type { Workaround } from '../workarounds.ts';
import type { Provider } from '../provider.ts';
import { capabilitiesOf } from './capabilities.ts';
import { fitLimit, lowerLimit } from './outputLimit.ts';
import { limitOf, type Body } from './request.ts';

/** A field that only makes things faster, cheaper or nicer to read, and that nobody asked for. */
interface OptionalField {
  name: string;
  /** What refusals call it. */
  words: RegExp;
  isIn: (body: Body) => boolean;
  without: (body: Body) => Body;
}

const optionalFields: readonly OptionalField[] = [
  {
    name: 'eager_input_streaming',
    words: /eager.?input|fine.?grained/i,
    isIn: ({ tools }) => tools?.some((tool) => 'eager_input_streaming' in tool) ?? false,
    without: (body) =>
      body.tools ? { ...body, tools: body.tools.map((tool) => without(tool, 'eager_input_streaming')) } : body,
  },
  {
    name: 'cache_control',
    words: /cache.?control|prompt.?cach/i,
    isIn: (body) => 'cache_control' in body,
    without: (body) => without(body, 'cache_control'),
  },
  {
    name: 'thinking.display',
    words: /\bdisplay\b/i,
    isIn: ({ thinking }) => thinking !== undefined && 'display' in thinking,
    without: (body) => (body.thinking ? { ...body, thinking: without(body.thinking, 'display') } : body),
  },
];

/** Said in words too, so that nothing is lost with it. */
const format: OptionalField = {
  name: 'output_config.format',
  words: /output.?(config|format)|json.?schema|structured/i,
  isIn: ({ output_config }) => output_config?.format != null,
  without: ({ output_config, ...body }) => {
    const others = without(output_config ?? {}, 'format');
    return Object.keys(others).length > 0 ? { ...body, output_config: others } : body;
  },
};

const without = <Fields extends object>(fields: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name)) as Fields;

/** How servers say that they do not know a field: Anthropic and those that copy it, Bedrock, validators of JSON Schema, readers of JSON. */
const isUnknownField = ({ message }: GatewayError): boolean =>
  /extra (input|field|key)|extraneous|not (permitted|allowed)|(unknown|unrecogni[sz]ed|unexpected|unsupported|invalid|additional) (\w+ )?(field|key|param|prop|arg|input)/i.test(
    message,
  );

/** Each of these fields is left out when a refusal names it. All are when it names none, but says that the body has something unknown. */
function withoutOptionalFields(own: readonly OptionalField[]): Workaround<Body>[] {
  const isNamed = ({ message, param }: GatewayError, { words }: OptionalField) => words.test(`${param} ${message}`);
  const all: Workaround<Body> = {
    name: 'optional fields',
    changeAfter(refusal, body) {
      const isMeant = isUnknownField(refusal) && ![...optionalFields, format].some((field) => isNamed(refusal, field));
      if (!isMeant || !own.some(({ isIn }) => isIn(body))) return undefined;
      return (later) => own.reduce((plain, field) => field.without(plain), later);
    },
  };
  const each = own.map((field) => ({
    name: field.name,
    changeAfter: (refusal: GatewayError, body: Body) =>
      field.isIn(body) && isNamed(refusal, field) ? field.without : undefined,
  }));
  return [...each, all];
}

/**
 * A server that refuses `thinking` does not think, so nothing is lost without it.
 * @param thinksAnyway whether the model is one of Anthropic's that may think unless it is told not to: that it cannot be told so is an error for the client
 */
const withoutDisabledThinking = (thinksAnyway: boolean): Workaround<Body> => ({
  name: 'thinking.disabled',
  changeAfter(refusal, { thinking }) {
    const isNamed = /think|reasoning/i.test(`${refusal.param} ${refusal.message}`);
    if (thinking?.type !== 'disabled' || !isNamed || (thinksAnyway && !isUnknownField(refusal))) return undefined;
    return (later) => (later.thinking?.type === 'disabled' ? without(later, 'thinking') : later);
  },
});

/**
 * What may be changed in a request after a server refused it: only what the gateway put there of its own accord. What the client or the configuration asks for
 * is never dropped; its refusal is told.
 */
export function workaroundsFor(request: ChatCompletionRequest, provider: Provider): Workaround<Body>[] {
  const model = provider.models.find(({ id }) => id === request.model);
  const { thinking, mayTakeFormat } = capabilitiesOf(request.model, model);
  const thinksAnyway = thinking === 'adaptive';
  const own = mayTakeFormat ? [...optionalFields, format] : optionalFields;
  const isOwn = (field: string) => !(field in provider.options);
  return [
    ...withoutOptionalFields(own.filter(({ name }) => isOwn(name.split('.')[0] ?? name))),
    ...(isOwn('thinking') ? [withoutDisabledThinking(thinksAnyway)] : []),
    ...(limitOf(request, provider) === undefined ? [fitLimit, lowerLimit] : []),
  ];
}
