import type { GatewayLocation } from '../config.ts';
import { CommandError } from './command.ts';
import { withoutControls } from './output.ts';

/** What the client throws: an error of the network, or what the gateway said. */
interface GatewayFailure {
  message: string;
  code?: string;
  /** `gatewayErrorMessage` is what stands in an answer to the upgrade. */
  details?: { code?: string; gatewayErrorMessage?: string };
  retryAfterMs?: number;
}

/** What a failure means for who called the command, and what to do about it. */
export function explain(error: unknown, location: GatewayLocation): CommandError {
  const failure = error as GatewayFailure;
  const { code, message, details } = failure;
  const advice = adviceByCode(failure, location) ?? adviceByWords(failure, location.url);
  if (advice !== undefined) return new CommandError(advice);
  const said = details?.gatewayErrorMessage ?? message;
  return new CommandError(withoutControls(said).replaceAll('\n', ' '), details?.code ?? code);
}

function adviceByCode({ code, details, retryAfterMs }: GatewayFailure, location: GatewayLocation): string | undefined {
  const { url, credentialFrom } = location;
  switch (details?.code ?? code ?? '') {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
      return `no gateway answers at ${url}. Start it with 'openclaw-gateway run' (in a checkout 'make run'), name another with --url, or run the agent in this process with --local.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `the host of ${url} is not known. Check --url, or OPENCLAW_GATEWAY_URL.`;
    case 'AUTH_TOKEN_MISMATCH':
    case 'AUTH_PASSWORD_MISMATCH':
      return `the gateway at ${url} refuses the secret from ${credentialFrom}. ${secretAdvice(location)}`;
    case 'AUTH_TOKEN_MISSING':
    case 'AUTH_PASSWORD_MISSING':
    case 'DEVICE_IDENTITY_REQUIRED':
      return `the gateway at ${url} wants a secret: give it with --token, or in OPENCLAW_GATEWAY_TOKEN. ${secretAdvice(location)}`;
    case 'AUTH_RATE_LIMITED':
      return `the gateway at ${url} got too many wrong secrets from here. Try again in ${Math.ceil((retryAfterMs ?? 60_000) / 1000)} seconds.`;
    default:
      return undefined;
  }
}

/** Where the right secret may be. */
function secretAdvice({ credentialFrom, secretPlace }: GatewayLocation): string {
  if (secretPlace === credentialFrom)
    return 'It was started with another one: set OPENCLAW_GATEWAY_TOKEN here as there, or give --token.';
  return secretPlace
    ? `The gateway of this machine has its own from ${secretPlace}.`
    : 'Ask who runs it for its token.';
}

function adviceByWords({ code, message }: GatewayFailure, url: string): string | undefined {
  const [, closeCode] = /^gateway closed \((\d+)\)/.exec(message) ?? [];
  if (closeCode)
    return `the connection to ${url} was lost (${closeCode}) before the answer was complete. The gateway may have been stopped; see its log.`;
  if (message.startsWith('SECURITY ERROR'))
    return `${url} would send the secret over the network in the clear. Use wss:, or a tunnel to a port of this machine.`;
  if (code !== undefined && /^E[A-Z]+$/.test(code))
    return `${url} cannot be reached (${code}). Check --url, or OPENCLAW_GATEWAY_URL.`;
  return undefined;
}
