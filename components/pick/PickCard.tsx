/** The figure a person right-clicked: how it was understood, open to change, and where it stands. */
import { useState } from 'react';
import type { Span } from '../../lib/money/money.ts';
import type { Report } from '../../lib/report/report.ts';
import { RangeRows } from '../band/RangeRows.tsx';
import { Section } from '../base/Section.tsx';
import type { Edits } from '../fields/edits.ts';
import { Num } from '../figure/Num.tsx';
import { tierText } from '../figure/Origin.tsx';
import { Notice } from '../states/Notice.tsx';
import { Who } from '../who/Who.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { PickReading } from './PickReading.tsx';
import { chosenFigure, stands } from './stands.ts';
import { type Understood, understand } from './understand.ts';

interface Props {
  text: string;
  span: Span | null;
  report: Report;
  edits: Edits;
  onClose: () => void;
}

function Stands({ chosen, understood, report }: { chosen: Props; understood: Understood; report: Report }) {
  const ends = [understood.low, ...(understood.high === understood.low ? [] : [understood.high])];
  const figures = ends.map((amount) => chosenFigure(amount, understood, chosen.text, chosen.span));
  const [low] = figures;
  if (understood.currency === null) return <p>{t('panel.pick.noCurrency')}</p>;
  if (!low) return null;
  const lines = stands(low, understood, report.evidence.ranges);
  if (lines.length === 0) return <p>{t('panel.pick.nothing')}</p>;
  return (
    <>
      <p className="total">
        {figures.map((figure, index) => (
          <span key={figure.value}>
            {index > 0 && '–'}
            <Num figure={figure} label={t('panel.pick.figure')} />
          </span>
        ))}{' '}
        <small>{t(`panel.pick.measure.${understood.measure}`)}</small>
      </p>
      <RangeRows
        caption={t('panel.pick.stand')}
        offer={{ figure: low, label: t('panel.pick.figure') }}
        rows={lines.map(({ range }) => ({
          id: range.id,
          name: (
            <>
              {t(`panel.tierShort.${range.tier}`)} {range.level && <small>{range.level.label}</small>}
            </>
          ),
          low: range.low,
          high: range.high,
          median: range.median,
        }))}
      />
      <ul className="lines">
        {lines.map(({ range, word }) => (
          <li key={range.id}>
            <Words
              of="panel.pick.line"
              with={{ tier: tierText(range.tier), word, low: range.low, high: range.high }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

export default function PickCard(props: Props) {
  const { text, span, report, edits, onClose } = props;
  const [changed, setChanged] = useState<Partial<Understood>>({});
  const read = understand(text, span, report.reading);
  return (
    <>
      <div className="pick-head">
        <h1>{t('panel.pick.title')}</h1>
        <button type="button" className="btn" onClick={onClose}>
          {t('panel.pick.close')}
        </button>
      </div>
      {read ? (
        <>
          <PickReading
            text={text}
            understood={{ ...read, ...changed }}
            changed={changed}
            onChange={(change) => setChanged({ ...changed, ...change })}
          />
          <Section title={t('panel.pick.for')}>
            <Who edits={edits} candidates={report.evidence.candidates.map(({ label }) => label)} level={2} />
          </Section>
          <Section title={t('panel.pick.stand')}>
            <Stands chosen={props} understood={{ ...read, ...changed }} report={report} />
          </Section>
        </>
      ) : (
        <Notice title={t('panel.pick.select')} text={t('panel.pick.notAmount', { text })} />
      )}
    </>
  );
}
