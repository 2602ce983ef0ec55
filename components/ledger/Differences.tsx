/** What a later letter says otherwise than an earlier one, with the words of both. */
import { type Difference, differences } from '../../lib/ledger/differences.ts';
import type { Round } from '../../lib/ledger/ledger.ts';
import { worthTelling } from '../../lib/ledger/telling.ts';
import { amountWords, differenceWords, fieldWords, type Names, namesOf } from '../../lib/ledger/words.ts';
import { Num } from '../figure/Num.tsx';
import { readerLocale, t } from '../words/t.ts';

type Dated = Pick<Round, 'kind' | 'source' | 'date' | 'offer' | 'quotes'>;

function Quotes({ found, names }: { found: Difference; names: Names }) {
  const quotes = [
    { of: names.earlier, quote: found.before?.quote },
    { of: names.later, quote: found.after?.quote },
  ].filter(({ quote }) => quote);
  if (quotes.length === 0) return null;
  return (
    <details className="difference-quotes">
      <summary>{t('ledger.quotes')}</summary>
      {quotes.map(({ of, quote }) => (
        <p key={of}>
          <span className="soft">{of}: </span>
          <q className="quote">{quote}</q>
        </p>
      ))}
    </details>
  );
}

function Line({ found, names }: { found: Difference; names: Names }) {
  const locale = readerLocale();
  const field = fieldWords(found.field, found.index);
  const by = amountWords(found, locale);
  return (
    <li className={found.favours === 'before' ? 'difference worse' : 'difference'}>
      <p className="difference-head">
        <b>{field}</b>
        {by && found.by && <Num figure={found.by} label={field} text={by} />}
        {found.favours && (
          <span className="soft">{t(found.favours === 'before' ? 'ledger.worse' : 'ledger.better')}</span>
        )}
      </p>
      <p>{differenceWords(found, names, locale)}</p>
      <Quotes found={found} names={names} />
    </li>
  );
}

export function Differences({ earlier, later }: { earlier: Dated; later: Dated }) {
  const found = worthTelling(differences(earlier, later));
  const names = namesOf(earlier, later, readerLocale());
  if (found.length === 0) return <p className="soft">{t('ledger.same')}</p>;
  return (
    <ul className="differences">
      {found.map((each) => (
        <Line key={`${each.field}:${each.index}`} found={each} names={names} />
      ))}
    </ul>
  );
}
