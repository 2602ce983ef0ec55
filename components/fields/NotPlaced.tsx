/** Figures of the text that are in no field: each with its words, so that nothing about money is dropped in silence. */
import { useContext } from 'react';
import type { AccountEntry } from '../../lib/reading/account/entry.ts';
import { Section } from '../base/Section.tsx';
import { ShowContext } from '../figure/explain.ts';
import { ownerText } from '../words/owners.ts';
import { t } from '../words/t.ts';

/** More than these are folded away. */
const OPEN = 3;

function Entry({ entry }: { entry: AccountEntry }) {
  const show = useContext(ShowContext);
  const { text, quote, owner, span } = entry;
  return (
    <li>
      <b>{text}</b> {owner !== null && <span>{t('panel.unplaced.maybe', { owner: ownerText(owner) })} </span>}
      {quote !== text && <q className="quote">{quote}</q>}{' '}
      {show && (
        <button
          type="button"
          className="link"
          aria-label={t('panel.unplaced.showFigure', { text })}
          onClick={() => show(span)}
        >
          {t('panel.origin.show')}
        </button>
      )}
    </li>
  );
}

export function NotPlaced({ entries }: { entries: AccountEntry[] }) {
  const n = entries.length;
  if (n === 0) return null;
  const list = (
    <ul className="lines unplaced">
      {entries.map((entry) => (
        <Entry key={entry.span.start} entry={entry} />
      ))}
    </ul>
  );
  return (
    <Section id="unplaced" title={t('panel.unplaced.title', { n })}>
      <p className="soft">{t('panel.unplaced.text', { n })}</p>
      {n > OPEN ? (
        <details>
          <summary>{t('panel.unplaced.show', { n })}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </Section>
  );
}
