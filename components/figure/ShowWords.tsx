/** The button that leads to words of the letter; nothing where they have no place in it or nothing can be shown. */
import { useContext } from 'react';
import type { Span } from '../../lib/money/money.ts';
import { t } from '../words/t.ts';
import { ShowContext } from './explain.ts';

export function ShowWords({ span, label }: { span: Span | null; label: string }) {
  const show = useContext(ShowContext);
  return (
    show &&
    span && (
      <button type="button" className="link" aria-label={label} onClick={() => show(span)}>
        {t('panel.origin.show')}
      </button>
    )
  );
}
