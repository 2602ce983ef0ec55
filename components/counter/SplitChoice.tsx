/** Where the raise goes: the same yearly total, put together in up to three ways. The words follow what is chosen. */
import type { Package } from '../../lib/counter/plan.ts';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';

/** Under this name the choice stands among the person's answers. */
export const SPLIT = 'split';

interface Props {
  packages: Package[];
  /** Name of the chosen package; what is none of them means the main one. */
  split: string;
  onSplit: (name: string) => void;
}

export function SplitChoice({ packages, split, onSplit }: Props) {
  const chosen = packages.find(({ name }) => name === split) ?? packages[0];
  if (packages.length < 2 || !chosen) return null;
  const { total, yearOne } = chosen;
  return (
    <>
      <fieldset className="seg">
        <legend className="sr">{t('panel.packages.choose')}</legend>
        {packages.map(({ name }) => (
          <button key={name} type="button" aria-pressed={name === chosen.name} onClick={() => onSplit(name)}>
            {t(`panel.packages.${name}`)}
          </button>
        ))}
      </fieldset>
      <p className="soft small split-said">
        <Words
          of={yearOne ? 'panel.packages.years' : 'panel.packages.year'}
          with={yearOne ? { total, yearOne } : { total }}
        />
      </p>
    </>
  );
}
