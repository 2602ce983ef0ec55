/** Addresses as they are kept. */

/** An address without query and fragment: both may hold what opens a page to anybody. */
export const plainAddress = (url: string): string => url.split(/[?#]/, 1)[0] as string;
