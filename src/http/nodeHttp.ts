/**
 * node:http without an `import`, which would read all its exports at once: those of WebSockets make Node load the whole of its own fetch, and that takes as
 * long as Node itself takes to start.
 */
export const { createServer, IncomingMessage, ServerResponse, STATUS_CODES } = process.getBuiltinModule('node:http');

/** node:https, which is loaded where the port speaks TLS, and nowhere else. */
export const loadHttps = () => process.getBuiltinModule('node:https');
