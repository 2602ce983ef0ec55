/** A band as a bar with the offer and the counter's numbers on it, and the same as a table for assistive technology. */
import type { Figure } from '../../lib/figures/figure.ts';
import { figureText, shortText, t } from '../words/t.ts';
import { type LabelAsk, placeLabels } from './labels.ts';
import { type MarkerKind, Shape } from './Shape.tsx';
import { type Scale, scaleOver } from './scale.ts';

export interface BandMarker {
  kind: MarkerKind;
  figure: Figure;
  label: string;
}

interface Props {
  /** Says what the band is: whose, for what. Caption of the table. */
  caption: string;
  low: Figure;
  high: Figure;
  /** Most important first: they get the best places for their labels. */
  markers: BandMarker[];
}

const LANE = 17;
const BAR = 12;

function Marker({ marker, at, barY }: { marker: BandMarker; at: number; barY: number }) {
  return (
    <svg x={`${at}%`} y={barY} overflow="visible" aria-hidden="true">
      <Shape kind={marker.kind} />
    </svg>
  );
}

function drawing(scale: Scale, { low, high, markers }: Props) {
  const ends: LabelAsk[] = [
    { id: 'low', text: shortText(low), at: scale(low.value) },
    { id: 'high', text: shortText(high), at: scale(high.value) },
  ];
  // The ends are placed first and held below the bar; markers take what is left, above it where they can.
  const asks = markers.map((marker) => ({
    id: marker.kind,
    text: marker.label,
    at: scale(marker.figure.value),
  }));
  const labels = placeLabels(asks);
  const top = Math.max(1, ...labels.map(({ lane }) => lane));
  const bottom = Math.min(0, ...labels.map(({ lane }) => lane));
  return { ends, labels, barY: top * LANE + BAR, height: (top - bottom) * LANE + 2 * BAR + LANE };
}

function Picture(props: Props) {
  const { low, high, markers } = props;
  const scale = scaleOver([low.value, high.value, ...markers.map(({ figure }) => figure.value)]);
  const { ends, labels, barY, height } = drawing(scale, props);
  const from = scale(low.value);
  return (
    <svg className="picture" width="100%" height={height} aria-hidden="true">
      <rect
        className="band"
        x={`${from}%`}
        y={barY - BAR / 2}
        width={`${Math.max(0.6, scale(high.value) - from)}%`}
        height={BAR}
        rx={BAR / 2}
      />
      {labels.map(({ id, at, lane }) => (
        <line
          key={id}
          className="stem"
          x1={`${at}%`}
          x2={`${at}%`}
          y1={barY}
          y2={lane > 0 ? barY - BAR - (lane - 1) * LANE : barY + BAR - lane * LANE}
        />
      ))}
      {[...markers].reverse().map((marker) => (
        <Marker key={marker.kind} marker={marker} at={scale(marker.figure.value)} barY={barY} />
      ))}
      {labels.map(({ id, text, at, lane, anchor }) => (
        <text
          key={id}
          className={`label label-${id}`}
          x={`${at}%`}
          dx={anchor === 'start' ? -5 : anchor === 'end' ? 5 : 0}
          y={lane > 0 ? barY - BAR - 3 - (lane - 1) * LANE : barY + BAR + 12 - lane * LANE}
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
      {ends.map(({ id, text, at }) => (
        <text
          key={id}
          className="end"
          x={`${at}%`}
          y={barY + BAR + 12}
          textAnchor={id === 'low' ? 'start' : 'end'}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

export function BandPicture(props: Props) {
  const { caption, low, high, markers } = props;
  const rows = [
    { name: t('panel.band.low'), figure: low },
    ...markers.map(({ label, figure }) => ({ name: label, figure })),
    { name: t('panel.band.high'), figure: high },
  ];
  return (
    <figure className="band-picture">
      <Picture {...props} />
      <div className="sr">
        <table>
          <caption>{caption}</caption>
          <tbody>
            {rows.map(({ name, figure }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{figureText(figure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
