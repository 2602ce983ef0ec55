/** Figures of the text that are in no field: each with its words, so that nothing about money is dropped in silence. */
import { useState } from 'react';
import type { AccountEntry } from '../../lib/reading/account/entry.ts';
import { Section } from '../base/Section.tsx';
import { ShowWords } from '../figure/ShowWords.tsx';
import { ownerText } from '../words/owners.ts';
import { t } from '../words/t.ts';

/** More than these are folded away. */
const OPEN = 3;
/** As many at a time: a text may hold thousands. */
const STEP = 50;

function Entry({ entry }: { entry: AccountEntry }) {
  const { text, quote, owner, span } = entry;
  return (
    <li>
      <b>{text}</b> {owner !== null && <span>{t('panel.unplaced.maybe', { owner: ownerText(owner) })} </span>}
      {quote !== text && <q className="quote">{quote}</q>}{' '}
      <ShowWords span={span} label={t('panel.unplaced.showFigure', { text })} />
    </li>
  );
}

export function NotPlaced({ entries }: { entries: AccountEntry[] }) {
  const [most, setMost] = useState(STEP);
  const n = entries.length;
  if (n === 0) return null;
  const list = (
    <>
      <ul className="lines unplaced">
        {entries.slice(0, most).map((entry) => (
          <Entry key={entry.span.start} entry={entry} />
        ))}
      </ul>
      {n > most && (
        <button type="button" className="link" onClick={() => setMost(most + STEP)}>
          {t('panel.unplaced.more', { n: Math.min(STEP, n - most) })}
        </button>
      )}
    </>
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
