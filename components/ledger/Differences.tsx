/** What a later letter says otherwise than an earlier one, with the words of both. */
import { type Difference, differences } from '../../lib/ledger/differences.ts';
import type { Round } from '../../lib/ledger/ledger.ts';
import { amountWords, differenceWords, fieldWords, roundWords } from '../../lib/ledger/words.ts';
import { readerLocale, t } from '../words/t.ts';

type Dated = Pick<Round, 'kind' | 'source' | 'date' | 'offer' | 'quotes'>;

function Quote({ of, quote }: { of: string; quote: string | null | undefined }) {
  if (!quote) return null;
  return (
    <p className="difference-quote">
      <span className="soft">{of}: </span>
      <q className="quote">{quote}</q>
    </p>
  );
}

function Line({ found, earlier, later }: { found: Difference; earlier: string; later: string }) {
  const locale = readerLocale();
  const by = amountWords(found, locale);
  return (
    <li className={found.favours === 'before' ? 'difference worse' : 'difference'}>
      <p className="difference-head">
        <b>{fieldWords(found.field, found.index)}</b>
        {by && <span className="amount">{by}</span>}
        {found.favours && (
          <span className="soft">{t(found.favours === 'before' ? 'ledger.worse' : 'ledger.better')}</span>
        )}
      </p>
      <p>{differenceWords(found, { earlier, later }, locale)}</p>
      <Quote of={earlier} quote={found.before?.quote} />
      <Quote of={later} quote={found.after?.quote} />
    </li>
  );
}

export function Differences({ earlier, later }: { earlier: Dated; later: Dated }) {
  const found = differences(earlier, later);
  const locale = readerLocale();
  const names = { earlier: roundWords(earlier, locale), later: roundWords(later, locale) };
  if (found.length === 0) return <p className="soft">{t('ledger.same', names)}</p>;
  return (
    <ul className="differences">
      {found.map((each) => (
        <Line key={`${each.field}:${each.index}`} found={each} {...names} />
      ))}
    </ul>
  );
}
