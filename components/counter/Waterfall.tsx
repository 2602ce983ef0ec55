/** The way from the offer to the ask, a part a step: a table whose middle column is the picture. */
import type { Way, WayStep } from '../../lib/counter/plan.ts';
import type { Figure } from '../../lib/figures/figure.ts';
import { Num } from '../figure/Num.tsx';
import { shortText, t } from '../words/t.ts';

/** How much of the axis lies left of the offer: it does not begin at 0, which the broken bars say. */
const BEFORE = 0.6;
const HEIGHT = 22;
const BREAK = 6;

type Axis = (value: number) => number;

/** From below the offer to the ask, in percent of the width. */
function axisOf({ offered, asked }: Way): Axis {
  const gap = asked.value - offered.value;
  const low = Math.max(0, offered.value - gap * BEFORE);
  return (value) => ((value - low) / (asked.value - low)) * 98;
}

/** A bar from the left edge, broken because the axis begins above 0. */
const Whole = ({ to, kind }: { to: number; kind: 'offer' | 'ask' }) => (
  <svg className="picture" width="100%" height={HEIGHT} aria-hidden="true">
    <rect className={`way-${kind}`} y="4" width={`${to}%`} height={HEIGHT - 8} />
    <svg x="5%" overflow="visible" aria-hidden="true">
      <path className="way-break" d={`M0 ${HEIGHT}l${BREAK}-${HEIGHT}M5 ${HEIGHT}l${BREAK}-${HEIGHT}`} />
    </svg>
  </svg>
);

const Step = ({ from, to }: { from: number; to: number }) => (
  <svg className="picture" width="100%" height={HEIGHT} aria-hidden="true">
    <line className="way-line" x1={`${from}%`} x2={`${from}%`} y1={-HEIGHT / 2} y2="4" />
    <rect
      className="way-step"
      x={`${from}%`}
      y="4"
      width={`${Math.max(0.8, to - from)}%`}
      height={HEIGHT - 8}
    />
  </svg>
);

const nameOf = ({ part }: WayStep): string => t(`panel.way.part.${part}`);

function Row({ name, figure, plus, sum, children }: RowProps) {
  return (
    <tr className={sum ? 'sum' : undefined}>
      <th scope="row">{name}</th>
      <td className="way-axis">{children}</td>
      <td>
        <Num figure={figure} label={name} {...(plus ? { text: `+${shortText(figure)}` } : { short: true })} />
      </td>
    </tr>
  );
}

interface RowProps {
  name: string;
  figure: Figure;
  plus?: boolean;
  sum?: boolean;
  children?: React.ReactNode;
}

export function Waterfall({ way }: { way: Way }) {
  const axis = axisOf(way);
  const { offered, steps, asked, once } = way;
  return (
    <table className="way">
      <caption className="sr">{t('panel.way.caption')}</caption>
      <thead className="sr">
        <tr>
          <th scope="col">{t('panel.way.step')}</th>
          <th scope="col">{t('panel.ranges.picture')}</th>
          <th scope="col">{t('panel.way.amount')}</th>
        </tr>
      </thead>
      <tbody>
        <Row name={t('panel.way.offer')} figure={offered} sum>
          <Whole to={axis(offered.value)} kind="offer" />
        </Row>
        {steps.map((step) => (
          <Row key={step.part} name={nameOf(step)} figure={step.by} plus>
            <Step from={axis(step.from.value)} to={axis(step.to.value)} />
          </Row>
        ))}
        <Row name={t('panel.way.ask')} figure={asked} sum>
          <Whole to={axis(asked.value)} kind="ask" />
        </Row>
        {once && (
          <Row name={t('panel.way.once')} figure={once} plus>
            <span className="soft">{t('panel.way.apart')}</span>
          </Row>
        )}
      </tbody>
    </table>
  );
}
