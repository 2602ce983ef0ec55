/** Lookup in the panel: choosing a company, role and place opens its evidence as a report. */
import '../../lib/words/words.ts';
import { useMemo, useState } from 'react';
import { Combobox } from '../../components/lookup/Combobox.tsx';
import { choicesFor } from '../../components/lookup/choices.ts';
import { optionOf } from '../../components/lookup/options.ts';
import { t } from '../../components/words/t.ts';
import { pickOf } from '../popup/pickOf.ts';
import { useEmployers } from '../popup/useEmployers.ts';
import { usePay } from '../popup/usePay.ts';
import { today } from './state/today.ts';
import type { Panel } from './usePanel.ts';

const MOST = 12;

export default function Lookup({ panel }: { panel: Panel }) {
  const [text, setText] = useState('');
  const { pipeline } = panel;
  const { find, failed } = useEmployers();
  const choices = useMemo(
    () => (pipeline ? choicesFor(text, MOST, { bands: pipeline.lookup, employers: find }, today()) : []),
    [text, pipeline, find],
  );
  const pay = usePay(choices, text);
  return (
    <>
      <Combobox
        label={t('popup.lookup.label')}
        text={text}
        options={choices.map((choice) => optionOf(choice, pay.get(choice.id)))}
        waiting={find === null && !failed}
        onText={setText}
        onChoose={({ id }) => {
          const choice = choices.find((one) => one.id === id);
          if (choice) panel.openLookup(pickOf(choice, text));
        }}
      />
      {failed && <p className="soft small">{t('popup.lookup.failed')}</p>}
    </>
  );
}
