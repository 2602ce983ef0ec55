/** Records that cannot be read: kept whole, to be taken out, brought back once they can be read, or removed. */
import { download } from '../../components/base/download.ts';
import { useFirst } from '../../components/base/More.tsx';
import type { Stored } from '../../components/base/NotStored.tsx';
import { useRemove } from '../../components/base/Undo.tsx';
import { dateText, t } from '../../components/words/t.ts';
import { putBack } from '../../lib/browser/put-back.ts';
import { onSavedChange } from '../../lib/browser/storage.ts';
import { bringBack, removeUnreadable, unreadable, unreadableFile } from '../../lib/browser/unreadable.ts';
import { useStored } from './useStored.ts';

/** The kind of a record by its place: `saved:…`, `rates`. */
const kindOf = (key: string): string => key.split(':')[0] ?? '';

export function Unreadable({ tell }: { tell: (change: Promise<Stored>) => Promise<boolean> }) {
  const stored = useStored(unreadable, onSavedChange);
  const found = stored === null || stored === 'unread' ? [] : stored;
  const remove = useRemove(tell);
  const [shown, more] = useFirst(found);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="unreadable-title">
      <h3 id="unreadable-title">{t('options.unreadable.title')}</h3>
      <p>{t('options.unreadable.text')}</p>
      <ul className="lines">
        {shown.map((record, n) => {
          const kind = t('options.unreadable.kind', { kind: kindOf(record.key), n: n + 1 });
          return (
            <li key={record.at}>
              <b>{kind}</b>{' '}
              <span className="soft">
                {record.problem
                  ? t('options.unreadable.why', { why: record.problem.textKey.split('.')[1] ?? '' })
                  : t('options.unreadable.good')}{' '}
                {record.on && t('options.unreadable.on', { date: dateText(record.on.slice(0, 10)) })}
              </span>{' '}
              {record.problem === null && (
                <button
                  type="button"
                  className="link"
                  aria-label={t('options.unreadable.backNamed', { kind })}
                  onClick={() => void tell(bringBack(record))}
                >
                  {t('options.unreadable.back')}
                </button>
              )}{' '}
              <button
                type="button"
                className="link"
                aria-label={t('options.unreadable.exportNamed', { kind })}
                onClick={() =>
                  download(unreadableFile(record), 'counterpoint-unreadable.json', 'application/json')
                }
              >
                {t('options.unreadable.export')}
              </button>{' '}
              <button
                type="button"
                className="link"
                aria-label={t('options.unreadable.removeNamed', { kind })}
                onClick={() => remove(kind, removeUnreadable(record), putBack)}
              >
                {t('options.saved.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      {more}
    </section>
  );
}
