import type { OverloadLimits } from '../access/admission.ts';
import type { AgentDirectory } from '../agents/agents.ts';
import type { ApiName } from '../apis.ts';
import type { AbsentProvider, Provider } from '../channels/provider.ts';
import type { TraceSettings } from '../telemetry/settings.ts';
import type { ToolSettings } from '../tools/settings.ts';
import type { Auth } from './auth.ts';
import type { Source } from './files.ts';
import type { Moved } from './moved.ts';
import type { Sessions } from './session.ts';
import type { Tls } from './tls.ts';

/** What is in force: the file and the environment with all defaults, frozen. */
export interface Config {
  /** The file that was read, or would be read if it existed. */
  path: string;
  /** Whether there is such a file. */
  isWritten: boolean;
  /** 0 means any free port. */
  port: number;
  /** The address to listen on. */
  host: string;
  /** Whether only this machine can reach it. */
  isLoopback: boolean;
  auth: Auth;
  /** Undefined where the port speaks plain HTTP. */
  tls: Tls | undefined;
  /** Of a certificate that the next start makes, since there is none yet. */
  tlsToMake: Pick<Tls, 'caPath'> | undefined;
  trustedProxies: readonly string[];
  /** Milliseconds that open streams may take to finish when the gateway shuts down. */
  shutdownMs: number;
  /** Processes that serve the port. */
  workers: number;
  http: {
    allowedHosts: readonly string[];
    allowedOrigins: readonly string[];
    /** Milliseconds within which a request must have arrived. */
    bodyTimeoutMs: number;
    overload: OverloadLimits;
    chatCompletions: {
      enabled: boolean;
      /** Milliseconds after which a stream begins although the model said nothing yet. */
      firstByteMs: number;
      /** Milliseconds of silence between keep-alive comments. */
      keepAliveMs: number;
      /** Milliseconds after which a reader that takes nothing is cut off. */
      stallMs: number;
    };
    docs: { enabled: boolean };
    /** The page to talk to an agent. */
    controlUi: { enabled: boolean };
    metrics: {
      enabled: boolean;
      /** Whether who asks for them must prove itself. */
      auth: boolean;
    };
    responses: {
      enabled: boolean;
      /** Whether responses are kept whose requests do not say it. */
      store: boolean;
    };
  } & Record<ApiName, { enabled: boolean }>;
  /** Spans for OpenTelemetry. */
  otel: TraceSettings;
  agents: AgentDirectory;
  providers: readonly Provider[];
  /** Built-in ones that nothing switched on, for the errors about their models. */
  absentProviders: readonly AbsentProvider[];
  moved: Moved | undefined;
  session: Sessions;
  /** Servers of tools, and which agent may use what of them. */
  tools: ToolSettings;
  /** The files that the settings came from, as they were when they were read: a change of one is a change of the settings. */
  sources: readonly Source[];
  /** Lines that the operator should read at the start. */
  notices: readonly string[];
}
