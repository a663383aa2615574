/**
 * How long a test waits for what must come, in milliseconds. It is a guard against hanging alone, and the only one: whatever a test waits for has its event,
 * and that comes late on a machine with a load of forty.
 */
export const patienceMs = 120_000;
