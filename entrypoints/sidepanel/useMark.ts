/** The way from a number to its sentence in the page. The mark goes with Escape, another tab, another document, or the panel. */
import { useCallback, useEffect } from 'react';
import { clearHighlight, highlight } from '../../lib/browser/panel.ts';
import type { Span } from '../../lib/money/money.ts';

/** Marks a span in a tab's page; null where the document in front is no page. `onShow` is told first. */
export function useMark(tabId: number | null, onShow: () => void): ((span: Span) => void) | null {
  useEffect(() => {
    if (tabId === null) return;
    const clear = (): void => void clearHighlight(tabId);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) clear();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('pagehide', clear);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('pagehide', clear);
      clear();
    };
  }, [tabId]);
  const show = useCallback(
    (span: Span): void => {
      onShow();
      if (tabId !== null) void highlight(tabId, span);
    },
    [tabId, onShow],
  );
  return tabId === null ? null : show;
}
