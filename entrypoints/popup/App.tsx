/** The popup: look a company up, see its band, open it in the side panel; or have this page read. */
import '../../lib/words/words.ts';
import { useEffect, useMemo, useState } from 'react';
import { Mark } from '../../components/base/Mark.tsx';
import { NotStored, useNotStored } from '../../components/base/NotStored.tsx';
import { Combobox } from '../../components/lookup/Combobox.tsx';
import { askedIn, type Choice, choicesFor } from '../../components/lookup/choices.ts';
import { optionOf } from '../../components/lookup/options.ts';
import { t } from '../../components/words/t.ts';
import { type Here, here, openAndRead, openOptions, openPanel } from '../../lib/browser/open.ts';
import { leavePick, type PickedLookup } from '../../lib/browser/pick.ts';
import { lookup } from '../../lib/evidence/lookup.ts';
import { today } from '../sidepanel/state/today.ts';
import { Band } from './Band.tsx';
import { Employer } from './Employer.tsx';
import { pickOf } from './pickOf.ts';
import { useEmployers } from './useEmployers.ts';
import { usePay } from './usePay.ts';

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
  const [why, tell] = useNotStored();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<{ choice: Choice; typed: string } | null>(null);
  const { find, failed } = useEmployers();
  const choices = useMemo(
    () => choicesFor(text, MOST, { bands: lookup, employers: find }, today()),
    [text, find],
  );

  const pay = usePay(choices, text);

  const readPage = (): void => {
    if (place?.tabId == null) return;
    // Opens first, inside the click; closing the popup afterwards does not stop the message.
    void openAndRead({ tabId: place.tabId, windowId: place.windowId }).then(closeSoon);
  };
  const open = (choice: PickedLookup): void => {
    if (!place) return;
    const opened = openPanel(place.windowId);
    const { windowId, tabId } = place;
    const left = leavePick({
      text: '',
      tabId: tabId ?? -1,
      windowId,
      span: null,
      problem: null,
      lookup: choice,
    });
    void tell(Promise.all([opened, left]).then(() => ({ stored: null }))).then((done) => done && closeSoon());
  };

  return (
    <>
      <header className="bar">
        <Mark />
        <h1>{t('common.product')}</h1>
        <button type="button" className="link" onClick={() => void openOptions()}>
          {t('frame.settings')}
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
          options={choices.map((choice) => optionOf(choice, pay.get(choice.id)))}
          waiting={find === null && !failed}
          onText={(typed) => {
            setText(typed);
            setChosen(null);
          }}
          onChoose={(option) => {
            const choice = choices.find(({ id }) => id === option.id);
            if (!choice) return;
            setText(option.title);
            setChosen({ choice, typed: text });
          }}
        />
        {failed && <p className="soft small">{t('popup.lookup.failed')}</p>}
        {chosen?.choice.kind === 'band' && (
          <Band
            key={chosen.choice.id}
            hit={chosen.choice.hit}
            onOpen={(hit) => open(pickOf({ kind: 'band', id: hit.id, hit }, text))}
          />
        )}
        {chosen && chosen.choice.kind !== 'band' && (
          <Employer
            key={chosen.choice.id}
            hit={chosen.choice.kind === 'employer' ? chosen.choice.hit : null}
            typed={askedIn(chosen.typed, chosen.choice)}
            onOpen={open}
          />
        )}
        <NotStored why={why} />
        <p className="soft small">{t('common.notAdvice')}</p>
      </main>
    </>
  );
}
