/** Saved offers side by side, in their own currencies and in one that the person chooses, at rates that they enter. */
import { useState } from 'react';
import type { Guide } from '../../lib/guides/schema.ts';
import { levelBeside } from '../../lib/ledger/beside.ts';
import { compare } from '../../lib/ledger/compare.ts';
import { type Negotiation, originsOf, standing } from '../../lib/ledger/ledger.ts';
import { type Rate, rateBetween } from '../../lib/ledger/rates.ts';
import type { Candidate, Side } from '../../lib/ledger/side.ts';
import { besideWords } from '../../lib/ledger/words.ts';
import { CURRENCIES } from '../fields/currencies.ts';
import { t } from '../words/t.ts';
import { CompareTable } from './CompareTable.tsx';
import { Ranking } from './Ranking.tsx';
import { RateForm } from './RateForm.tsx';

/** Columns at most: more cannot be read side by side. */
const MOST = 8;

interface Props {
  negotiations: Negotiation[];
  rates: Rate[];
  guides: Guide[];
  today: string;
  onRate: (rate: Rate) => void;
}

/** The employers' last words. Two offers of one employer are told apart by number. */
function candidatesOf(negotiations: Negotiation[]): Candidate[] {
  return negotiations.flatMap((negotiation, at) => {
    const round = standing(negotiation);
    if (!round) return [];
    const { id, employer } = negotiation;
    const before = negotiations.slice(0, at).filter((other) => other.employer === employer).length;
    const name = before > 0 ? t('ledger.field.another', { name: employer, n: before + 1 }) : employer;
    return [{ id, name, offer: round.offer, origins: originsOf(round.quotes) }];
  });
}

function Levels({ sides, guides }: { sides: Side[]; guides: Guide[] }) {
  const [first, ...others] = sides;
  if (!first) return null;
  return (
    <ul className="lines soft">
      {others.map(({ id, offer }) => (
        <li key={id}>{besideWords(offer, first.offer, levelBeside(offer, first.offer, guides))}</li>
      ))}
    </ul>
  );
}

export function Compare({ negotiations, rates, guides, today, onRate }: Props) {
  const [left, setLeft] = useState<string[]>([]);
  const [wanted, setWanted] = useState('');
  const [parts, setParts] = useState(false);
  const all = candidatesOf(negotiations);
  const shown = all.filter(({ id }) => !left.includes(id)).slice(0, MOST);
  if (all.length < 2) return null;

  const compared = compare(shown, { currency: wanted === '' ? null : wanted, rates });
  const own = [...new Set(compared.sides.flatMap(({ currency }) => currency ?? []))];
  const { currency } = compared;
  return (
    <div className="compare-offers">
      <h3>{t('ledger.compare.title')}</h3>
      <fieldset className="choose">
        <legend>{t('ledger.compare.which')}</legend>
        {all.map(({ id, name }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={shown.some((each) => each.id === id)}
              onChange={(event) =>
                setLeft(event.currentTarget.checked ? left.filter((other) => other !== id) : [...left, id])
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <label className="choose-currency">
        {t('ledger.compare.currency')}
        <select value={wanted} onChange={(event) => setWanted(event.currentTarget.value)}>
          <option value="">{t('ledger.compare.own')}</option>
          {[...new Set([...own, ...CURRENCIES])].map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </select>
      </label>
      {currency !== null &&
        own
          .filter((code) => code !== currency)
          .map((code) => (
            <RateForm
              key={`${code}:${currency}`}
              from={code}
              to={currency}
              known={rateBetween(code, currency, rates)}
              today={today}
              onRate={onRate}
            />
          ))}
      <label className="check">
        <input type="checkbox" checked={parts} onChange={(event) => setParts(event.currentTarget.checked)} />
        <span>{t('ledger.compare.parts')}</span>
      </label>
      <CompareTable compared={compared} parts={parts} />
      <Ranking compared={compared} />
      <Levels sides={compared.sides} guides={guides} />
    </div>
  );
}
