/** While the level is unsure: which candidate level the numbers below are for. */
import { useId } from 'react';
import type { LevelCase } from '../../lib/report/report.ts';
import { t } from '../words/t.ts';

interface Props {
  cases: LevelCase[];
  chosen: number;
  onChoose: (index: number) => void;
}

export function CaseTabs({ cases, chosen, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className="tabs">
      <legend>{t('panel.cases.legend')}</legend>
      {cases.map(({ level }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cases come lowest level first and have no id
        <label key={index}>
          <input type="radio" name={name} checked={index === chosen} onChange={() => onChoose(index)} />
          <span>{level?.label ?? t('panel.cases.none')}</span>
        </label>
      ))}
    </fieldset>
  );
}
