export const wanted: string;
export function fits(version: string, range: string): boolean;
export function inWords(range: string): string;
