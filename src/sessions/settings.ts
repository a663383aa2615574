/** What was set for a session, beside what is said in it: what a store keeps of it. */

/** Left out is what nobody set. */
export interface SessionSettings {
  /** `<provider>/<model>` that answers in it instead of its agent's own. */
  model?: string;
  /** How much its model thinks: a level of `agents/thinking.ts`. */
  thinkingLevel?: string;
  /** How much of the agent's work its clients show: `off`, `on` or `full`. */
  verboseLevel?: string;
  /** What people call it. */
  label?: string;
}

/** What is set from now on; null takes a setting away, and what is left out stays. */
export type SettingsChange = { [Name in keyof SessionSettings]?: SessionSettings[Name] | null };

/** The part of a store that keeps settings. They live and end with their session; one that has settings alone is a session without turns. */
export interface SettingsStore {
  /** Nothing of a session that is not there. */
  settings(sessionKey: string): Promise<SessionSettings>;
  /** Changes settings, whatever run goes on; makes the session when there is none. @returns what is set then, and when that was, in Unix milliseconds */
  patch(sessionKey: string, change: SettingsChange): Promise<{ settings: SessionSettings; updatedAt: number }>;
  /** Deletes a session as `delete` does, but for its settings. @returns whether there was one */
  reset(sessionKey: string): Promise<boolean>;
}

/** The settings after a change; undefined when nothing is set any more. */
export function changed(settings: SessionSettings, change: SettingsChange): SessionSettings | undefined {
  const left = Object.entries({ ...settings, ...change }).filter(([, value]) => value != null);
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}
