/** Bytes of one message of a server. What is larger is thrown away while it is read, and its call fails. */
export const maxMessageBytes = 16_777_216;

export const tooLarge = `the answer has more than ${maxMessageBytes} bytes`;

/** The error of a request, as its server could have sent it. @param id of the request */
export const errorResponse = (id: string | number, message: string) =>
  ({ jsonrpc: '2.0', id, error: { code: -32_000, message } }) as const;
