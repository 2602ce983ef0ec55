/** What an import may cost. A file beyond a limit is refused or cut with a report line, never worked through. */

/** Largest guide file, in bytes; the largest seen is a fiftieth of it. */
export const MAX_BYTES = 1_000_000;
export const MAX_LINES = 5_000;
/** A line that is longer than this is no sentence and no row. */
export const MAX_LINE = 20_000;
export const MAX_ROWS = 400;
export const MAX_COLUMNS = 40;
/** Cells longer than this are not taken for figures. */
export const MAX_CELL = 300;
/** Report lines of one file; what is beyond is counted in a last one. */
export const MAX_REMARKS = 500;
/** Text of a report line. */
export const MAX_QUOTE = 200;
/** Files of one zip, their size unpacked in all, and the size of the zip itself. */
export const MAX_ZIP_ENTRIES = 20_000;
export const MAX_ZIP_BYTES = 200_000_000;
export const MAX_ZIP_FILE = 100_000_000;
/** Guides of a library and their bytes: as many as one zip holds, its own files beside them, so that an export comes back. */
export const MAX_GUIDES = MAX_ZIP_ENTRIES - 100;
export const MAX_LIBRARY_BYTES = 90_000_000;
