/** The library: guides that the person brings, kept on this computer only. */
import { useEffect, useRef, useState } from 'react';
import { download } from '../../components/base/download.ts';
import { NotStored, useNotStored } from '../../components/base/NotStored.tsx';
import { useRemove } from '../../components/base/Undo.tsx';
import { BringFiles, type Said } from '../../components/library/BringFiles.tsx';
import { GuideDetails } from '../../components/library/GuideDetails.tsx';
import { GuideList } from '../../components/library/GuideList.tsx';
import { type Progress, Result, Running } from '../../components/library/ImportState.tsx';
import { ConfirmDialog } from '../../components/options/ConfirmDialog.tsx';
import { t } from '../../components/words/t.ts';
import type { ChosenFile } from '../../lib/browser/library/incoming.ts';
import type { Summary } from '../../lib/browser/library/run.ts';
import {
  type Card,
  cards,
  exportLibrary,
  type LibraryRecord,
  onLibraryChange,
  putGuidesBack,
  recordOf,
  removeGuides,
} from '../../lib/browser/library.ts';
import { today } from '../sidepanel/state/today.ts';
import { fromDrop, fromInput } from './chosen-files.ts';
import { useStored } from './useStored.ts';

function useImport() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [summary, setSummary] = useState<Summary | null>(null);
  const stop = useRef<AbortController | null>(null);
  const run = async (files: Promise<ChosenFile[]>, { publisher, month }: Said): Promise<void> => {
    if (stop.current) return;
    const mine = new AbortController();
    stop.current = mine;
    setSummary(null);
    setProgress({ done: 0, total: 0 });
    // The importer is loaded with the first files that need it.
    const { importFiles } = await import('../../lib/browser/library/import.ts');
    const done = await importFiles(await files, {
      signal: mine.signal,
      progress: (count, total) => setProgress({ done: count, total }),
      ...(publisher && { publisher }),
      ...(month && { month }),
    });
    stop.current = null;
    setProgress(null);
    setSummary(done);
  };
  return { progress, summary, run, cancel: () => stop.current?.abort() };
}

function Details({ id }: { id: string }) {
  const [record, setRecord] = useState<LibraryRecord | null>(null);
  useEffect(() => {
    let gone = false;
    void recordOf(id).then((found) => !gone && setRecord(found));
    return () => {
      gone = true;
    };
  }, [id]);
  return record && <GuideDetails guide={record.guide} report={record.report} />;
}

/** The name of a single guide, else how many there are. */
function nameOf(all: Card[] | null, ids: string[]): string {
  const [only, ...more] = all?.filter(({ id }) => ids.includes(id)) ?? [];
  if (!only || more.length > 0) return t('library.removed', { n: ids.length });
  return `${only.company.name}, ${only.role.title}`;
}

export function Library() {
  const found = useStored(cards, onLibraryChange);
  const all = found === 'unread' ? null : found;
  const { progress, summary, run, cancel } = useImport();
  const [open, setOpen] = useState<string | null>(null);
  const [asked, setAsked] = useState<string[]>([]);
  const sure = useRef<HTMLDialogElement>(null);
  const [why, tell] = useNotStored();
  const undoable = useRemove(tell);
  const removeNow = (ids: string[]): void => undoable(nameOf(all, ids), removeGuides(ids), putGuidesBack);
  const remove = (ids: string[]): void => {
    if (ids.length === 1) removeNow(ids);
    else {
      setAsked(ids);
      sure.current?.showModal();
    }
  };
  return (
    <section id="library" aria-labelledby="library-title">
      <h2 id="library-title">{t('library.heading')}</h2>
      <p>{t('library.text')}</p>
      <BringFiles
        thisMonth={today().slice(0, 7)}
        busy={progress !== null}
        onFiles={(files, said) => void run(Promise.resolve(fromInput(files)), said)}
        onDrop={(data, said) => void run(fromDrop(data), said)}
      />
      {progress && <Running progress={progress} onCancel={cancel} />}
      {summary && <Result {...summary} />}
      <NotStored why={why} />
      {all && all.length > 0 && (
        <>
          <GuideList
            guides={all}
            open={open}
            details={open && <Details id={open} />}
            onOpen={setOpen}
            onRemove={remove}
          />
          <div className="row">
            <button
              type="button"
              className="btn"
              onClick={() =>
                void tell(
                  exportLibrary().then((zip) => {
                    download(zip, `counterpoint-library-${today()}.zip`, 'application/zip');
                    return { stored: null };
                  }),
                )
              }
            >
              {t('library.export')}
            </button>
            <button type="button" className="btn" onClick={() => remove(all.map(({ id }) => id))}>
              {t('library.removeAll')}
            </button>
          </div>
        </>
      )}
      <ConfirmDialog
        dialog={sure}
        question={t('library.sure', { n: asked.length })}
        no={t('library.keep')}
        yes={t('library.yesRemove')}
        onYes={() => removeNow(asked)}
      />
    </section>
  );
}
