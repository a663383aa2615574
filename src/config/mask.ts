/** Stands for every secret. */
export const masked = '***';

/** Headers and variables by their names alone. */
export const maskedValues = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.keys(values).map((name) => [name, masked]));

/** Queries often hold keys. */
export const withoutQuery = (url: string): string => url.replace(/\?.*/, '?***');
