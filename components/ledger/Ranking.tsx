/** Which offer pays more, by each measure; or why nothing is said about that. */
import { type Comparison, RANKED } from '../../lib/ledger/compare.ts';
import type { Ranking as Ranked } from '../../lib/ledger/ranking.ts';
import { rateWords } from '../../lib/ledger/words.ts';
import { Num } from '../figure/Num.tsx';
import { readerLocale, t } from '../words/t.ts';

const list = (names: string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

const placesOf = (ranking: Ranked): string =>
  ranking.state === 'ranked'
    ? JSON.stringify([ranking.places.map(({ id, place }) => [id, place]), ranking.claimedFirst])
    : JSON.stringify(ranking);

interface OrderProps {
  ranking: Ranked;
  nameOf: (id: string) => string;
  /** Without where one order stands for several measures. */
  amounts: boolean;
}

function Order({ ranking, nameOf, amounts }: OrderProps) {
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
            {nameOf(id)} {amounts && <Num figure={amount} label={nameOf(id)} />}
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
  const [first] = RANKED;
  const same = RANKED.every((group) => placesOf(rankings[group]) === placesOf(rankings[first]));
  return (
    <div className="ranking">
      {same ? (
        <div>
          {rankings[first].state === 'ranked' && <h4>{t('ledger.rank.by.all')}</h4>}
          <Order ranking={rankings[first]} nameOf={nameOf} amounts={false} />
        </div>
      ) : (
        RANKED.map((group) => (
          <div key={group}>
            <h4>{t(`ledger.rank.by.${group}`)}</h4>
            <Order ranking={rankings[group]} nameOf={nameOf} amounts />
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
