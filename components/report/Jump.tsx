/** The ways down the report: from its head to what to know and what was read, from the counter to everything below. */
import { useContext } from 'react';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { WarnIcon } from '../base/icons.tsx';
import { canBeDrawn } from '../counter/Years.tsx';
import { LedgerContext } from '../ledger/context.ts';
import { t } from '../words/t.ts';
import { toKnow } from './toKnow.ts';

export function Jump({ report, current }: { report: Report; current: LevelCase | null }) {
  const count = toKnow(report, current);
  return (
    <p className="jump">
      {count > 0 && (
        <a className="jump-know" href="#know">
          <WarnIcon /> {t('panel.know.title', { n: count })}
        </a>
      )}
      <a href="#letter">{t('panel.letter.jump')}</a>
    </p>
  );
}

/** What stands below the numbers of the counter, in its order: anchor and a short name. */
const BELOW = ['words', 'plan', 'years', 'yours', 'keep', 'letter', 'evidence'];

/** Links to the parts below the counter of an offer. A posting has few of them. */
export function Below({ current }: { current: LevelCase }) {
  const kept = useContext(LedgerContext) !== null;
  const there = { years: canBeDrawn(current.result.years), keep: kept } as Record<string, boolean>;
  return (
    <nav className="below" aria-label={t('panel.below')}>
      <span className="soft">{t('panel.below')}:</span>
      {BELOW.filter((id) => there[id] ?? true).map((id) => (
        <a key={id} href={`#${id}`}>
          {t(`panel.below.${id}`)}
        </a>
      ))}
    </nav>
  );
}
