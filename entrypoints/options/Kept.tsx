/** The ranges that a person kept out of postings: what they said, where and when; removed one by one. */
import { useFirst } from '../../components/base/More.tsx';
import { NotStored, type Stored, useNotStored } from '../../components/base/NotStored.tsx';
import { useRemove } from '../../components/base/Undo.tsx';
import { dateText, moneyText, t } from '../../components/words/t.ts';
import { keptPostings, onKeptChange, removeKept } from '../../lib/browser/kept.ts';
import { putBack } from '../../lib/browser/put-back.ts';
import type { KeptPosting, KeptRange } from '../../lib/evidence/kept.ts';
import { useStored } from './useStored.ts';

const rangeText = ({ low, high, currency, period, zone }: KeptRange): string =>
  [
    `${moneyText(low, currency)}–${moneyText(high, currency)}`,
    period === 'year' ? null : t(`panel.choice.payPeriod.${period}`),
    zone,
  ]
    .filter((part) => part !== null)
    .join(', ');

interface PostingProps {
  posting: KeptPosting;
  tell: (removal: Promise<Stored>) => Promise<boolean>;
}

function Posting({ posting, tell }: PostingProps) {
  const { id, company, title, place, on, url, ranges } = posting;
  const name = t('options.kept.name', { company, title });
  const remove = useRemove(tell);
  return (
    <li>
      {url?.startsWith('https://') ? (
        <a href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        <b>{name}</b>
      )}{' '}
      <span className="soft">
        {[place, t('options.kept.seen', { date: dateText(on) })].filter((part) => part !== null).join(' · ')}
      </span>{' '}
      <button
        type="button"
        className="link"
        aria-label={t('options.kept.removeNamed', { title: name })}
        onClick={() => remove(name, removeKept([id]), putBack)}
      >
        {t('options.saved.remove')}
      </button>
      <ul className="plain small">
        {ranges.map((range) => (
          <li key={rangeText(range)}>{rangeText(range)}</li>
        ))}
      </ul>
    </li>
  );
}

/** Nothing at all while nothing was kept: the way to keep something stands beside a posting in the panel. */
export function Kept() {
  const found = useStored(keptPostings, onKeptChange);
  const loaded = found === 'unread' ? null : found;
  const [why, tell] = useNotStored();
  const [shown, more] = useFirst(loaded?.kept ?? []);
  if (loaded === null || loaded.kept.length + loaded.problems.length === 0) return null;
  return (
    <section id="kept" aria-labelledby="kept-title">
      <h2 id="kept-title">{t('options.kept.title')}</h2>
      <p>{t('options.kept.text')}</p>
      <ul className="lines">
        {shown.map((posting) => (
          <Posting key={posting.id} posting={posting} tell={tell} />
        ))}
      </ul>
      {more}
      <NotStored why={why} />
      {loaded.problems.length > 0 && <p>{t('options.saved.problems', { n: loaded.problems.length })}</p>}
    </section>
  );
}
