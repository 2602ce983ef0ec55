/** Documents whose budget was spent before their end. */
const unfinished = new WeakSet<object>();

export const leaveUnfinished = (document: object): void => void unfinished.add(document);

export const isUnfinished = (document: object): boolean => unfinished.has(document);
