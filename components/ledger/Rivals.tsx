/** Offers that the person saved, to set against the one in front: each counts only once they say so. */
import { useContext } from 'react';
import { GUIDES } from '../../lib/guides/guides.ts';
import type { Guide } from '../../lib/guides/schema.ts';
import { levelBeside } from '../../lib/ledger/beside.ts';
import { type Rival, rivals } from '../../lib/ledger/competing.ts';
import { standing } from '../../lib/ledger/ledger.ts';
import { besideWords } from '../../lib/ledger/words.ts';
import type { CompetingOffer, Offer } from '../../lib/worth/offer.ts';
import { Num } from '../figure/Num.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { LedgerContext } from './context.ts';

interface Props {
  offer: Offer;
  /** Guides of the employer in front, imported ones among them. */
  guides: Guide[];
  competing: CompetingOffer[];
  onChange: (competing: CompetingOffer[]) => void;
}

/** Whole units, never more than it is: the amount may be named to an employer. */
const entered = ({ name, total }: Extract<Rival, { state: 'usable' }>): CompetingOffer => ({
  name,
  total: Math.floor(total.value + 1e-6),
});

export function Rivals({ offer, guides, competing, onChange }: Props) {
  const view = useContext(LedgerContext);
  const found = view ? rivals(view.negotiations, offer, view.rates) : [];
  if (found.length === 0) return null;
  const known = [...guides, ...GUIDES.filter(({ id }) => !guides.some((guide) => guide.id === id))];
  return (
    <div className="card rivals">
      <h3>{t('ledger.rivals.title')}</h3>
      <p className="soft small">{t('ledger.rivals.text')}</p>
      <ul className="lines">
        {found.map((rival) => {
          const negotiation = view?.negotiations.find(({ id }) => id === rival.id);
          const theirs = negotiation ? (standing(negotiation)?.offer ?? null) : null;
          const used = competing.some(({ name }) => name === rival.name);
          return (
            <li key={rival.id}>
              <div className="tier-line">
                <b>{rival.name}</b>
                {rival.state === 'usable' && (
                  <span className="amount">
                    <Num figure={rival.total} label={rival.name} />{' '}
                    <button
                      type="button"
                      className="link"
                      disabled={used}
                      aria-label={used ? undefined : t('ledger.rivals.useNamed', { name: rival.name })}
                      onClick={() => onChange([...competing, entered(rival)])}
                    >
                      {t(used ? 'ledger.rivals.used' : 'ledger.rivals.use')}
                    </button>
                  </span>
                )}
              </div>
              {rival.state === 'unusable' && (
                <p className="soft small">
                  {t(`ledger.rivals.${rival.why}`, { currency: rival.currency ?? '' })}
                </p>
              )}
              {rival.state === 'usable' && rival.claimed && (
                <p className="soft small">
                  <Words of="ledger.rivals.claimed" with={{ claimed: rival.claimed }} />
                </p>
              )}
              {theirs && (
                <p className="soft small">{besideWords(theirs, offer, levelBeside(theirs, offer, known))}</p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
