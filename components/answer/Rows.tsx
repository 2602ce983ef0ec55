/** Three rows under the answer: what to ask before signing, how much was read, and how far to rely on it. */
import { type ReactNode, useContext } from 'react';
import type { Said } from '../../lib/evidence/evidence.ts';
import type { Confidence } from '../../lib/report/answer/answer.ts';
import { GoContext, type Tab } from '../tabs/tabs.ts';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import type { Counts } from './counts.ts';

interface Props {
  questions: Said[];
  /** Null where no document was read. */
  counts: Counts | null;
  confidence: Confidence;
}

const Badge = ({ tone, children }: { tone: 'warn' | 'ok'; children: ReactNode }) => (
  <span className={`badge badge-${tone}`} aria-hidden="true">
    {children}
  </span>
);

function Way({ to, part, children }: { to: Tab; part: string; children: ReactNode }) {
  const go = useContext(GoContext);
  return (
    <li>
      <button type="button" className="answer-row" onClick={() => go(to, part)}>
        {children}
      </button>
    </li>
  );
}

function Questions({ questions }: Pick<Props, 'questions'>) {
  return (
    <li>
      <details>
        <summary className="answer-row">
          <Badge tone="warn">{questions.length}</Badge>
          {t('answer.row.questions', { n: questions.length })}
        </summary>
        <ul className="lines">
          {questions.map(({ textKey, params }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one question may stand for two parts
            <li key={`${textKey}:${index}`}>
              <Words of={textKey} with={params} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

export function Rows({ questions, counts, confidence }: Props) {
  const isSure = confidence.level === 'high';
  const isClear = counts !== null && counts.unsure + counts.left === 0;
  return (
    <ul className="answer-rows card">
      {questions.length > 0 && <Questions questions={questions} />}
      {counts && counts.terms > 0 && (
        <Way to="offer" part={counts.left > 0 && counts.unsure === 0 ? 'unplaced' : 'letter'}>
          <Badge tone={isClear ? 'ok' : 'warn'}>{isClear ? '✓' : '?'}</Badge>
          {t('answer.row.read', { n: counts.terms, unsure: counts.unsure, left: counts.left })}
        </Way>
      )}
      <Way to="why" part="evidence">
        <Badge tone={isSure ? 'ok' : 'warn'}>{isSure ? '✓' : 'i'}</Badge>
        <span>
          {t('answer.row.confidence', { level: confidence.level })}
          <small className="soft">{t(confidence.text.textKey, confidence.text.params)}</small>
        </span>
      </Way>
    </ul>
  );
}
