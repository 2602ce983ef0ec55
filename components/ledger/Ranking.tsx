/** Which offer pays more, by each measure; or why nothing is said about that. */
import { type Comparison, RANKED } from '../../lib/ledger/compare.ts';
import type { Ranking as Ranked } from '../../lib/ledger/ranking.ts';
import { rateWords } from '../../lib/ledger/words.ts';
import { Num } from '../figure/Num.tsx';
import { readerLocale, t } from '../words/t.ts';

const list = (names: string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

function Order({ ranking, nameOf }: { ranking: Ranked; nameOf: (id: string) => string }) {
  if (ranking.state === 'not-ranked')
    return (
      <p className="soft">{t(`ledger.rank.${ranking.why}`, { names: list(ranking.ids.map(nameOf)) })}</p>
    );
  const { places, claimedFirst } = ranking;
  return (
    <>
      <ol className="places">
        {places.map(({ id, place, amount }) => (
          <li key={id} value={place}>
            {nameOf(id)} <Num figure={amount} label={nameOf(id)} />
          </li>
        ))}
      </ol>
      {claimedFirst.length > 0 && (
        <p className="soft">{t('ledger.rank.claimed', { names: list(claimedFirst.map(nameOf)) })}</p>
      )}
    </>
  );
}

export function Ranking({ compared }: { compared: Comparison }) {
  const { sides, rankings, rates } = compared;
  if (sides.length < 2) return <p className="soft">{t('ledger.rank.one-offer')}</p>;
  const nameOf = (id: string): string => sides.find((side) => side.id === id)?.name ?? '';
  const reasons = new Set(RANKED.map((group) => JSON.stringify(rankings[group])));
  const [only] = RANKED;
  return (
    <div className="ranking">
      {rankings[only].state === 'not-ranked' && reasons.size === 1 ? (
        <Order ranking={rankings[only]} nameOf={nameOf} />
      ) : (
        RANKED.map((group) => (
          <div key={group}>
            <h4>{t(`ledger.rank.by.${group}`)}</h4>
            <Order ranking={rankings[group]} nameOf={nameOf} />
          </div>
        ))
      )}
      {rates.map((rate) => (
        <p key={`${rate.from}:${rate.to}`} className="soft small">
          {rateWords(rate, readerLocale())}
        </p>
      ))}
      <p className="soft small">{t('ledger.rank.text')}</p>
    </div>
  );
}
