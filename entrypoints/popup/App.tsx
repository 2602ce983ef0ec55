/** The popup: look a company up, see its band, open it in the side panel; or have this page read. */
import { useEffect, useState } from 'react';
import { Mark } from '../../components/base/Mark.tsx';
import { Combobox } from '../../components/lookup/Combobox.tsx';
import { optionOf } from '../../components/lookup/options.ts';
import { t } from '../../components/words/t.ts';
import { type Here, here, openAndRead, openOptions, openPanel } from '../../lib/browser/open.ts';
import { leavePick } from '../../lib/browser/pick.ts';
import { type Hit, lookup } from '../../lib/evidence/lookup.ts';
import { today } from '../sidepanel/state/today.ts';
import { Band } from './Band.tsx';

const MOST = 8;
/** Long enough for the browser to finish the click before the page it was on goes away. */
const CLOSE_AFTER_MS = 80;

const closeSoon = (): void => void setTimeout(() => window.close(), CLOSE_AFTER_MS);

/** The window and tab, asked once on opening: a click must not wait before it opens the panel. */
function useHere(): Here | null {
  const [place, setPlace] = useState<Here | null>(null);
  useEffect(() => void here().then(setPlace), []);
  return place;
}

export function App() {
  const place = useHere();
  const [text, setText] = useState('');
  const [hit, setHit] = useState<Hit | null>(null);
  const hits = lookup(text, MOST, today());

  const readPage = (): void => {
    if (place?.tabId == null) return;
    // Opens first, inside the click; closing the popup afterwards does not stop the message.
    void openAndRead({ tabId: place.tabId, windowId: place.windowId }).then(closeSoon);
  };
  const openHit = (of: Hit): void => {
    if (!place) return;
    const opened = openPanel(place.windowId);
    const choice = {
      company: of.companyName,
      role: of.role.title,
      place: of.region.name,
      currency: of.region.currency,
    };
    const { windowId, tabId } = place;
    const left = leavePick({
      text: '',
      tabId: tabId ?? -1,
      windowId,
      span: null,
      problem: null,
      lookup: choice,
    });
    void Promise.all([opened, left]).then(closeSoon);
  };

  return (
    <>
      <header className="bar">
        <Mark />
        <h1>{t('common.product')}</h1>
        <button type="button" className="link" onClick={() => void openOptions()}>
          {t('panel.app.settings')}
        </button>
      </header>
      <main>
        <button type="button" className="btn main wide" disabled={place?.tabId == null} onClick={readPage}>
          {t('popup.readPage')}
        </button>
        <Combobox
          autoFocus
          label={t('popup.lookup.label')}
          text={text}
          options={hits.map(optionOf)}
          onText={(typed) => {
            setText(typed);
            setHit(null);
          }}
          onChoose={(option) => {
            setText(option.title);
            setHit(hits.find(({ id }) => id === option.id) ?? null);
          }}
        />
        {hit && <Band key={hit.id} hit={hit} onOpen={openHit} />}
        <p className="soft small">{t('common.notAdvice')}</p>
      </main>
    </>
  );
}
