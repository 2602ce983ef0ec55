/** What the report could not settle by itself, each with the one thing the person can do about it. */
import { useContext } from 'react';
import type { Report, State } from '../../lib/report/report.ts';
import { hasWords } from '../../lib/words/words.ts';
import { type Lookup, LookupContext } from '../evidence/lookup.ts';
import type { Edits } from '../fields/edits.ts';
import { FieldRow } from '../fields/FieldRow.tsx';
import { fieldById } from '../fields/fields.ts';
import { dateText, moneyText, t } from '../words/t.ts';
import { Levels } from './Levels.tsx';
import { Notice } from './Notice.tsx';
import { PriceForm } from './PriceForm.tsx';

interface Props {
  report: Report;
  edits: Edits;
}

function Row({ id, edits }: { id: string; edits: Edits }) {
  const field = fieldById(edits.offer, id);
  return field ? (
    <dl>
      <FieldRow field={field} edits={edits} quote={false} />
    </dl>
  ) : null;
}

const change = (edits: Edits, id: string, value: string | number | null): void => {
  const field = fieldById(edits.offer, id);
  if (field) edits.change(field, value);
};

function Regions({ report, edits }: Props) {
  const { regions } = report.evidence;
  return (
    <div className="row">
      {regions.map((region) => (
        <button
          key={region.id}
          type="button"
          className="btn"
          onClick={() => change(edits, 'place', region.name)}
        >
          {region.name}
        </button>
      ))}
    </div>
  );
}

function Ranges({ report }: { report: Report }) {
  return (
    <ul className="lines">
      {report.reading.base.map(({ value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: read in the order of the page, never reordered
        <li key={index} className="tier-line">
          <span>{value.zone ?? t('state.several-ranges.noZone')}</span>
          <span className="amount">
            {[value.min, value.max === value.min ? null : value.max]
              .filter((end) => end !== null)
              .map((end) => moneyText(end, value.currency, true))
              .join('–')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Action({ state, report, edits }: Props & { state: State }) {
  switch (state) {
    case 'no-currency':
      return <Row id="currency" edits={edits} />;
    case 'level-unsure':
      return (
        <Levels
          cases={report.cases}
          offer={report.cases[0]?.result.recurring ?? null}
          onChoose={(level) => change(edits, 'level', level)}
        />
      );
    case 'no-equity-stated':
      return (
        <>
          <Row id="grantValue" edits={edits} />
          <button type="button" className="btn" onClick={() => change(edits, 'equityKind', 'none')}>
            {t('state.no-equity-stated.none')}
          </button>
        </>
      );
    case 'units-without-price':
      return (
        <PriceForm
          currency={report.offer.currency}
          today={report.inputs.today}
          onSave={(price, date) => edits.changeMany({ price, priceDate: date })}
        />
      );
    case 'place-unsure':
      return <Regions report={report} edits={edits} />;
    case 'several-ranges':
      return <Ranges report={report} />;
    default:
      return null;
  }
}

/** Without a guide everything works on base: from which source, or that it is still being looked for. */
function withoutGuide({ cases, kind }: Report, lookup: Lookup): string {
  const tier = cases.find(({ base }) => base !== null)?.base?.tier ?? 'none';
  return t('state.not-covered.text', { tier: tier === 'none' && lookup === 'looking' ? lookup : tier, kind });
}

function textOf(state: State, report: Report, lookup: Lookup): string {
  const { evidence, offer } = report;
  const { place } = evidence;
  if (state === 'not-covered') return withoutGuide(report, lookup);
  // The evidence says more exactly what about the place is open.
  if (state === 'place-unsure' && hasWords(place.textKey)) return t(place.textKey, place.params);
  return t(`state.${state}.text`, { date: offer.deadline ? dateText(offer.deadline) : '' });
}

/** A banner for each of the states; those in `brief` without the text that says why, which stands above them. */
export function Banners({ report, edits, states, brief = [] }: Props & { states: State[]; brief?: State[] }) {
  const { company, role } = report.offer;
  const lookup = useContext(LookupContext);
  return states.map((state) => (
    <Notice
      key={state}
      tone={state === 'deadline-passed' || state === 'truncated' ? 'warn' : 'info'}
      title={t(`state.${state}.title`, {
        company: company ?? t('state.thisCompany'),
        role: role === null ? 'none' : 'yes',
      })}
      text={brief.includes(state) ? undefined : textOf(state, report, lookup)}
    >
      <Action state={state} report={report} edits={edits} />
    </Notice>
  ));
}
