/** The ranges that a person kept out of postings: what they said, where and when; removed one by one. */
import { useEffect, useState } from 'react';
import { NotStored, type Stored, useNotStored } from '../../components/base/NotStored.tsx';
import { useRemove } from '../../components/base/Undo.tsx';
import { dateText, moneyText, t } from '../../components/words/t.ts';
import { keptPostings, onKeptChange, removeKept } from '../../lib/browser/kept.ts';
import { putBack } from '../../lib/browser/put-back.ts';
import type { KeptPosting, KeptRange } from '../../lib/evidence/kept.ts';
import { useFirst } from './More.tsx';

interface Loaded {
  kept: KeptPosting[];
  /** Records that could not be read. */
  unread: number;
}

function useKept(): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    const load = (): Promise<void> =>
      keptPostings().then(
        ({ kept, problems }) => setLoaded({ kept, unread: problems.length }),
        () => undefined,
      );
    void load();
    return onKeptChange(load);
  }, []);
  return loaded;
}

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
  const loaded = useKept();
  const [why, tell] = useNotStored();
  const [shown, more] = useFirst(loaded?.kept ?? []);
  if (loaded === null || loaded.kept.length + loaded.unread === 0) return null;
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
      {loaded.unread > 0 && <p>{t('options.saved.problems', { n: loaded.unread })}</p>}
    </section>
  );
}
