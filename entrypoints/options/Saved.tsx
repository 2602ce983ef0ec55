/** The reports a person saved. */
import { useEffect, useState } from 'react';
import { NotStored, useNotStored } from '../../components/base/NotStored.tsx';
import { useRemove } from '../../components/base/Undo.tsx';
import { dateText, t } from '../../components/words/t.ts';
import { putBack } from '../../lib/browser/exchange.ts';
import { type Here, here, openPanel } from '../../lib/browser/open.ts';
import { leavePick } from '../../lib/browser/pick.ts';
import { onSavedChange, removeReport, type SavedReport, savedReports } from '../../lib/browser/storage.ts';

interface Loaded {
  reports: SavedReport[];
  /** Records that could not be read. */
  unread: number;
}

function useSaved(): Loaded | 'unread' | null {
  const [loaded, setLoaded] = useState<Loaded | 'unread' | null>(null);
  useEffect(() => {
    const load = (): void =>
      void savedReports().then(
        ({ reports, problems }) => setLoaded({ reports, unread: problems.length }),
        () => setLoaded('unread'),
      );
    load();
    return onSavedChange(load);
  }, []);
  return loaded;
}

/** The panel opens first, inside the click. */
function openSaved(id: string, { windowId, tabId }: Here): void {
  void openPanel(windowId);
  void leavePick({ text: '', tabId: tabId ?? -1, windowId, span: null, problem: null, saved: id });
}

export function Saved() {
  const found = useSaved();
  const loaded = found === 'unread' ? null : found;
  const [why, tell] = useNotStored();
  const remove = useRemove(tell);
  const [place, setPlace] = useState<Here | null>(null);
  useEffect(() => void here().then(setPlace), []);
  return (
    <section id="saved" aria-labelledby="saved-title">
      <h2 id="saved-title">{t('options.saved.title')}</h2>
      {loaded?.reports.length === 0 && <p className="soft">{t('options.saved.none')}</p>}
      <ul className="lines">
        {loaded?.reports.map(({ id, title, savedAt }) => (
          <li key={id}>
            <b>{title}</b>{' '}
            <span className="soft">{t('options.saved.at', { date: dateText(savedAt.slice(0, 10)) })}</span>{' '}
            <button
              type="button"
              className="link"
              aria-label={t('options.saved.openNamed', { title })}
              disabled={place === null}
              onClick={() => place && openSaved(id, place)}
            >
              {t('options.saved.open')}
            </button>{' '}
            <button
              type="button"
              className="link"
              aria-label={t('options.saved.removeNamed', { title })}
              onClick={() => remove(title, removeReport(id), putBack)}
            >
              {t('options.saved.remove')}
            </button>
          </li>
        ))}
      </ul>
      <NotStored why={why ?? (found === 'unread' ? 'browser.unread' : null)} />
      {loaded !== null && loaded.unread > 0 && <p>{t('options.saved.problems', { n: loaded.unread })}</p>}
    </section>
  );
}
