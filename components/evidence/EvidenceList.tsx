/**
 * Every range that was found, by tier, with its date, its count and what is wrong with it. Nothing is merged. A tier that
 * says something is a row that opens; one that says nothing is a line.
 */
import { type ReactNode, useContext } from 'react';
import type { Evidence, EvidenceRange, Tier, TierFound } from '../../lib/evidence/evidence.ts';
import { TIER_TABLE, WORKING_ORDER } from '../../lib/evidence/tiers/table.ts';
import { Fold } from '../base/Fold.tsx';
import { dateText, shortText, t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { LookupContext } from './lookup.ts';
import { RangeLine } from './RangeLine.tsx';
import { RivalGuides } from './RivalGuides.tsx';
import { RowsBehind } from './RowsBehind.tsx';

/** Ranges of the tier that were looked at and not used: for another level or place, or of a wider field. */
const isFar = ({ marks }: EvidenceRange): boolean =>
  marks.includes('other-level') || marks.includes('other-place') || marks.includes('other-role');

function Ranges({ ranges }: { ranges: EvidenceRange[] }) {
  const near = ranges.filter((range) => !isFar(range));
  const far = ranges.filter(isFar);
  return (
    <>
      {near.length > 0 && (
        <ul className="card">
          {near.map((range) => (
            <RangeLine key={range.id} range={range} />
          ))}
        </ul>
      )}
      {far.length > 0 && (
        <details>
          <summary>{t('panel.evidence.others', { n: far.length })}</summary>
          <ul className="card">
            {far.map((range) => (
              <RangeLine key={range.id} range={range} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** A tier made of public rows: what it says, what to know about it, and the rows themselves. */
function FromRows({ found, ranges }: { found: TierFound; ranges: EvidenceRange[] }) {
  return (
    <>
      <p className={found.status === 'none' ? 'tier-said soft' : 'tier-said'}>
        <Words of={found.said.textKey} with={found.said.params} />
      </p>
      <Ranges ranges={ranges} />
      {found.notes.length > 0 && (
        <ul className="tier-notes soft small">
          {found.notes.map(({ textKey, params }) => (
            <li key={textKey}>
              <Words of={textKey} with={params} />
            </li>
          ))}
        </ul>
      )}
      <RowsBehind found={found} />
    </>
  );
}

function Nothing({ tier }: { tier: Tier }) {
  const lookup = useContext(LookupContext);
  // The page and the guides are searched at once; only the packaged rows can still be on their way.
  const rows = TIER_TABLE[tier].ofRows;
  return t(rows && lookup !== 'done' ? `panel.evidence.${lookup}` : `evidence.nothing.${tier}`);
}

/** "Total, $225K–$315K, February 2026": the range of a tier that comes nearest, in one line. */
function lineOf(ranges: EvidenceRange[]): string | null {
  const range = ranges.find((each) => !isFar(each));
  if (!range) return null;
  const { measure, low, high, asOf } = range;
  const ends = [...new Set([shortText(low), shortText(high)])].join('–');
  return t('panel.evidence.line', {
    measure: t(`panel.part-name.${measure}`),
    ends,
    date: asOf ? dateText(asOf.slice(0, 7)) : 'undated',
  });
}

interface TierProps {
  tier: Tier;
  line: ReactNode;
  children: ReactNode;
}

const TierRow = ({ tier, line, children }: TierProps) =>
  children ? (
    <Fold kind="tier" title={<h3>{t(`panel.tier.${tier}`)}</h3>} line={line}>
      {children}
    </Fold>
  ) : (
    <div className="tier tier-empty">
      <h3>{t(`panel.tier.${tier}`)}</h3>
      <p className="soft small">{line}</p>
    </div>
  );

export function EvidenceList({
  ranges,
  tiers,
  rivals = [],
  guideIds = [],
}: Pick<Evidence, 'ranges' | 'tiers'> & Partial<Pick<Evidence, 'rivals' | 'guideIds'>>) {
  // Nothing kept of this employer is no gap in what is known of it.
  const kept = tiers.some(({ tier }) => tier === 'kept');
  return WORKING_ORDER.filter((tier) => tier !== 'kept' || kept).map((tier) => {
    const own = ranges.filter((range) => range.tier === tier);
    const found = tiers.find((one) => one.tier === tier);
    const others = tier === 'guide' ? rivals : [];
    const line =
      lineOf(own) ??
      (own.length > 0
        ? t('panel.evidence.others', { n: own.length })
        : found
          ? t(found.said.textKey, found.said.params)
          : null);
    return (
      <TierRow key={tier} tier={tier} line={line ?? <Nothing tier={tier} />}>
        {(found || own.length > 0 || others.length > 0) && (
          <>
            {found ? <FromRows found={found} ranges={own} /> : <Ranges ranges={own} />}
            <RivalGuides rivals={others} inUse={guideIds} />
          </>
        )}
      </TierRow>
    );
  });
}
