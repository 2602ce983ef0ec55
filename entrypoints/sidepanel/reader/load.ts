/** The panel's way to what reads, which is not part of its first load. */

/** What can be read in the panel (`reader.ts`). */
export type PanelReader = typeof import('./reader.ts');

let loading: Promise<PanelReader> | null = null;

export const loadReader = (): Promise<PanelReader> => {
  loading ??= import('./reader.ts');
  return loading;
};

/** Gives the signal for what is asked now; what was asked with the one before is not wanted any more. */
export function newestOnly(): () => AbortSignal {
  let current = new AbortController();
  return () => {
    current.abort();
    current = new AbortController();
    return current.signal;
  };
}
