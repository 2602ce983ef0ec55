/** Message key of a note of the counter. */
export const noteKey = (code: string): string => `counter.${code}`;
