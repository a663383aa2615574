/** Bytes of one message of a server. What is larger is thrown away while it is read, and its call fails. */
export const maxMessageBytes = 16_777_216;

export const tooLarge = `the answer has more than ${maxMessageBytes} bytes`;

/** Of errors that are ours, where the server gave no answer that can be read. */
export const errorCode = -32_099;

/** The error of a request, as its server could have sent it. @param id of the request */
export const errorResponse = (id: string | number, message: string) =>
  ({ jsonrpc: '2.0', id, error: { code: errorCode, message } }) as const;
