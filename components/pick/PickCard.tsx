/** The figure a person right-clicked: how it was understood, open to change, and where it stands. */
import { useState } from 'react';
import type { Figure } from '../../lib/figures/figure.ts';
import type { SelectionRead } from '../../lib/reading/selection/read-selection.ts';
import type { Report } from '../../lib/report/report.ts';
import { Section } from '../base/Section.tsx';
import type { Edits } from '../fields/edits.ts';
import { Num } from '../figure/Num.tsx';
import { Notice } from '../states/Notice.tsx';
import { Verdict } from '../who/Verdict.tsx';
import { Who } from '../who/Who.tsx';
import { ownerText } from '../words/owners.ts';
import { t } from '../words/t.ts';
import { PickReading } from './PickReading.tsx';
import { Stands } from './Stands.tsx';
import { chosenFigure } from './stands.ts';
import { type Understood, understand } from './understand.ts';

interface Props {
  /** The words as they were selected. */
  text: string;
  /** As they were read; null where they hold no amount. */
  selection: SelectionRead | null;
  report: Report;
  edits: Edits;
  onClose: () => void;
}

interface HeadlineProps {
  ends: Figure[];
  /** The words as they stand, for what is no amount of money. */
  words: string;
  owner: Understood['owner'];
}

/** The figure by the year, both ends of a range. */
function Headline({ ends, words, owner }: HeadlineProps) {
  return (
    <p className={ends.length > 1 ? 'total total-range' : 'total'}>
      {ends.length === 0 && words}
      {ends.map((figure, index) => (
        <span key={figure.value}>
          {index > 0 && '–'}
          <Num figure={figure} label={t('panel.pick.figure')} />
        </span>
      ))}{' '}
      <small>{owner === null ? '' : ownerText(owner)}</small>
    </p>
  );
}

/** The offer that the figure belongs to, where its page gives a total. */
function WholeOffer({ report }: { report: Report }) {
  const [first] = report.cases;
  if (!first?.result.recurring) return null;
  return (
    <Section title={t('panel.pick.whole')}>
      <p className="amount">
        <Num figure={first.result.recurring} label={t('panel.total.label')} /> {t('panel.total.per')}
      </p>
      <Verdict report={report} levelCase={first} />
    </Section>
  );
}

export default function PickCard({ text, selection, report, edits, onClose }: Props) {
  const [changed, setChanged] = useState<Partial<Understood>>({});
  if (!selection) {
    return (
      <Notice title={t('frame.pick.select')} text={t('panel.pick.notAmount', { text })}>
        <button type="button" className="btn" onClick={onClose}>
          {t('frame.pick.close')}
        </button>
      </Notice>
    );
  }
  const read = understand(selection);
  const understood = { ...read, ...changed };
  const ends = read.amounts.map((amount) => chosenFigure(amount, understood));
  return (
    <section className="pick" aria-labelledby="pick-title">
      <div className="pick-head">
        <h1 id="pick-title">{t('panel.pick.title')}</h1>
        <button type="button" className="link" onClick={onClose}>
          {t('frame.pick.close')}
        </button>
      </div>
      <Headline ends={ends} words={selection.amount} owner={understood.owner} />
      <PickReading
        read={read}
        understood={understood}
        changed={changed}
        onChange={(change) => setChanged({ ...changed, ...change })}
      />
      <Section title={t('panel.pick.for')}>
        <Who edits={edits} candidates={report.evidence.candidates.map(({ label }) => label)} rank={2} />
      </Section>
      <Section title={t('panel.pick.stand')}>
        <Stands ends={ends} understood={understood} ranges={report.evidence.ranges} />
      </Section>
      <WholeOffer report={report} />
    </section>
  );
}
