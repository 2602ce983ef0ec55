/** A long list shows its first part: drawing a thousand rows at once would hold the page up. */
import { useState } from 'react';
import { t } from '../words/t.ts';

/** The part of a list that is shown, and the button for more of it; null where all of it is. */
export function useFirst<T>(all: readonly T[], step = 50): [shown: readonly T[], more: React.ReactNode] {
  const [count, setCount] = useState(step);
  if (all.length <= count) return [all, null];
  return [
    all.slice(0, count),
    <button key="more" type="button" className="btn" onClick={() => setCount(count + 2 * step)}>
      {t('library.more', { n: all.length - count })}
    </button>,
  ];
}
