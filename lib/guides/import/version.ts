/**
 * Version of what an import makes of a file. Raise it with every change that gives another guide for the same text: what
 * was imported before is then read again from its own text, which the library keeps.
 */
export const IMPORT_VERSION = 2;
