/** What would have to be repaid when leaving, month by month: the curve as steps, and the same as a table. */
import type { ClawbackStep } from '../../lib/worth/clawback.ts';
import { Num } from '../figure/Num.tsx';
import { shortText, t } from '../words/t.ts';

const HEIGHT = 64;
/** A table of so few rows says more than a line that opens it. */
const FEW = 4;

interface Bar {
  month: number;
  /** Where its months begin and how many they are, in percent of the width. */
  x: number;
  width: number;
  /** In percent of the most that can be asked back. */
  height: number;
}

/** A bar for each step that leaves something to repay. */
function barsOf(steps: ClawbackStep[]): Bar[] {
  const last = steps.at(-1)?.month ?? 1;
  const most = Math.max(...steps.map(({ repay }) => repay.value));
  return steps.slice(0, -1).map(({ month, repay }, i) => ({
    month,
    x: (month / last) * 100,
    width: (((steps[i + 1]?.month ?? last) - month) / last) * 100,
    height: (repay.value / most) * 100,
  }));
}

function Picture({ steps }: { steps: ClawbackStep[] }) {
  const [first] = steps;
  const end = steps.at(-1)?.month ?? 0;
  return (
    <div className="clawback" aria-hidden="true">
      <span className="soft">{first && shortText(first.repay)}</span>
      <svg className="picture" width="100%" height={HEIGHT} aria-hidden="true">
        {barsOf(steps).map(({ month, x, width, height }) => (
          <rect
            key={month}
            className="clawback-bar"
            x={`${x}%`}
            y={`${100 - height}%`}
            width={`${width}%`}
            height={`${height}%`}
          />
        ))}
        <line className="stem" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <span className="soft clawback-ends">
        <span>{t('panel.clawback.start')}</span>
        <span>{t('panel.clawback.month', { n: end })}</span>
      </span>
    </div>
  );
}

function Table({ steps }: { steps: ClawbackStep[] }) {
  return (
    <table>
      <caption className="sr">{t('panel.clawback.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('panel.clawback.leaving')}</th>
          <th scope="col">{t('panel.clawback.repay')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ month, repay }) => (
          <tr key={month}>
            <th scope="row">{t('panel.clawback.from', { n: month })}</th>
            <td>
              <Num figure={repay} label={t('panel.clawback.repay')} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** All of it until a month, then nothing: a picture of that is a box, and says no more than its two lines. */
const LEVEL = 2;

export function ClawbackCurve({ steps }: { steps: ClawbackStep[] }) {
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{t('panel.clawback.title')}</h3>
      {steps.length > LEVEL && <Picture steps={steps} />}
      {steps.length <= FEW ? (
        <Table steps={steps} />
      ) : (
        <details>
          <summary>{t('panel.clawback.table')}</summary>
          <Table steps={steps} />
        </details>
      )}
    </>
  );
}
