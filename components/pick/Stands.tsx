/** Where the chosen figure stands: each range of its own kind as a bar, and the place in it in words. */
import type { EvidenceRange } from '../../lib/evidence/evidence.ts';
import type { Figure } from '../../lib/figures/figure.ts';
import { RangeRows } from '../band/RangeRows.tsx';
import { tierText } from '../figure/Origin.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { stands } from './stands.ts';
import type { Understood } from './understand.ts';

interface Props {
  /** The figure, or both ends of a range. */
  ends: Figure[];
  understood: Understood;
  ranges: EvidenceRange[];
}

export function Stands({ ends, understood, ranges }: Props) {
  const [low] = ends;
  if (!low || understood.measure === 'none' || understood.measure === 'signOn')
    return <p>{t('panel.pick.noRange')}</p>;
  if (understood.currency === null) return <p>{t('panel.pick.noCurrency')}</p>;
  const lines = ends.flatMap((figure) =>
    stands(figure, understood, ranges).map((line) => ({ ...line, figure })),
  );
  if (lines.length === 0) return <p>{t('panel.pick.nothing')}</p>;
  const rows = [...new Map(lines.map(({ range }) => [range.id, range])).values()];
  return (
    <>
      <RangeRows
        caption={t('panel.pick.stand')}
        offer={{ figure: low, label: t('panel.pick.figure') }}
        rows={rows.map((range) => ({
          id: range.id,
          name: (
            <>
              {t(`panel.tierShort.${range.tier}`)} {range.level && <small>{range.level.label}</small>}
            </>
          ),
          low: range.low,
          high: range.high,
          median: range.median,
        }))}
      />
      <ul className="lines">
        {lines.map(({ range, figure, p, word }) => (
          <li key={`${range.id}:${figure.value}`}>
            <Words
              of={word === 'below' || word === 'above' ? 'panel.pick.outside' : 'panel.pick.inside'}
              with={{ figure, tier: tierText(range.tier), word, p, low: range.low, high: range.high }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
