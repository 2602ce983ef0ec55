/** Everything stored: take it out as one file, bring it back, erase it. */
import { useRef, useState } from 'react';
import { download } from '../../components/base/download.ts';
import { NotStored, useNotStored } from '../../components/base/NotStored.tsx';
import { ConfirmDialog } from '../../components/options/ConfirmDialog.tsx';
import { t } from '../../components/words/t.ts';
import { exportAll, importAll } from '../../lib/browser/exchange.ts';
import { eraseAll } from '../../lib/browser/storage.ts';
import { today } from '../sidepanel/state/today.ts';
import { Unreadable } from './Unreadable.tsx';

export function Data() {
  const [said, setSaid] = useState<string[]>([]);
  const [why, tell] = useNotStored();
  const sure = useRef<HTMLDialogElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const bring = async (chosen: File): Promise<void> => {
    const { taken, problems } = await importAll(chosen);
    setSaid([
      t('options.data.imported', { n: taken }),
      ...problems.map(({ textKey, params }) => t(textKey, params)),
    ]);
  };
  return (
    <section id="data" aria-labelledby="data-title">
      <h2 id="data-title">{t('options.data.title')}</h2>
      <p>{t('options.data.text')}</p>
      <div className="row">
        <button
          type="button"
          className="btn"
          onClick={() =>
            void tell(
              exportAll().then((file) => {
                download(file, `counterpoint-${today()}.json`, 'application/json');
                return { stored: null };
              }),
            )
          }
        >
          {t('options.data.export')}
        </button>
        <button type="button" className="btn" onClick={() => file.current?.click()}>
          {t('options.data.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('options.data.import')}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) void bring(chosen);
            event.currentTarget.value = '';
          }}
        />
        <button type="button" className="btn" onClick={() => sure.current?.showModal()}>
          {t('options.data.erase')}
        </button>
      </div>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <NotStored why={why} />
      <Unreadable tell={tell} />
      <ConfirmDialog
        dialog={sure}
        question={t('options.data.sure')}
        no={t('options.data.no')}
        yes={t('options.data.yes')}
        onYes={() => void tell(eraseAll()).then((done) => setSaid(done ? [t('options.data.erased')] : []))}
      />
    </section>
  );
}
