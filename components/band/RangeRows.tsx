/** Several ranges of one measure under one another on one axis, as a table whose middle column is the picture. */
import type { ReactNode } from 'react';
import type { Figure } from '../../lib/figures/figure.ts';
import { Num } from '../figure/Num.tsx';
import { shortText, t } from '../words/t.ts';
import { type Scale, scaleOver } from './scale.ts';

export interface RangeRow {
  id: string;
  name: ReactNode;
  /** Count and year, under the range. */
  detail?: string;
  low: Figure;
  high: Figure;
  median: Figure | null;
}

interface Props {
  caption: string;
  rows: RangeRow[];
  /** The offer's figure on this measure: a line through all rows. */
  offer: { figure: Figure; label: string } | null;
}

const HEIGHT = 44;

function Bar({ row, scale, offer }: { row: RangeRow; scale: Scale; offer: Props['offer'] }) {
  const from = scale(row.low.value);
  return (
    <svg className="picture" width="100%" height={HEIGHT} aria-hidden="true">
      <rect
        className="band"
        x={`${from}%`}
        y={HEIGHT / 2 - 5}
        width={`${Math.max(1, scale(row.high.value) - from)}%`}
        height="10"
        rx="5"
      />
      {row.median && (
        <line
          className="median"
          x1={`${scale(row.median.value)}%`}
          x2={`${scale(row.median.value)}%`}
          y1={HEIGHT / 2 - 8}
          y2={HEIGHT / 2 + 8}
        />
      )}
      {offer && (
        <line
          className="offer-line"
          x1={`${scale(offer.figure.value)}%`}
          x2={`${scale(offer.figure.value)}%`}
          y1="0"
          y2={HEIGHT}
        />
      )}
    </svg>
  );
}

/** Names the offer's line, at the top of it. */
function OfferLabel({ scale, offer }: { scale: Scale; offer: NonNullable<Props['offer']> }) {
  const at = scale(offer.figure.value);
  return (
    <svg className="picture" width="100%" height="14" aria-hidden="true">
      <text
        className="label label-offer"
        x={`${at}%`}
        y="11"
        textAnchor={at > 75 ? 'end' : at < 25 ? 'start' : 'middle'}
      >
        {offer.label}
      </text>
    </svg>
  );
}

export function RangeRows({ caption, rows, offer }: Props) {
  const values = rows.flatMap(({ low, high, median }) => [low, high, ...(median ? [median] : [])]);
  const scale = scaleOver([...values, ...(offer ? [offer.figure] : [])].map(({ value }) => value));
  return (
    <table className="ranges">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{t('panel.ranges.whose')}</span>
          </th>
          <th scope="col" className="ranges-axis">
            {offer && <OfferLabel scale={scale} offer={offer} />}
            <span className="sr">{t('panel.ranges.picture')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.name}
              <span className="range-text">
                <Num figure={row.low} short label={t('panel.band.low')} />–
                <Num figure={row.high} short label={t('panel.band.high')} />
              </span>
              {row.detail && <small>{row.detail}</small>}
              {row.median && (
                <span className="sr">
                  {t('panel.evidence.median')} {shortText(row.median)}
                </span>
              )}
            </th>
            <td className="ranges-axis">
              <Bar row={row} scale={scale} offer={offer} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
