/** What one WebSocket, and all of them together, may take; times in milliseconds, sizes in bytes. */
export interface SocketLimits {
  /** From the upgrade until the login. */
  loginMs: number;
  /**
   * Pending connections, which have not logged in: of one address, not counting those that came just now, and in all. The oldest gives way to a new one, so
   * that nobody is kept out by them.
   */
  maxPendingOfAddress: number;
  justNowMs: number;
  maxPending: number;
  /** A message before the login, and after it. */
  maxFirstFrame: number;
  maxFrame: number;
  /** Unread bytes up to which the next answer of a reading method is made, and bytes that may wait for a slow reader in all. */
  maxUnread: number;
  maxBufferedBytes: number;
  /** Bytes of events that may wait. Three times the largest event comes on top: that many large ones come together at the end of a long text. */
  maxBufferedEvents: number;
  /** Requests of one socket that may be going on at the same time. */
  maxRequests: number;
  /** Between two pings; who misses two is gone. */
  pingMs: number;
  /** Between two ticks. */
  tickMs: number;
  /** From our close frame until the connection is cut off. */
  closeMs: number;
}

export const socketLimits: SocketLimits = {
  loginMs: 10_000,
  maxPendingOfAddress: 64,
  justNowMs: 3000,
  maxPending: 1024,
  maxFirstFrame: 65_536,
  maxFrame: 26_214_400,
  maxUnread: 65_536,
  maxBufferedBytes: 8_388_608,
  maxBufferedEvents: 393_216,
  maxRequests: 256,
  pingMs: 20_000,
  tickMs: 30_000,
  closeMs: 1000,
};

/** RFC 6455, section 7.4.1, as OpenClaw uses them. */
export const closeCodes = {
  normal: 1000,
  goingAway: 1001,
  protocolError: 1002,
  policyViolation: 1008,
  tooBig: 1009,
  internalError: 1011,
  tryAgainLater: 1013,
} as const;
