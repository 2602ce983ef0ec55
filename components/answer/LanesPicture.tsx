/** Levels as lanes with the offer's line through them, and the same as a table for assistive technology. */
import { scaleOver } from '../band/scale.ts';
import { figureText, shortText, t } from '../words/t.ts';
import type { Lane, Lanes } from './lanes.ts';

const HEIGHT = 26;

interface LaneProps {
  lane: Lane;
  scale: (value: number) => number;
  at: number | null;
}

function Bar({ lane, scale, at }: LaneProps) {
  const from = scale(lane.low.value);
  const width = Math.max(1, scale(lane.high.value) - from);
  return (
    <svg className="picture" width="100%" height={HEIGHT} aria-hidden="true">
      <rect
        className={lane.own ? 'band' : 'band band-next'}
        x={`${from}%`}
        y={HEIGHT / 2 - 5}
        width={`${width}%`}
        height="10"
        rx="5"
      />
      {at !== null && (
        <line className="offer-line" x1={`${at}%`} x2={`${at}%`} y1={lane.own ? -4 : 0} y2={HEIGHT} />
      )}
      {at !== null && lane.own && (
        <circle className="marker marker-offer" cx={`${at}%`} cy={HEIGHT / 2} r="6" />
      )}
    </svg>
  );
}

export function LanesPicture({ lanes, offer }: Lanes) {
  const ends = lanes.flatMap(({ low, high }) => [low.value, high.value]);
  const scale = scaleOver(offer ? [...ends, offer.value] : ends);
  const at = offer ? scale(offer.value) : null;
  return (
    <figure className="lanes">
      <div aria-hidden="true">
        {offer && at !== null && (
          <div className="lane">
            <span className="lane-name" />
            <svg className="picture" width="100%" height="16" aria-hidden="true">
              <text
                className="label label-offer"
                x={`${at}%`}
                y="12"
                textAnchor={at > 70 ? 'end' : at < 30 ? 'start' : 'middle'}
              >
                {t('answer.picture.offer', { offered: shortText(offer) })}
              </text>
            </svg>
          </div>
        )}
        {lanes.map((lane) => (
          <div key={lane.id} className="lane">
            <span className="lane-name">{lane.name}</span>
            <Bar lane={lane} scale={scale} at={at} />
            <span className="lane-ends">
              {shortText(lane.low)}–{shortText(lane.high)}
            </span>
          </div>
        ))}
      </div>
      <div className="sr">
        <table>
          <caption>{t('answer.picture')}</caption>
          <tbody>
            {lanes.map(({ id, name, low, high }) => (
              <tr key={id}>
                <th scope="row">{name ?? t('panel.band.noLevel')}</th>
                <td>{figureText(low)}</td>
                <td>{figureText(high)}</td>
              </tr>
            ))}
            {offer && (
              <tr>
                <th scope="row">{t('panel.marker.offer')}</th>
                <td colSpan={2}>{figureText(offer)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
