/** Lookup in the panel: choosing a company, role and place opens its evidence as a report. */
import { useState } from 'react';
import { Combobox } from '../../components/lookup/Combobox.tsx';
import { optionOf } from '../../components/lookup/options.ts';
import { t } from '../../components/words/t.ts';
import { today } from './state/today.ts';
import type { Panel } from './usePanel.ts';

const MOST = 12;

export function Lookup({ panel }: { panel: Panel }) {
  const [text, setText] = useState('');
  const { pipeline } = panel;
  const hits = pipeline ? pipeline.lookup(text, MOST, today()) : [];
  return (
    <Combobox
      label={t('popup.lookup.label')}
      text={text}
      options={hits.map(optionOf)}
      onText={setText}
      onChoose={({ id }) => {
        const hit = hits.find((one) => one.id === id);
        if (!hit) return;
        panel.openLookup({
          company: hit.companyName,
          role: hit.role.title,
          place: hit.region.name,
          currency: hit.region.currency,
        });
      }}
    />
  );
}
