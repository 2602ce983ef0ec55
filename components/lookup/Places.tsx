/** Chooses the place of a band: one button a region, the chosen one pressed. */
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { t } from '../words/t.ts';

interface Props {
  regions: Evidence['regions'];
  chosen: string | null;
  onChoose: (region: string) => void;
}

export function Places({ regions, chosen, onChoose }: Props) {
  if (regions.length < 2) return null;
  return (
    <fieldset className="chips">
      <legend className="sr">{t('popup.places')}</legend>
      {regions.map(({ id, name, currency }) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-pressed={chosen === id}
          onClick={() => onChoose(id)}
        >
          {name} <span className="small">{currency}</span>
        </button>
      ))}
    </fieldset>
  );
}
