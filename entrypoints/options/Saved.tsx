/** The reports a person saved, and what they typed and did not save. */
import { useEffect, useState } from 'react';
import { useFirst } from '../../components/base/More.tsx';
import { NotStored, useNotStored } from '../../components/base/NotStored.tsx';
import { useRemove } from '../../components/base/Undo.tsx';
import { dateText, t } from '../../components/words/t.ts';
import { DRAFT_DAYS, MAX_DRAFTS } from '../../lib/browser/drafts/age.ts';
import { drafts, dropDraft } from '../../lib/browser/drafts/drafts.ts';
import { type Here, here, openPanel } from '../../lib/browser/open.ts';
import { leavePick } from '../../lib/browser/pick.ts';
import { putBack } from '../../lib/browser/put-back.ts';
import { onSavedChange, removeReport, type SavedReport, savedReports } from '../../lib/browser/storage.ts';
import { useStored } from './useStored.ts';

interface Loaded {
  reports: SavedReport[];
  /** What was typed and not saved. */
  drafts: SavedReport[];
  /** Records that could not be read. */
  unread: number;
}

async function load(): Promise<Loaded> {
  const [{ reports, problems }, unsaved] = await Promise.all([savedReports(), drafts()]);
  return { reports, drafts: unsaved, unread: problems.length };
}

/** The panel opens first, inside the click. */
function openSaved(id: string, { windowId, tabId }: Here): void {
  void openPanel(windowId);
  void leavePick({ text: '', tabId: tabId ?? -1, windowId, span: null, problem: null, saved: id });
}

interface ReportsProps {
  reports: SavedReport[];
  /** Message key of what its day is. */
  when: string;
  place: Here | null;
  onRemove: (report: SavedReport) => void;
}

function Reports({ reports, when, place, onRemove }: ReportsProps) {
  const [shown, more] = useFirst(reports);
  return (
    <>
      <ul className="lines">
        {shown.map((report) => (
          <li key={report.id}>
            <b>{report.title}</b>{' '}
            <span className="soft">{t(when, { date: dateText(report.savedAt.slice(0, 10)) })}</span>{' '}
            <button
              type="button"
              className="link"
              aria-label={t('options.saved.openNamed', { title: report.title })}
              disabled={place === null}
              onClick={() => place && openSaved(report.id, place)}
            >
              {t('options.saved.open')}
            </button>{' '}
            <button
              type="button"
              className="link"
              aria-label={t('options.saved.removeNamed', { title: report.title })}
              onClick={() => onRemove(report)}
            >
              {t('options.saved.remove')}
            </button>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

export function Saved() {
  const found = useStored(load, onSavedChange);
  const loaded = found === 'unread' ? null : found;
  const [why, tell] = useNotStored();
  const remove = useRemove(tell);
  const [place, setPlace] = useState<Here | null>(null);
  useEffect(() => void here().then(setPlace), []);
  return (
    <section id="saved" aria-labelledby="saved-title">
      <h2 id="saved-title">{t('options.saved.title')}</h2>
      {loaded?.reports.length === 0 && <p className="soft">{t('options.saved.none')}</p>}
      <Reports
        reports={loaded?.reports ?? []}
        when="options.saved.at"
        place={place}
        onRemove={({ id, title }) => remove(title, removeReport(id), putBack)}
      />
      {loaded && loaded.drafts.length > 0 && (
        <>
          <h3>{t('options.saved.drafts')}</h3>
          <p className="soft">{t('options.saved.draftsText', { days: DRAFT_DAYS, n: MAX_DRAFTS })}</p>
          <Reports
            reports={loaded.drafts}
            when="options.saved.typed"
            place={place}
            onRemove={({ id, title }) => remove(title, dropDraft(id), putBack)}
          />
        </>
      )}
      <NotStored why={why ?? (found === 'unread' ? 'options.unread' : null)} />
      {loaded !== null && loaded.unread > 0 && <p>{t('options.saved.problems', { n: loaded.unread })}</p>}
    </section>
  );
}
